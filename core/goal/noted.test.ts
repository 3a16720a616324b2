import { describe, expect, it, test } from "vitest";
import { quickEntry } from "../food/index.ts";
import { newRecord } from "../record/index.ts";
import type { DorsalRecord } from "../record/index.ts";
import { fatReadings } from "./fat.ts";
import { LIFE, TODAY, bodyIn, dayBefore, idOf, morningOf, recordsOf } from "./goal.fixture.ts";
import type { BodyRecords } from "./standing.ts";
import { bodyViewOf } from "./view.ts";

describe("a day that looks half noted", () => {
  const yesterday = dayBefore(TODAY, 1);
  const withLittle = (): BodyRecords => {
    const records = recordsOf(LIFE);
    return {
      ...records,
      foodEntries: records.foodEntries.map((entry) =>
        entry.body.date === yesterday ? { ...entry, body: { ...entry.body, kcal: 500 } } : entry,
      ),
    };
  };
  const marked = (mark: "complete" | "partial"): BodyRecords => ({
    ...withLittle(),
    foodDays: [newRecord("foodDay", idOf(800_002), morningOf(TODAY), { date: yesterday, mark })],
  });

  it("is asked about, and no more once it was answered", () => {
    expect(bodyViewOf(withLittle(), TODAY).halfNoted).toEqual({ date: yesterday, kcal: 500 });
    expect(bodyViewOf(marked("complete"), TODAY).halfNoted).toBeNull();
    expect(bodyViewOf(marked("partial"), TODAY).halfNoted).toBeNull();
    expect(bodyViewOf(recordsOf(LIFE), TODAY).halfNoted).toBeNull();
  });

  it("counts when it was all, and is left out when something is missing", () => {
    const useOf = (records: BodyRecords) => bodyIn(records).history.estimates.at(-2)?.intake;
    expect(useOf(marked("complete"))).toBe("logged");
    expect(useOf(marked("partial"))).toBe("partial");
  });
});

describe("a day with food of unknown energy", () => {
  const yesterday = dayBefore(TODAY, 1);
  /** A full day, and a cake of which nobody knows what it had. */
  const withCake = (mark: "complete" | "partial" | null): BodyRecords => {
    const records = recordsOf(LIFE);
    const cake = newRecord(
      "foodEntry",
      idOf(800_003),
      morningOf(yesterday),
      quickEntry(yesterday, null, "Cake", { protein: 4 }),
    );
    return {
      ...records,
      foodEntries: [...records.foodEntries, cake],
      foodDays:
        mark === null
          ? []
          : [newRecord("foodDay", idOf(800_004), morningOf(TODAY), { date: yesterday, mark })],
    };
  };
  const lastDay = (records: BodyRecords) => {
    const { log, estimates } = bodyIn(records).history;
    return { mark: log.days.at(-2)?.mark, intake: estimates.at(-2)?.intake };
  };

  test.for([
    [null, "partial", "partial"],
    ["partial", "partial", "partial"],
    ["complete", "complete", "logged"],
  ] as const)("marked %s", ([said, mark, intake]) => {
    expect(lastDay(withCake(said))).toEqual({ mark, intake });
  });

  it("counts as before where all is known, and leaves other days alone", () => {
    expect(lastDay(recordsOf(LIFE))).toEqual({ mark: undefined, intake: "logged" });
    const marks = bodyIn(withCake(null)).history.log.days.filter(({ mark }) => mark !== undefined);
    expect(marks).toHaveLength(1);
  });

  it("is not asked about: what is missing is known to be missing", () => {
    expect(bodyViewOf(withCake(null), TODAY).halfNoted).toBeNull();
  });
});

describe("body fat over years", () => {
  it("keeps the age band of the first measurement, so that a birthday is no change", () => {
    const folds = (day: typeof TODAY, number: number) =>
      newRecord("measurement", idOf(610_000 + number), morningOf(day), {
        by: "other",
        sites: (["biceps", "triceps", "subscapular", "suprailiac"] as const).map((site) => ({
          site,
          mm: 18,
          readings: [18, 18],
          count: 2,
        })),
      });
    // Born in 1984: 39 in 2023, 40 in 2024, where the equations jump.
    const before = folds("2023-12-30" as typeof TODAY, 1);
    const after = folds("2024-01-30" as typeof TODAY, 2);
    const measured = { sex: "female", birthYear: 1984, heightM: 1.68 } as const;
    const percents = (measurements: readonly DorsalRecord<"measurement">[]) =>
      fatReadings(measurements, measured)
        .filter(({ method }) => method === "durninWomersley4")
        .map(({ percent }) => percent);
    const [one, other] = percents([after, before]);
    expect(one).toBe(other);
    expect(percents([after])[0]).not.toBe(one);
  });
});
