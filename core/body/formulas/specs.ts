import type { AllowedRange, BodyFault } from "../fault.ts";
import { brozek, siri } from "./density.ts";
import type { DensityOutput, FatOutput, Sex } from "./density.ts";
import { INCH_LIMITS, LIMITS } from "./limits.ts";
import { bmi, jackson2002BmiBodyFat, silvaExtracellularFluid } from "./mass.ts";
import type { BmiInput, BmiOutput, ExtracellularFluidOutput, PersonInput } from "./mass.ts";
import { cunningham1980, katchMcArdle, mifflinStJeor, mifflinStJeorFull } from "./resting.ts";
import type { LeanInput, LeanOutput, RestingOutput } from "./resting.ts";
import { durninWomersley4, jacksonPollock3, jacksonPollock7, turningSumMm } from "./skinfolds.ts";
import type {
  DurninWomersleyInput,
  JacksonPollock3Input,
  JacksonPollock7Input,
  SkinfoldOutput,
} from "./skinfolds.ts";
import { relativeFatMass, usNavyInches, usNavyMetric } from "./tape.ts";
import type { NavyInchesInput, NavyMetricInput, RelativeFatMassInput } from "./tape.ts";
import { waistToHeight, waistToHeightLimit } from "./waist-to-height.ts";
import type { WaistToHeightInput, WaistToHeightOutput } from "./waist-to-height.ts";

/** What each formula takes and gives; the one list of all of them. */
export interface Formulas {
  siri: { input: { readonly density: number }; output: FatOutput };
  brozek: { input: { readonly density: number }; output: FatOutput };
  usNavyMetric: { input: NavyMetricInput; output: DensityOutput };
  usNavyInches: { input: NavyInchesInput; output: FatOutput };
  jacksonPollock3: { input: JacksonPollock3Input; output: SkinfoldOutput };
  jacksonPollock7: { input: JacksonPollock7Input; output: SkinfoldOutput };
  durninWomersley4: { input: DurninWomersleyInput; output: SkinfoldOutput };
  relativeFatMass: { input: RelativeFatMassInput; output: FatOutput };
  waistToHeight: { input: WaistToHeightInput; output: WaistToHeightOutput };
  bmi: { input: BmiInput; output: BmiOutput };
  mifflinStJeor: { input: PersonInput; output: RestingOutput };
  mifflinStJeorFull: { input: PersonInput; output: RestingOutput };
  katchMcArdle: { input: LeanInput; output: LeanOutput };
  cunningham1980: { input: LeanInput; output: LeanOutput };
  jackson2002BmiBodyFat: { input: PersonInput; output: BmiOutput & FatOutput };
  silvaExtracellularFluid: { input: PersonInput; output: ExtracellularFluidOutput };
}

export type FormulaName = keyof Formulas;
export type InputOf<Name extends FormulaName> = Formulas[Name]["input"];
export type OutputOf<Name extends FormulaName> = Formulas[Name]["output"];
/** What any of them gives. */
export type FormulaOutput = OutputOf<FormulaName>;

export type Ranges = Readonly<Record<string, AllowedRange>>;

/** Two fields, or a person, for whom the formula says nothing though every field is right alone. */
export type Clash =
  | Pick<NotAbove, "code" | "field" | "value" | "other" | "range">
  | Pick<NotFor, "code" | "field" | "value" | "limit">;

type NotAbove = Extract<BodyFault, { code: "not-above" }>;
type NotFor = Extract<BodyFault, { code: "not-for-them" }>;

/** What a formula may be given and may give, told as data, so that one reader serves all. */
export interface FormulaSpec<Input, Output> {
  readonly asksSex: boolean;
  /** Numbers that must be there, in the order in which they are looked at. */
  readonly fields: (sex: Sex) => Ranges;
  /** Numbers that are looked at where they are there; an age is that of an adult in any case. */
  readonly optional?: (sex: Sex) => Ranges;
  /** Yes or no, where it is there. */
  readonly isAsked?: readonly string[];
  readonly clash?: (input: Input & WaistPerson) => Clash | null;
  readonly compute: (input: Input) => Output;
  /** Beyond what every result is held to. */
  readonly results?: (sex: Sex) => Ranges;
}

interface WaistPerson {
  readonly bmi?: number | undefined;
  readonly pregnant?: boolean | undefined;
}

const years = (least: number, most: number): AllowedRange => ({ least, most, unit: "years" });

/** The ages that each formula was made on; see there. */
const AGES = {
  jacksonPollock: { male: years(18, 61), female: years(18, 55) },
  durninWomersley: { male: years(17, 72), female: years(16, 68) },
  mifflin: years(19, 78),
  relativeFatMass: years(20, 120),
} as const;

const folds = (...sites: readonly string[]): Ranges =>
  Object.fromEntries(sites.map((site) => [`${site}Mm`, LIMITS.foldMm]));

const size = { heightCm: LIMITS.heightCm, weightKg: LIMITS.weightKg } as const;
const lean = { weightKg: LIMITS.weightKg, bodyFatPercent: LIMITS.percent } as const;

