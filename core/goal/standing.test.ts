import { describe, expect, it } from "vitest";
import { newRecord } from "../record/index.ts";
import type { DorsalRecord, LocalDate, Profile } from "../record/index.ts";
import { PROFILE, TODAY, dayBefore, idOf, morningOf, recordsOf } from "./goal.fixture.ts";
import type { Life } from "./goal.fixture.ts";
import { bodyOf } from "./standing.ts";
import type { BodyRecords } from "./standing.ts";

const LIFE: Life = { days: 40, startKg: 82, eatsKcal: 1900, offsetKcal: 150 };

const bodyIn = (records: BodyRecords) => {
  const body = bodyOf(records, TODAY);
  if (!body.ok) throw new Error(body.error.code);
  return body.value;
};

const weighIn = (id: number, day: string, kg: number): DorsalRecord<"weighIn"> =>
  newRecord("weighIn", idOf(700_000 + id), morningOf(day as LocalDate), { kg });

const bornIn = (birthYear: number): Profile => {
  if (!PROFILE.person) throw new Error("the person of the fixture is there");
  return { ...PROFILE, person: { ...PROFILE.person, birthYear } };
};

describe("weigh-ins that say nothing of today", () => {
  it.each<[string, DorsalRecord<"weighIn">]>([
    ["of a mistyped year", weighIn(1, "1987-01-01", 50)],
    ["of a clock that ran ahead", weighIn(2, "2027-03-01", 140)],
    ["of tomorrow", weighIn(3, dayBefore(TODAY, -1), 140)],
  ])("change nothing: %s", (_which, stray) => {
    for (const life of [LIFE, { ...LIFE, days: 5 }]) {
      const records = recordsOf(life);
      const more = { ...records, weighIns: [stray, ...records.weighIns] };
      expect(bodyIn(more)).toEqual(bodyIn(records));
    }
  });

  it("are those of a child, and take nothing from the adult", () => {
    // Eighteen in the year before last, with a weight noted at fourteen.
    const records = { ...recordsOf(LIFE), profile: bornIn(2007) };
    const more = { ...records, weighIns: [weighIn(4, "2021-05-01", 50), ...records.weighIns] };
    expect(bodyIn(more)).toEqual(bodyIn(records));
  });
});

describe("a body fat that was measured", () => {
  const tape = (day: LocalDate): DorsalRecord<"measurement"> =>
    newRecord("measurement", idOf(600_000), morningOf(day), {
      by: "self",
      sites: [
        { site: "neck", mm: 330, readings: [330], count: 1 },
        { site: "waist", mm: 860, readings: [860], count: 1 },
        { site: "hip", mm: 1040, readings: [1040], count: 1 },
      ],
    });
  it.each<[string, number, boolean]>([
    ["today", 0, true],
    ["sixty days ago", 60, true],
    ["sixty-one days ago", 61, false],
    ["tomorrow, by a clock gone wrong", -1, false],
  ])("counts or not: %s", (_when, ago, is) => {
    const records = { ...recordsOf(LIFE), measurements: [tape(dayBefore(TODAY, ago))] };
    expect(bodyIn(records).now.fat?.method === "usNavyMetric").toBe(is);
  });
});
