import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { readFlags, splitWords } from "./flags.ts";
import type { FlagSpec } from "./flags.ts";
import { messages } from "./messages.ts";

const USUAL_LIMIT = 20;
const MOST = 200;

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
  const { flags: given, words } = splitWords(args, known.values);
  const query = words.join(" ").trim();
  const flags = readFlags(given, known);
  if (!flags.ok) return flags;
  if (query === "") return err(queryMissing);
  const limit = limitOf(flags.value.values.limit);
  return limit.ok ? ok({ ...flags.value, query, limit: limit.value }) : limit;
};
