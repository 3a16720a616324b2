import { ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import type { ConditionCode, Sign } from "./codes.ts";
import { checked } from "./fault.ts";
import type { SafetyFault } from "./fault.ts";
import { bmiOf, personSchema } from "./person.ts";
import type { Health, SafetyPerson } from "./person.ts";

/** The least age for a deficit, in years (NIH Body Weight Planner: adults only). */
export const ADULT_YEARS = 18;
/** The least body-mass index, now and as a goal, in kg/m² (WHO; the NIH planner's healthy range begins here). */
export const LEAST_BMI = 18.5;
/** From so many answers with yes, of five, a plan pauses (threshold of SCOFF, Morgan 1999). */
const EATING_SCREEN_PAUSE = 2;
/** Free of binary dust: exactly 18.5 is not below it. */
const BMI_DUST = 1e-9;

export type RefusalCode =
  | "not-asked"
  | "under-18"
  | "pregnant"
  | "breastfeeding"
  | "low-bmi"
  | "low-goal-bmi"
  | "eating-disorder-now"
  | "eating-disorder-past"
  | "eating-disorder-not-said"
  | "eating-screen"
  | ConditionCode
  | Sign;

/** What stays open to someone for whom no deficit is planned. */
export type Alternative =
  | "answer"
  | "strength"
  | "maintenance"
  | "gain"
  | "healthy-goal"
  | "clinician"
  | "eating-help";

/** How the refusal ends, if it does. */
export type RefusalKind =
  /** When the questions are answered. */
  | "ask-first"
  /** When the fact itself changes; no clearance lifts it. */
  | "not-now"
  /** A pause with a pointer to help; no clearance lifts it, and it is no label. */
  | "pause"
  /** When a clinician who knows of it has agreed, or the sign is gone. */
  | "clinician-first";

export interface Refusal {
  readonly code: RefusalCode;
  readonly kind: RefusalKind;
  /** What was told, as the rule reads it: years, kg/m², a number of answers; or yes. */
  readonly told: number | "yes" | "nothing";
  /** For a goal that is too low, the least one in kg, rounded up to 0.1. */
  readonly leastGoalKg?: number;
  readonly alternatives: readonly Alternative[];
}

export type Gate =
  | { readonly gate: "allowed" }
  | { readonly gate: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]] };

/**
 * Whether a deficit may be planned for this person, with all reasons that stand against it
 * (rules and sources in docs/safety.md). Only conditions and medicines can be cleared by a
 * clinician, each for itself; age, pregnancy, breastfeeding, body-mass index and eating cannot.
 * The error names every field whose value is out of its range.
 */
export const deficitGate = (person: SafetyPerson): Result<Gate, readonly SafetyFault[]> => {
  const read = checked(personSchema, person);
  return read.ok ? ok(gateOf(read.value)) : read;
};

/** The same for a person already checked. */
export const gateOf = (person: SafetyPerson): Gate => {
  const [first, ...rest] = refusalsOf(person);
  return first ? { gate: "refused", reasons: [first, ...rest] } : { gate: "allowed" };
};

/**
 * Whether numbers for intake may be given at all. Below 18, in pregnancy and while breastfeeding
 * the models of expenditure do not hold: what they call maintenance may be far too little.
 */
export const allowsMaintenance = (gate: Gate): boolean =>
  gate.gate === "allowed" ||
  gate.reasons.every(({ alternatives }) => alternatives.includes("maintenance"));

const refusalsOf = (person: SafetyPerson): Refusal[] => [
  ...bodyRefusals(person),
  ...(person.health === null
    ? [refusal("not-asked", "ask-first", "nothing", ["answer", "strength"])]
    : healthRefusals(person.health)),
];

const refusal = (
  code: RefusalCode,
  kind: RefusalKind,
  told: Refusal["told"],
  alternatives: readonly Alternative[],
): Refusal => ({ code, kind, told, alternatives });

/** Whether a body-mass index, in kg/m², is below the healthy range. */
export const isLow = (bmi: number): boolean => bmi < LEAST_BMI - BMI_DUST;

const bodyRefusals = ({ ageYears, heightM, weightKg, goalKg }: SafetyPerson): Refusal[] => {
  const reasons: Refusal[] = [];
  if (ageYears < ADULT_YEARS)
    reasons.push(refusal("under-18", "not-now", ageYears, ["strength", "clinician"]));
  const bmi = bmiOf(weightKg, heightM);
  if (isLow(bmi))
    reasons.push(
      refusal("low-bmi", "not-now", bmi, ["gain", "maintenance", "strength", "clinician"]),
    );
  if (goalKg !== null && isLow(bmiOf(goalKg, heightM)))
    reasons.push({
      ...refusal("low-goal-bmi", "not-now", bmiOf(goalKg, heightM), [
        "healthy-goal",
        "strength",
        "maintenance",
      ]),
      leastGoalKg: Math.ceil(LEAST_BMI * heightM ** 2 * 10 - BMI_DUST) / 10,
    });
  return reasons;
};

const healthRefusals = (health: Health): Refusal[] => {
  const reasons: Refusal[] = [];
  if (health.pregnant)
    reasons.push(refusal("pregnant", "not-now", "yes", ["strength", "clinician"]));
  if (health.breastfeeding)
    reasons.push(refusal("breastfeeding", "not-now", "yes", ["strength", "clinician"]));
  reasons.push(...eatingRefusals(health));
  for (const { code, clearedByClinician } of health.conditions)
    if (!clearedByClinician && !reasons.some((known) => known.code === code))
      reasons.push(
        refusal(code, "clinician-first", "yes", ["clinician", "maintenance", "strength"]),
      );
  // Training waits as well where the heart or a faint is in question.
  for (const sign of new Set(health.signs))
    reasons.push(
      refusal(
        sign,
        "clinician-first",
        "yes",
        sign === "missed-periods"
          ? ["clinician", "maintenance", "strength"]
          : ["clinician", "maintenance"],
      ),
    );
  return reasons;
};

const eatingRefusals = ({ eatingDisorder, eatingScreenYes }: Health): Refusal[] => {
  const reasons: Refusal[] = [];
  const open = ["eating-help", "strength", "maintenance"] as const;
  switch (eatingDisorder) {
    case "never":
      break;
    case "now":
      reasons.push(refusal("eating-disorder-now", "pause", "yes", open));
      break;
    case "past":
      reasons.push(refusal("eating-disorder-past", "pause", "yes", open));
      break;
    case "not-said":
      reasons.push(refusal("eating-disorder-not-said", "pause", "nothing", open));
      break;
  }
  if (eatingScreenYes >= EATING_SCREEN_PAUSE)
    reasons.push(refusal("eating-screen", "pause", eatingScreenYes, open));
  return reasons;
};
