import { SITES, isSite, resultOfReadings } from "@dorsal/core/body";
import type { Site } from "@dorsal/core/body";
import { err, ok, roundTo } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import type { MeasuredSite, Settings } from "@dorsal/core/record";
import { numberIn, readReading, unitAt } from "../measure/reading.ts";
import type { ReadingUnit } from "../measure/reading.ts";

/** As fine as readings are read: free of the dust that a mean leaves. */
const KEPT_MM = 0.001;

/** The readings of a site as they stand in their fields. */
export interface TypedSite {
  readonly stored: MeasuredSite;
  readonly typed: readonly string[];
}

export const unitOf = (site: string, lengthUnit: Settings["lengthUnit"]): ReadingUnit =>
  isSite(site) ? unitAt(site, lengthUnit) : "mm";

export const typedSite = (stored: MeasuredSite, lengthUnit: Settings["lengthUnit"]): TypedSite => ({
  stored,
  typed: stored.readings.map((mm) => numberIn(mm, unitOf(stored.site, lengthUnit))),
});

const inRange = (site: Site, mm: number): boolean => {
  const { least, most } = SITES[site].range;
  return mm >= (least ?? 0) && mm <= (most ?? Infinity);
};

/**
 * A measured site after its readings were put right: untouched, exactly what it was; otherwise what
 * its readings come to. Refused with the site where one is no reading of it; a site that this
 * version does not know is left as it is.
 */
export const correctedSite = (
  { stored, typed }: TypedSite,
  lengthUnit: Settings["lengthUnit"],
): Result<MeasuredSite, Site> => {
  const { site } = stored;
  if (!isSite(site)) return ok(stored);
  const shown = typedSite(stored, lengthUnit).typed;
  if (typed.every((text, index) => text === shown[index])) return ok(stored);
  const readings: number[] = [];
  for (const [index, text] of typed.entries()) {
    // A reading that was not touched keeps what rounding does not show.
    const mm =
      text === shown[index]
        ? (stored.readings[index] ?? null)
        : readReading(text, unitAt(site, lengthUnit));
    if (mm === null || !inRange(site, mm)) return err(site);
    readings.push(mm);
  }
  const [first, ...others] = readings;
  if (first === undefined) return ok(stored);
  const { mm, count } = resultOfReadings(site, [first, ...others]);
  return ok({ ...stored, mm: roundTo(mm, KEPT_MM), count, readings });
};
