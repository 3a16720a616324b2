import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { readFlags } from "./flags.ts";
import type { FlagSpec } from "./flags.ts";
import { messages } from "./messages.ts";

const USUAL_LIMIT = 20;
const MOST = 200;

/** Flags with their values, and all other words, which are what is looked for. */
const splitArgs = (args: readonly string[], withValue: readonly string[]) => {
  const flags: string[] = [];
  const words: string[] = [];
  for (let place = 0; place < args.length; place += 1) {
    const arg = args[place] ?? "";
    if (!arg.startsWith("--")) {
      words.push(arg);
      continue;
    }
    flags.push(arg);
    const next = args[place + 1];
    if (withValue.some((name) => arg === `--${name}`) && next !== undefined) {
      flags.push(next);
      place += 1;
    }
  }
  return { flags, query: words.join(" ").trim() };
};

const limitOf = (value: string | undefined): Result<number, string> => {
  if (value === undefined) return ok(USUAL_LIMIT);
  const limit = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  return limit >= 1 && limit <= MOST ? ok(limit) : err(messages.badLimit(value, MOST));
};

/**
 * What a search is asked for: words in any place, flags and `--limit` (1 to 200, 20 unless said).
 * @param queryMissing what is said where there are no words
 */
export const readSearchArgs = <Value extends string, Switch extends string>(
  args: readonly string[],
  known: FlagSpec<Value | "limit", Switch>,
  queryMissing: string,
) => {
  const { flags: given, query } = splitArgs(args, known.values);
  const flags = readFlags(given, known);
  if (!flags.ok) return flags;
  if (query === "") return err(queryMissing);
  const limit = limitOf(flags.value.values.limit);
  return limit.ok ? ok({ ...flags.value, query, limit: limit.value }) : limit;
};
