import { exerciseById, muscles } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { PARTS_PER_SET } from "./contribution.ts";
import { isNamed } from "./eligibility.ts";
import { volumeOf } from "./measure.ts";
import { primeGroup } from "./order.ts";
import { reasonMessages } from "./reason-messages.ts";
import { PATTERN_WISHES, RECOVERY, levelNumber } from "./rules.ts";
import type { WeekNumbers } from "./state.ts";
import type { Bout, Option, Problem } from "./tables.ts";

/** More sentences than these are not read. */
const MOST_REASONS = 2;
/** Sets by which exercises are compared for time. */
const TYPICAL_SETS = 3;

/** A use of an option in the week. */
interface Use {
  readonly option: Option;
  readonly sets: number;
}

interface Context {
  readonly problem: Problem;
  readonly uses: readonly Use[];
  readonly volume: Readonly<Record<string, number>>;
}

const partsFor = ({ gains }: Option, group: number): number =>
  gains.find((gain) => gain.group === group)?.parts ?? 0;

/** Why a person asked for it, or would miss it: what they know best comes first. */
const personal = (
  { exercise, onceWishes, day }: Option | Bout,
  { profile, days, onceWishes: wishes }: Problem,
): readonly string[] => {
  const staple = onceWishes
    .map((number) => wishes[number]?.wish ?? "")
    .find((wish) => wish.startsWith("staple:"));
  const isLocked = profile.locked.some(
    (lock) =>
      lock.exercise === exercise.id && (lock.day === undefined || lock.day === days[day]?.day),
  );
  return [
    ...(isLocked ? [reasonMessages.locked] : []),
    ...(staple ? [reasonMessages.staple(staple.slice("staple:".length))] : []),
    ...(profile.previous.includes(exercise.id) ? [reasonMessages.previous] : []),
    ...(isNamed(exercise, profile.likes) ? [reasonMessages.liked] : []),
  ];
};

/** Muscles of a group that an exercise works hardest; none where those are all of the group. */
const hardestOf = (exercise: Exercise, group: string): readonly string[] => {
  const ofGroup = muscles.filter((muscle) => muscle.group === group).map(({ id }) => id);
  const most = Math.max(...ofGroup.map((id) => exercise.muscles[id] ?? 0));
  const hardest = ofGroup.filter((id) => exercise.muscles[id] === most);
  return hardest.length === ofGroup.length ? [] : hardest;
};

const shareReason = ({ option, sets }: Use, prime: number, context: Context): readonly string[] => {
  const { problem, uses, volume } = context;
  const group = problem.groups[prime];
  if (!group) return [];
  const ofExercise = (id: string): number =>
    uses
      .filter((use) => use.option.exercise.id === id)
      .reduce((total, use) => total + partsFor(use.option, prime) * use.sets, 0);
  const own = ofExercise(option.exercise.id);
  const isMost = uses.every(
    (use) =>
      use.option.exercise.id === option.exercise.id || ofExercise(use.option.exercise.id) < own,
  );
  return [
    reasonMessages.share({
      group: group.id,
      muscles: hardestOf(option.exercise, group.id),
      sets: (isMost ? own : partsFor(option, prime) * sets) / PARTS_PER_SET,
      ofWeek: volume[group.id] ?? 0,
      isFocus: group.isFocus,
      isMost,
    }),
  ];
};

/** The only one of the place that works the group directly. */
const onlyReason = (option: Option, prime: number, { options, groups }: Problem) => {
  const group = groups[prime];
  const least = RECOVERY.directFrom * PARTS_PER_SET;
  if (!group || partsFor(option, prime) < least) return [];
  const hasRival = options.some(
    (other) =>
      other.day === option.day &&
      other.exercise.id !== option.exercise.id &&
      partsFor(other, prime) >= least,
  );
  return hasRival ? [] : [reasonMessages.only(group.id)];
};

/** A wished movement that no other exercise of the week makes. */
const movementReason = ({ exercise, patternWishes }: Option, uses: readonly Use[]) =>
  patternWishes.flatMap((wish) => {
    const movement = PATTERN_WISHES[wish]?.id;
    const isAlone = uses.every(
      (use) => use.option.exercise.id === exercise.id || !use.option.patternWishes.includes(wish),
    );
    return movement && isAlone ? [reasonMessages.onlyMovement(movement)] : [];
  });

