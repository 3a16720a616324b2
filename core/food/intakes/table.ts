import type { Sex } from "./person.ts";
import type { NutrientId } from "../nutrients/table.ts";

/** The age bands of the reports, by the years at which each begins. */
export const BAND_STARTS = [19, 31, 51, 71] as const;
export type Band = "19-30" | "31-50" | "51-70" | ">70";
export const BANDS: readonly Band[] = ["19-30", "31-50", "51-70", ">70"];

/** RDA: enough for nearly everybody. AI: what healthy people have, where no need was found. */
export type IntakeKind = "RDA" | "AI";
/**
 * What an upper limit counts: everything eaten, retinol alone, or only what supplements and
 * fortification brought. Counting food against the last makes ordinary days look harmful.
 */
export type LimitScope = "total" | "preformed" | "supplemental";

/** A value for each band, in the order of `BANDS`. */
type ByBand = readonly [number, number, number, number];
export type BySex = Readonly<Record<Sex, ByBand>>;

export interface IntakeRow {
  readonly kind?: IntakeKind;
  readonly rec?: BySex;
  readonly ear?: BySex;
  readonly ul?: { readonly amount: BySex; readonly scope: LimitScope; readonly counts: NutrientId };
  readonly cdrr?: BySex;
}

const every = (amount: number): ByBand => [amount, amount, amount, amount];
const alike = (amounts: ByBand): BySex => ({ female: amounts, male: amounts });

/**
 * Dietary Reference Intakes of the US and Canada for adults, a day, in the unit of each nutrient;
 * protein in g per kg of weight. Neither for pregnancy nor for breastfeeding.
 *
 * Older copies disagree; here stand the newest reports. Potassium is 3400 and 2600 mg, not 4700;
 * sodium 1500 mg at every age, with a CDRR in place of its upper limit (both 2019); vitamin D has an
 * upper limit of 100 mcg, not 50, and calcium 2000 mg from 51 on, not 2500 (both 2011).
 * Only one source was found for the upper limits of boron, nickel, vanadium and calcium by age.
 *
 * Sources; each RDA, AI and EAR was found the same in at least two:
 * National Academies 2019, Dietary Reference Intakes for Sodium and Potassium, appendix J.
 * Institute of Medicine 2011, Dietary Reference Intakes for Calcium and Vitamin D.
 * Institute of Medicine 2005, Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty
 * Acids, Cholesterol, Protein, and Amino Acids.
 * Institute of Medicine 1997 to 2005, the reports on elements and vitamins.
 * Dietary Guidelines for Americans 2020-2025.
 */
