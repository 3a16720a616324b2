import { describe, expect, it } from "vitest";
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
