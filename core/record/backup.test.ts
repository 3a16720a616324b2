import { describe, expect, it } from "vitest";
import { describeRestoreFault, readBackup, writeBackup } from "./backup.ts";
import type { Backup } from "./backup.ts";
import { tombstoneOf } from "./envelope.ts";
import type { StoredRecord } from "./envelope.ts";
import { at, profile, settings } from "./record.fixture.ts";

const backup: Backup = {
  records: [
    { ...profile, body: { ...profile.body, later: [1, null] } } as StoredRecord,
    settings,
    { ...tombstoneOf({ ...settings, id: "01890a5d-ac96-774b-bcce-b302099a8057" }, at) },
  ],
  aside: [
    {
      key: 4,
      raw: { kind: "session", data: { v: 9, odd: ["ü", 1e-7] } },
      fault: { code: "newer-version", kind: null, id: null, field: "v", value: "9", expected: "1" },
      foundAt: 1_700_000_000_000,
    },
  ],
  exportedAt: at,
  appVersion: "0.1.0",
};

const text = writeBackup(backup);
const changed = (change: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ ...(JSON.parse(text) as object), ...change });
const holding = (...records: readonly unknown[]): string =>
  changed({ records, counts: { records: records.length, aside: 1 } });

describe("a backup", () => {
  it("comes back as it was written", () => {
    expect(readBackup(text)).toEqual({ ok: true, value: backup });
    expect(readBackup(`\uFEFF${text}\n`)).toEqual({ ok: true, value: backup });
  });

  it("is refused wherever it is cut", () => {
    for (let length = 0; length < text.length; length += 7) {
      const read = readBackup(text.slice(0, length));
      expect(read.ok).toBe(false);
      if (!read.ok)
        expect(read.error).toEqual(
          length === 0 ? { code: "not-json" } : { code: "truncated", length },
        );
    }
  });

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ["an empty file", "", { code: "not-json" }],
    ["a text", "hello", { code: "not-json" }],
    ["one cut short", text.slice(0, -3), { code: "truncated", length: text.length - 3 }],
    ["one cut short at once", '{ "for', { code: "truncated", length: 6 }],
    ["one cut short in a text", '{"a":"\\"}', { code: "truncated" }],
    ["one damaged inside", text.replace('"v": 2', '"v": !'), { code: "damaged" }],
    ["another language", "{ color: red }", { code: "not-json" }],
    ["a list", "[]", { code: "foreign", format: "[]" }],
    ["another app's", '{"format":"gym-log"}', { code: "foreign", format: '"gym-log"' }],
    ["a newer form", changed({ version: 2 }), { code: "newer-backup", version: 2, reads: 1 }],
    ["no version", changed({ version: "1" }), { code: "invalid-header", field: "version" }],
    ["no time", changed({ exportedAt: "today" }), { code: "invalid-header", value: '"today"' }],
    ["no app", changed({ appVersion: 1 }), { code: "invalid-header", field: "appVersion" }],
    ["no counts", changed({ counts: null }), { code: "invalid-header", field: "counts" }],
    ["half the counts", changed({ counts: { records: 3 } }), { field: "counts.aside" }],
    ["no records", changed({ records: {} }), { code: "invalid-header", field: "records" }],
    ["no list aside", changed({ aside: null }), { code: "invalid-header", field: "aside" }],
    ["a raw row lost", changed({ aside: [{ key: 1 }] }), { field: "aside.0" }],
    [
      "a bad fault aside",
      changed({ aside: [{ key: 1, raw: 1, fault: {}, foundAt: 1 }] }),
      { code: "invalid-header", field: "aside.0.fault" },
    ],
    [
      "fewer records than announced",
      changed({ records: [profile] }),
      { code: "count-mismatch", what: "records", announced: 3, found: 1 },
    ],
    [
      "fewer rows aside than announced",
      changed({ aside: [] }),
      { code: "count-mismatch", what: "aside", announced: 1, found: 0 },
    ],
    [
      "a record twice",
      holding(profile, settings, profile),
      { code: "duplicate", kind: "profile", id: profile.id },
    ],
    [
      "a record of a newer version",
      holding(profile, { ...settings, v: 7 }),
      { code: "newer-record", kind: "settings", id: settings.id, version: "7", reads: "3" },
    ],
    [
      "a bad value",
      holding(settings, { ...profile, body: { ...profile.body, sessionsPerWeek: 9 } }),
      {
        code: "invalid-record",
        position: 2,
        fault: { field: "sessionsPerWeek", value: "9", expected: "at most 7" },
      },
    ],
    [
      "a kind of a newer version",
      holding({ ...profile, kind: "meal" }),
      { code: "invalid-record", position: 1, fault: { code: "unknown-kind", value: '"meal"' } },
    ],
    ["no record at all", holding(5), { code: "invalid-record", fault: { code: "not-a-record" } }],
  ])("with %s is refused whole", (_what, file, expected) => {
    const read = readBackup(file);
    if (read.ok) throw new Error("must be refused");
    expect(read.error).toMatchObject(expected);
    expect(describeRestoreFault(read.error)).toMatch(/\. Nothing was changed\.$/);
  });
});
