import { err, ok, sum } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { givenValue } from "./fault.ts";
import type { AllowedRange, GivenValue } from "./fault.ts";
import { isWithin } from "./formulas/limits.ts";
import { SITES } from "./sites.ts";
import type { Site, SiteKind } from "./sites.ts";

/**
 * Two readings agree when they are no further apart: 5 % of a fold and at least 1 mm, 1 % of a girth
 * and at least 5 mm. Beyond it trained measurers take a third (ISAK, 5 % and 1 %); that it is
 * never finer than a caliper or a tape shows is our choice.
 */
const AGREEMENT: Readonly<Record<SiteKind, { readonly share: number; readonly leastMm: number }>> =
  {
    fold: { share: 0.05, leastMm: 1 },
    girth: { share: 0.01, leastMm: 5 },
  };

export type MeasuringEvent =
  | { readonly type: "reading"; readonly mm: number }
  /** Takes the last reading or skip back. */
  | { readonly type: "undo" }
  /** Leaves the site that is asked for without a result. */
  | { readonly type: "skip" };

type Kept = Exclude<MeasuringEvent, { type: "undo" }>;

/**
 * Measuring a list of sites. Nothing is held but what was done: where one stands and what comes out
 * follow from it, and so taking a step back leaves exactly what was before.
 */
export interface MeasuringState {
  readonly sites: readonly Site[];
  readonly done: readonly Kept[];
}

export interface SiteResult {
  readonly site: Site;
  /** Within the readings. */
  readonly mm: number;
  /** As many readings as it is worth, for `leastChangeMm`. */
  readonly count: number;
  /** False where the readings did not agree; better measured again another day. */
  readonly isAgreed: boolean;
  readonly readingsMm: readonly number[];
}

/** Why a further reading is asked for. */
export type AskedBecause = "first" | "second" | "differed" | "outlier";

export type MeasuringView =
  | {
      readonly kind: "asking";
      readonly site: Site;
      /** From 1. */
      readonly siteNumber: number;
      readonly siteCount: number;
      /** From 1, to 4 at most. */
      readonly reading: number;
      readonly because: AskedBecause;
      /** Readings of this site so far, mm. */
      readonly soFarMm: readonly number[];
      readonly range: AllowedRange;
      readonly results: readonly SiteResult[];
      readonly skipped: readonly Site[];
      readonly canUndo: boolean;
    }
  | {
      readonly kind: "done";
      readonly results: readonly SiteResult[];
      readonly skipped: readonly Site[];
      readonly canUndo: boolean;
    };

export type MeasuringFault =
  | {
      readonly code: "out-of-range";
      readonly site: Site;
      readonly value: GivenValue;
      readonly range: AllowedRange;
    }
  | { readonly code: "nothing-asked" }
  | { readonly code: "nothing-to-undo" };

/** Begins to measure; a site named twice is measured once. */
export const measuring = (sites: readonly Site[]): MeasuringState => ({
  sites: [...new Set(sites)],
  done: [],
});

const mean = (values: readonly number[]): number => sum(values) / values.length;

const agree = (site: Site, one: number, other: number): boolean => {
  const { share, leastMm } = AGREEMENT[SITES[site].kind];
  return Math.abs(one - other) <= Math.max(leastMm, share * ((one + other) / 2));
};

const width = (sorted: readonly number[]): number => (sorted.at(-1) ?? 0) - (sorted[0] ?? 0);

/** The most readings in a row, by size, of which each agrees with the next; of equals the closest. */
const largestAgreement = (site: Site, sorted: readonly number[]): readonly number[] => {
  let best: readonly number[] = [];
  let run: readonly number[] = [];
  for (const mm of sorted) {
    const last = run.at(-1);
    run = last !== undefined && agree(site, last, mm) ? [...run, mm] : [mm];
    const isBetter =
      run.length > best.length || (run.length === best.length && width(run) < width(best));
    if (isBetter) best = run;
  }
  return best;
};

type Outcome =
  | { readonly kind: "ask"; readonly because: AskedBecause }
  | {
      readonly kind: "result";
      readonly mm: number;
      readonly count: number;
      readonly isAgreed: boolean;
    };

/** The median: what is left to say when nothing agrees. */
const middleOf = (sorted: readonly number[]): number =>
  mean(sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1));

/**
 * What a site's readings come to. Two that agree: their mean. Otherwise a third; when all three
 * hang together: the median, worth two readings. Otherwise one of them is an outlier and is asked for
 * again, once. Of four: the mean of those that agree, or the middle when no two do, or two say
 * one thing and two another.
 */
