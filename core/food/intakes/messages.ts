import { isWhole } from "../amounts.ts";
import type { Total } from "../amounts.ts";
import { describeFoodFault } from "../messages.ts";
import { amountDigits, amountText } from "../nutrients/messages.ts";
import type { NutrientId } from "../nutrients/table.ts";
import type { Assessed, LimitVerdict, RangeVerdict, TargetVerdict } from "./assess.ts";
import type { IntakeFault } from "./intakes.ts";
import type { LimitScope } from "./table.ts";

/** Why there are no reference intakes, and where to get some. */
export const describeIntakeFault = (fault: IntakeFault): string => {
  if (fault.code === "out-of-range") return describeFoodFault(fault);
  switch (fault.who) {
    case "under-19":
      return "These amounts are for adults from 19 on; before that a growing body needs others, which Dorsal does not have. Ask a doctor or a dietitian.";
    case "pregnant":
      return "In pregnancy other amounts hold, which Dorsal does not have. Go by what your midwife or doctor tells you.";
    case "breastfeeding":
      return "While breastfeeding other amounts hold, which Dorsal does not have. Go by what your midwife or doctor tells you.";
  }
};

/**
 * `980 of 1,000 mg`, or `at least 980 of 1,000 mg`: never less knowledge than there is, and never more.
 * From how many foods it is known stands beside it, once for all that is said of a nutrient.
 */
const soFar = (id: NutrientId, total: Total, against: string): string =>
  `${isWhole(total) ? "" : "at least "}${amountDigits(id, total.known)} of ${against}`;

/** A day against its target: the word first, then the numbers. */
export const targetText = (
  { nutrient, total }: Pick<Assessed, "nutrient" | "total">,
  { amount, state }: TargetVerdict,
): string => {
  const against = amountText(nutrient, amount);
  switch (state) {
    case "reached":
      return `Enough for the day: ${soFar(nutrient, total, against)}.`;
    case "close":
      return `Nearly there: ${soFar(nutrient, total, against)}.`;
    case "short":
      return `Room for more: ${soFar(nutrient, total, against)}.`;
    case "open":
      return `Known in part: ${soFar(nutrient, total, against)}.`;
    case "unknown":
      return `Not known: no food of the day says how much it has. The target is ${against}.`;
    case "empty":
      return `A day needs ${against}.`;
  }
};

const LIMIT_NAMES: Readonly<Record<LimitVerdict["limit"], string>> = {
  ul: "the upper limit",
  cdrr: "the amount from which less is better",
  guideline: "a tenth of the energy",
};

const SCOPE_TEXTS: Readonly<Record<LimitScope, string>> = {
  total: "",
  preformed: " Only retinol counts for it, from animal foods and supplements; carrots do not.",
  supplemental:
    " Only supplements and added amounts count for it; what food has by itself does not.",
};

/** How long an excess has to last before it means something; nothing to repair today. */
const LIMIT_ADVICE: Readonly<Record<LimitVerdict["limit"], string>> = {
  ul: "It is meant for most days over a long time; one day is no harm. If it is often so, look at what brings it.",
  cdrr: "One day says little; less on most days is better for the heart.",
  guideline: "One day says little; it is the usual day that counts.",
};

/** A day against a limit: the word first, then the numbers. */
export const limitText = ({ limit, amount, scope, counts, total, state }: LimitVerdict): string => {
  const against = amountText(counts, amount);
  const name = LIMIT_NAMES[limit];
  switch (state) {
    case "over":
      return `Above ${name}: ${soFar(counts, total, against)}. ${LIMIT_ADVICE[limit]}${SCOPE_TEXTS[scope]}`;
    case "within":
      return `Below ${name}: ${soFar(counts, total, against)}.${SCOPE_TEXTS[scope]}`;
    case "open":
      return `Not above ${name} as far as is known: ${soFar(counts, total, against)}.${SCOPE_TEXTS[scope]}`;
    case "unknown":
      return `Not known against ${name} of ${against}: no food of the day says how much it has.${SCOPE_TEXTS[scope]}`;
    case "empty":
      return `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${against}.${SCOPE_TEXTS[scope]}`;
  }
};

/** A day against the usual share of energy: the word first, then the numbers. */
export const rangeText = (
  { nutrient, total }: Pick<Assessed, "nutrient" | "total">,
  { leastG, mostG, state }: RangeVerdict,
): string => {
  const usual = `${amountDigits(nutrient, leastG)} to ${amountText(nutrient, mostG)}`;
  switch (state) {
    case "above":
      return `More than the usual share: ${soFar(nutrient, total, usual)}.`;
    case "inside":
      return `A usual share: ${soFar(nutrient, total, usual)}.`;
    case "below":
      return `Less than the usual share: ${soFar(nutrient, total, usual)}.`;
    case "open":
      return `Known in part: ${soFar(nutrient, total, usual)}.`;
    case "unknown":
      return `Not known: no food of the day says how much it has. Usual is ${usual}.`;
    case "empty":
      return `Usual is ${usual}.`;
  }
};

const NOTES: Readonly<Partial<Record<NutrientId, string>>> = {
  vitaminA: "As retinol, with what a body makes of the carotene in plants.",
  niacin: "With what a body makes of tryptophan, a part of protein.",
  vitaminD: "Few foods have much; sunlight on skin makes it too. A low number here is common.",
  vitaminC: "Smokers need 35 mg more.",
  folate:
    "Folic acid that was added counts more than the folate foods have by nature. Who may become pregnant is advised to have 400 mcg of folic acid a day besides food.",
  vitaminB12:
    "From about 50 on, fortified food or a supplement is the surer source; for vegans at any age.",
  iron: "Less is taken up from plants: without meat the reports advise 1.8 times as much.",
  zinc: "Less is taken up from plants: without meat up to half as much again may be needed.",
  manganese: "Days of whole grains, nuts and tea often pass the limit; no harm is known from that.",
  selenium: "One Brazil nut can have 50 to 90 mcg.",
  water: "About a fifth usually comes from food.",
  protein: "With kidney disease a clinician sets the amount.",
  potassium: "With kidney disease a clinician sets the amount.",
  sodium: "Hardly anybody has too little; the target is no reason to salt.",
};

/** What one should know of a nutrient's target or limit; null where the numbers say it all. */
export const intakeNote = (nutrient: NutrientId): string | null => NOTES[nutrient] ?? null;