const waistAboveNeck = (
  waist: number,
  neck: number,
  ending: "Cm" | "In",
  { most, unit }: AllowedRange,
): Clash | null =>
  waist > neck
    ? null
    : {
        code: "not-above",
        field: `waist${ending}`,
        value: waist,
        other: `neck${ending}`,
        range: { least: neck, most, unit },
      };

/** Up to where the parabola of the sum falls. */
const sumUpTo = (formula: "jacksonPollock3" | "jacksonPollock7", sex: Sex): Ranges => ({
  sumMm: { least: null, most: Math.floor(turningSumMm(formula, sex)), unit: "mm" },
});

const ofAdult = (compute: (input: PersonInput) => RestingOutput) => ({
  asksSex: true,
  fields: () => ({ age: AGES.mifflin, ...size }),
  compute,
});

/** Every formula by its name. */
export const SPECS: {
  readonly [Name in FormulaName]: FormulaSpec<InputOf<Name>, OutputOf<Name>>;
} = {
  siri: {
    asksSex: false,
    fields: () => ({ density: LIMITS.density }),
    compute: ({ density }) => ({ bodyFatPercent: siri(density) }),
  },
  brozek: {
    asksSex: false,
    fields: () => ({ density: LIMITS.density }),
    compute: ({ density }) => ({ bodyFatPercent: brozek(density) }),
  },
  usNavyMetric: {
    asksSex: true,
    fields: (sex) => ({
      heightCm: LIMITS.heightCm,
      neckCm: LIMITS.neckCm,
      waistCm: LIMITS.waistCm,
      ...(sex === "female" ? { hipCm: LIMITS.hipCm } : {}),
    }),
    clash: ({ waistCm, neckCm }) => waistAboveNeck(waistCm, neckCm, "Cm", LIMITS.waistCm),
    compute: usNavyMetric,
  },
  usNavyInches: {
    asksSex: true,
    fields: (sex) => ({
      heightIn: INCH_LIMITS.heightIn,
      neckIn: INCH_LIMITS.neckIn,
      waistIn: INCH_LIMITS.waistIn,
      ...(sex === "female" ? { hipIn: INCH_LIMITS.hipIn } : {}),
    }),
    clash: ({ waistIn, neckIn }) => waistAboveNeck(waistIn, neckIn, "In", INCH_LIMITS.waistIn),
    compute: usNavyInches,
  },
  jacksonPollock3: {
    asksSex: true,
    fields: (sex) => ({
      age: AGES.jacksonPollock[sex],
      ...(sex === "male"
        ? folds("chest", "abdomen", "thigh")
        : folds("triceps", "suprailiac", "thigh")),
    }),
    compute: jacksonPollock3,
    results: (sex) => sumUpTo("jacksonPollock3", sex),
  },
  jacksonPollock7: {
    asksSex: true,
    fields: (sex) => ({
      age: AGES.jacksonPollock[sex],
      ...folds("chest", "midaxillary", "triceps", "subscapular", "abdomen", "suprailiac", "thigh"),
    }),
    compute: jacksonPollock7,
    results: (sex) => sumUpTo("jacksonPollock7", sex),
  },
  durninWomersley4: {
    asksSex: true,
    fields: (sex) => ({
      age: AGES.durninWomersley[sex],
      ...folds("biceps", "triceps", "subscapular", "suprailiac"),
    }),
    optional: (sex) => ({ ageBandOf: AGES.durninWomersley[sex] }),
    compute: durninWomersley4,
  },
  relativeFatMass: {
    asksSex: true,
    fields: () => ({ heightCm: LIMITS.heightCm, waistCm: LIMITS.waistCm }),
    optional: () => ({ age: AGES.relativeFatMass }),
    compute: relativeFatMass,
  },
  waistToHeight: {
    asksSex: false,
    fields: () => ({ heightCm: LIMITS.heightCm, waistCm: LIMITS.waistCm }),
    optional: () => ({ bmi: LIMITS.bmi }),
    isAsked: ["pregnant"],
    clash: ({ bmi: index, pregnant = false }) => {
      const limit = waistToHeightLimit({ bmi: index ?? null, isPregnant: pregnant });
      if (limit === null) return null;
      return limit === "pregnant"
        ? { code: "not-for-them", field: "pregnant", value: true, limit }
        : { code: "not-for-them", field: "bmi", value: index ?? null, limit };
    },
    compute: waistToHeight,
  },
  bmi: { asksSex: false, fields: () => size, compute: bmi },
  mifflinStJeor: ofAdult(mifflinStJeor),
  mifflinStJeorFull: ofAdult(mifflinStJeorFull),
  katchMcArdle: { asksSex: false, fields: () => lean, compute: katchMcArdle },
  cunningham1980: { asksSex: false, fields: () => lean, compute: cunningham1980 },
  jackson2002BmiBodyFat: {
    asksSex: true,
    fields: () => ({ age: LIMITS.adultAge, ...size }),
    compute: jackson2002BmiBodyFat,
  },
  silvaExtracellularFluid: {
    asksSex: true,
    fields: () => ({ age: LIMITS.adultAge, ...size }),
    compute: silvaExtracellularFluid,
  },
};
