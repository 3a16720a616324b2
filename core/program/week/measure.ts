import { PARTS_PER_SET } from "./contribution.ts";
import { OBJECTIVE, PATTERN_WISHES, RECOVERY } from "./rules.ts";
import type { WeekNumbers } from "./state.ts";
import type { Problem } from "./tables.ts";

/** A wish that a plan leaves open, and by how much: sets, days, minutes or uses. */
export interface OpenWish {
  readonly wish: string;
  readonly missing: number;
  /** Points that it costs. */
  readonly loss: number;
}

/** Parts of a set a week of each group, by day. */
const dayParts = (problem: Problem, { sets }: WeekNumbers): readonly (readonly number[])[] =>
  problem.groups.map((_, group) =>
    problem.days.map((_day, day) =>
      problem.options.reduce((total, option, number) => {
        if (option.day !== day) return total;
        const parts = option.gains.find((gain) => gain.group === group)?.parts ?? 0;
        return total + parts * (sets[number] ?? 0);
      }, 0),
    ),
  );

const total = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

/** Fractional sets a week, by group. */
export const volumeOf = (
  problem: Problem,
  numbers: WeekNumbers,
): Readonly<Record<string, number>> => {
  const parts = dayParts(problem, numbers);
  return Object.fromEntries(
    problem.groups.map(({ id }, group) => [id, total(parts[group] ?? []) / PARTS_PER_SET]),
  );
};

/** Minutes of cardio a week, vigorous ones twice. */
const cardioMinutesOf = ({ bouts }: Problem, { cycles }: WeekNumbers): number =>
  total(bouts.map(({ minutesPerCycle }, number) => minutesPerCycle * (cycles[number] ?? 0)));

const groupWishes = (problem: Problem, numbers: WeekNumbers): readonly OpenWish[] => {
  const parts = dayParts(problem, numbers);
  const { penalty } = OBJECTIVE;
  return problem.groups.flatMap((group, number): OpenWish[] => {
    const byDay = parts[number] ?? [];
    const volume = total(byDay);
    const open: OpenWish[] = [];
    const add = (wish: string, missing: number, each: number): void => {
      if (missing > 0) open.push({ wish: `${wish}:${group.id}`, missing, loss: missing * each });
    };
    const minPenalty = group.isFocus ? penalty.minPerSet.focus : penalty.minPerSet.other;
    add("min", (group.min - volume) / PARTS_PER_SET, minPenalty);
    if (!group.isFocus) return open;
    add("focus", (group.lo - volume) / PARTS_PER_SET, penalty.focusLoPerSet);
    const exposed = byDay.filter((one) => one >= RECOVERY.exposureSets * PARTS_PER_SET).length;
    add("frequency", RECOVERY.exposureDays - exposed, penalty.frequencyPerMissingDay);
    return open;
  });
};

const patternWishes = (problem: Problem, { sets }: WeekNumbers): readonly OpenWish[] => {
  const { patternSets, patternPerSet } = OBJECTIVE.penalty;
  return PATTERN_WISHES.flatMap(({ id }, wish): OpenWish[] => {
    const done = total(
      problem.options.map((option, number) =>
        option.patternWishes.includes(wish) ? (sets[number] ?? 0) : 0,
      ),
    );
    const missing = patternSets - done;
    return missing > 0 ? [{ wish: `pattern:${id}`, missing, loss: missing * patternPerSet }] : [];
  });
};

const onceWishes = (
  { options, bouts, onceWishes: wishes }: Problem,
  { sets, cycles }: WeekNumbers,
): readonly OpenWish[] =>
  wishes.flatMap(({ wish, penalty }, number): OpenWish[] => {
    const isMet =
      options.some(
        (option, index) => option.onceWishes.includes(number) && (sets[index] ?? 0) > 0,
      ) ||
      bouts.some((bout, index) => bout.onceWishes.includes(number) && (cycles[index] ?? 0) > 0);
    return isMet ? [] : [{ wish, missing: 1, loss: penalty }];
  });

const cardioWish = (problem: Problem, numbers: WeekNumbers): readonly OpenWish[] => {
  const missing = problem.cardioTarget - cardioMinutesOf(problem, numbers);
  const { aboveHalf, belowHalf } = OBJECTIVE.penalty.cardioPerMinute;
  const upper = Math.min(missing, problem.cardioTarget / 2);
  return missing >= 1
    ? [{ wish: "cardio", missing, loss: upper * aboveHalf + (missing - upper) * belowHalf }]
    : [];
};

/** The wishes that a plan leaves open, those that something eligible could meet; the dearest first. */
export const openWishes = (problem: Problem, numbers: WeekNumbers): readonly OpenWish[] =>
  [
    ...onceWishes(problem, numbers),
    ...patternWishes(problem, numbers),
    ...groupWishes(problem, numbers),
    ...cardioWish(problem, numbers),
  ].toSorted((one, other) => other.loss - one.loss);
