import { SITES, bodyFatBand, dayOf, evaluateFormula } from "../body/index.ts";
import type { FatBand, FatMethod, FatReading, Sex, Site } from "../body/index.ts";
import { compareTimestamps } from "../record/index.ts";
import type { DorsalRecord, Measurement, Timestamp } from "../record/index.ts";

/** Who was measured. */
export interface Measured {
  readonly sex: Sex;
  readonly birthYear: number;
  readonly heightM: number;
}

const MM_IN_CM = 10;

/** Methods by what they ask for, the best first: more folds before fewer, a scale last. */
const METHODS = [
  "jacksonPollock7",
  "durninWomersley4",
  "jacksonPollock3",
  "usNavyMetric",
  "relativeFatMass",
] as const satisfies readonly FatMethod[];

/** The name under which the formulas know a site, and its value in their unit. */
const fieldOf = (site: Site, mm: number): readonly [string, number] =>
  SITES[site].kind === "fold" ? [`${site}Mm`, mm] : [`${site}Cm`, mm / MM_IN_CM];

/** What Durnin and Womersley 1974 ask for. */
const FOUR_FOLDS = ["biceps", "triceps", "subscapular", "suprailiac"] as const;

const isSite = (site: string): site is Site => Object.hasOwn(SITES, site);

const ageOn = (at: Timestamp, { birthYear }: Measured): number =>
  Number(at.slice(0, 4)) - birthYear;

/**
 * Every body fat that measurements give, by method. Durnin and Womersley's equations change from one
 * age band to the next by points; a person keeps the band of their first measurement, so that a
 * birthday is no change of fat.
 */
export const fatReadings = (
  measurements: readonly DorsalRecord<"measurement">[],
  measured: Measured,
): readonly FatReading[] => {
  const inOrder = measurements.toSorted((one, other) => compareTimestamps(one.at, other.at));
  const first = inOrder.find(({ body }) =>
    FOUR_FOLDS.every((fold) => body.sites.some(({ site }) => site === fold)),
  );
  const ageBandOf = first ? ageOn(first.at, measured) : null;
  return inOrder.flatMap((one) => readingsOf(one, measured, ageBandOf));
};

const readingsOf = (
  { at, body }: DorsalRecord<"measurement">,
  measured: Measured,
  ageBandOf: number | null,
): readonly FatReading[] => {
  const { sex, heightM } = measured;
  const input: Readonly<Record<string, number | string>> = {
    sex,
    age: ageOn(at, measured),
    ...(ageBandOf === null ? {} : { ageBandOf }),
    heightCm: heightM * 100,
    ...Object.fromEntries(sitesOf(body)),
  };
  return METHODS.flatMap((method): readonly FatReading[] => {
    const result = evaluateFormula(method, input);
    return result.ok && "bodyFatPercent" in result.value
      ? [{ day: dayOf(at), method, percent: result.value.bodyFatPercent }]
      : [];
  });
};

const sitesOf = ({ sites }: Measurement): readonly (readonly [string, number])[] =>
  sites.flatMap(({ site, mm }) => (isSite(site) ? [fieldOf(site, mm)] : []));

/** A body fat that is used now, with its band and where it comes from. */
export interface Fat extends FatBand {
  readonly method: FatMethod;
  /** Null where it was estimated from weight and height. */
  readonly measuredDay: number | null;
}

/** A measurement older than this says little of the body of today, in days. */
const FRESH_DAYS = 60;

/** The best method of the newest day that is fresh, by whole days of the calendar; null where none is. */
export const freshFat = (readings: readonly FatReading[], sex: Sex, today: number): Fat | null => {
  const fresh = readings.filter(({ day }) => {
    const age = Math.floor(today) - Math.floor(day);
    return age >= 0 && age <= FRESH_DAYS;
  });
  const newest = Math.max(...fresh.map(({ day }) => Math.floor(day)));
  const best = METHODS.flatMap((method) =>
    fresh.filter((one) => one.method === method && Math.floor(one.day) === newest),
  )[0];
  return best
    ? { ...bodyFatBand(best.method, sex, best.percent), method: best.method, measuredDay: best.day }
    : null;
};

/** Body fat from weight, height and age alone (Jackson 2002): better than nothing, and the widest band. */
export const estimatedFat = (
  { sex, heightM }: Measured,
  ageYears: number,
  weightKg: number,
): Fat | null => {
  const method = "jackson2002BmiBodyFat";
  const result = evaluateFormula(method, {
    sex,
    age: ageYears,
    heightCm: heightM * 100,
    weightKg,
  });
  return result.ok && "bodyFatPercent" in result.value
    ? { ...bodyFatBand(method, sex, result.value.bodyFatPercent), method, measuredDay: null }
    : null;
};
