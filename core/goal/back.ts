import { SITES, changeAt, dayOf, ratioChange, ratios, waistToHeight } from "../body/index.ts";
import type {
  Ratio,
  RatioChange,
  RatioKind,
  Site,
  SiteChange,
  SiteReading,
} from "../body/index.ts";
import { compareTimestamps } from "../record/index.ts";
import type { DorsalRecord } from "../record/index.ts";

/** What was measured at a site over time, and what of its change is more than measuring error. */
export interface SiteRecord {
  readonly site: Site;
  readonly readings: readonly SiteReading[];
  readonly change: SiteChange;
}

export interface RatioRecord {
  readonly kind: RatioKind;
  readonly ratios: readonly Ratio[];
  readonly change: RatioChange;
}

/** The record of the back, with every other site that was measured. */
export interface BackRecord {
  readonly sites: readonly SiteRecord[];
  readonly ratios: readonly RatioRecord[];
  /** Of the newest waist; null where none was measured or the height is unknown. */
  readonly waistToHeight: ReturnType<typeof waistToHeight> | null;
  /** Readings of the same hands as the newest ones; so many of other hands are left out. */
  readonly leftOut: number;
}

/**
 * Folds and girths over time. Two people pinch differently, so only measurements by the same hands
 * as the newest one are compared.
 */
export const backRecordOf = (
  measurements: readonly DorsalRecord<"measurement">[],
  heightM: number | null,
): BackRecord => {
  const inOrder = measurements.toSorted((one, other) => compareTimestamps(one.at, other.at));
  const hands = inOrder.at(-1)?.body.by ?? "self";
  const ours = inOrder.filter(({ body }) => body.by === hands);
  const readingsAt = (site: Site): readonly SiteReading[] =>
    ours.flatMap(({ at, body }) =>
      body.sites
        .filter((one) => one.site === site)
        .map(({ mm, count }) => ({ day: dayOf(at), mm, count })),
    );
  const sites = (Object.keys(SITES) as Site[]).flatMap((site): readonly SiteRecord[] => {
    const readings = readingsAt(site);
    return readings.length === 0 ? [] : [{ site, readings, change: changeAt(site, readings) }];
  });
  const ratioOf = (kind: RatioKind, upper: Site, lower: Site): readonly RatioRecord[] => {
    const above = readingsAt(upper);
    const below = readingsAt(lower);
    const all = ratios(kind, above, below);
    return all.length === 0 ? [] : [{ kind, ratios: all, change: ratioChange(kind, above, below) }];
  };
  const waistMm = readingsAt("waist").at(-1)?.mm ?? null;
  return {
    sites,
    ratios: [
      ...ratioOf("folds", "subscapular", "suprailiac"),
      ...ratioOf("girths", "upperBack", "waist"),
    ],
    waistToHeight:
      waistMm === null || heightM === null
        ? null
        : waistToHeight({ waistCm: waistMm / 10, heightCm: heightM * 100 }),
    leftOut: inOrder.length - ours.length,
  };
};
