import { describe, expect, it } from "vitest";
import { newRecord, readRecord } from "../envelope.ts";
import { at, profile } from "../record.fixture.ts";
import { currentVersion } from "./registry.ts";
import type { Kind } from "./registry.ts";

type Fields = Readonly<Record<string, unknown>>;

const refusal = (kind: Kind, body: Fields): string => {
  const read = readRecord({ kind, id: profile.id, v: currentVersion(kind), at, body });
  return read.ok ? "read" : `${read.error.field}: ${read.error.expected}`;
};

describe("a weigh-in", () => {
  it("keeps what was typed", () => {
    const record = newRecord("weighIn", profile.id, at, {
      kg: 70.3,
      typed: { value: 155, unit: "lb" },
    });
    expect(readRecord(structuredClone(record))).toEqual({ ok: true, value: record });
  });

  it.each<[Fields, string]>([
    [{ kg: 24 }, "kg: at least 25"],
    [{ kg: 401 }, "kg: at most 400"],
    [{ kg: 70, typed: { value: 11, unit: "st" } }, "typed.unit: one of kg, lb"],
  ])("%j is refused", (body, expected) => {
    expect(refusal("weighIn", body)).toBe(expected);
  });
});

describe("pain afterwards", () => {
  const told = {
    session: "019a0000-0000-7000-8000-000000000001",
    exercise: "superman",
    before: 1,
    nextMorning: null,
    settledHours: null,
  };

  it("may wait for the morning", () => {
    expect(refusal("pain", told)).toBe("read");
  });

  it.each<[Fields, string]>([
    [{ before: 11 }, "before: at most 10"],
    [{ nextMorning: 1.5 }, "nextMorning: a whole number"],
    [{ session: "monday" }, "session: the id of a record"],
  ])("with %j is refused", (part, expected) => {
    expect(refusal("pain", { ...told, ...part })).toContain(expected);
  });
});

describe("a measurement", () => {
  const fold = { site: "subscapular", mm: 18.2, readings: [18, 18.4], count: 2 };

  it("has its sites with every reading", () => {
    expect(refusal("measurement", { sites: [fold], by: "self" })).toBe("read");
  });

  it.each<[Fields, string]>([
    [{ sites: [] }, "sites: at least 1"],
    [{ sites: [fold, fold] }, "sites: each site once"],
    [{ sites: [{ ...fold, readings: [] }] }, "sites.0.readings: at least 1"],
    [{ sites: [{ ...fold, mm: 0 }] }, "sites.0.mm: at least 1"],
    [{ sites: [fold], by: "robot" }, "by: one of self, other"],
  ])("%j is refused", (part, expected) => {
    expect(refusal("measurement", { by: "self", ...part })).toContain(expected);
  });
});

describe("a goal", () => {
  const goal = {
    direction: "lose",
    startedOn: "2026-11-23",
    startKg: 80,
    goalKg: 74,
    byDate: null,
    pace: 0.005,
    targets: [{ from: "2026-11-23", kcal: 1800, why: "begun" }],
    endedOn: null,
  };

  it("carries what was accepted", () => {
    expect(refusal("goal", goal)).toBe("read");
  });

  it.each<[Fields, string]>([
    [{ targets: [{ from: "2026-11-23", kcal: 999, why: "begun" }] }, "targets.0.kcal: at least"],
    [{ targets: [] }, "targets: at least 1"],
    [{ pace: 0.02 }, "pace: at most 0.01"],
    [{ startedOn: "2026-02-30" }, "startedOn: a day of the calendar"],
  ])("with %j is refused", (part, expected) => {
    expect(refusal("goal", { ...goal, ...part })).toContain(expected);
  });
});

describe("days and eating", () => {
  it.each<[Kind, Fields, string]>([
    ["foodDay", { date: "2026-11-23", mark: "fasted" }, "read"],
    ["foodDay", { date: "2026-11-23", mark: "bad" }, "mark: one of complete, fasted, partial"],
    [
      "eating",
      {
        work: "light",
        leisure: "active",
        answers: { signs: ["none"], now: [] },
        answeredOn: null,
        stopsAnswered: [],
        hasCycle: false,
      },
      "read",
    ],
    ["waterEvent", { date: "2026-11-23", reason: "travel" }, "read"],
    ["waterEvent", { date: "yesterday", reason: "travel" }, "date: a day of the calendar"],
  ])("%s %j: %s", (kind, body, expected) => {
    expect(refusal(kind, body)).toContain(expected);
  });
});
