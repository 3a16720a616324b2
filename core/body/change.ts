import { readingErrorMm } from "./sites.ts";
import type { Site } from "./sites.ts";

/** The result of measuring a site once: `mm` rests on `count` readings that agree. */
export interface SiteReading {
  /** Days with fractions, as of weigh-ins. */
  readonly day: number;
  readonly mm: number;
  /** 1 and more. */
  readonly count: number;
}

/** What measuring error alone can seldom do: 95 % of repeats differ by less (Hopkins 2000). */
const SURE = 1.96;

/** Variance of a result, mm². Of measuring alone: a meal, a hard breath and a week's water come on top. */
const variance = (site: Site, { mm, count }: SiteReading): number =>
  readingErrorMm(site, mm) ** 2 / count;

/**
 * The smallest change in mm between two results that is more than measuring error, 95 % sure. With
 * n readings each it is 1.96*sqrt(2)*error/sqrt(n).
 */
export const leastChangeMm = (site: Site, first: SiteReading, last: SiteReading): number =>
  SURE * Math.sqrt(variance(site, first) + variance(site, last));

export type ChangeVerdict = "smaller" | "larger" | "within-noise";

const verdictOn = (delta: number, least: number): ChangeVerdict => {
  if (Math.abs(delta) <= least) return "within-noise";
  return delta < 0 ? "smaller" : "larger";
};

export type SiteChange =
  | {
      readonly verdict: ChangeVerdict;
      readonly first: SiteReading;
      readonly last: SiteReading;
      /** Last less first, mm. */
      readonly deltaMm: number;
      /** A change must be larger than this to be one. */
      readonly leastMm: number;
    }
  | { readonly verdict: "not-enough"; readonly first: SiteReading | null };

/** One result a calendar day, in order: the day's last, as who measures again means to put right. */
const lastOfDays = (readings: readonly SiteReading[]): ReadonlyMap<number, SiteReading> =>
  new Map(
    readings
      .toSorted((one, other) => one.day - other.day)
      .map((reading) => [Math.floor(reading.day), reading]),
  );

/**
 * The change at a site from its first result to its last. Needs results of two calendar days;
 * between them the verdict follows from the measuring error of the site alone. The site itself says
 * nothing about why: fat leaves where it leaves.
 * @param readings results of that site, in any order
 */
export const changeAt = (site: Site, readings: readonly SiteReading[]): SiteChange => {
  const results = [...lastOfDays(readings).values()];
  const [first] = results;
  const last = results.at(-1);
  if (!first || !last || results.length < 2) return { verdict: "not-enough", first: first ?? null };
  const deltaMm = last.mm - first.mm;
  const leastMm = leastChangeMm(site, first, last);
  return { verdict: verdictOn(deltaMm, leastMm), first, last, deltaMm, leastMm };
};

/** Upper to lower back: of folds under the shoulder blade to above the hip, of girths bra line to waist. */
const RATIO_SITES = {
  folds: { upper: "subscapular", lower: "suprailiac" },
  girths: { upper: "upperBack", lower: "waist" },
} as const satisfies Record<string, { readonly upper: Site; readonly lower: Site }>;

export type RatioKind = keyof typeof RATIO_SITES;

export interface Ratio {
  /** Of the later of the two results. */
  readonly day: number;
  readonly ratio: number;
  /** One standard error of `ratio`, of measuring alone. */
  readonly error: number;
}

export type RatioChange =
  | {
      readonly verdict: ChangeVerdict;
      readonly first: Ratio;
      readonly last: Ratio;
      readonly delta: number;
      /** A change must be larger than this to be one. */
      readonly least: number;
    }
  | { readonly verdict: "not-enough"; readonly first: Ratio | null };

/**
 * The ratio of upper to lower on every day that has both, in the order of days. Its error follows
 * from those of the two: the squares of their shares add up.
 */
export const ratios = (
  kind: RatioKind,
  upper: readonly SiteReading[],
  lower: readonly SiteReading[],
): readonly Ratio[] => {
  const sites = RATIO_SITES[kind];
  const lowerByDay = lastOfDays(lower);
  return [...lastOfDays(upper)].flatMap(([day, above]) => {
    const below = lowerByDay.get(day);
    if (!below) return [];
    const ratio = above.mm / below.mm;
    const shares =
      variance(sites.upper, above) / above.mm ** 2 + variance(sites.lower, below) / below.mm ** 2;
    return [{ day: Math.max(above.day, below.day), ratio, error: ratio * Math.sqrt(shares) }];
  });
};

/** The change of that ratio from the first day to the last that have both, with the honesty of `changeAt`. */
export const ratioChange = (
  kind: RatioKind,
  upper: readonly SiteReading[],
  lower: readonly SiteReading[],
): RatioChange => {
  const all = ratios(kind, upper, lower);
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last || all.length < 2) return { verdict: "not-enough", first: first ?? null };
  const delta = last.ratio - first.ratio;
  const least = SURE * Math.hypot(first.error, last.error);
  return { verdict: verdictOn(delta, least), first, last, delta, least };
};
