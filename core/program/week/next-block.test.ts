import { describe, expect, test } from "vitest";
import { evaluateWeek } from "../check/evaluate.ts";
import type { Replanned } from "./edits.ts";
import { equivalentsOf } from "./equivalents.ts";
import { withNames } from "./named-plan.ts";
import { planNextBlock } from "./next-block.ts";
import { personOf } from "./people.fixture.ts";
import { draftWeek } from "./plan-week.ts";
import { problemOf } from "./problem.ts";
import type { WeekPlan, WeekProfile } from "./types.ts";
import { HOME, atHome } from "./week.fixture.ts";

const effort = { first: 600, again: 0, times: 0 };

const mainOf = ({ days }: WeekPlan): readonly string[] => [
  ...new Set(
    days.flatMap(({ items }) =>
      items.flatMap(({ block, exercise }) => (block === "main" ? [exercise] : [])),
    ),
  ),
];
const gone = (before: WeekPlan, { plan }: Replanned): readonly string[] =>
  mainOf(before).filter((id) => !mainOf(plan).includes(id));
const come = (before: WeekPlan, { plan }: Replanned): readonly string[] =>
  mainOf(plan).filter((id) => !mainOf(before).includes(id));

const withThings: WeekProfile = {
  ...atHome,
  places: { home: [...HOME, "long_band", "dumbbell", "bench"] },
};
const before = draftWeek(withThings, null, { effort });
const next = (stalled: readonly string[], profile = withThings): Replanned =>
  planNextBlock(profile, before, stalled, null, { effort });
const free = mainOf(before).filter(
  (id) => equivalentsOf(id, problemOf(withThings), withNames(before.days)).length > 0,
);

describe("the next block", () => {
  test("one that stalled makes way for an equivalent, and the rest goes on", () => {
    const [stalled = ""] = free;
    const after = next([stalled]);
    expect(gone(before, after)).toEqual([stalled]);
    expect(come(before, after)).toHaveLength(1);
  });

  test("of many that stalled, no more than three go", () => {
    const after = next(free);
    expect(gone(before, after).length).toBeGreaterThanOrEqual(2);
    expect(gone(before, after).length).toBeLessThanOrEqual(3);
  });

  test("where none stalled, one changes all the same", () => {
    expect(gone(before, next([]))).toHaveLength(1);
  });

  test("what is locked stays, also when it stalled", () => {
    const [stalled = ""] = free;
    const profile = { ...withThings, locked: [{ exercise: stalled }] };
    expect(mainOf(next([stalled], profile).plan)).toContain(stalled);
  });

  test("what is not in the plan changes nothing more", () => {
    expect(next(["trap-bar-deadlift"])).toEqual(next([]));
  });
});

test.for([2, 6, 13, 17, 25, 33])(
  "of invented person %i one to three change, the rules hold, and little is lost",
  (number) => {
    const profile = personOf(number);
    const old = draftWeek(profile, null, { effort });
    const stalled = mainOf(old).filter((_, index) => index % 3 === 0);
    const after = planNextBlock(profile, old, stalled, null, { effort });
    const again = planNextBlock(structuredClone(profile), old, stalled, null, { effort });
    expect(again).toEqual(after);
    const problem = problemOf({ ...profile, previous: mainOf(old) });
    const hasEquivalent = mainOf(old).some(
      (id) =>
        !profile.locked.some(({ exercise }) => exercise === id) &&
        equivalentsOf(id, problem, withNames(old.days)).some((one) => !mainOf(old).includes(one)),
    );
    expect(gone(old, after).length).toBeGreaterThanOrEqual(hasEquivalent ? 1 : 0);
    expect(gone(old, after).length).toBeLessThanOrEqual(3);
    const { rules, value } = evaluateWeek(after.profile, after.plan);
    expect(rules.filter(({ ok }) => !ok)).toEqual([]);
    expect(value).toBeGreaterThan(evaluateWeek(after.profile, old).value - 2.1);
  },
);
