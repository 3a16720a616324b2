import { equipmentAt } from "@dorsal/core/program";
import { WEEKDAYS } from "@dorsal/core/record";
import type { Weekday } from "@dorsal/core/record";
import { plan as text } from "../../../messages/index.ts";
import type { BetterWeek, WeekPlan, WeekProfile } from "../../../planner/index.ts";
import {
  addDay,
  allAt,
  applyFix,
  dropDay,
  exercisesOf,
  trainsOn,
  withFocus,
  withMoreMinutes,
  withThings,
} from "../desk/edits.ts";
import type { Asked, Desk } from "../desk/desk.ts";
import { fixLabel } from "./fix.ts";

/** A week to look at beside one's own. */
export interface WhatIf extends Asked {
  readonly id: string;
  readonly label: string;
}

const MINUTES = 10;

const apart = (one: Weekday, other: Weekday): number => {
  const days = Math.abs(WEEKDAYS.indexOf(one) - WEEKDAYS.indexOf(other));
  return Math.min(days, WEEKDAYS.length - days);
};

/** Of the rest days the one furthest from training: the muscles want their two days. */
const bestFreeDay = (asked: WeekProfile): Weekday | null => {
  const distance = (day: Weekday): number =>
    Math.min(WEEKDAYS.length, ...asked.days.map((one) => apart(one.day, day)));
  return (
    WEEKDAYS.filter((day) => !trainsOn(asked, day)).toSorted(
      (one, other) => distance(other) - distance(one),
    )[0] ?? null
  );
};

/** Cheap things that change most for who trains at home. */
const THINGS = [
  { thing: "backpack", things: ["backpack"] },
  { thing: "bands", things: ["long_band", "mini_band"] },
  { thing: "dumbbells", things: ["dumbbell"] },
] as const;

const said = text.whatIf.taken;

/** What is worth a look for this week. */
export const whatIfsFor = ({ asked, places }: Desk): readonly WhatIf[] => {
  const free = bestFreeDay(asked);
  const last = asked.days.length > 1 ? asked.days.at(-1) : undefined;
  const home = places.find(
    ({ id, body }) => body.kind === "home" && asked.days.some(({ place }) => place === id),
  );
  return [
    ...(free
      ? [
          {
            id: "more-days",
            label: text.whatIf.oneMoreDay(text.days[free]),
            change: addDay(free),
            said,
          },
        ]
      : []),
    ...(last
      ? [
          {
            id: "less-days",
            label: text.whatIf.oneDayLess(text.days[last.day]),
            change: dropDay(last.day),
            said,
          },
        ]
      : []),
    { id: "more-minutes", label: text.whatIf.moreMinutes, change: withMoreMinutes(MINUTES), said },
    { id: "less-minutes", label: text.whatIf.lessMinutes, change: withMoreMinutes(-MINUTES), said },
    ...places
      .filter(({ id }) => asked.days.some(({ place }) => place !== id))
      .map(({ id, body }) => ({
        id: `place-${id}`,
        label: text.whatIf.allAt(body.name),
        change: allAt(id, equipmentAt(body)),
        said,
      })),
    ...(home
      ? THINGS.filter(({ things }) =>
          things.some((thing) => !asked.places[home.id]?.includes(thing)),
        ).map(({ thing, things }) => ({
          id: `kit-${thing}`,
          label: text.whatIf.withKit[thing],
          change: withThings(home.id, things),
          said,
          things: { place: home.id, things },
        }))
      : []),
    ...(["upper", "lower", "both"] as const)
      .filter((focus) => focus !== asked.focus)
      .map((focus) => ({
        id: `focus-${focus}`,
        label: text.whatIf.focus[focus],
        change: withFocus(focus),
        said,
      })),
  ];
};

/** A change that would help, to be looked at before it is taken. */
export const whatIfBetter = ({ fix }: BetterWeek, desk: Desk): WhatIf => ({
  id: `better-${JSON.stringify({ ...fix, text: "" })}`,
  label: fixLabel(fix, desk.placeName),
  change: applyFix(fix),
  said,
  ...(fix.kind === "equipment" ? { things: { place: fix.place, things: fix.equipment } } : {}),
});

const BACK = ["lats", "upper_back", "rear_delts", "low_back"];

/** What two weeks are compared by. */
export interface Figures {
  readonly minutes: number;
  readonly back: number;
  readonly exercises: number;
  readonly missing: number;
}

export const figuresOf = (plan: WeekPlan): Figures => ({
  minutes: Math.round(plan.days.reduce((total, { seconds }) => total + seconds, 0) / 60),
  back: BACK.reduce((total, group) => total + (plan.volume[group] ?? 0), 0),
  exercises: exercisesOf(plan).length,
  missing: plan.unmet.length,
});
