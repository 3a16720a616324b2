import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlannedWeekDay, WeekChange, Weekday } from "../../record/index.ts";
import { weekDifference } from "./difference.ts";
import { amountText } from "./messages.ts";
import { arbitraryDays, dayWith, reps } from "./stored.fixture.ts";

const days = (...list: readonly PlannedWeekDay[]) => ({ days: list });

/** A difference in a line. */
const lineOf = (change: WeekChange): string => {
  const { kind, day, exercise } = change;
  switch (change.kind) {
    case "added":
      return `${day}: ${exercise} ${kind}, ${amountText(change.to)}`;
    case "removed":
      return `${day}: ${exercise} ${kind}, ${amountText(change.from)}`;
    case "changed":
      return `${day}: ${exercise} ${kind}, ${amountText(change.from)} to ${amountText(change.to)}`;
    case "moved":
      return `${day}: ${exercise} ${kind} to ${change.toDay}, ${amountText(change.from)} to ${amountText(change.to)}`;
  }
};

describe("weekDifference", () => {
  it.each<[string, Parameters<typeof weekDifference>, readonly string[]]>([
    ["nothing", [days(dayWith("mon", [reps("a")])), days(dayWith("mon", [reps("a")]))], []],
    [
      "an exercise more",
      [days(dayWith("mon", [])), days(dayWith("mon", [reps("a", 3, 12)]))],
      ["mon: a added, 3 × 12"],
    ],
    [
      "a day less",
      [days(dayWith("tue", [reps("a"), reps("b")])), days()],
      ["tue: a removed, 3 × 10", "tue: b removed, 3 × 10"],
    ],
    [
      "a set more",
      [days(dayWith("mon", [reps("a", 2)])), days(dayWith("mon", [reps("a", 3)]))],
      ["mon: a changed, 2 × 10 to 3 × 10"],
    ],
    [
      "another day",
      [
        days(dayWith("mon", [reps("a")]), dayWith("fri", [])),
        days(dayWith("mon", []), dayWith("fri", [reps("a", 4)])),
      ],
      ["mon: a moved to fri, 3 × 10 to 4 × 10"],
    ],
    [
      "an exchange",
      [days(dayWith("mon", [reps("a")])), days(dayWith("mon", [reps("b")]))],
      ["mon: a removed, 3 × 10", "mon: b added, 3 × 10"],
    ],
    [
      "a twin of another amount",
      [days(dayWith("mon", [reps("a", 2), reps("a", 3)])), days(dayWith("mon", [reps("a", 3)]))],
      ["mon: a removed, 2 × 10"],
    ],
  ])("%s", (_what, [before, after], texts) => {
    expect(weekDifference(before, after).map(lineOf)).toEqual(texts);
  });

  it("says amounts as people do", () => {
    expect(
      [
        { sets: 3, reps: 15 },
        { sets: 1, reps: 15 },
        { sets: 2, seconds: 30 },
        { sets: 1, seconds: 600 },
        { sets: 2, metres: 20 },
        { sets: 1, cycles: 8 },
        { sets: 1 },
      ].map(amountText),
    ).toEqual(["3 × 15", "1 × 15", "2 × 30 s", "10 min", "2 × 20 m", "8 rounds", "1 set"]);
  });

  type Amount = Extract<WeekChange, { kind: "added" }>["to"];
  const line = (day: Weekday, block: string, exercise: string, amount: Amount): string =>
    [day, block, exercise, amount.sets, amount.reps, amount.seconds, amount.metres, amount.cycles]
      .map((part) => part ?? "-")
      .join(" ");

  const lines = (list: readonly PlannedWeekDay[]): readonly string[] =>
    list.flatMap(({ day, items }) =>
      items.map((item) => line(day, item.block, item.exercise, item)),
    );

  /** The lines of a plan after changes. */
  const changed = (
    before: readonly string[],
    changes: readonly WeekChange[],
  ): readonly string[] => {
    const left = [...before];
    for (const change of changes) {
      const { day, block, exercise } = change;
      if (change.kind !== "added") {
        const index = left.indexOf(line(day, block, exercise, change.from));
        expect(index).toBeGreaterThanOrEqual(0);
        left.splice(index, 1);
      }
    }
    for (const change of changes) {
      const { day, block, exercise } = change;
      if (change.kind !== "removed")
        left.push(line(change.kind === "moved" ? change.toDay : day, block, exercise, change.to));
    }
    return left;
  };

  it("property: the changes lead from one plan to the other, and are none between equals", () => {
    fc.assert(
      fc.property(arbitraryDays, arbitraryDays, (before, after) => {
        const changes = weekDifference({ days: before }, { days: after });
        expect(changed(lines(before), changes).toSorted()).toEqual(lines(after).toSorted());
        expect(weekDifference({ days: before }, { days: before })).toEqual([]);
      }),
    );
  });
});
