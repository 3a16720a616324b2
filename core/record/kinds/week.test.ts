import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newRecord, readRecord } from "../envelope.ts";
import { at, profile } from "../record.fixture.ts";
import type { Place } from "./place.ts";
import { currentVersion } from "./registry.ts";
import { arbitraryWeek } from "./week.fixture.ts";

const home: Place = {
  name: "Home",
  kind: "home",
  have: ["dumbbells"],
  loads: {
    dumbbells: [4, 6],
    barbell: { barKg: 20, plates: [{ weight: 2.5, pairs: 2 }] },
  },
};

type Fields = Readonly<Record<string, unknown>>;

const refusal = (kind: "place" | "week", body: Fields) => {
  const read = readRecord({ kind, id: profile.id, v: currentVersion(kind), at, body });
  return read.ok ? "read" : `${read.error.field}: ${read.error.expected}`;
};

describe("a place", () => {
  it("is read as it was written", () => {
    const record = newRecord("place", profile.id, at, home);
    expect(readRecord(structuredClone(record))).toEqual({ ok: true, value: record });
  });

  it.each<[Fields, string]>([
    [{ name: "" }, "name: at least 1 long"],
    [{ kind: "boat" }, "kind: one of home, gym, outdoors, travel, other"],
    [{ have: ["My bar"] }, "have.0: an identifier of small letters and digits"],
    [{ loads: { dumbbells: [0] } }, "loads.dumbbells.0: at least 0.25"],
    [{ loads: { dumbbells: [201] } }, "loads.dumbbells.0: at most 200"],
    [{ loads: { barbell: { barKg: 20 } } }, "loads.barbell.plates: a value of type array"],
  ])("with %j is refused", (part, expected) => {
    expect(refusal("place", { ...home, ...part })).toBe(expected);
  });
});

describe("a week", () => {
  const [week] = fc.sample(arbitraryWeek, { numRuns: 1, seed: 1 });
  const item = {
    exercise: "donkey-kick",
    sets: 2,
    side: "per_side",
    restSec: 30,
    block: "main",
  };
  const dayWith = (part: Fields): Fields => ({
    days: [
      { day: "mon", place: "home", minutes: 30, seconds: 1800, items: [{ ...item, ...part }] },
    ],
  });

  it.each<[Fields, string]>([
    [{ startedOn: "2026-11-24" }, "startedOn: a Monday, as 2026-11-23"],
    [{ startedOn: "2026-02-30" }, "startedOn: a day of the calendar, as 2026-11-23"],
    [{ bound: undefined }, "bound: a value of type number"],
    [dayWith({ reps: 0 }), "days.0.items.0.reps: at least 1"],
    [dayWith({ block: "rest" }), "days.0.items.0.block: one of warmup, main, cardio, cooldown"],
    [{ reasons: { "donkey-kick@mon": "why" } }, "reasons.donkey-kick@mon: a value of type array"],
    [
      { edits: [{ at: 1, change: { kind: "burnt" } }] },
      "edits.0.change.kind: one of the known forms",
    ],
  ])("with %j is refused", (part, expected) => {
    expect(refusal("week", { ...week, ...part })).toBe(expected);
  });

  it("keeps what a newer app wrote into it", () => {
    const body = { ...week, ...dayWith({ reps: 10, heart: { zone: 2 } }), theme: "blue" };
    const raw = { kind: "week", id: profile.id, v: currentVersion("week"), at, body };
    expect(readRecord(structuredClone(raw))).toEqual({ ok: true, value: raw });
  });

  it("from before there were blocks begins the first one", () => {
    if (!week) throw new Error("a sample must come");
    const { mesocycle: _mesocycle, lighter: _lighter, ...old } = week;
    const read = readRecord({ kind: "week", id: profile.id, v: 1, at, body: old });
    expect(read.ok && "body" in read.value && read.value.body).toEqual({
      ...old,
      mesocycle: { startedOn: old.startedOn, number: 1 },
      lighter: [],
    });
  });
});
