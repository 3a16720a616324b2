import { describe, expect, it } from "vitest";
import { readRecord } from "../envelope.ts";
import { at, profile } from "../record.fixture.ts";
import { EMPTY_ANSWERS } from "./profile.ts";

const v1 = {
  focus: "lower",
  have: ["mat"],
  sessionsPerWeek: 2,
  toldWhatTrainingDoes: true,
  later: "kept",
};

const person = { birthYear: 1984, sex: "female", heightM: 1.7, level: "beginner" };
const monday = { day: "mon", minutes: 30, place: profile.id };

describe("a profile", () => {
  it("of the first version has nothing asked of the second", () => {
    expect(readRecord({ ...profile, v: 1, at, body: v1 })).toEqual({
      ok: true,
      value: { ...profile, v: 2, body: { ...v1, ...EMPTY_ANSWERS } },
    });
  });

  it.each([
    { person },
    { days: [monday, { ...monday, day: "sun" }] },
    { conditions: [{ tag: "knee", severity: "active" }] },
    { locked: [{ exercise: "donkey-kick" }, { exercise: "donkey-kick", day: "mon" }] },
  ])("takes %j", (part) => {
    const whole = { ...profile, body: { ...profile.body, ...part } };
    expect(readRecord(whole)).toEqual({ ok: true, value: whole });
  });

  it.each<[Readonly<Record<string, unknown>>, string, string, string]>([
    [{ person: { ...person, birthYear: 1899 } }, "person.birthYear", "1899", "at least 1900"],
    [{ person: { ...person, heightM: 170 } }, "person.heightM", "170", "at most 2.3"],
    [{ days: [{ ...monday, minutes: 5 }] }, "days.0.minutes", "5", "at least 10"],
    [{ days: [{ ...monday, place: "home" }] }, "days.0.place", '"home"', "a UUID of version 7"],
    [{ days: [monday, monday] }, "days", "[", "each day of the week once"],
    [{ cardioOutsideMin: 2001 }, "cardioOutsideMin", "2001", "at most 2000"],
    [
      { conditions: [{ tag: "elbow", severity: "active" }] },
      "conditions.0.tag",
      '"elbow"',
      "one of low_back_flexion",
    ],
  ])("refuses %j", (part, field, value, expected) => {
    const read = readRecord({ ...profile, body: { ...profile.body, ...part } });
    if (read.ok) throw new Error("must be refused");
    expect(read.error.field).toBe(field);
    expect(read.error.value.startsWith(value)).toBe(true);
    expect(read.error.expected).toContain(expected);
  });
});
