import { expect, test } from "vitest";
import type { SiteResult } from "@dorsal/core/body";
import { newRecord } from "@dorsal/core/record";
import type { DorsalRecord, Measurement, Timestamp } from "@dorsal/core/record";
import { sinceLast } from "./since.ts";

let made = 0;
const measured = (
  day: string,
  mm: number,
  by: Measurement["by"] = "self",
  site = "waist",
): DorsalRecord<"measurement"> =>
  newRecord(
    "measurement",
    `01935a00-0000-7000-8000-${String((made += 1)).padStart(12, "0")}`,
    `${day}.000+01:00` as Timestamp,
    { by, sites: [{ site, mm, readings: [mm, mm], count: 2 }] },
  );

const waist = (mm: number): SiteResult => ({
  site: "waist",
  mm,
  count: 2,
  isAgreed: true,
  readingsMm: [mm, mm],
});

const now = { by: "self", at: "2026-11-23T08:00:00.000+01:00" as Timestamp } as const;

test.each<[string, number, readonly DorsalRecord<"measurement">[], object]>([
  ["nothing before", 850, [], { kind: "first" }],
  ["another site", 850, [measured("2026-10-01T08:00:00", 99, "self", "neck")], { kind: "first" }],
  ["by other hands", 850, [measured("2026-10-01T08:00:00", 870, "other")], { kind: "other-hands" }],
  ["earlier today", 850, [measured("2026-11-23T07:00:00", 870)], { kind: "same-day" }],
  [
    "much less than last time, and not than the first time",
    850,
    [measured("2026-09-01T08:00:00", 851), measured("2026-10-01T08:00:00", 880)],
    { kind: "compared", verdict: "smaller", deltaMm: -30, since: "2026-10-01" },
  ],
  [
    "today's own earlier result is passed over",
    850,
    [measured("2026-11-23T07:00:00", 850), measured("2026-10-01T08:00:00", 820)],
    { kind: "compared", verdict: "larger", deltaMm: 30, since: "2026-10-01" },
  ],
  [
    "hardly another",
    850,
    [measured("2026-10-01T08:00:00", 858)],
    { kind: "compared", verdict: "within-noise", since: "2026-10-01" },
  ],
  ["measured after it", 850, [measured("2026-11-24T08:00:00", 858)], { kind: "first" }],
])("%s", (_, mm, before, since) => {
  expect(sinceLast(waist(mm), now, before)).toMatchObject(since);
});
