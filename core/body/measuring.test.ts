import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BACK_SITES,
  SITES,
  measureStep,
  measuring,
  measuringView,
  resultOfReadings,
  siteName,
} from "./index.ts";
import type { MeasuringEvent, MeasuringState, Site } from "./index.ts";

const reading = (mm: number): MeasuringEvent => ({ type: "reading", mm });

/** Every event, where one that is refused leaves all as it was. */
const after = (sites: readonly Site[], events: readonly MeasuringEvent[]): MeasuringState => {
  let state = measuring(sites);
  for (const event of events) {
    const next = measureStep(state, event);
    if (next.ok) state = next.value;
  }
  return state;
};

const asked = (site: Site, readings: readonly number[]) =>
  measuringView(after([site], readings.map(reading)));

describe("what is asked for", () => {
  test.each<[Site, readonly number[], string]>([
    ["subscapular", [], "first"],
    ["subscapular", [12], "second"],
    ["subscapular", [12, 13.1], "differed"],
    ["subscapular", [12, 14, 16], "outlier"],
    ["subscapular", [12, 16, 12.5], "outlier"],
    ["waist", [900, 910], "differed"],
    ["waist", [900, 910, 925], "outlier"],
  ])("%s after %j: %s", (site, readings, because) => {
    expect(asked(site, readings)).toMatchObject({
      kind: "asking",
      site,
      because,
      reading: readings.length + 1,
      soFarMm: readings,
    });
  });

  test.each<[string, Site, readonly number[], number, number, boolean]>([
    ["two that agree", "subscapular", [12, 13], 12.5, 2, true],
    ["two girths that agree", "waist", [900, 909], 904.5, 2, true],
    ["a thick fold is given more", "abdomen", [40, 42], 41, 2, true],
    ["three that hang together: the median", "subscapular", [12, 13.4, 12.9], 12.9, 2, true],
    ["a fourth that joins two", "subscapular", [12, 16, 12.6, 12.3], 12.3, 3, true],
    ["a fourth beside two", "subscapular", [12, 16, 12.6, 20], 12.3, 2, true],
    ["a fourth that joins one of three", "subscapular", [12, 15, 18, 15.4], 15.2, 2, true],
    ["four that do not agree: the middle", "subscapular", [12, 15, 18, 21], 16.5, 1, false],
    ["two against two: the middle", "subscapular", [12, 16, 12.4, 16.6], 14.2, 1, false],
    ["the same again", "subscapular", [12, 16, 12, 12], 12, 3, true],
  ])("%s", (_, site, readings, mm, count, isAgreed) => {
    const view = asked(site, readings);
    expect(view).toEqual({
      kind: "done",
      results: [
        { site, mm: expect.closeTo(mm, 9) as number, count, isAgreed, readingsMm: readings },
      ],
      skipped: [],
      canUndo: true,
    });
  });

  test("from site to site, one of them left out", () => {
    const events = [
      reading(12),
      reading(12.4),
      reading(15),
      { type: "skip" } as const,
      reading(940),
    ];
    expect(measuringView(after(BACK_SITES, events))).toEqual({
      kind: "asking",
      site: "upperBack",
      siteNumber: 3,
      siteCount: 4,
      reading: 2,
      because: "second",
      soFarMm: [940],
      range: SITES.upperBack.range,
      results: [
        { site: "subscapular", mm: 12.2, count: 2, isAgreed: true, readingsMm: [12, 12.4] },
      ],
      skipped: ["suprailiac"],
      canUndo: true,
    });
  });

  test("no sites are done at once, and one named twice is one", () => {
    expect(measuringView(measuring([]))).toMatchObject({ kind: "done", results: [] });
    expect(measuringView(measuring(["waist", "waist"]))).toMatchObject({ siteCount: 1 });
  });
});

