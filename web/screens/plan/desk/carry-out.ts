import { weekPlanOf } from "@dorsal/core/program";
import { SINGLETON_IDS } from "@dorsal/core/record";
import type { LocalDate, WeekChange } from "@dorsal/core/record";
import { plan as text } from "../../../messages/index.ts";
import type { Drafted, Question, WeekProfile } from "../../../planner/index.ts";
import type { Store } from "../../../store/index.ts";
import type { Asked, WeekRecord } from "./desk.ts";
import { questionOf } from "./edits.ts";
import { isSameValue, toldNow } from "./lasting.ts";
import { isSameWeek } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";
import { changesBetween, readTable, storeChange, storeProfile, usualAfter } from "./stored.ts";
import type { StoredChange, Table } from "./stored.ts";

/** What carrying out a change needs. */
export interface Work {
  readonly store: Store;
  readonly date: LocalDate;
  /** The week that was on show when the change was asked for. */
  readonly seen: WeekRecord;
  /** Null when it is not wanted any more. Throws with words for a person when it went wrong. */
  readonly draft: (question: Question<"draft">) => Promise<Drafted | null>;
  /** What is told of the body is stored, before the planning that may take long. */
  readonly onTold: () => void;
}

export interface CarriedOut extends StoredChange {
  readonly changes: readonly WeekChange[];
}

const isSameTable = (one: Table, other: Table): boolean =>
  one.week.id === other.week.id &&
  isSameWeek(one.week.body, other.week.body) &&
  one.usual?.id === other.usual?.id &&
  (!one.usual || !other.usual || isSameWeek(one.usual.body, other.usual.body));

const conditionsIn = ({ conditions }: WeekProfile): readonly string[] =>
  conditions.map(({ tag, severity }) => `${tag} ${severity}`).toSorted();

/** Whether a week that was looked at was planned for what the profile says now of the body and to leave out. */
const isForNow = (looked: WeekProfile, before: WeekProfile, now: WeekProfile): boolean =>
  isSameValue(conditionsIn(looked), conditionsIn(now)) &&
  now.dislikes.every((word) => before.dislikes.includes(word));

/** The week after a change, with the usual one where that changes too; null when it is not wanted any more. */
const draftFrom = async (
  table: Table,
  asked: Asked,
  { store, seen, draft }: Work,
): Promise<{ readonly drafted: Drafted; readonly usualDrafted: Drafted | null } | null> => {
  const { week, usual } = table;
  const profile = (await store.one("profile", SINGLETON_IDS.profile))?.record.body;
  const now = profile ? toldNow(week.body.asked, profile) : week.body.asked;
  const isSeen = week.id === seen.id && isSameWeek(week.body, seen.body);
  const drafted =
    isSeen && asked.drafted && isForNow(asked.drafted.asked, week.body.asked, now)
      ? asked.drafted
      : await draft(questionOf(now, weekPlanOf(week.body), asked.change));
  if (!drafted) return null;
  const usualAsked = usualAfter(table, asked, drafted.asked);
  if (!usual || !usualAsked) return { drafted, usualDrafted: null };
  try {
    const near = { plan: weekPlanOf(usual.body) };
    const usualDrafted = await draft({ profile: usualAsked, near });
    return usualDrafted ? { drafted, usualDrafted } : null;
  } catch {
    // It is planned again by the next question; until then each session leaves out what hurts.
    return { drafted, usualDrafted: null };
  }
};

/** Drafts are made from a week that may change meanwhile, as in another tab; then once more. */
const MOST_DRAFTS = 2;

/**
 * Plans a change and stores it; null when it is not wanted any more. What the person tells of their
 * body is stored first, and stays whatever becomes of the planning.
 * Throws with words for a person when it went wrong.
 */
export const carryOut = async (
  work: Work,
  asked: Asked,
  ledger: Ledger,
): Promise<CarriedOut | null> => {
  const { store, date } = work;
  if (asked.tell) {
    await storeProfile(store, asked.tell, ledger);
    work.onTold();
  }
  let table = await readTable(store, date);
  for (let drafts = 0; drafts < MOST_DRAFTS && table; drafts += 1) {
    // One after the other: the second is made only when the first came too late.
    // oxlint-disable-next-line no-await-in-loop -- a second round only where the first came too late
    const made = await draftFrom(table, asked, work);
    if (!made) return null;
    // oxlint-disable-next-line no-await-in-loop -- a second round only where the first came too late
    const newer = await readTable(store, date);
    if (newer && isSameTable(table, newer)) {
      const { drafted, usualDrafted } = made;
      const before = weekPlanOf(newer.week.body);
      // oxlint-disable-next-line no-await-in-loop -- a second round only where the first came too late
      const stored = await storeChange(newer, asked, drafted, ledger, usualDrafted);
      return { ...stored, changes: changesBetween(before, drafted.plan) };
    }
    table = newer;
  }
  throw new Error(text.changedMeanwhile);
};
