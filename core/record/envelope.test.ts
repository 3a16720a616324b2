import { describe, expect, it } from "vitest";
import { isTombstone, readRecord, revise, tombstoneOf } from "./envelope.ts";
import { showValue } from "../quantity/index.ts";
import { describeFault } from "./fault.ts";
import { isRecordId } from "./id.ts";
import { SINGLETON_IDS } from "./kinds/registry.ts";
import { at, profile, settings } from "./record.fixture.ts";

const withBody = (change: Readonly<Record<string, unknown>>): unknown => ({
  ...profile,
  body: { ...profile.body, ...change },
});

const TIME = "a time with offset, as 2026-11-22T07:15:02.123+01:00";
const OBJECT = "an object with kind, id, v, at";
const KINDS = "profile, settings, program, session, place, week";

describe("readRecord", () => {
  it.each<[string, unknown, string, string, string, string]>([
    ["null", null, "not-a-record", "", "null", OBJECT],
    ["nothing", undefined, "not-a-record", "", "nothing", OBJECT],
    ["a text", "profile", "not-a-record", "", '"profile"', OBJECT],
    ["a list", [profile], "not-a-record", "", "[", OBJECT],
    ["no kind", { id: profile.id }, "unknown-kind", "kind", "nothing", KINDS],
    ["an unknown kind", { ...profile, kind: "meal" }, "unknown-kind", "kind", '"meal"', KINDS],
    ["a kind of every object", { kind: "toString" }, "unknown-kind", "kind", '"toString"', KINDS],
    ["a short id", { ...profile, id: "1" }, "bad-id", "id", '"1"', "a UUID of version 7"],
    [
      "an id of version 4",
      { ...profile, id: "00000000-0000-4000-8000-000000000001" },
      "bad-id",
      "id",
      '"00000000-0000-4000-8000-000000000001"',
      "a UUID of version 7",
    ],
    ["version 0", { ...profile, v: 0 }, "not-a-record", "v", "0", "a version number from 1"],
    ["version 1.5", { ...profile, v: 1.5 }, "not-a-record", "v", "1.5", "a version number from 1"],
    ["a text as version", { ...profile, v: "1" }, "not-a-record", "v", '"1"', "a version number"],
    ["a newer version", { ...profile, v: 3 }, "newer-version", "v", "3", "2"],
    ["no time", { ...profile, at: undefined }, "bad-time", "at", "nothing", TIME],
    ["a date only", { ...profile, at: "2026-11-22" }, "bad-time", "at", '"2026-11-22"', TIME],
    ["no body", { ...profile, body: undefined }, "invalid-body", "", "nothing", "type object"],
    [
      "a missing field",
      withBody({ focus: undefined }),
      "invalid-body",
      "focus",
      "nothing",
      "upper",
    ],
    [
      "a word not in the list",
      withBody({ focus: "arms" }),
      "invalid-body",
      "focus",
      '"arms"',
      "one of upper, lower, both",
    ],
    [
      "too many",
      withBody({ sessionsPerWeek: 8 }),
      "invalid-body",
      "sessionsPerWeek",
      "8",
      "at most 7",
    ],
    [
      "too few",
      withBody({ sessionsPerWeek: 0 }),
      "invalid-body",
      "sessionsPerWeek",
      "0",
      "at least 1",
    ],
    [
      "half a session",
      withBody({ sessionsPerWeek: 1.5 }),
      "invalid-body",
      "sessionsPerWeek",
      "1.5",
      "a whole number",
    ],
    [
      "a text for a switch",
      withBody({ toldWhatTrainingDoes: "yes" }),
      "invalid-body",
      "toldWhatTrainingDoes",
      '"yes"',
      "boolean",
    ],
    [
      "a bad list item",
      withBody({ have: ["bench", "My Bar"] }),
      "invalid-body",
      "have.1",
      '"My Bar"',
      "small letters",
    ],
  ])("refuses %s", (_what, raw, code, field, value, expected) => {
    const read = readRecord(raw);
    if (read.ok) throw new Error("must be refused");
    expect(read.error).toMatchObject({ code, field });
    expect(read.error.value.startsWith(value)).toBe(true);
    expect(read.error.expected).toContain(expected);
    expect(describeFault(read.error)).toMatch(/\.$/);
  });

  it("names the record in its fault", () => {
    const read = readRecord(withBody({ focus: 3 }));
    expect(read).toMatchObject({ ok: false, error: { kind: "profile", id: profile.id } });
  });

  it("reads what newRecord makes", () => {
    for (const record of [profile, settings])
      expect(readRecord(record)).toEqual({ ok: true, value: record });
  });

  it("keeps unknown fields beside and inside the body", () => {
    const future = {
      ...profile,
      device: "phone",
      body: { ...profile.body, height: { cm: 180, by: ["tape"] } },
    };
    expect(readRecord(structuredClone(future))).toEqual({ ok: true, value: future });
  });

  it("keeps unknown fields of a tombstone", () => {
    const gone = { ...tombstoneOf(profile, at), reason: "by hand" };
    const read = readRecord(gone);
    expect(read).toEqual({ ok: true, value: gone });
    expect(read.ok && isTombstone(read.value)).toBe(true);
  });

  it("keeps the time of a record that is revised", () => {
    const next = revise(profile, { ...profile.body, sessionsPerWeek: 4 });
    expect(next).toEqual({ ...profile, body: { ...profile.body, sessionsPerWeek: 4 } });
  });

  it("keeps unknown fields of a record that is revised", () => {
    const future = { ...profile, device: "phone" };
    const next = revise(future, { ...profile.body, sessionsPerWeek: 4 });
    expect(next).toMatchObject({ device: "phone", body: { sessionsPerWeek: 4 } });
  });
});

describe("describeFault", () => {
  const fault = { kind: "session", id: null, field: "", value: "7", expected: "eight" } as const;

  it.each<[Parameters<typeof describeFault>[0], readonly RegExp[]]>([
    [{ ...fault, code: "not-a-record" }, [/7/, /eight/, /restore from a backup/]],
    [{ ...fault, code: "unknown-kind", field: "kind" }, [/kind 7/, /Update the app/]],
    [{ ...fault, code: "newer-version", field: "v" }, [/version 7/, /eight/, /Update the app/]],
    [{ ...fault, code: "bad-id", field: "id" }, [/identifier 7/, /eight/, /restore/]],
    [{ ...fault, code: "bad-time", field: "at" }, [/time 7/, /eight/, /restore/]],
    [{ ...fault, code: "invalid-body", field: "sets.3.reps" }, [/"sets.3.reps" is 7/, /restore/]],
    [{ ...fault, code: "invalid-body" }, [/its body is 7/, /eight/, /restore/]],
  ])("names field, value and remedy of %j", (each, expected) => {
    for (const part of expected) expect(describeFault(each)).toMatch(part);
  });
});

describe("singleton ids", () => {
  it("are valid ids, each its own", () => {
    const ids = Object.values(SINGLETON_IDS);
    expect(ids.every(isRecordId)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("showValue", () => {
  it("fits a line", () => {
    expect(showValue("x".repeat(500))).toHaveLength(60);
    expect(showValue([1, 2])).toBe("[1,2]");
    expect(showValue(12n)).toBe("a bigint");
    expect(showValue(() => 1)).toBe("a function");
    const ring: unknown[] = [];
    ring.push(ring);
    expect(showValue(ring)).toBe("an object");
  });
});