export const INTAKE_TABLE: Readonly<Partial<Record<NutrientId, IntakeRow>>> = {
  vitaminA: {
    kind: "RDA",
    rec: { female: every(700), male: every(900) },
    ear: { female: every(500), male: every(625) },
    ul: { amount: alike(every(3000)), scope: "preformed", counts: "retinol" },
  },
  vitaminC: {
    kind: "RDA",
    rec: { female: every(75), male: every(90) },
    ear: { female: every(60), male: every(75) },
    ul: { amount: alike(every(2000)), scope: "total", counts: "vitaminC" },
  },
  vitaminD: {
    kind: "RDA",
    rec: alike([15, 15, 15, 20]),
    ear: alike(every(10)),
    ul: { amount: alike(every(100)), scope: "total", counts: "vitaminD" },
  },
  vitaminE: {
    kind: "RDA",
    rec: alike(every(15)),
    ear: alike(every(12)),
    ul: { amount: alike(every(1000)), scope: "supplemental", counts: "vitaminEAdded" },
  },
  vitaminK: { kind: "AI", rec: { female: every(90), male: every(120) } },
  thiamin: {
    kind: "RDA",
    rec: { female: every(1.1), male: every(1.2) },
    ear: { female: every(0.9), male: every(1) },
  },
  riboflavin: {
    kind: "RDA",
    rec: { female: every(1.1), male: every(1.3) },
    ear: { female: every(0.9), male: every(1.1) },
  },
  niacin: {
    kind: "RDA",
    rec: { female: every(14), male: every(16) },
    ear: { female: every(11), male: every(12) },
    ul: { amount: alike(every(35)), scope: "supplemental", counts: "niacinAdded" },
  },
  vitaminB6: {
    kind: "RDA",
    rec: { female: [1.3, 1.3, 1.5, 1.5], male: [1.3, 1.3, 1.7, 1.7] },
    ear: { female: [1.1, 1.1, 1.3, 1.3], male: [1.1, 1.1, 1.4, 1.4] },
    ul: { amount: alike(every(100)), scope: "total", counts: "vitaminB6" },
  },
  folate: {
    kind: "RDA",
    rec: alike(every(400)),
    ear: alike(every(320)),
    ul: { amount: alike(every(1000)), scope: "supplemental", counts: "folicAcid" },
  },
  vitaminB12: { kind: "RDA", rec: alike(every(2.4)), ear: alike(every(2)) },
  pantothenicAcid: { kind: "AI", rec: alike(every(5)) },
  biotin: { kind: "AI", rec: alike(every(30)) },
  choline: {
    kind: "AI",
    rec: { female: every(425), male: every(550) },
    ul: { amount: alike(every(3500)), scope: "total", counts: "choline" },
  },
  calcium: {
    kind: "RDA",
    rec: { female: [1000, 1000, 1200, 1200], male: [1000, 1000, 1000, 1200] },
    ear: { female: [800, 800, 1000, 1000], male: [800, 800, 800, 1000] },
    ul: { amount: alike([2500, 2500, 2000, 2000]), scope: "total", counts: "calcium" },
  },
  chromium: { kind: "AI", rec: { female: [25, 25, 20, 20], male: [35, 35, 30, 30] } },
  copper: {
    kind: "RDA",
    rec: alike(every(900)),
    ear: alike(every(700)),
    ul: { amount: alike(every(10000)), scope: "total", counts: "copper" },
  },
  fluoride: {
    kind: "AI",
    rec: { female: every(3), male: every(4) },
    ul: { amount: alike(every(10)), scope: "total", counts: "fluoride" },
  },
  iodine: {
    kind: "RDA",
    rec: alike(every(150)),
    ear: alike(every(95)),
    ul: { amount: alike(every(1100)), scope: "total", counts: "iodine" },
  },
  iron: {
    kind: "RDA",
    rec: { female: [18, 18, 8, 8], male: every(8) },
    ear: { female: [8.1, 8.1, 5, 5], male: every(6) },
    ul: { amount: alike(every(45)), scope: "total", counts: "iron" },
  },
  magnesium: {
    kind: "RDA",
    rec: { female: [310, 320, 320, 320], male: [400, 420, 420, 420] },
    ear: { female: [255, 265, 265, 265], male: [330, 350, 350, 350] },
    ul: { amount: alike(every(350)), scope: "supplemental", counts: "magnesiumAdded" },
  },
  manganese: {
    kind: "AI",
    rec: { female: every(1.8), male: every(2.3) },
    ul: { amount: alike(every(11)), scope: "total", counts: "manganese" },
  },
  molybdenum: {
    kind: "RDA",
    rec: alike(every(45)),
    ear: alike(every(34)),
    ul: { amount: alike(every(2000)), scope: "total", counts: "molybdenum" },
  },
  phosphorus: {
    kind: "RDA",
    rec: alike(every(700)),
    ear: alike(every(580)),
    ul: { amount: alike([4000, 4000, 4000, 3000]), scope: "total", counts: "phosphorus" },
  },
  selenium: {
    kind: "RDA",
    rec: alike(every(55)),
    ear: alike(every(45)),
    ul: { amount: alike(every(400)), scope: "total", counts: "selenium" },
  },
  zinc: {
    kind: "RDA",
    rec: { female: every(8), male: every(11) },
    ear: { female: every(6.8), male: every(9.4) },
    ul: { amount: alike(every(40)), scope: "total", counts: "zinc" },
  },
  potassium: { kind: "AI", rec: { female: every(2600), male: every(3400) } },
  sodium: { kind: "AI", rec: alike(every(1500)), cdrr: alike(every(2300)) },
  chloride: {
    kind: "AI",
    rec: alike([2300, 2300, 2000, 1800]),
    ul: { amount: alike(every(3600)), scope: "total", counts: "chloride" },
  },
  water: { kind: "AI", rec: { female: every(2700), male: every(3700) } },
  carbohydrate: { kind: "RDA", rec: alike(every(130)), ear: alike(every(100)) },
  fibre: { kind: "AI", rec: { female: [25, 25, 21, 21], male: [38, 38, 30, 30] } },
  linoleic: { kind: "AI", rec: { female: [12, 12, 11, 11], male: [17, 17, 14, 14] } },
  alphaLinolenic: { kind: "AI", rec: { female: every(1.1), male: every(1.6) } },
  protein: { kind: "RDA", rec: alike(every(0.8)), ear: alike(every(0.66)) },
  boron: { ul: { amount: alike(every(20)), scope: "total", counts: "boron" } },
  nickel: { ul: { amount: alike(every(1)), scope: "total", counts: "nickel" } },
  vanadium: { ul: { amount: alike(every(1.8)), scope: "total", counts: "vanadium" } },
};

/** From this much of the energy to this much (AMDR, IOM 2005, adults). */
export const ENERGY_RANGES = {
  fat: [0.2, 0.35],
  carbohydrate: [0.45, 0.65],
  protein: [0.1, 0.35],
  linoleic: [0.05, 0.1],
  alphaLinolenic: [0.006, 0.012],
} as const satisfies Partial<Record<NutrientId, readonly [number, number]>>;

/** Below this share of the energy, and sodium in mg a day (Dietary Guidelines for Americans 2020-2025). */
export const GUIDELINES = {
  saturatedFatMostShare: 0.1,
  addedSugarsMostShare: 0.1,
  sodiumMostMg: 2300,
} as const;
