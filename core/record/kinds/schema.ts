import * as z from "zod/mini";
import { isRecordId } from "../id.ts";
import { isLocalDate } from "../timestamp.ts";
import type { LocalDate } from "../timestamp.ts";
import { WEEKDAYS } from "../weekday.ts";

/** Any Zod schema whose output is `T`. */
export type Schema<T> = z.ZodMiniType<T>;

/**
 * The known part of a loose object's type: unknown fields are kept in the data, but code may not
 * reach for them by accident.
 */
export type Known<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly [unknown, ...unknown[]]
    ? { readonly [Index in keyof T]: Known<T[Index]> }
    : T extends readonly (infer Item)[]
      ? readonly Known<Item>[]
      : T extends object
        ? IsMap<T> extends true
          ? { readonly [Key in keyof T]: Known<T[Key]> }
          : {
              readonly [Key in keyof T as string extends Key ? never : Key]: Known<T[Key]>;
            }
        : T;

/** A map from any text to values of one type, not the open end of a loose object. */
type IsMap<T> = string extends keyof T ? (unknown extends T[keyof T] ? false : true) : false;

/** A short text that a person may have typed. */
export const shortText = (longest: number) => z.string().check(z.maxLength(longest));

export const wholeNumber = (low: number, high: number) =>
  z.int().check(z.minimum(low), z.maximum(high));

export const amount = (low: number, high: number) =>
  z.number().check(z.minimum(low), z.maximum(high));

/** Identifiers of built-in data: `donkey-kick`, `low_back`. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/), z.maxLength(64));

/** Identifiers of parts inside a record: slugs joined by dots, as `row.2.left`. */
export const partId = z
  .string()
  .check(z.regex(/^[a-z0-9]+(?:[-_.~][a-z0-9]+)*$/), z.maxLength(160));

/** The id of another record. */
export const recordId = z
  .string()
  .check(z.refine(isRecordId, { error: "the id of a record, a UUID of version 7" }));

/** A calendar day where the person was. */
export const localDay = z.custom<LocalDate>(isLocalDate, {
  error: "a day of the calendar, as 2026-11-23",
});

export const areDifferent = (keys: readonly string[]): boolean =>
  new Set(keys).size === keys.length;

export const weekday = z.enum(WEEKDAYS);

/** A point in time in milliseconds since 1970; up to the year 2200, so that seconds are not mistaken for it. */
export const epochMilliseconds = z.int().check(z.minimum(0), z.maximum(7_258_118_400_000));
