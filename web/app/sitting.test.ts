import { expect, test } from "vitest";
import { beginSitting, look } from "./sitting.ts";
import type { Moment } from "./sitting.ts";

const MINUTE = 60_000;
const START = 1_000_000_000;
const USUAL: Omit<Moment, "nowMs"> = { hour: 10, everyMin: 45, isTraining: false, endedMs: null };

/** Looks once a minute; the minutes after which it was time. */
const timesWithin = (
  minutes: number,
  at: (minute: number) => Partial<Moment> = () => ({}),
): readonly number[] => {
  let sitting = beginSitting(START);
  const times: number[] = [];
  for (let minute = 1; minute <= minutes; minute += 1) {
    const seen = look(sitting, { ...USUAL, nowMs: START + minute * MINUTE, ...at(minute) });
    ({ sitting } = seen);
    if (seen.isTime) times.push(minute);
  }
  return times;
};

test.each<[string, number, (minute: number) => Partial<Moment>, readonly number[]]>([
  ["every so many minutes", 100, () => ({}), [45, 90]],
  ["as often as was chosen", 65, () => ({ everyMin: 30 }), [30, 60]],
  ["not at night", 200, () => ({ hour: 22 }), []],
  [
    "not at night, and from the morning on anew",
    60,
    (minute) => ({ hour: minute < 10 ? 6 : 7 }),
    [54],
  ],
  ["not in a session, and after it anew", 80, (minute) => ({ isTraining: minute <= 20 }), [65]],
  ["counted from the end of a session", 80, () => ({ endedMs: START + 10 * MINUTE }), [55]],
])("%s", (_name, minutes, at, times) => {
  expect(timesWithin(minutes, at)).toEqual(times);
});

test("a device that slept says nothing when it wakes", () => {
  const seen = look(beginSitting(START), { ...USUAL, nowMs: START + 60 * MINUTE });
  expect(seen.isTime).toBe(false);
  expect(seen.sitting.sinceMs).toBe(START + 60 * MINUTE);
});
