import { formatKcal } from "../../quantity/index.ts";
import type { FloorRule } from "../floor.ts";
import type { Limit, Target, TargetNote } from "../target.ts";

const FLOOR_REASONS: Readonly<Record<FloorRule, (target: Target) => string>> = {
  sex: ({ floor }) => `the least that guidelines give for adults, ${formatKcal(floor.kcal)} a day`,
  resting: () => "nine tenths of what your body uses at rest",
  availability: () =>
    "30 kcal for each kilogram of you that is not fat, and your exercise on top, which keeps hormones, bones and mood well",
  ever: () => "the least that Dorsal ever shows",
};

/** Why the target is not what was asked for, and by how much; the first limit of a target says it all. */
export const limitText = (limit: Limit, target: Target): string => {
  const by = formatKcal(limit.byKcal);
  switch (limit.code) {
    case "floor":
      return `The target stays ${by} above the wish: it does not go below ${FLOOR_REASONS[target.floor.by](target)}.`;
    case "rate":
      return `Losing more than 1 % of your weight a week costs muscle, so the target stays ${by} above the wish.`;
    case "rate-lean":
      return `You are lean already, and lean bodies lose muscle sooner. The pace is held at 0.5 % a week, ${by} above the wish.`;
    case "rate-kg":
      return `Nobody is planned to lose more than 1 kg a week, so the target stays ${by} above the wish.`;
    case "share":
      return `The target stays ${by} above the wish: it takes at most a quarter off what you use.`;
    case "kcal-per-day":
      return `More than 750 kcal a day below what you use needs a clinician who follows you. The target stays ${by} above the wish.`;
    case "gain-rate":
      return `Above 0.5 % a week most of a gain is fat, so the target stays ${by} below the wish.`;
    case "weekly-step":
      return `A target moves by at most 150 kcal at a time. ${by} are left for the weeks to come.`;
    case "stop":
      return `The deficit rests for now: the target is ${by} higher, at what you use.`;
  }
};

/** What else is to be said of a target. */
export const noteText = (note: TargetNote, { date, floor, expenditure }: Target): string => {
  switch (note) {
    case "floor-above-expenditure":
      return `You use about ${formatKcal(expenditure.kcal)} a day, and the least to eat for your body is ${formatKcal(floor.kcal)}. There is no room to eat less. Moving more makes room: walks, steps and training raise what you use.`;
    case "goal-reached":
      return "You have reached your goal. The target keeps you there.";
    case "asked-for-no-change":
      return "The intake you asked for would not move your weight that way, so the target keeps it.";
    case "held":
      return "The target stays: the change is too small or too soon to act on.";
    case "date-moved":
      return date === null || date.weeks === null
        ? "The goal cannot be dated: there is no safe pace towards it now. The limits stay, and the date is left open."
        : `The goal takes about ${weeks(date.weeks)} at a safe pace instead of ${weeks(date.askedWeeks)}. The date moves; the limits stay.`;
  }
};

const weeks = (count: number): string => {
  const shown = Math.round(count * 10) / 10;
  return `${shown} ${shown === 1 ? "week" : "weeks"}`;
};
