import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BACK_SITES, measureStep, measuring } from "@dorsal/core/body";
import type { MeasuringEvent } from "@dorsal/core/body";
import type { LocalDate } from "@dorsal/core/record";
import { readDraft, writeDraft } from "./draft.ts";

const TODAY = "2026-11-23" as LocalDate;

const event = fc.oneof(
  fc.record({
    type: fc.constant("reading" as const),
    mm: fc.double({ min: 0, max: 1500, noNaN: true }),
  }),
  fc.record({ type: fc.constantFrom("skip" as const, "undo" as const) }),
);

test("whatever was done comes back as it was", () => {
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 20 }),
      fc.constantFrom("self" as const, "other" as const),
      fc.boolean(),
      (events: readonly MeasuringEvent[], by, aloud) => {
        let state = measuring(BACK_SITES);
        for (const each of events) {
          const next = measureStep(state, each);
          if (next.ok) state = next.value;
        }
        const draft = { state, on: TODAY, by, aloud };
        expect(readDraft(writeDraft(draft), TODAY)).toEqual(draft);
      },
    ),
  );
});

describe("what is no draft is none", () => {
  const good = {
    sites: ["waist"],
    done: [{ type: "reading", mm: 842 }],
    on: TODAY,
    by: "self",
    aloud: false,
  };
  test("the measure is no empty one", () => {
    expect(readDraft(JSON.stringify(good), TODAY)).not.toBeNull();
  });
  test("a measuring goes on past midnight", () => {
    expect(readDraft(JSON.stringify({ ...good, on: "2026-11-22" }), TODAY)).not.toBeNull();
  });
  test.each<[string, string | null]>([
    ["nothing", null],
    ["no JSON", "{"],
    ["a list", "[]"],
    ["an unknown site", JSON.stringify({ ...good, sites: ["knee"] })],
    ["no site", JSON.stringify({ ...good, sites: [], done: [] })],
    ["a site of every object", JSON.stringify({ ...good, sites: ["toString"] })],
    [
      "a reading that no body has",
      JSON.stringify({ ...good, done: [{ type: "reading", mm: 84 }] }),
    ],
    ["an unknown event", JSON.stringify({ ...good, done: [{ type: "jump" }] })],
    [
      "more than was asked for",
      JSON.stringify({ ...good, done: [{ type: "skip" }, { type: "skip" }] }),
    ],
    ["of last week", JSON.stringify({ ...good, on: "2026-11-16" })],
    ["of a day to come", JSON.stringify({ ...good, on: "2026-11-24" })],
    ["of no day", JSON.stringify({ ...good, on: "November" })],
    ["unknown hands", JSON.stringify({ ...good, by: "robot" })],
  ])("%s", (_, text) => {
    expect(readDraft(text, TODAY)).toBeNull();
  });
});
