import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { exercises, sessionSeconds } from "../../exercise/index.ts";
import { readRecord } from "../../record/index.ts";
import type { Week } from "../../record/index.ts";
import { evaluateWeek } from "../check/evaluate.ts";
import { weekPlanOf } from "../stored/accept.ts";
import { plannedSessionOf } from "../stored/session.ts";
import { accepted, arbitraryDay, dayWith, reps, weekWith } from "../stored/stored.fixture.ts";
import { withExchange } from "./exchange.ts";

const AT = 1_800_000_000_000;
const WEEK = weekWith(
  [
    dayWith("mon", [reps("knee-push-up", 3, 15), reps("db-rdl", 3, 12)]),
    dayWith("thu", [reps("knee-push-up", 2, 15)]),
    dayWith("fri", [reps("push-up", 2, 15)]),
  ],
  {
    volume: { chest: 9, hamstrings: 3, lats: 4 },
    reasons: { "knee-push-up@mon": ["It trains the chest."], "db-rdl@mon": ["A hinge."] },
  },
);

const exchanged = (
  week: Week,
  where: Parameters<typeof withExchange>[1],
  from: string,
  to: string,
) => {
  const result = withExchange(week, where, from, to, AT);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const exercisesOf = ({ days }: Week) =>
  days.map(
    ({ day, items }) =>
      `${day}: ${items.map(({ exercise, sets }) => `${sets} ${exercise}`).join(", ")}`,
  );

describe("taking another exercise into the week", () => {
  it("on every day that has it, and on no other", () => {
    const after = exchanged(WEEK, "all", "knee-push-up", "push-up");
    expect(exercisesOf(after)).toEqual([
      "mon: 3 push-up, 3 db-rdl",
      "thu: 2 push-up",
      "fri: 2 push-up",
    ]);
    expect(after.reasons).toEqual({
      "db-rdl@mon": ["A hinge."],
      "push-up@mon": ["You took it in place of Knee push-up."],
      "push-up@thu": ["You took it in place of Knee push-up."],
    });
    expect(
      after.edits.map(({ change }) => `${change.kind} ${change.exercise}@${change.day}`),
    ).toEqual([
      "removed knee-push-up@mon",
      "added push-up@mon",
      "removed knee-push-up@thu",
      "added push-up@thu",
    ]);
    // Groups that nothing is left for are zero, not what they were.
    expect(after.volume).toMatchObject({ chest: 7, lats: 0 });
  });

  it("is worth what it is worth now, and what was not met is explained anew", () => {
    const unmet: Week["unmet"] = [{ wish: "db-rdl", reason: "tradeoff", text: "No time." }];
    const before = { ...WEEK, value: -1, bound: 99, unmet };
    const after = exchanged(before, "mon", "db-rdl", "glute-bridge");
    expect(after.value).toBe(evaluateWeek(after.asked, weekPlanOf(after)).value);
    expect(after.value).not.toBe(-1);
    expect(after.bound).toBe(99);
    expect(after.unmet).toEqual([]);
  });

  const locksAfter = (
    locked: Week["asked"]["locked"],
    where: Parameters<typeof withExchange>[1],
  ): Week["asked"]["locked"] =>
    exchanged({ ...WEEK, asked: { ...WEEK.asked, locked } }, where, "knee-push-up", "push-up").asked
      .locked;

  it.each<[string, Week["asked"]["locked"], "all" | "mon", Week["asked"]["locked"]]>([
    ["a day", [], "mon", [{ exercise: "push-up", day: "mon" }]],
    [
      "all days",
      [{ exercise: "knee-push-up" }, { exercise: "plank" }],
      "all",
      [
        { exercise: "plank" },
        { exercise: "push-up", day: "mon" },
        { exercise: "push-up", day: "thu" },
      ],
    ],
    [
      "the old one stays locked where it is left",
      [
        { exercise: "knee-push-up" },
        { exercise: "knee-push-up", day: "mon" },
        { exercise: "knee-push-up", day: "thu" },
        { exercise: "push-up", day: "mon" },
      ],
      "mon",
      [
        { exercise: "knee-push-up" },
        { exercise: "knee-push-up", day: "thu" },
        { exercise: "push-up", day: "mon" },
      ],
    ],
  ])("is locked, so that planning again keeps it: %s", (_what, locked, where, expected) => {
    expect(locksAfter(locked, where)).toEqual(expected);
  });

  it("keeps as many locks and edits as can be stored, the newest", () => {
    const { edits } = exchanged(WEEK, "mon", "knee-push-up", "push-up");
    const [edit] = edits;
    if (!edit) throw new Error("no edit");
    const full: Week = {
      ...WEEK,
      asked: {
        ...WEEK.asked,
        locked: Array.from({ length: 60 }, (_, index) => ({ exercise: `old-${index}` })),
      },
      edits: Array.from({ length: 1000 }, () => ({ ...edit, at: 1 })),
    };
    const after = exchanged(full, "mon", "knee-push-up", "push-up");
    expect(after.edits).toHaveLength(1000);
    expect(after.edits.slice(-2).map(({ at }) => at)).toEqual([AT, AT]);
    expect(after.asked.locked).toHaveLength(60);
    expect(after.asked.locked.at(-1)).toEqual({ exercise: "push-up", day: "mon" });
    expect(readRecord(accepted(after)).ok).toBe(true);
  });

  it("on one day only", () => {
    expect(exercisesOf(exchanged(WEEK, "thu", "knee-push-up", "push-up"))).toEqual([
      "mon: 3 knee-push-up, 3 db-rdl",
      "thu: 2 push-up",
      "fri: 2 push-up",
    ]);
  });

  it.each([
    ["not there", "squat-jump", "push-up"],
    ["there already", "push-up", "push-up"],
    ["unknown", "knee-push-up", "exercise-of-tomorrow"],
    ["cardio has no rungs", "knee-push-up", "shadow-box-30-30"],
  ])("refused: %s", (_what, from, to) => {
    expect(withExchange(WEEK, "all", from, to, AT)).toEqual({
      ok: false,
      error: { code: "no-room", from, to },
    });
  });

  it("takes fewer sets where it lasts longer than the day allows", () => {
    // Both legs: twice the time of a set; the day has nothing to spare.
    const day = dayWith("mon", [reps("bw-squat", 3, 20)]);
    const tight = weekWith([{ ...day, minutes: Math.floor(day.seconds / 60) }]);
    const after = exchanged(tight, "mon", "bw-squat", "bulgarian-split-squat");
    expect(after.days[0]?.seconds).toBeLessThanOrEqual(day.seconds);
    expect(after.days[0]?.items[0]?.sets).toBeLessThanOrEqual(3);
  });
});

test("property: an exchange keeps each day within its minutes, exact, and storable", () => {
  fc.assert(
    fc.property(arbitraryDay, fc.constantFrom(...exercises), (day, other) => {
      const from = day.items.find(({ block }) => block === "main")?.exercise ?? "";
      const week = weekWith([day]);
      const result = withExchange(week, "all", from, other.id, AT);
      if (!result.ok) return;
      const [after] = result.value.days;
      if (!after) throw new Error("the day is gone");
      expect(after.seconds).toBeLessThanOrEqual(Math.max(day.seconds, day.minutes * 60));
      expect(readRecord(accepted(result.value)).ok).toBe(true);
      const session = plannedSessionOf(result.value, day.day);
      const before = plannedSessionOf(week, day.day);
      if (session.ok && before.ok && other.side !== "alternating")
        expect(sessionSeconds(session.value) - sessionSeconds(before.value)).toBe(
          after.seconds - day.seconds,
        );
    }),
  );
});
