import { kitChips } from "@dorsal/core/exercise";
import { acceptedWeek, nextBlockFrom, nextBlockOf, weekDifference } from "@dorsal/core/program";
import { SINGLETON_IDS, addDays, localWeek, newRecord, revise } from "@dorsal/core/record";
import type { LocalDate, Place, Profile, Week, WeekChange } from "@dorsal/core/record";
import type { Drafted, WeekPlan, WeekProfile } from "../../planner/index.ts";
import type { Store } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import type { Asked, WeekRecord } from "./desk.ts";
import { tidied } from "./edits.ts";
import type { Ledger } from "./ledger.ts";

/** The usual week that waits for Monday while this one is different; not the first of a new block. */
export const usualWeek = (
  weeks: readonly WeekRecord[],
  week: WeekRecord,
  monday: LocalDate,
): WeekRecord | null =>
  weeks.find(
    ({ body }) => body.startedOn > monday && body.mesocycle.number === week.body.mesocycle.number,
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

/** What is asked of the week, told to the profile, so that the next plan begins from it. */
export const profileWith = (profile: Profile, asked: WeekProfile): Profile => ({
  ...profile,
  focus: asked.focus,
  person: profile.person ? { ...profile.person, level: asked.level } : null,
  days: asked.days,
  sessionsPerWeek: Math.max(1, asked.days.length),
  likes: asked.likes,
  dislikes: asked.dislikes,
  locked: asked.locked,
});

/** Kit chips of a place after some things were added to it. */
export const placeWith = (place: Place, things: readonly string[]): Place => ({
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

const bodyOf = (
  { week }: Table,
  { plan, asked }: Drafted,
  startedOn: LocalDate,
  isOurs: boolean,
): Week => ({
  ...acceptedWeek(plan, tidied(asked), startedOn, week.body),
  edits: isOurs
    ? week.body.edits
    : [...week.body.edits, ...editsBetween(week.body, plan, Date.now())],
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
  // Made last, so that it is the week accepted last; but for the next block, which goes before it.
  const usual: Week = { ...week.body, startedOn: later };
  await ledger.put(newRecord("week", store.newId(), nowHere(), usual));
  if (coming?.body.startedOn !== later) return;
  await ledger.remove("week", coming.id);
  await ledger.put(newRecord("week", store.newId(), nowHere(), coming.body));
};

/** Stores a planned change. Throws with words for a person when it cannot be stored. */
export const storeChange = async (
  table: Table,
  asked: Asked,
  drafted: Drafted,
  ledger: Ledger,
): Promise<void> => {
  const { store, week, usual } = table;
  if (asked.onlyThisWeek && !usual) {
    await storeForThisWeek(table, drafted, ledger);
    return;
  }
  await ledger.put(
    revise(week, bodyOf(table, drafted, week.body.startedOn, asked.isOurs ?? false)),
  );
  if (asked.onlyThisWeek || usual) return;
  if (asked.things) {
    const place = await store.one("place", asked.things.place);
    if (place)
      await ledger.put(revise(place.record, placeWith(place.record.body, asked.things.things)));
  }
  const stored = await store.one("profile", SINGLETON_IDS.profile);
  if (!stored) return;
  const told = profileWith(stored.record.body, drafted.asked);
  await ledger.put(revise(stored.record, asked.tell ? asked.tell(told) : told));
};

/** The usual week again, from today on. */
export const storeUsual = async ({ week, usual, monday }: Table, ledger: Ledger): Promise<void> => {
  if (!usual) return;
  await ledger.put(revise(week, { ...usual.body, startedOn: monday }));
  await ledger.remove("week", usual.id);
};

/** A block goes on until its weeks are over; the next begins on a Monday, this week's at the earliest. */
export const nextBlockMonday = (week: Week, today: LocalDate): LocalDate => {
  const from = localWeek(nextBlockFrom(week));
  const monday = localWeek(today);
  return from > monday ? from : monday;
};

/** The first week of the next block, as a record of its own. */
export const storeNextBlock = async (
  { store, week }: Table,
  { plan, asked }: Drafted,
  today: LocalDate,
  ledger: Ledger,
): Promise<void> => {
  const startedOn = nextBlockMonday(week.body, today);
  const block = nextBlockOf(week.body, startedOn);
  const body = acceptedWeek(plan, tidied(asked), startedOn, block);
  await ledger.put(newRecord("week", store.newId(), nowHere(), body));
};
