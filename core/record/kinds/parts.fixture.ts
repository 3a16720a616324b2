import fc from "fast-check";
import { newId } from "../id.ts";
import { timestamp } from "../timestamp.ts";
import type { Timestamp } from "../timestamp.ts";

/** What arbitrary records are made of. */

export const whole = (min: number, max: number) => fc.integer({ min, max });
export const amount = (min: number, max: number) =>
  fc
    .double({ min, max, noNaN: true })
    // JSON has no negative zero.
    .map((value) => value + 0);
export const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:[-_][a-z0-9]{1,8}){0,2}$/);
export const epoch = whole(0, 7_258_118_400_000);

/** Leaves some of the named keys out, as optional fields are. */
export const optional = <T extends object>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

export const arbitraryTimestamp: fc.Arbitrary<Timestamp> = fc
  .tuple(epoch, whole(-840, 840))
  .map(([at, offset]) => timestamp(at, offset));

export const arbitraryId: fc.Arbitrary<string> = fc
  .tuple(epoch, fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([at, bytes]) => newId({ now: () => at, randomBytes: () => bytes })());

export const oneOf = <const T>(...values: readonly T[]) => fc.constantFrom(...values);