const outcomeOf = (site: Site, readingsMm: readonly number[]): Outcome => {
  const sorted = readingsMm.toSorted((one, other) => one - other);
  const [least = 0, second = 0] = sorted;
  if (sorted.length === 0) return { kind: "ask", because: "first" };
  if (sorted.length === 1) return { kind: "ask", because: "second" };
  if (sorted.length === 2)
    return agree(site, least, second)
      ? { kind: "result", mm: within(sorted, mean(sorted)), count: 2, isAgreed: true }
      : { kind: "ask", because: "differed" };
  const agreed = largestAgreement(site, sorted);
  if (sorted.length === 3)
    return agreed.length === 3
      ? { kind: "result", mm: second, count: 2, isAgreed: true }
      : { kind: "ask", because: "outlier" };
  const [other = 0, another = 0] = sorted.filter((mm) => !agreed.includes(mm));
  const isSplit = agreed.length === 2 && agree(site, other, another);
  return agreed.length >= 2 && !isSplit
    ? { kind: "result", mm: within(agreed, mean(agreed)), count: agreed.length, isAgreed: true }
    : { kind: "result", mm: within(sorted, middleOf(sorted)), count: 1, isAgreed: false };
};

/**
 * What readings come to that were taken before, as after one of them was put right and nobody can
 * measure again: as while measuring, and where a further reading would have been asked for, the
 * middle of those there are, worth one reading.
 * @param readingsMm one and more, in the order they were taken, mm
 */
export const resultOfReadings = (
  site: Site,
  readingsMm: readonly [number, ...number[]],
): SiteResult => {
  const outcome = outcomeOf(site, readingsMm);
  if (outcome.kind === "result") {
    const { mm, count, isAgreed } = outcome;
    return { site, mm, count, isAgreed, readingsMm };
  }
  const sorted = readingsMm.toSorted((one, other) => one - other);
  const mm = within(sorted, middleOf(sorted));
  return { site, mm, count: 1, isAgreed: readingsMm.length === 1, readingsMm };
};

/** The last digit of a mean may round past readings that are all alike. */
const within = (sorted: readonly number[], mm: number): number =>
  Math.min(sorted.at(-1) ?? mm, Math.max(sorted[0] ?? mm, mm));

/** Where the measuring stands: what is asked for next, or what came out. */
export const measuringView = ({ sites, done }: MeasuringState): MeasuringView => {
  const results: SiteResult[] = [];
  const skipped: Site[] = [];
  let readingsMm: number[] = [];
  let index = 0;
  for (const event of done) {
    const site = sites[index];
    if (site === undefined) break;
    if (event.type === "skip") {
      skipped.push(site);
    } else {
      readingsMm.push(event.mm);
      const outcome = outcomeOf(site, readingsMm);
      if (outcome.kind === "ask") continue;
      const { mm, count, isAgreed } = outcome;
      results.push({ site, mm, count, isAgreed, readingsMm });
    }
    readingsMm = [];
    index += 1;
  }
  const site = sites[index];
  const common = { results, skipped, canUndo: done.length > 0 };
  if (site === undefined) return { kind: "done", ...common };
  const next = outcomeOf(site, readingsMm);
  if (next.kind !== "ask") throw new Error("a site with a result is left behind");
  return {
    kind: "asking",
    site,
    siteNumber: index + 1,
    siteCount: sites.length,
    reading: readingsMm.length + 1,
    because: next.because,
    soFarMm: readingsMm,
    range: SITES[site].range,
    ...common,
  };
};

/**
 * The next state, or why it stays as it is: a reading that no body has, or an event with nothing to
 * apply to.
 */
export const measureStep = (
  state: MeasuringState,
  event: MeasuringEvent,
): Result<MeasuringState, MeasuringFault> => {
  if (event.type === "undo")
    return state.done.length > 0
      ? ok({ ...state, done: state.done.slice(0, -1) })
      : err({ code: "nothing-to-undo" });
  const view = measuringView(state);
  if (view.kind === "done") return err({ code: "nothing-asked" });
  if (event.type === "reading" && !(Number.isFinite(event.mm) && isWithin(event.mm, view.range)))
    return err({
      code: "out-of-range",
      site: view.site,
      value: givenValue(event.mm),
      range: view.range,
    });
  return ok({ ...state, done: [...state.done, event] });
};
