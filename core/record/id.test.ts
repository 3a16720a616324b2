import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { idOfDay, isRecordId, newId } from "./id.ts";
import { addDays } from "./timestamp.ts";
import type { LocalDate } from "./timestamp.ts";

/** The time an identifier was made, in milliseconds since 1970. */
const idTime = (id: string): number => Number.parseInt(id.replace("-", "").slice(0, 12), 16);

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

/** Ids made while the clock shows these times, one after the other. */
const idsAt = (times: readonly number[], random: (index: number) => Uint8Array): string[] => {
  let index = -1;
  const next = newId({
    now: () => times[index] ?? 0,
    randomBytes: () => random(index),
  });
  return times.map(() => {
    index += 1;
    return next();
  });
};

const isRising = (ids: readonly string[]): boolean =>
  ids.every((id, index) => index === 0 || (ids[index - 1] ?? "") < id);

describe("newId", () => {
  it("rises strictly, whatever the clock does", () => {
    const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
    const near = fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_003 });
    fc.assert(
      fc.property(fc.array(fc.oneof(near, moment), { maxLength: 60 }), bytes, (times, random) => {
        const ids = idsAt(times, () => random);
        expect(isRising(ids)).toBe(true);
        expect(ids.every(isRecordId)).toBe(true);
      }),
    );
  });

  it("rises when the clock steps back an hour", () => {
    const ids = idsAt([5_000_000, 1_400_000, 1_400_001], () => new Uint8Array(10));
    expect(isRising(ids)).toBe(true);
    expect(ids.map(idTime)).toEqual([5_000_000, 5_000_000, 5_000_000]);
  });

  it("borrows from the next millisecond when one is full", () => {
    const ids = idsAt(
      Array.from({ length: 10_000 }, () => 1000),
      () => new Uint8Array(10).fill(0xff),
    );
    expect(isRising(ids)).toBe(true);
    expect(new Set(ids).size).toBe(10_000);
    expect(idTime(ids.at(-1) ?? "")).toBeGreaterThan(1000);
  });

  it("carries the time it was made", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), bytes, (time, random) => {
        expect(idTime(newId({ now: () => time, randomBytes: () => random })())).toBe(time);
      }),
    );
  });
});

describe("isRecordId", () => {
  it.each([
    ["a UUIDv7", "01890a5d-ac96-774b-bcce-b302099a8057", true],
    ["version 4", "01890a5d-ac96-474b-bcce-b302099a8057", false],
    ["the wrong variant", "01890a5d-ac96-774b-ccce-b302099a8057", false],
    ["capitals", "01890A5D-AC96-774B-BCCE-B302099A8057", false],
    ["something after it", "01890a5d-ac96-774b-bcce-b302099a8057\n", false],
    ["a number", 7, false],
  ])("judges %s", (_what, id, expected) => {
    expect(isRecordId(id)).toBe(expected);
  });
});

describe("the id of a day", () => {
  it.each([
    ["2026-11-23", "01a205b3-d000-7000-8000-000020261123"],
    ["1970-01-01", "00000000-0000-7000-8000-000019700101"],
    ["1969-12-31", "00000000-0000-7000-8000-000019691231"],
  ])("of %s is %s", (date, id) => {
    expect(idOfDay(date as LocalDate)).toBe(id);
  });

  it("is an id, and another one for each day", () => {
    const day = fc
      .integer({ min: -30_000, max: 60_000 })
      .map((days) => addDays("2000-01-01" as LocalDate, days));
    fc.assert(
      fc.property(day, day, (one, other) => {
        expect(isRecordId(idOfDay(one))).toBe(true);
        expect(idOfDay(one) === idOfDay(other)).toBe(one === other);
      }),
    );
  });
});
