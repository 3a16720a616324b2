import { describe, expect, it } from "vitest";
import { newRecord, readRecord } from "../envelope.ts";
import { at, profile } from "../record.fixture.ts";
import { currentVersion } from "./registry.ts";

type Fields = Readonly<Record<string, unknown>>;

const refusal = (kind: "weighIn" | "pain", body: Fields): string => {
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