/** Gives a focus group the second of the two days it should have. */
const secondDayReason = ({ option, sets }: Use, { problem, uses }: Context) =>
  problem.groups.flatMap((group, number) => {
    if (!group.isFocus) return [];
    const least = RECOVERY.exposureSets * PARTS_PER_SET;
    const on = (day: number): number =>
      uses
        .filter((use) => use.option.day === day)
        .reduce((total, use) => total + partsFor(use.option, number) * use.sets, 0);
    const exposed = problem.days.filter((_, day) => on(day) >= least).length;
    const without = on(option.day) - partsFor(option, number) * sets;
    return exposed === RECOVERY.exposureDays && on(option.day) >= least && without < least
      ? [reasonMessages.second(group.id)]
      : [];
  });

/** No exercise of the day brings the group more in the same time. */
const quickestReason = (option: Option, prime: number, { options, groups }: Problem) => {
  const group = groups[prime];
  const rateOf = (one: Option): number =>
    partsFor(one, prime) / (one.baseSec + TYPICAL_SETS * one.perSetSec);
  const own = rateOf(option);
  const isQuickest = options.every(
    (other) =>
      other.day !== option.day || other.exercise.id === option.exercise.id || rateOf(other) <= own,
  );
  return group && isQuickest ? [reasonMessages.quickest(group.id)] : [];
};

/** The next exercise of the chain, where it is within reach. */
const nextReason = ({ exercise }: Option, { profile }: Problem) => {
  const [id = ""] = exercise.progressions;
  const next = exerciseById(id);
  return next && next.level <= levelNumber(profile.level)
    ? [reasonMessages.leadsTo(next.name)]
    : [];
};

const alsoReason = ({ gains }: Option, prime: number, { groups }: Problem) => {
  const others = gains.flatMap(({ group }) => (group === prime ? [] : [groups[group]?.id ?? ""]));
  return others.length > 0 ? [reasonMessages.also(others)] : [];
};

const optionReasons = (use: Use, context: Context): readonly string[] => {
  const { option } = use;
  const { problem, uses } = context;
  const prime = primeGroup(option, problem.groups);
  const asked = personal(option, problem);
  const share = shareReason(use, prime, context);
  const others = (): readonly string[] => [
    ...movementReason(option, uses),
    ...onlyReason(option, prime, problem),
    ...secondDayReason(use, context),
    ...quickestReason(option, prime, problem),
    ...alsoReason(option, prime, problem),
    ...nextReason(option, problem),
  ];
  return [...asked.slice(0, 1), ...share, ...(asked.length > 0 ? [] : others())].slice(
    0,
    MOST_REASONS,
  );
};

const boutReasons = (bout: Bout, cycles: number, problem: Problem): readonly string[] => {
  const isVigorous = bout.minutesPerCycle > bout.cycleSec / 60;
  return [
    ...personal(bout, problem).slice(0, 1),
    reasonMessages.cardio(cycles * bout.minutesPerCycle, problem.cardioTarget),
    ...(isVigorous ? [reasonMessages.vigorous] : []),
  ].slice(0, MOST_REASONS);
};

/** Why each exercise is in the week, by `exercise@day`: at most two short sentences, all of them computed. */
export const reasonsOf = (
  problem: Problem,
  numbers: WeekNumbers,
): Readonly<Record<string, readonly string[]>> => {
  const { options, bouts, days } = problem;
  const uses = options.flatMap((option, number): Use[] => {
    const sets = numbers.sets[number] ?? 0;
    return sets > 0 ? [{ option, sets }] : [];
  });
  const context: Context = { problem, uses, volume: volumeOf(problem, numbers) };
  const keyOf = ({ exercise, day }: Option | Bout): string =>
    `${exercise.id}@${days[day]?.day ?? ""}`;
  return Object.fromEntries([
    ...uses.map((use): [string, readonly string[]] => [
      keyOf(use.option),
      optionReasons(use, context),
    ]),
    ...bouts.flatMap((bout, number): [string, readonly string[]][] => {
      const cycles = numbers.cycles[number] ?? 0;
      return cycles > 0 ? [[keyOf(bout), boutReasons(bout, cycles, problem)]] : [];
    }),
  ]);
};
