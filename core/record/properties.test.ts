import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  arbitraryRecord,
  arbitraryRecords,
  arbitrarySessionRecord,
  arbitraryUnknownFields,
} from "./arbitrary.fixture.ts";
import { readBackup, writeBackup } from "./backup.ts";
import { readRecord } from "./envelope.ts";
import { at } from "./record.fixture.ts";

describe("any record", () => {
  it("is read as it was written, with whatever is unknown in it", () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryUnknownFields, (record, more) => {
        const raw = { ...more, ...record, body: { ...record.body, ...more } };
        expect(readRecord(structuredClone(raw))).toEqual({ ok: true, value: raw });
      }),
    );
  });

  it("is never read by an exception", () => {
    fc.assert(
      fc.property(
        arbitrarySessionRecord,
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (record, odd) => {
          const given = [odd, { ...record, body: odd }];
          for (const raw of [...given, { ...record, body: { ...record.body, sets: odd } }])
            expect(readRecord(raw)).toHaveProperty("ok");
        },
      ),
    );
  });
});

describe("any backup", () => {
  it("comes back as it was written", () => {
    fc.assert(
      fc.property(arbitraryRecords, (records) => {
        const backup = { records, aside: [], exportedAt: at, appVersion: "0.1.0" };
        expect(readBackup(writeBackup(backup))).toEqual({ ok: true, value: backup });
      }),
    );
  });
});
