import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { messages } from "./messages.ts";

/** What a command understands: flags with a value, and flags that are there or not. */
export interface FlagSpec<Value extends string, Switch extends string> {
  readonly values: readonly Value[];
  readonly switches: readonly Switch[];
}

export interface Flags<Value extends string, Switch extends string> {
  readonly values: Readonly<Partial<Record<Value, string>>>;
  readonly switches: ReadonlySet<Switch>;
}

/**
 * Reads `--flag value`, `--flag=value` and `--switch`. Anything else is refused with one line that
 * names it and what would do; of a flag given twice the later one holds.
 */
export const readFlags = <Value extends string, Switch extends string>(
  args: readonly string[],
  spec: FlagSpec<Value, Switch>,
): Result<Flags<Value, Switch>, string> => {
  const values: Partial<Record<Value, string>> = {};
  const switches = new Set<Switch>();
  const known = [...spec.values, ...spec.switches].map((name) => `--${name}`);

  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (!arg.startsWith("--")) return err(messages.notAFlag(arg, known));
    const cut = arg.indexOf("=");
    const name = cut === -1 ? arg.slice(2) : arg.slice(2, cut);
    const attached = cut === -1 ? null : arg.slice(cut + 1);

    const flag = spec.values.find((one) => one === name);
    if (flag !== undefined) {
      const value = attached ?? args[index + 1];
      if (value === undefined || (attached === null && value.startsWith("--")))
        return err(messages.valueMissing(name));
      values[flag] = value;
      if (attached === null) index += 1;
      continue;
    }
    const toggle = spec.switches.find((one) => one === name);
    if (toggle === undefined) return err(messages.unknownFlag(`--${name}`, known));
    if (attached !== null) return err(messages.valueNotWanted(name, attached));
    switches.add(toggle);
  }
  return ok({ values, switches });
};

/** Flags with their values, and all other words, wherever they stand. */
export const splitWords = (
  args: readonly string[],
  withValue: readonly string[],
): { readonly flags: readonly string[]; readonly words: readonly string[] } => {
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
  return { flags, words };
};

/** One of a closed list of words, or the line that says which they are. */
export const oneOf = <Word extends string>(
  flag: string,
  value: string,
  words: readonly Word[],
): Result<Word, string> => {
  const found = words.find((word) => word === value);
  return found === undefined ? err(messages.notOneOf(flag, value, words)) : ok(found);
};
