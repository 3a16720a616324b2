import type { LogDay } from "../energy/index.ts";
import { addDays, compareTimestamps, daysBetween, localDate } from "../record/index.ts";
import type { DorsalRecord, FoodDay, LocalDate } from "../record/index.ts";

export interface LogRecords {
  readonly weighIns: readonly DorsalRecord<"weighIn">[];
  readonly foodEntries: readonly DorsalRecord<"foodEntry">[];
  readonly foodDays: readonly DorsalRecord<"foodDay">[];
  readonly waterEvents: readonly DorsalRecord<"waterEvent">[];
}

/** What was written down, day by day without a gap, from the first weigh-in to today. */
export interface Log {
  readonly firstDay: LocalDate;
  readonly days: readonly LogDay[];
}

/** A dozen years; what was weighed before says nothing of today, and one mistyped year costs nothing. */
const LONGEST_DAYS = 4400;

/** The first weight of each day: the one nearest to an empty stomach. */
const weightsByDay = (weighIns: LogRecords["weighIns"]): ReadonlyMap<LocalDate, number> => {
  const first = new Map<LocalDate, DorsalRecord<"weighIn">>();
  for (const weighIn of weighIns) {
    const day = localDate(weighIn.at);
    const known = first.get(day);
    if (!known || compareTimestamps(weighIn.at, known.at) < 0) first.set(day, weighIn);
  }
  return new Map([...first].map(([day, { body }]) => [day, body.kg]));
};

/** Energy by day, kcal. A day without an entry is in it only when it was fasted. */
const energyByDay = (
  entries: LogRecords["foodEntries"],
  marks: ReadonlyMap<LocalDate, FoodDay["mark"]>,
): ReadonlyMap<LocalDate, number> => {
  const energy = new Map<LocalDate, number>();
  for (const { body } of entries) energy.set(body.date, (energy.get(body.date) ?? 0) + body.kcal);
  for (const [day, mark] of marks) if (mark === "fasted" && !energy.has(day)) energy.set(day, 0);
  return energy;
};

/** Days on which something was eaten whose energy nobody knows: what is summed up is a least. */
const daysWithUnknownEnergy = (entries: LogRecords["foodEntries"]): ReadonlySet<LocalDate> =>
  new Set(
    entries
      .filter(({ body }) => body.items.some(({ amounts }) => amounts["energy"] === undefined))
      .map(({ body }) => body.date),
  );

/** The mark of each day; of two the one written last. */
const marksByDay = (days: LogRecords["foodDays"]): ReadonlyMap<LocalDate, FoodDay["mark"]> => {
  const inOrder = days.toSorted(
    (one, other) => compareTimestamps(one.at, other.at) || (one.id < other.id ? -1 : 1),
  );
  return new Map(inOrder.map(({ body }) => [body.date, body.mark]));
};

/**
 * The log of a person, or null before the first weigh-in. What comes later than today waits. Today's
 * food counts once the day was called complete or fasted: until then more of it may come. A day with
 * food of unknown energy is one noted in part, unless the person said otherwise: it was no small day.
 * @param from the day before which nothing is looked at; twelve years are the most
 */
export const logOf = (
  records: LogRecords,
  today: LocalDate,
  from: LocalDate | null = null,
): Log | null => {
  const weights = weightsByDay(records.weighIns);
  const marks = marksByDay(records.foodDays);
  const energy = energyByDay(records.foodEntries, marks);
  const unknown = daysWithUnknownEnergy(records.foodEntries);
  const events = new Set(records.waterEvents.map(({ body }) => body.date));
  const longest = addDays(today, 1 - LONGEST_DAYS);
  const earliest = from !== null && from > longest ? from : longest;
  const firstDay = [...weights.keys()]
    .filter((day) => day <= today && day >= earliest)
    .reduce<LocalDate | null>((first, day) => (first === null || day < first ? day : first), null);
  if (firstDay === null) return null;
  const count = daysBetween(firstDay, today) + 1;
  const days = Array.from({ length: count }, (_, index): LogDay => {
    const day = addDays(firstDay, index);
    const said = marks.get(day);
    const isOpen = day === today && said === undefined;
    const mark = said ?? (unknown.has(day) ? "partial" : undefined);
    return {
      scaleKg: weights.get(day) ?? null,
      loggedKcal: isOpen ? null : (energy.get(day) ?? null),
      ...(mark ? { mark } : {}),
      ...(events.has(day) ? { waterEvent: true } : {}),
    };
  });
  return { firstDay, days };
};
