import type { LoadUnit } from "@dorsal/core/quantity";
import { formatKcal, kilograms, kilogramsToPounds } from "@dorsal/core/quantity";
import type { FoodDay, LocalDate, Measurement, WaterEvent, WeighIn } from "@dorsal/core/record";
import { plural } from "./words.ts";

const monthOfYear = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

const monthAlone = new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });

const firstOf = (day: LocalDate): Date => new Date(`${day}T00:00:00.000Z`);

/** As a scale shows it: one decimal, and more where more was typed. */
const decimals = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return Number.isInteger(rounded * 10) ? rounded.toFixed(1) : String(rounded);
};

const REASONS: Readonly<Record<WaterEvent["reason"], string>> = {
  "new-scale": "New scale",
  illness: "Illness",
  travel: "Travel",
  other: "Something else",
};

/** What was noted of the body, and can be put right. */
export const bodyLog = {
  title: "What was noted",
  back: "Body",
  tabs: "What to look at",
  of: {
    weight: "Weight",
    measures: "Measures",
    food: "Energy",
    water: "Water",
  },

  month: (day: LocalDate): string => monthOfYear.format(firstOf(day)),
  monthAlone: (day: LocalDate): string => monthAlone.format(firstOf(day)),
  year: (day: LocalDate): string => day.slice(0, 4),
  earlier: "Earlier",
  later: "Later",
  jump: "Year",
  nothingIn: (period: string): string => `Nothing noted in ${period}.`,

  date: "Day",
  time: "Time",
  save: "Save",
  remove: "Take out",
  badDate: "Choose a day of the calendar.",
  future: "That is still to come. Choose a day and time that are over.",
  notSaved: "It could not be saved. ",
  changed: "Changed.",
  changedBack: "As it was before.",
  broughtBack: "It is back.",

  weight: {
    empty: "Nothing weighed yet",
    emptyText:
      "Every weigh-in stands here, and can be put right. One you forgot can be added for its day.",
    add: "Add a weigh-in",
    addTitle: "Add a weigh-in",
    editTitle: "Weigh-in",
    weight: (unit: LoadUnit): string => `Weight in ${unit}`,
    /** As it was typed where that was in the person's unit. */
    shown: ({ kg, typed }: WeighIn, unit: LoadUnit): string => {
      if (typed?.unit === unit) return `${decimals(typed.value)} ${unit}`;
      return unit === "kg"
        ? typed
          ? `${kg.toFixed(1)} kg`
          : `${decimals(kg)} kg`
        : `${kilogramsToPounds(kilograms(kg)).toFixed(1)} lb`;
    },
    /** What was typed, where it was in another unit. */
    typed: ({ typed }: WeighIn, unit: LoadUnit): string =>
      typed && typed.unit !== unit ? `typed as ${typed.value} ${typed.unit}` : "",
    row: (weight: string, when: string): string => `Edit ${weight}, ${when}`,
    removeRow: (weight: string, when: string): string => `Take out ${weight}, ${when}`,
    removed: (weight: string): string => `${weight} taken out.`,
    added: (weight: string): string => `${weight} noted.`,
    wrong: (least: string, most: string): string =>
      `That is not a weight of a body. Type a number from ${least} to ${most}.`,
  },

  measures: {
    empty: "Nothing measured yet",
    emptyText: "Folds and girths stand here once they are taken, with every reading.",
    measure: "Measure",
    title: "Measurement",
    by: { self: "by your own hands", other: "by other hands" } satisfies Record<
      Measurement["by"],
      string
    >,
    hands: "Whose hands",
    bySelf: "My own",
    byOther: "Somebody else’s",
    row: (when: string): string => `Edit the measurement of ${when}`,
    removeRow: (when: string): string => `Take out the measurement of ${when}`,
    removed: "Measurement taken out.",
    reading: (site: string, reading: number, unit: string): string =>
      `${site}, reading ${reading}, in ${unit}`,
    comesTo: (length: string): string => `comes to ${length}`,
    apart: "These do not agree; they count as one reading.",
    leaveOut: (site: string): string => `Leave out: ${site.toLowerCase()}`,
    wrong: (site: string, range: string): string =>
      `${site}: each reading must be a number, ${range}. Look at the unit.`,
  },

  food: {
    empty: "No energy noted yet",
    emptyText: "Each day you note stands here with its sum, and can be opened and put right.",
    add: "Note energy",
    kcal: formatKcal,
    entries: (count: number): string => plural(count, "entry", "entries"),
    marks: { complete: "complete", partial: "half noted", fasted: "fasted" } satisfies Record<
      FoodDay["mark"],
      string
    >,
    row: (when: string): string => `Open ${when}`,
    removeRow: (when: string): string => `Take out all of ${when}`,
    removed: (when: string): string => `All of ${when} taken out.`,
  },

  water: {
    empty: "No water events",
    what: "A new scale, an illness or a journey moves water more than fat. For five days from the day you name, the estimate trusts the scale less.",
    add: "Add an event",
    addTitle: "What moves the scale",
    editTitle: "What moves the scale",
    reason: "What it is",
    reasons: REASONS,
    from: "From",
    row: (reason: WaterEvent["reason"], when: string): string =>
      `Edit ${REASONS[reason].toLowerCase()}, ${when}`,
    removeRow: (reason: WaterEvent["reason"], when: string): string =>
      `Take out ${REASONS[reason].toLowerCase()}, ${when}`,
    removed: (reason: WaterEvent["reason"]): string => `${REASONS[reason]} taken out.`,
    added: (reason: WaterEvent["reason"]): string => `${REASONS[reason]} noted.`,
  },
};
