import { addDays, daysBetween } from "../../record/index.ts";
import type { EntryItem, FoodEntry, LocalDate } from "../../record/index.ts";
import { fold } from "../../search/index.ts";
import { entryOf } from "./entry.ts";
import type { Portion } from "./entry.ts";
import type { DiaryEntry } from "./items.ts";

/** Something that was eaten before, ready to be eaten again. */
export interface RecentFood {
  /** Different for each food: its ref, `recipe:<record>`, or its name where it belongs to no food. */
  readonly key: string;
  /** Null for a recipe and for what was typed in. */
  readonly ref: string | null;
  readonly name: string;
  /** As it was eaten last; null where no weight was said, and for a recipe. */
  readonly portion: Portion | null;
  /** Days on which it was eaten, and those on which it was at this meal. */
  readonly times: number;
  readonly timesHere: number;
  readonly lastDay: LocalDate;
  /** As it was eaten last: one food, or all of a recipe. */
  readonly items: readonly EntryItem[];
  /** Null for a food. */
  readonly recipe: FoodEntry["recipe"];
}

export interface RecentsAt {
  /** The meal that is being noted; null for none. */
  readonly meal: string | null;
  readonly today: LocalDate;
}

/** After so many days, having eaten something counts half (our own rule). */
const HALF_AFTER_DAYS = 14;
/** A time at this meal counts as so many at another (our own rule). */
const HERE_WEIGHT = 10;

/**
 * What was eaten before, first what is most likely now: often, lately and at this meal. A day counts
 * once. Ties go to the later day, then to the name, so that every device lists the same.
 */
export const recentFoods = (
  entries: readonly DiaryEntry[],
  { meal, today }: RecentsAt,
): readonly RecentFood[] => {
  const byKey = usesByKey(entries);
  return [...byKey.values()]
    .map((uses) => ranked(uses, meal, today))
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        compare(other.food.lastDay, one.food.lastDay) ||
        compare(one.food.name, other.food.name) ||
        compare(one.food.key, other.food.key),
    )
    .map(({ food }) => food);
};

/** Each recent of a list as an entry of its own on this day. */
export const entriesOfRecents = (
  recents: readonly RecentFood[],
  { date, meal }: { readonly date: LocalDate; readonly meal: string | null },
): readonly FoodEntry[] =>
  recents.map(({ name, items, recipe }) => entryOf({ date, meal, name, items, recipe }));

/** The days with this meal that are looked at, and how far back. */
const LAST_DAYS = 10;
const WITHIN_DAYS = 60;
/** What is usual was eaten together on so many of them, and on so many at least (our own rule). */
const USUAL_SHARE = 0.5;
const USUAL_DAYS = 3;

/**
 * What is usually eaten together at a meal, the most usual first, as it was last: to be noted in one
 * tap. Looks at the last ten days before today with this meal, of the last sixty days; all of it stood
 * together on half of them, and on three at least. Empty where fewer than two foods did.
 */
export const usualTogether = (
  entries: readonly DiaryEntry[],
  { meal, today }: { readonly meal: string; readonly today: LocalDate },
): readonly RecentFood[] => {
  const from = addDays(today, -WITHIN_DAYS);
  const here = entries.filter(
    ({ body }) => body.meal === meal && body.date < today && body.date >= from,
  );
  const days = [...new Set(here.map(({ body }) => body.date))].toSorted().slice(-LAST_DAYS);
  const first = days[0];
  if (first === undefined) return [];
  const looked = here.filter(({ body }) => body.date >= first);
  const enough = Math.max(USUAL_DAYS, USUAL_SHARE * days.length);
  const daysOf = usesByKey(looked);
  const foods = recentFoods(looked, { meal, today }).toSorted(
    (one, other) => other.timesHere - one.timesHere,
  );
  let together: ReadonlySet<LocalDate> = new Set(days);
  const usual: RecentFood[] = [];
  for (const food of foods) {
    const also = new Set((daysOf.get(food.key) ?? []).map(({ date }) => date));
    const both = new Set([...together].filter((day) => also.has(day)));
    if (both.size < enough) continue;
    together = both;
    usual.push(food);
  }
  return usual.length < 2 ? [] : usual;
};

/** Eaten often: on so many of the last four weeks' days (our own rule). */
const OFTEN = { days: 3, withinDays: 28 } as const;

/** Refs of the foods that were eaten often in the four weeks up to and with today, most often first. */
export const oftenEaten = (entries: readonly DiaryEntry[], today: LocalDate): readonly string[] => {
  const from = addDays(today, 1 - OFTEN.withinDays);
  const lately = entries.filter(({ body }) => body.date >= from && body.date <= today);
  return recentFoods(lately, { meal: null, today })
    .filter(({ times }) => times >= OFTEN.days)
    .toSorted((one, other) => other.times - one.times)
    .flatMap(({ ref }) => (ref === null ? [] : [ref]));
};

interface Use {
  readonly key: string;
  readonly id: string;
  readonly date: LocalDate;
  readonly meal: string | null;
  readonly ref: string | null;
  readonly name: string;
  readonly items: readonly EntryItem[];
  readonly recipe: FoodEntry["recipe"];
}

/** A recipe is one thing that was eaten; of other entries each food is. What has no name is nothing. */
const usesOf = ({ id, body }: DiaryEntry): readonly Use[] => {
  const { date, meal, recipe } = body;
  if (recipe !== null) {
    const key = `recipe:${recipe.id}`;
    return [{ key, id, date, meal, ref: null, name: body.name, items: body.items, recipe }];
  }
  return body.items.flatMap((item) => {
    const name = item.name.trim();
    const key = item.food ?? `name:${fold(name)}`;
    if (item.food === null && name === "") return [];
    return [{ key, id, date, meal, ref: item.food, name, items: [item], recipe }];
  });
};

const usesByKey = (entries: readonly DiaryEntry[]): ReadonlyMap<string, readonly Use[]> => {
  const byKey = new Map<string, Use[]>();
  for (const use of entries.flatMap(usesOf)) {
    const uses = byKey.get(use.key);
    if (uses) uses.push(use);
    else byKey.set(use.key, [use]);
  }
  return byKey;
};

const ranked = (uses: readonly Use[], meal: string | null, today: LocalDate) => {
  const last = uses.reduce((newest, use) =>
    compare(use.date, newest.date) > 0 || (use.date === newest.date && use.id >= newest.id)
      ? use
      : newest,
  );
  const days = new Set(uses.map(({ date }) => date));
  const here = new Set(uses.filter((use) => use.meal === meal).map(({ date }) => date));
  const [item] = last.items;
  const food: RecentFood = {
    key: last.key,
    ref: last.ref,
    name: last.name,
    portion:
      last.recipe !== null || item === undefined || item.grams === null
        ? null
        : { grams: item.grams, said: item.said },
    times: days.size,
    timesHere: here.size,
    lastDay: last.date,
    items: last.items,
    recipe: last.recipe,
  };
  return { food, score: weightOf(days, today) + HERE_WEIGHT * weightOf(here, today) };
};

/** Days by how long ago they were; summed in one order, so that devices agree to the last bit. */
const weightOf = (days: ReadonlySet<LocalDate>, today: LocalDate): number =>
  [...days]
    .toSorted()
    .reduce(
      (total, day) =>
        total + HALF_AFTER_DAYS / (HALF_AFTER_DAYS + Math.max(0, daysBetween(day, today))),
      0,
    );

/** By code units: the same on every device, whatever its language. */
const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
