import { formatKcal, formatWhole, roundTo } from "../../quantity/index.ts";
import { isWhole } from "../amounts.ts";
import type { Total } from "../amounts.ts";
import type { DayView } from "./day.ts";
import { countText } from "./portions/measure.ts";
import { energyState, enoughState, totalState } from "./targets.ts";
import type { DayTargets, EnergyState, EnoughState } from "./targets.ts";

const counted = (count: number): string => (count === 1 ? "1 food" : `${count} foods`);

/** To the ten: nobody knows energy to the kcal. */
const kcalText = (kcal: number): string => `about ${formatKcal(Math.round(kcal / 10) * 10)}`;

/** The energy of a meal or a day: `420 kcal`, `at least 420 kcal`, `not known`. */
export const energyText = ({ known, from, of }: Total): string => {
  if (of === 0) return "nothing noted";
  if (from === 0) return "energy not known";
  return `${from < of ? "at least " : ""}${formatKcal(known)}`;
};

const unsaid = (unknown: number): string =>
  unknown === 1
    ? ", as 1 food does not say its energy"
    : `, as ${counted(unknown)} do not say their energy`;

const FITS_TEXTS = {
  meals: "Room for whole meals",
  dinner: "Room for a proper dinner",
  meal: "Room for a proper meal",
  lightMeal: "Room for a light meal",
  snack: "Room for a snack",
} as const;

const energyWords = (energy: EnergyState): string => {
  switch (energy.state) {
    case "fasted":
      return "Fasted, as you marked it: nothing to count.";
    case "partial":
      return "Noted in part, as you marked it: what is left cannot be said.";
    case "ahead":
      return `The whole day is ahead: ${kcalText(energy.targetKcal)}.`;
    case "room": {
      const room = FITS_TEXTS[energy.fits ?? "snack"];
      const left = `${kcalText(energy.leftKcal)} left`;
      return energy.unknown === 0
        ? `${room}: ${left}.`
        : `${room}: at most ${left}${unsaid(energy.unknown)}.`;
    }
    case "near":
      return energy.unknown === 0
        ? `Right about today’s target: ${kcalText(energy.eatenKcal)}.`
        : `Right about today’s target: at least ${kcalText(energy.eatenKcal)}${unsaid(energy.unknown)}.`;
    case "over":
      return energy.unknown === 0
        ? `Over today’s target by ${kcalText(-energy.leftKcal)}; tomorrow simply goes on.`
        : `Over today’s target by at least ${kcalText(-energy.leftKcal)}${unsaid(energy.unknown)}; tomorrow simply goes on.`;
    case "closed":
      return energy.unknown === 0
        ? `The day is closed: ${kcalText(energy.eatenKcal)}, of a target of ${formatWhole(energy.targetKcal)}.`
        : `The day is closed: at least ${kcalText(energy.eatenKcal)}, of a target of ${formatWhole(energy.targetKcal)}${unsaid(energy.unknown)}.`;
  }
};

const ENOUGH_WORDS: Readonly<Record<EnoughState, (what: string) => string>> = {
  none: (what) => `No ${what} yet`,
  some: (what) => `Some ${what}`,
  half: (what) => `About half of the day’s ${what}`,
  close: (what) => `Nearly enough ${what}`,
  enough: (what) => `Enough ${what}`,
  plenty: (what) => `Plenty of ${what}`,
  open: (what) => `${what.charAt(0).toUpperCase()}${what.slice(1)}`,
};

/** `1 of 5 foods does not say`. */
const unsaidOf = ({ from, of }: Total): string =>
  `${of - from} of ${counted(of)} ${of - from === 1 ? "does" : "do"} not say`;

const gramsWords = (what: string, total: Total, state: EnoughState, against: string): string => {
  const words = ENOUGH_WORDS[state](what);
  if (total.from === 0 && total.of > 0) {
    return `How much ${what} it was is not known: no food says it. A day has ${against}.`;
  }
  if (total.of === 0) return `${words}; a day has ${against}.`;
  const amount = `${Math.round(total.known)} of ${against}`;
  return isWhole(total)
    ? `${words}: ${amount}.`
    : `${words}: at least ${amount}; ${unsaidOf(total)}.`;
};

/** The protein of a day against the person's own range, the word first. */
export const proteinWords = (
  total: Total,
  { least, most }: NonNullable<DayTargets["proteinG"]>,
): string => {
  const against = `${Math.round(least)} to ${Math.round(most)} g`;
  return gramsWords("protein", total, totalState(total, least, most), against);
};

const cupsText = (cups: number): string => {
  const quarters = roundTo(cups, 0.25);
  return `${countText(quarters)} ${quarters > 1 ? "cups" : "cup"}`;
};

const plateWords = (what: string, cups: number, enough: number | null): string => {
  const eaten = roundTo(cups, 0.25);
  if (enough === null) {
    return eaten === 0 ? `No ${what} yet.` : `Some ${what}: about ${cupsText(cups)}.`;
  }
  const state = enoughState(eaten, enough);
  const words = ENOUGH_WORDS[state](what);
  if (state === "none") return `${words}; a day has ${cupsText(enough)}.`;
  return `${words}: about ${countText(eaten)} of ${cupsText(enough)}.`;
};

/** One thing about a day: the word first, then the numbers. */
export interface DayWord {
  readonly about: "energy" | "protein" | "fibre" | "vegetables" | "fruit" | "notCounted";
  readonly text: string;
  /** Of what is enough, 0 and up, from what is known alone; null where nothing is held against it. */
  readonly share: number | null;
}

/**
 * The day in words, for every target that there is. Without a target for energy no word of energy is
 * said; above it the day is told as plainly as below.
 */
export const dayWords = (view: DayView, targets: DayTargets): readonly DayWord[] => {
  const { totals, plate } = view;
  const { kcal, proteinG, fibreG, vegetablesCups, fruitCups } = targets;
  const energy = energyState(view, targets);
  const words: DayWord[] = [];
  const say = (about: DayWord["about"], text: string, share: number | null = null): void => {
    words.push({ about, text, share });
  };
  if (energy !== null && kcal !== null)
    say("energy", energyWords(energy), totals.energy.known / kcal);
  if (proteinG !== null) {
    say("protein", proteinWords(totals.protein, proteinG), totals.protein.known / proteinG.least);
  }
  if (fibreG !== null) {
    const state = totalState(totals.fibre, fibreG);
    const against = `${Math.round(fibreG)} g`;
    say("fibre", gramsWords("fibre", totals.fibre, state, against), totals.fibre.known / fibreG);
  }
  say(
    "vegetables",
    plateWords("vegetables", plate.vegetablesCups, vegetablesCups),
    shareOf(plate.vegetablesCups, vegetablesCups),
  );
  say(
    "fruit",
    plateWords("fruit", plate.fruitCups, fruitCups),
    shareOf(plate.fruitCups, fruitCups),
  );
  if (plate.notCounted > 0) {
    say(
      "notCounted",
      `Vegetables and fruit in ${counted(plate.notCounted)} are not known, so not counted.`,
    );
  }
  return words;
};

const shareOf = (amount: number, enough: number | null): number | null =>
  enough === null || enough === 0 ? null : amount / enough;
