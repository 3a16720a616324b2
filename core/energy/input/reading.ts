import { energyMessages } from "./messages.ts";
import type { EnergyFault, Limits } from "./messages.ts";

/**
 * Reads fields out of JSON and keeps the first fault. After a fault reading goes on with harmless
 * values, and the caller looks at `fault` once, at the end.
 */
export class Reading {
  fault: EnergyFault | null = null;

  refuse(field: string, value: unknown, range: string): void {
    const isJson = typeof value !== "number" || Number.isFinite(value);
    // JSON has no way to write what is missing or not finite.
    const shown = value === undefined ? null : isJson ? value : String(value);
    this.fault ??= { field, value: shown, range };
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
