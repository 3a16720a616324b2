import type { AllowedRange } from "./fault.ts";
import { LIMITS } from "./formulas/limits.ts";

/** Where a fold is pinched or a tape is laid. The first four are the back's own record. */
export type Site =
  | "subscapular"
  | "suprailiac"
  | "upperBack"
  | "waist"
  | "biceps"
  | "triceps"
  | "chest"
  | "midaxillary"
  | "abdomen"
  | "thigh"
  | "neck"
  | "hip";

export type SiteKind = "fold" | "girth";

export interface SiteFacts {
  readonly kind: SiteKind;
  /** What a reading can be, mm. */
  readonly range: AllowedRange;
  /** Technical error of one careful reading by oneself or a partner: never less than so many mm. */
  readonly leastErrorMm: number;
  /** The same as a share of the reading, where that is more. */
  readonly errorShare: number;
}

/**
 * Trained measurers are held to 5 % of a fold; our choice for hands that learn it at home is half
 * as much again. A pilot among field workers gave 0.12-2.9 mm before and under 1 mm after training
 * (Nagy et al. 2008, HELENA).
 */
const FOLD_SHARE = 0.075;

const fold = (leastErrorMm: number): SiteFacts => ({
  kind: "fold",
  range: LIMITS.foldMm,
  leastErrorMm,
  errorShare: FOLD_SHARE,
});

const MM_IN_CM = 10;

/** Of a girth the place and the breath are wrong by millimetres, not by a share. */
const girth = ({ least, most }: AllowedRange, leastErrorMm: number): SiteFacts => ({
  kind: "girth",
  range: {
    least: least === null ? null : least * MM_IN_CM,
    most: most === null ? null : most * MM_IN_CM,
    unit: "mm",
  },
  leastErrorMm,
  errorShare: 0,
});

/**
 * Every site with its range and error. Published, of one observer measuring twice: subscapular
 * 0.88-1.16 mm, triceps 0.4-0.8 mm (Harrison et al. 1988); waist, hip and neck, people measuring
 * themselves and technicians alike, 0.2-1.9 cm (Barrios et al. 2016). The rest is our choice, by
 * likeness: a loose fold is caught less well than a firm one, and the girth under the shoulder
 * blades like the waist.
 */
export const SITES: Readonly<Record<Site, SiteFacts>> = {
  subscapular: fold(1),
  suprailiac: fold(1.2),
  upperBack: girth(LIMITS.upperBackCm, 10),
  waist: girth(LIMITS.waistCm, 10),
  biceps: fold(0.8),
  triceps: fold(0.8),
  chest: fold(1),
  midaxillary: fold(1),
  abdomen: fold(1.2),
  thigh: fold(1.2),
  neck: girth(LIMITS.neckCm, 5),
  hip: girth(LIMITS.hipCm, 10),
};

/** Whether a name is one of these sites; records may hold others, of a newer app. */
export const isSite = (name: string): name is Site => Object.hasOwn(SITES, name);

/** The sites of the back's own record, in the order in which they are measured. */
export const BACK_SITES = [
  "subscapular",
  "suprailiac",
  "upperBack",
  "waist",
] as const satisfies readonly Site[];

/** Technical error of one reading of about `mm` at a site, in mm. */
export const readingErrorMm = (site: Site, mm: number): number => {
  const { leastErrorMm, errorShare } = SITES[site];
  return Math.max(leastErrorMm, errorShare * mm);
};
