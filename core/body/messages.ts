import type { AllowedRange, BodyFault, GivenValue } from "./fault.ts";
import type { Site } from "./sites.ts";

const UNIT_WORDS: Readonly<Record<string, string>> = { "%": " %" };

const withUnit = (amount: string, unit: string): string =>
  `${amount}${UNIT_WORDS[unit] ?? ` ${unit}`}`;

const shown = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A range in words: `40 to 250 cm`, `at most 258 mm`. */
export const rangeText = ({ least, most, unit }: AllowedRange): string => {
  if (least !== null && most !== null) return withUnit(`${shown(least)} to ${shown(most)}`, unit);
  if (most !== null) return withUnit(`at most ${shown(most)}`, unit);
  return least === null ? "any number" : withUnit(`at least ${shown(least)}`, unit);
};

const valueText = (value: GivenValue): string => {
  if (value === null) return "missing";
  if (typeof value === "number") return shown(value);
  return typeof value === "string" ? `"${value}"` : String(value);
};

/** What to look at, by the field's last part. */
const adviceOn = (field: string): string => {
  if (field === "age") return "The formula was made on adults of these ages; take another one.";
  if (field.endsWith("Cm")) return "Look whether it was typed in centimetres.";
  if (field.endsWith("In")) return "Look whether it was typed in inches.";
  if (field.endsWith("Mm")) return "Look whether it is one fold, in millimetres, and pinch again.";
  if (field.endsWith("Kg")) return "Look whether it was typed in kilograms.";
  return "Look at it again.";
};

const impossibleAdvice = (field: string): string => {
  switch (field) {
    case "bmi":
      return "Look at height and weight again.";
    case "sumMm":
      return "The formula does not reach that far; use a tape instead.";
    default:
      return "Measure again, or take another formula.";
  }
};

/** A fault in a sentence or two: what happened, which value, which range, what to do. */
export const describeBodyFault = (fault: BodyFault): string => {
  const { field } = fault;
  const is = `${field} is ${valueText(fault.value)}`;
  switch (fault.code) {
    case "unknown-formula":
      return `${is}, but must be one of: ${fault.known.join(", ")}.`;
    case "no-input":
      return `${is}, but must be an object with the fields of ${fault.formula ?? "the formula"}.`;
    case "unknown-sex":
      return `${is}, but must be female or male, as the formula was made on.`;
    case "missing":
      return fault.range
        ? `${is}; give a number, ${rangeText(fault.range)}.`
        : `${is}; give female or male.`;
    case "not-a-number":
      return `${is}, but must be a number, ${rangeText(fault.range)}.`;
    case "not-finite":
      return `${is}, but must be a finite number, ${rangeText(fault.range)}.`;
    case "out-of-range":
      return `${is}, but must be ${rangeText(fault.range)}. ${adviceOn(field)}`;
    case "not-above":
      return `${is}, but must be above ${fault.other}, which is ${withUnit(shown(fault.range.least ?? 0), fault.range.unit)}. Measure both again.`;
    case "not-yes-or-no":
      return `${is}, but must be true or false.`;
    case "not-for-them":
      return fault.limit === "pregnant"
        ? `${is}, and in pregnancy the waist tells nothing about fat. Leave it until after.`
        : `${is}, and from 35 on the waist adds nothing to it. Go by the BMI and by your own change.`;
    case "impossible-result":
      return `These values together give ${field} ${valueText(fault.value)}, but a body has ${rangeText(fault.range)}. ${impossibleAdvice(field)}`;
  }
};

const SITE_NAMES: Readonly<Record<Site, string>> = {
  subscapular: "Under the shoulder blade",
  suprailiac: "Above the hip bone",
  upperBack: "Upper back, under the shoulder blades",
  waist: "Waist",
  biceps: "Front of the upper arm",
  triceps: "Back of the upper arm",
  chest: "Chest",
  midaxillary: "Side of the chest, below the armpit",
  abdomen: "Beside the navel",
  thigh: "Front of the thigh",
  neck: "Neck",
  hip: "Hips, at the widest",
};

/** A site as the person reads it. */
export const siteName = (site: Site): string => SITE_NAMES[site];
