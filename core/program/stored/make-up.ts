import type { SessionRecord } from "../../history/index.ts";
import { addDays, daysBetween, localDate, localWeek } from "../../record/index.ts";
import type { LocalDate, Week, Weekday } from "../../record/index.ts";
import type { Group } from "../week/rules.ts";
import { directGroups } from "./areas.ts";

/** What was or will be trained on a date, as far as it needs 48 hours. */
interface Burden {
  readonly on: LocalDate;
  readonly groups: ReadonlySet<Group>;
}

/** Forty-eight hours, in calendar days. */
const GAP_DAYS = 2;

/** Groups that need 48 hours after a day of the plan. */
export const groupsOfDay = ({ asked, days }: Week, day: Weekday): ReadonlySet<Group> =>
  directGroups(
    (days.find((one) => one.day === day)?.items ?? []).flatMap(({ block, exercise }) =>
      block === "main" ? [exercise] : [],
    ),
    asked.level,
  );

/** Groups that need 48 hours after what was done. */
export const groupsOfSession = ({ asked }: Week, { body }: SessionRecord): ReadonlySet<Group> =>
  directGroups(
    body.sets.flatMap(({ role, exercise }) => (role === "work" ? [exercise] : [])),
    asked.level,
  );

export const shareGroup = (one: ReadonlySet<Group>, other: ReadonlySet<Group>): boolean =>
  [...one].some((group) => other.has(group));

/**
 * The first free day of this week on which a missed session keeps 48 hours from all that works the
 * same muscles; null when there is none. Sessions that share no muscle may be neighbours, as in the
 * plan itself.
 */
export const roomFor = (
  missed: Weekday,
  week: Week,
  done: readonly SessionRecord[],
  coming: readonly { readonly day: Weekday; readonly on: LocalDate }[],
  today: LocalDate,
): LocalDate | null => {
  const wanted = groupsOfDay(week, missed);
  const burdens: readonly Burden[] = [
    ...done.map((session) => ({
      on: localDate(session.at),
      groups: groupsOfSession(week, session),
    })),
    ...coming.map(({ day, on }) => ({ on, groups: groupsOfDay(week, day) })),
  ];
  const isFree = (date: LocalDate): boolean =>
    burdens.every(
      ({ on, groups }) =>
        on !== date && (Math.abs(daysBetween(on, date)) >= GAP_DAYS || !shareGroup(groups, wanted)),
    );
  const monday = localWeek(today);
  return (
    Array.from({ length: 7 }, (_unused, index) => addDays(monday, index)).find(
      (date) => date >= today && isFree(date),
    ) ?? null
  );
};
