import { kitChips } from "@dorsal/core/exercise";
import {
  acceptedWeek,
  nextBlockFrom,
  nextBlockOf,
  weekDifference,
  weekOn,
  withEdits,
} from "@dorsal/core/program";
import { SINGLETON_IDS, addDays, localWeek, newRecord, revise } from "@dorsal/core/record";
import type { LocalDate, Place, Profile, Week, WeekChange } from "@dorsal/core/record";
import type { Drafted, WeekPlan, WeekProfile } from "../../../planner/index.ts";
import type { Store } from "../../../store/index.ts";
import { nowHere } from "../../use-now.ts";
import type { Asked, WeekRecord } from "./desk.ts";
import { tidied } from "./edits.ts";
import { isSameValue, lastingWords, profileWith, wordsAfter } from "./lasting.ts";
import { whole } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";

/** The usual week that waits for Monday while this one is different; not the first of a new block. */
export const usualWeek = (
  weeks: readonly WeekRecord[],
  week: WeekRecord,
  monday: LocalDate,
): WeekRecord | null =>
  weeks.find(
    ({ id, body }) =>
      // A week that has not begun yet is not its own usual week.
      id !== week.id &&
      body.startedOn > monday &&
      body.mesocycle.number === week.body.mesocycle.number,
  ) ?? null;

/** The first week of the next block, when it was accepted already. */
export const comingBlock = (
  weeks: readonly WeekRecord[],
  week: WeekRecord,
  monday: LocalDate,
): WeekRecord | null =>
  weeks.find(
    ({ body }) => body.startedOn > monday && body.mesocycle.number > week.body.mesocycle.number,
  ) ?? null;

/** Kit chips of a place after some things were added to it. */
const placeWith = (place: Place, things: readonly string[]): Place => ({
  ...place,
  have: [
    ...new Set([
      ...place.have,
      ...kitChips
        .filter(({ provides }) => provides.some((thing) => things.includes(thing)))
        .map(({ id }) => id),
    ]),
  ],
});

type Days = Pick<WeekPlan, "days">;

const workOnly = ({ days }: Days): Days => ({
  days: days.map((day) => ({
    ...day,
    items: day.items.filter(({ block }) => block === "main" || block === "cardio"),
  })),
});

/** What changed in the main part; warm-ups follow by themselves. */
export const changesBetween = (before: Days, after: Days): readonly WeekChange[] =>
  weekDifference(workOnly(before), workOnly(after));

/** What a person's change did to the week, each with its moment. */
const editsBetween = (before: Week, after: WeekPlan, at: number): Week["edits"] =>
  weekDifference(before, after).map((change) => ({ at, change }));

export interface Table {
  readonly store: Store;
  readonly week: WeekRecord;
  readonly usual: WeekRecord | null;
  readonly coming: WeekRecord | null;
  readonly monday: LocalDate;
}

/**
 * The week of a day, and what waits for later weeks; null when there is none.
 * @param weeks newest first
 */
export const tableOf = (
  store: Store,
  weeks: readonly WeekRecord[],
  date: LocalDate,
): Table | null => {
  const monday = localWeek(date);
  const week = weekOn(weeks, date);
  return week
    ? {
        store,
        week,
        usual: usualWeek(weeks, week, monday),
        coming: comingBlock(weeks, week, monday),
        monday,
      }
    : null;
};

/** The same as it is stored now. */
export const readTable = async (store: Store, date: LocalDate): Promise<Table | null> =>
  tableOf(
    store,
    (await store.all("week")).map(({ record }) => record),
    date,
  );

const bodyOf = (
  { week }: Table,
  { plan, asked }: Drafted,
  startedOn: LocalDate,
  isOurs: boolean,
): Week => ({
  ...acceptedWeek(plan, tidied(asked), startedOn, week.body),
  edits: isOurs
    ? week.body.edits
    : withEdits(week.body.edits, editsBetween(week.body, plan, Date.now())),
});

/** This week differs; the usual one is kept for Monday. */
const storeForThisWeek = async (table: Table, drafted: Drafted, ledger: Ledger): Promise<void> => {
  const { store, week, coming, monday } = table;
  const later = addDays(monday, 7);
  const body = bodyOf(table, drafted, monday, false);
  await ledger.put(
    week.body.startedOn === monday
      ? revise(week, body)
      : newRecord("week", store.newId(), nowHere(), body),
  );
  // A week that has not begun yet waits for its Monday by itself.
  if (week.body.startedOn > monday) return;
  // Made last, so that it is the week accepted last; but for the next block, which goes before it.
  const usual: Week = { ...week.body, startedOn: later };
  await ledger.put(newRecord("week", store.newId(), nowHere(), usual));
  if (coming?.body.startedOn !== later) return;
  await ledger.remove("week", coming.id);
  await ledger.put(newRecord("week", store.newId(), nowHere(), coming.body));
};

