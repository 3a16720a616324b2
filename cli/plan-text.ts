import { exerciseById } from "@dorsal/core/exercise";
import { betterText, groupName, nearness, noteText, unmetText } from "@dorsal/core/program";
import type { BetterWeek, WeekDay, WeekItem, WeekPlan } from "@dorsal/core/program";
import { formatClock } from "@dorsal/core/quantity";
import { planMessages } from "./plan-messages.ts";
import { tableLines } from "./table.ts";

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

const amountOf = (item: WeekItem): string => {
  if (item.reps !== undefined) return String(item.reps);
  if (item.metres !== undefined) return planMessages.metres(item.metres);
  if (item.cycles !== undefined) return planMessages.rounds(item.cycles);
  const held = item.seconds ?? 0;
  return item.block === "cardio" ? planMessages.minutes(held / 60) : planMessages.seconds(held);
};

const doseOf = (item: WeekItem): string =>
  item.block === "cardio"
    ? amountOf(item)
    : planMessages.sets(item.sets, amountOf(item), item.side !== "bilateral");

const itemCells = (item: WeekItem): readonly string[] => [
  `  ${planMessages.blocks[item.block]}`,
  nameOf(item.exercise),
  doseOf(item),
  planMessages.rest(item.restSec),
];

const dayRows = (day: WeekDay): readonly (readonly string[] | string)[] => [
  "",
  planMessages.day(day.day, day.place, formatClock(day.seconds), day.minutes),
  ...day.items.map(itemCells),
];

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${line}`)];

const reasonLines = ({ days, reasons }: WeekPlan): readonly string[] =>
  days.flatMap(({ day, items }) =>
    items.flatMap(({ exercise }) => {
      const list = reasons[`${exercise}@${day}`];
      return list ? [`${day} ${nameOf(exercise)}: ${list.join(" ")}`] : [];
    }),
  );

/** A place is named only where a week has several. */
export const placeNameIn =
  ({ days }: WeekPlan) =>
  (place: string): string | null =>
    days.some((day) => day.place !== place) ? place : null;

/** A week as a person reads it in a terminal, with what would help most. */
export const planLines = (
  plan: WeekPlan,
  title: string | null,
  changes: readonly BetterWeek[],
): readonly string[] => {
  const placeName = placeNameIn(plan);
  const head = title === null ? [] : [planMessages.heading(title)];
  if (plan.noPlan) return [...head, planMessages.noPlan(plan.noPlan.advice)];
  const volume = Object.entries(plan.volume).filter(([, sets]) => sets > 0);
  return [
    ...head,
    nearness(plan.value, plan.bound),
    ...tableLines(plan.days.flatMap(dayRows), ["left", "left", "left", "left"]),
    ...section(
      planMessages.volume,
      tableLines(
        volume.map(([group, sets]) => [groupName(group), sets.toFixed(1)]),
        ["left", "right"],
      ),
    ),
    ...section(
      planMessages.unmet,
      plan.unmet.map((wish) => unmetText(wish, placeName)),
    ),
    ...section(
      planMessages.changes,
      changes.map((change) => betterText(change, placeName)),
    ),
    ...section(planMessages.notes, plan.notes.map(noteText)),
    ...section(planMessages.why, reasonLines(plan)),
  ];
};
