import { describeEnergyFault } from "@dorsal/core/energy";
import type { EnergyFault } from "@dorsal/core/energy";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { energyCliMessages } from "./energy-messages.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";

/** Answers one case, as it came out of JSON. */
export type Answer = (raw: unknown) => Result<object, EnergyFault>;

const LIST_FIELDS = ["cases", "users"] as const;

/** The cases of an array or of a file of cases; null for a single one. */
const listOf = (raw: unknown): readonly unknown[] | null => {
  if (Array.isArray(raw)) return raw;
  if (typeof raw !== "object" || raw === null) return null;
  for (const field of LIST_FIELDS) {
    const list: unknown = Reflect.get(raw, field);
    if (Array.isArray(list)) return list;
  }
  return null;
};

const readJson = (name: string, text: string): Result<unknown, string> => {
  if (text.trim() === "") return err(energyCliMessages.empty(name));
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return err(energyCliMessages.notJson);
  }
};

const errorOf = (raw: unknown, error: EnergyFault): object => {
  const id: unknown = typeof raw === "object" && raw !== null ? Reflect.get(raw, "id") : undefined;
  return typeof id === "string" || typeof id === "number" ? { id, error } : { error };
};

/**
 * A command that answers cases from standard input with JSON: one case with one answer, many with an
 * array in their order, one answer a line. A refused case is said on standard error when it is alone,
 * and stands in its place among many; either way the exit code is 1.
 */
export const caseCommand = (
  about: Pick<Command, "name" | "summary" | "help">,
  answer: Answer,
): Command => {
  const run = (args: readonly string[], io: Io): number => {
    const refuse = (line: string, code: number): number => {
      io.err(messages.refused(about.name, line));
      return code;
    };
    if (args.length > 0) return refuse(energyCliMessages.noFlags(about.name), EXIT.usage);
    const raw = readJson(about.name, io.stdin());
    if (!raw.ok) return refuse(raw.error, EXIT.failed);
    const list = listOf(raw.value);
    if (!list) {
      const result = answer(raw.value);
      if (!result.ok) return refuse(describeEnergyFault(result.error), EXIT.failed);
      io.out(`${JSON.stringify(result.value)}\n`);
      return EXIT.ok;
    }
    const results = list.map((one) => [one, answer(one)] as const);
    const lines = results.map(([one, result]) =>
      JSON.stringify(result.ok ? result.value : errorOf(one, result.error)),
    );
    io.out(lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`);
    const refused = results.filter(([, result]) => !result.ok).length;
    return refused === 0
      ? EXIT.ok
      : refuse(energyCliMessages.someRefused(refused, results.length), EXIT.failed);
  };
  return { ...about, run };
};

const DIGITS = 1e6;

/** Six decimals, as much as any of the numbers can mean. */
export const rounded = (value: number): number => Math.round(value * DIGITS) / DIGITS;