/** Changes the profile, if there is one and it differs after. */
export const storeProfile = async (
  store: Store,
  change: (profile: Profile) => Profile,
  ledger: Ledger,
): Promise<void> => {
  const stored = await store.one("profile", SINGLETON_IDS.profile);
  if (!stored) return;
  const told = change(stored.record.body);
  if (!isSameValue(told, stored.record.body)) await ledger.put(revise(stored.record, told));
};

/** What the usual week is asked after a change of one that is different; null when it stays. */
export const usualAfter = (
  { week, usual }: Table,
  asked: Asked,
  after: WeekProfile,
): WeekProfile | null => {
  if (!usual || asked.isOurs || (asked.onlyThisWeek && !asked.tell)) return null;
  const before = usual.body.asked;
  const words = lastingWords(week.body.asked, after, before);
  const next: WeekProfile = {
    ...before,
    ...wordsAfter(before, week.body.asked, words),
    conditions: after.conditions,
  };
  return isSameValue({ ...next }, { ...before }) ? null : next;
};

export interface StoredChange {
  /** The next block was accepted for what held before; it was taken away with the change. */
  readonly isBlockPutBack: boolean;
}

/**
 * Stores a planned change, all of it or nothing. Throws with words for a person when it cannot be stored.
 * @param usualDrafted the usual week, planned for what outlasts this one
 */
export const storeChange = (
  table: Table,
  asked: Asked,
  drafted: Drafted,
  ledger: Ledger,
  usualDrafted: Drafted | null = null,
): Promise<StoredChange> =>
  whole(ledger, async () => {
    const { store, week, usual, coming } = table;
    const usualAsked = usualAfter(table, asked, drafted.asked);
    const isLasting =
      !asked.isOurs &&
      (asked.tell !== undefined || (usual ? usualAsked !== null : !asked.onlyThisWeek));
    const isBlockPutBack = coming !== null && isLasting;
    if (isBlockPutBack) await ledger.remove("week", coming.id);
    const left = isBlockPutBack ? { ...table, coming: null } : table;

    if (asked.onlyThisWeek && !usual && !asked.isOurs)
      await storeForThisWeek(left, drafted, ledger);
    else
      await ledger.put(
        revise(week, bodyOf(left, drafted, week.body.startedOn, asked.isOurs ?? false)),
      );
    if (asked.isOurs) return { isBlockPutBack };
    // What is told of a body holds in every week.
    if (asked.tell) await storeProfile(store, asked.tell, ledger);
    if (usual && usualAsked) {
      const body = usualDrafted
        ? {
            ...acceptedWeek(
              usualDrafted.plan,
              tidied(usualDrafted.asked),
              usual.body.startedOn,
              usual.body,
            ),
            edits: usual.body.edits,
          }
        : // What it leaves open is worked out again when it is on show.
          { ...usual.body, asked: usualAsked, unmet: [] };
      await ledger.put(revise(usual, body));
    }
    if (asked.onlyThisWeek) return { isBlockPutBack };
    if (asked.things && !usual) {
      const place = await store.one("place", asked.things.place);
      if (place)
        await ledger.put(revise(place.record, placeWith(place.record.body, asked.things.things)));
    }
    const before = week.body.asked;
    await storeProfile(
      store,
      (profile) =>
        usual
          ? {
              ...profile,
              ...wordsAfter(profile, before, lastingWords(before, drafted.asked, usual.body.asked)),
            }
          : profileWith(profile, before, drafted.asked),
      ledger,
    );
    return { isBlockPutBack };
  });

/** As many lighter weeks as a record holds. */
const MOST_LIGHTER = 20;

/** The usual week again, from today on. A lighter week begun meanwhile goes on. */
export const storeUsual = ({ week, usual, monday }: Table, ledger: Ledger): Promise<void> =>
  whole(ledger, async () => {
    if (!usual) return;
    const lighter = [...new Set([...usual.body.lighter, ...week.body.lighter])]
      .toSorted()
      .slice(-MOST_LIGHTER);
    await ledger.put(revise(week, { ...usual.body, startedOn: monday, lighter }));
    await ledger.remove("week", usual.id);
  });

/** A block goes on until its weeks are over; the next begins on a Monday, this week's at the earliest. */
export const nextBlockMonday = (week: Week, today: LocalDate): LocalDate => {
  const from = localWeek(nextBlockFrom(week));
  const monday = localWeek(today);
  return from > monday ? from : monday;
};

/** The first week of the next block, as a record of its own; there is only one. */
export const storeNextBlock = (
  { store, week, coming }: Table,
  { plan, asked }: Drafted,
  today: LocalDate,
  ledger: Ledger,
): Promise<void> => {
  const startedOn = nextBlockMonday(week.body, today);
  const block = nextBlockOf(week.body, startedOn);
  const body = acceptedWeek(plan, tidied(asked), startedOn, block);
  return whole(ledger, async () => {
    if (coming) await ledger.remove("week", coming.id);
    await ledger.put(newRecord("week", store.newId(), nowHere(), body));
  });
};
