import { WEEKDAYS } from "../../record/index.ts";
import { PARTS_PER_SET } from "./contribution.ts";
import { landmarksOf } from "./landmarks.ts";
import { boutsOf, optionsOf } from "./options.ts";
import type { Problem, ProblemDay, ProblemGroup } from "./tables.ts";
import { CARDIO, GROUPS, OBJECTIVE, RECOVERY, SESSION, VOLUME } from "./rules.ts";
import type { Group } from "./rules.ts";
import { shapeOf } from "./timing.ts";
import type { WeekProfile, WeekProfileDay } from "./types.ts";
import { isFocusGroup } from "./landmarks.ts";

/** Changes of the rules, to find out which of them stands in the way of a wish. */
export interface Relaxation {
  /** Leaves out the 48 hours. */
  readonly withoutSpacing?: boolean;
  /** Uses that are left out, as `exercise@day`. */
  readonly without?: ReadonlySet<string>;
}

const daysApart = (one: number, other: number): number => {
  const apart = Math.abs(one - other);
  return Math.min(apart, WEEKDAYS.length - apart);
};

const dayOf = (
  { day, minutes, place }: WeekProfileDay,
  all: readonly WeekProfileDay[],
  profile: WeekProfile,
  relaxation: Relaxation,
): ProblemDay => {
  const shape = shapeOf(minutes);
  const at = WEEKDAYS.indexOf(day);
  const straight =
    profile.level === "advanced" ? SESSION.straightSetsAdvanced : SESSION.straightSets;
  const [fewestSets, mostSets] = shape.isCircuit ? SESSION.circuitSets : straight;
  return {
    day,
    minutes,
    place,
    ...shape,
    fewestSets,
    mostSets,
    mostExercises: shape.isCircuit ? SESSION.mostExercises.circuit : SESSION.mostExercises.straight,
    wantedExercises: shape.isCircuit
      ? Math.min(5, Math.floor(minutes / 3))
      : Math.max(2, Math.min(5, Math.floor(minutes / 10))),
    mostBouts: minutes >= CARDIO.secondBlockMinutes ? 2 : 1,
    neighbours: relaxation.withoutSpacing
      ? []
      : all.flatMap((other, index) =>
          other.day !== day && daysApart(WEEKDAYS.indexOf(other.day), at) < 2 ? [index] : [],
        ),
  };
};

const parts = (sets: number): number => Math.round(sets * PARTS_PER_SET);

const groupOf = (id: Group, profile: WeekProfile): ProblemGroup => {
  const { min, lo, hi, max } = landmarksOf(id, profile);
  const weights: Partial<Record<Group, number>> = OBJECTIVE.focusWeight[profile.focus];
  const isCapped = (VOLUME.cappedGroups as readonly string[]).includes(id);
  return {
    id,
    isFocus: isFocusGroup(id, profile),
    isSpaced: (RECOVERY.groups as readonly string[]).includes(id),
    weight: weights[id] ?? OBJECTIVE.groupWeight[id],
    min: parts(min),
    lo: parts(lo),
    hi: parts(hi),
    max: parts(max),
    dayCap: isCapped
      ? parts(Math.min(VOLUME.sessionCap[profile.level], Math.max(VOLUME.sessionCapFloor, max)))
      : Number.MAX_SAFE_INTEGER,
  };
};

const cardioTargetOf = ({ days, cardioOutsideMin }: WeekProfile): number => {
  const minutes = days.reduce((total, day) => total + day.minutes, 0);
  return Math.max(
    0,
    Math.min(CARDIO.weekMinutes - cardioOutsideMin, Math.round(CARDIO.share * minutes)),
  );
};

/** Days in calendar order. */
export const sortedDays = (profile: WeekProfile): readonly WeekProfileDay[] =>
  profile.days.toSorted((one, other) => WEEKDAYS.indexOf(one.day) - WEEKDAYS.indexOf(other.day));

/** The tables of a week for this person. */
export const problemOf = (profile: WeekProfile, relaxation: Relaxation = {}): Problem => {
  const sorted = sortedDays(profile);
  const days = sorted.map((day) => dayOf(day, sorted, profile, relaxation));
  const groups = GROUPS.map((id) => groupOf(id, profile));
  const { options: all, wishes, lostPoints, patterns, chains } = optionsOf(profile, days, groups);
  const options = all.filter(
    ({ exercise, day }) => !relaxation.without?.has(`${exercise.id}@${days[day]?.day ?? ""}`),
  );
  const { bouts, cardioChains } = boutsOf(profile, days, wishes);
  const target = cardioTargetOf(profile);
  return {
    profile,
    days,
    groups,
    options,
    bouts,
    onceWishes: wishes.map(({ wish, penalty }) => ({ wish, penalty })),
    lostPoints,
    patterns,
    chains,
    cardioChains,
    cardioTarget: target,
    cardioMost: Math.max(CARDIO.mostFactor * target, CARDIO.mostAtLeast),
    mostDaysOfAMode:
      days.length >= CARDIO.variedFromDays ? Math.ceil(days.length / 2) : days.length,
    mostIntervalDays: CARDIO.intervalDays[profile.level],
  };
};
