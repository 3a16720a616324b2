import { expect, test } from "vitest";
import { timestampMs } from "@dorsal/core/record";
import type { Timestamp } from "@dorsal/core/record";
import { isToCome, momentOf, whenOf } from "./when.ts";

const before = "2026-11-22T07:15:02.123-08:00" as Timestamp;

test("what was not changed stays to the millisecond, in its own zone", () => {
  expect(momentOf(whenOf(before), before)).toBe(before);
});

test("a changed time is one of this device's clock", () => {
  const changed = momentOf({ date: "2026-11-22", time: "07:16" }, before);
  expect(changed).toMatch(/^2026-11-22T07:16:00\.000/);
  expect(timestampMs(changed as Timestamp)).toBe(new Date(2026, 10, 22, 7, 16).getTime());
});

test.each([
  ["", "07:00"],
  ["2026-11-22", ""],
  ["2026-02-30", "07:00"],
  ["yesterday", "07:00"],
])("%j %j is no moment", (date, time) => {
  expect(momentOf({ date, time }, null)).toBeNull();
});

test("the minute that runs is not to come, the next but one is", () => {
  const now = "2026-11-22T07:15:02.123+01:00" as Timestamp;
  expect(isToCome("2026-11-22T07:15:59.000+01:00" as Timestamp, now)).toBe(false);
  expect(isToCome("2026-11-22T07:17:00.000+01:00" as Timestamp, now)).toBe(true);
});
