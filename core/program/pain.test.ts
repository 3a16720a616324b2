import { describe, expect, test } from "vitest";
import { timestampMs } from "../record/index.ts";
import { BACK_PROGRAM, planDay } from "./index.ts";
import { outForPainUntil } from "./pain.ts";
import { NOW, done, hoursAgo, painStop, profileOf } from "./program.fixture.ts";

const DAY = 24;
const upper = planDay(BACK_PROGRAM, "upper", { profile: profileOf(), sessions: [], now: NOW });
if (!upper.ok) throw new Error(upper.error.code);

const stopped = (...daysAgo: readonly number[]) =>
  daysAgo.map((days) => {
    const when = hoursAgo(days * DAY);
    return done(upper.value, when, { pain: [painStop("db-row-lunge", when)] });
  });

describe("two stops within four weeks put an exercise out for four weeks", () => {
  test.each<[string, number[], number | null]>([
    ["no stop", [], null],
    ["one stop", [3], null],
    ["two stops", [10, 3], 25],
    ["two stops, 28 days apart", [30, 2], 26],
    ["two stops, 29 days apart", [31, 2], null],
    ["the second 28 days ago: over", [40, 28], null],
    ["the second 27 days ago: a day left", [40, 27], 1],
    ["an old pair and a new stop more than four weeks later", [70, 60, 3], null],
    ["a third stop prolongs", [20, 10, 1], 27],
  ])("%s", (_, days, left) => {
    const until = outForPainUntil(stopped(...days), "db-row-lunge", NOW);
    expect(until === null ? null : (until - timestampMs(NOW)) / (DAY * 3_600_000)).toBe(left);
  });

  test("other exercises stay", () => {
    expect(outForPainUntil(stopped(10, 3), "db-row-bench", NOW)).toBeNull();
  });
});
