import { exerciseById } from "../../exercise/index.ts";
import type { SessionRecord } from "../../history/index.ts";
import { timestamp, timestampMs } from "../../record/index.ts";
import type { Weekday } from "../../record/index.ts";
import { nextTarget } from "../next/next.ts";
import type { Target } from "../next/types.ts";
import { NOTHING_SAID, contextOn } from "./given.ts";
import type { Given } from "./given.ts";

const DAY_MS = 86_400_000;
/** When the same exercise comes again, as far as growing once a week is concerned. */
const NEXT_DAYS = 7;

const inAWeek = ({ now }: Given): Given["now"] => {
  const ms = timestampMs(now);
  // What the clock shows to the person less what it shows in Greenwich.
  const offsetMinutes = (Date.parse(`${now.slice(0, 23)}Z`) - ms) / 60_000;
  return timestamp(ms + NEXT_DAYS * DAY_MS, offsetMinutes);
};

/**
 * What a session that has just ended means for the next time, exercise by exercise in the order it
 * was done: the target as a good day a week from now would have it.
 * @param session the ended session, finished, whether stored already or not
 */
export const targetsAfter = (
  session: SessionRecord,
  given: Given,
  day: Weekday,
): readonly Target[] => {
  const sessions = [...given.records.sessions.filter(({ id }) => id !== session.id), session];
  const later: Given = {
    ...given,
    records: { ...given.records, sessions },
    said: { ...NOTHING_SAID, asUsual: true },
    now: inAWeek(given),
  };
  const done = new Set(
    session.body.sets.flatMap(({ role, exercise }) =>
      role === "work" || role === "cardio" ? [exercise] : [],
    ),
  );
  const planned = given.week.days.find((one) => one.day === day)?.items ?? [];
  return [...done].flatMap((id) => {
    const exercise = exerciseById(id);
    if (!exercise) return [];
    const sets = planned.find((item) => item.exercise === id)?.sets;
    const target = nextTarget(exercise, sessions, contextOn(later, day), sets);
    return target.ok ? [target.value] : [];
  });
};
