import { energyMessages } from "./messages.ts";
import type { EnergyFault, Limits } from "./messages.ts";

const LONGEST_SHOWN = 200;

const jsonText = (value: unknown): string => {
  try {
    // Undefined for a function or a symbol, whatever its declared type says.
    const text = JSON.stringify(value) as string | undefined;
    return text ?? typeof value;
  } catch {
    // Nested deeper than the stack is, or a circle.
    return typeof value;
  }
};

/** A refused value so that JSON can hold it: as it came, or as text where it is long or no JSON. */
const shownValue = (value: unknown): unknown => {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : jsonText(value);
  if (text.length > LONGEST_SHOWN) return `${text.slice(0, LONGEST_SHOWN - 1)}…`;
  return typeof value === "object" && text.startsWith(Array.isArray(value) ? "[" : "{")
    ? value
    : text;
};

/**
 * Reads fields out of JSON and keeps the first fault. After a fault reading goes on with harmless
 * values, and the caller looks at `fault` once, at the end.
 */
export class Reading {
  fault: EnergyFault | null = null;

  refuse(field: string, value: unknown, range: string): void {
    this.fault ??= { field, value: shownValue(value), range };
  }

  object(value: unknown, field: string, what: string): Readonly<Record<string, unknown>> {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, unknown>>;
    this.refuse(field, value, energyMessages.object(what));
    return {};
  }

  number(value: unknown, field: string, limits: Limits): number {
    if (isWithin(value, limits)) return value;
    this.refuse(field, value, energyMessages.number(limits));
    return limits.low;
  }

  /** A number that may be left out, or null. */
  optional(value: unknown, field: string, limits: Limits): number | undefined {
    return value === undefined || value === null ? undefined : this.number(value, field, limits);
  }

  /** An entry of a list where null is nothing. */
  numberOrNull(value: unknown, field: string, limits: Limits): number | null {
    if (value === null) return null;
    if (isWithin(value, limits)) return value;
    this.refuse(field, value, energyMessages.orNull(energyMessages.number(limits)));
    return null;
  }

  /** An entry of a list of yes or no, where null is no. */
  yesOrNull(value: unknown, field: string): boolean {
    if (value === undefined || value === null || typeof value === "boolean") return value === true;
    this.refuse(field, value, energyMessages.yesOrNull);
    return false;
  }

  oneOf<Word extends string>(value: unknown, field: string, words: readonly Word[]): Word | null {
    const found = words.find((word) => word === value);
    if (found === undefined) this.refuse(field, value, energyMessages.oneOf(words));
    return found ?? null;
  }

  list(value: unknown, field: string, least: number, most: number): readonly unknown[] {
    if (Array.isArray(value) && value.length >= least && value.length <= most) return value;
    const shown = Array.isArray(value) ? value.length : value;
    this.refuse(field, shown, energyMessages.list(least, most));
    return [];
  }

  /** A list that goes with another one, entry by entry; empty when it is left out. */
  besides(value: unknown, field: string, length: number): readonly unknown[] {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value) && value.length === length) return value;
    const shown = Array.isArray(value) ? value.length : value;
    this.refuse(field, shown, energyMessages.sameLength(length));
    return [];
  }
}

const isWithin = (value: unknown, { low, high, isWhole, isOpen }: Limits): value is number =>
  typeof value === "number" &&
  Number.isFinite(value) &&
  (isOpen ? value > low && value < high : value >= low && value <= high) &&
  (!isWhole || Number.isInteger(value));