describe("what is refused", () => {
  test.each<[string, readonly Site[], readonly MeasuringEvent[], MeasuringEvent, object]>([
    [
      "a girth for a fold",
      ["subscapular"],
      [],
      reading(900),
      { code: "out-of-range", site: "subscapular", range: { least: 1.8, most: 80, unit: "mm" } },
    ],
    [
      "a girth in centimetres",
      ["waist"],
      [],
      reading(90),
      { code: "out-of-range", site: "waist", range: { least: 400, most: 2500, unit: "mm" } },
    ],
    [
      "no number",
      ["waist"],
      [],
      reading(Number.NaN),
      { code: "out-of-range", site: "waist", range: { least: 400, most: 2500, unit: "mm" } },
    ],
    [
      "a reading after the last",
      ["waist"],
      [{ type: "skip" }],
      reading(900),
      { code: "nothing-asked" },
    ],
    ["a step back at the beginning", ["waist"], [], { type: "undo" }, { code: "nothing-to-undo" }],
  ])("%s", (_, sites, events, event, fault) => {
    const next = measureStep(after(sites, events), event);
    expect(next).toMatchObject({ ok: false, error: fault });
  });

  test("every site has a name of its own", () => {
    const names = (Object.keys(SITES) as readonly Site[]).map(siteName);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("for any events", () => {
  const site = fc.constantFrom(...(Object.keys(SITES) as readonly Site[]));
  const event: fc.Arbitrary<MeasuringEvent> = fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 8, max: 20, noNaN: true }).map(reading) },
    { weight: 6, arbitrary: fc.double({ min: 850, max: 900, noNaN: true }).map(reading) },
    { weight: 1, arbitrary: fc.double().map(reading) },
    { weight: 1, arbitrary: fc.constant<MeasuringEvent>({ type: "skip" }) },
    { weight: 1, arbitrary: fc.constant<MeasuringEvent>({ type: "undo" }) },
  );
  const way = fc.tuple(fc.array(site, { maxLength: 6 }), fc.array(event, { maxLength: 40 }));

  test("the state is valid, and no result leaves its readings", () => {
    fc.assert(
      fc.property(way, ([sites, events]) => {
        const state = after(sites, events);
        const view = measuringView(state);
        const { results, skipped } = view;
        const finished = results.length + skipped.length;
        expect(state.sites).toEqual([...new Set(sites)]);
        expect(view.kind === "done").toBe(finished === state.sites.length);
        const met = new Set<Site>([...results.map((one) => one.site), ...skipped]);
        expect(met).toEqual(new Set(state.sites.slice(0, finished)));
        for (const { site: where, mm, count, readingsMm } of results) {
          expect(mm).toBeGreaterThanOrEqual(Math.min(...readingsMm));
          expect(mm).toBeLessThanOrEqual(Math.max(...readingsMm));
          expect(readingsMm.length).toBeGreaterThanOrEqual(2);
          expect(readingsMm.length).toBeLessThanOrEqual(4);
          expect(count).toBeGreaterThanOrEqual(1);
          expect(count).toBeLessThanOrEqual(readingsMm.length);
          const { least, most } = SITES[where].range;
          for (const one of readingsMm) {
            expect(one).toBeGreaterThanOrEqual(least ?? 0);
            expect(one).toBeLessThanOrEqual(most ?? 0);
          }
        }
        if (view.kind === "asking") {
          expect(view.site).toBe(state.sites[finished]);
          expect(view.reading).toBeLessThanOrEqual(4);
          expect(view.reading).toBe(view.soFarMm.length + 1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a step back is the exact inverse of the step before it", () => {
    fc.assert(
      fc.property(way, event, ([sites, events], last) => {
        const state = after(sites, events);
        const next = measureStep(state, last);
        if (!next.ok || last.type === "undo") return;
        expect(measureStep(next.value, { type: "undo" })).toEqual({ ok: true, value: state });
      }),
    );
  });

  test("the order of two readings does not change what they come to", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 40, noNaN: true }),
        fc.double({ min: 5, max: 40, noNaN: true }),
        (one, other) => {
          const [a, b] = [asked("triceps", [one, other]), asked("triceps", [other, one])];
          expect(a.kind).toBe(b.kind);
          expect(a.results.map(({ mm }) => mm)).toEqual(b.results.map(({ mm }) => mm));
        },
      ),
    );
  });
});

describe("readings that were put right afterwards", () => {
  test.each<[string, Site, readonly [number, ...number[]], number, number, boolean]>([
    ["one is one", "waist", [842], 842, 1, true],
    ["two that agree", "subscapular", [12, 13], 12.5, 2, true],
    ["two that no longer agree: the middle, worth one", "subscapular", [12, 16], 14, 1, false],
    ["three with an outlier: the middle, worth one", "subscapular", [12, 16, 12.5], 12.5, 1, false],
    ["three that hang together", "subscapular", [12, 13.4, 12.9], 12.9, 2, true],
  ])("%s", (_, site, readingsMm, mm, count, isAgreed) => {
    expect(resultOfReadings(site, readingsMm)).toEqual({ site, mm, count, isAgreed, readingsMm });
  });

  test("come to what they came to while measuring", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 5, max: 40, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (four) => {
          const [measured] = asked("triceps", four).results;
          const [first = 0, ...others] = measured?.readingsMm ?? [];
          expect(resultOfReadings("triceps", [first, ...others])).toEqual(measured);
        },
      ),
    );
  });
});
