import { isNamed } from "./eligibility.ts";
import { volumeOf } from "./measure.ts";
import { primeGroup } from "./order.ts";
import { PARTS_PER_SET } from "./contribution.ts";
import { reasonMessages } from "./reason-messages.ts";
import type { WeekNumbers } from "./state.ts";
import type { Bout, Option, Problem } from "./tables.ts";

const personal = (
  { exercise, onceWishes }: Option | Bout,
  { profile, onceWishes: wishes }: Problem,
): readonly string[] => {
  const staple = onceWishes
    .map((number) => wishes[number]?.wish ?? "")
    .find((wish) => wish.startsWith("staple:"));
  return [
    ...(profile.locked.some((lock) => lock.exercise === exercise.id)
      ? [reasonMessages.locked]
      : []),
    ...(staple ? [reasonMessages.staple(staple.slice("staple:".length))] : []),
    ...(profile.previous.includes(exercise.id) ? [reasonMessages.previous] : []),
    ...(isNamed(exercise, profile.likes) ? [reasonMessages.liked] : []),
  ];
};

const optionReasons = (
  option: Option,
  sets: number,
  problem: Problem,
  volume: Readonly<Record<string, number>>,
): readonly string[] => {
  const { groups, options } = problem;
  const prime = primeGroup(option, groups);
  const group = groups[prime];
  const gain = option.gains.find((one) => one.group === prime)?.parts ?? 0;
  const rivals = new Set(
    options.flatMap((other) =>
      other.day === option.day && primeGroup(other, groups) === prime ? [other.exercise.id] : [],
    ),
  );
  const others = option.gains
    .filter((one) => one.group !== prime)
    .map((one) => groups[one.group]?.id);
  return [
    ...(group
      ? [
          reasonMessages.volume(
            (gain * sets) / PARTS_PER_SET,
            volume[group.id] ?? 0,
            group.id,
            group.isFocus,
          ),
        ]
      : []),
    ...(others.length > 0
      ? [reasonMessages.also(others.flatMap((id) => (id === undefined ? [] : [id])))]
      : []),
    ...personal(option, problem),
    ...(rivals.size === 1 && group ? [reasonMessages.only(group.id)] : []),
  ];
};

const boutReasons = (bout: Bout, cycles: number, problem: Problem): readonly string[] => [
  reasonMessages.cardio(cycles * bout.minutesPerCycle, problem.cardioTarget),
  ...personal(bout, problem),
];

/** Why each exercise is in the week, by `exercise@day`. */
export const reasonsOf = (
  problem: Problem,
  numbers: WeekNumbers,
): Readonly<Record<string, readonly string[]>> => {
  const { options, bouts, days } = problem;
  const volume = volumeOf(problem, numbers);
  const keyOf = ({ exercise, day }: Option | Bout): string =>
    `${exercise.id}@${days[day]?.day ?? ""}`;
  return Object.fromEntries([
    ...options.flatMap((option, number): [string, readonly string[]][] => {
      const sets = numbers.sets[number] ?? 0;
      return sets > 0 ? [[keyOf(option), optionReasons(option, sets, problem, volume)]] : [];
    }),
    ...bouts.flatMap((bout, number): [string, readonly string[]][] => {
      const cycles = numbers.cycles[number] ?? 0;
      return cycles > 0 ? [[keyOf(bout), boutReasons(bout, cycles, problem)]] : [];
    }),
  ]);
};
