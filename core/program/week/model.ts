import { createModelBuilder } from "../../solver/index.ts";
import type { Entry, LinearModel, ModelBuilder } from "../../solver/index.ts";
import { PARTS_PER_SET } from "./contribution.ts";
import type { BoutColumns, OptionColumns } from "./model-columns.ts";
import { addSpacing } from "./model-spacing.ts";
import { OBJECTIVE, PATTERN_WISHES, RECOVERY, SESSION } from "./rules.ts";
import { curvePoints, curvePointsAt } from "./score.ts";
import type { WeekNumbers } from "./state.ts";
import type { Option, Problem } from "./tables.ts";

/** The week as a linear model (training.md 6.2 to 6.4), and where its parts stand. */
export interface WeekModel {
  readonly model: LinearModel;
  readonly options: readonly OptionColumns[];
  readonly bouts: readonly BoutColumns[];
  /** The row of each day's time. */
  readonly timeRows: readonly number[];
}

const NONE = Number.NEGATIVE_INFINITY;
const ANY = Number.POSITIVE_INFINITY;
const CURVE_SETS = 3;

/** The numbers of the items by a key, in order of first appearance. */
const numbersBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly number[]> => {
  const lists = new Map<string, number[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item);
    if (key === null) continue;
    const list = lists.get(key);
    if (list) list.push(index);
    else lists.set(key, [index]);
  }
  return lists;
};

const addOption = (builder: ModelBuilder, option: Option): OptionColumns => {
  const use = builder.column({ cost: option.usePoints, upper: 1, isWhole: true });
  const lowRoom = Math.min(CURVE_SETS, option.mostSets) - option.fewestSets;
  const highRoom = option.mostSets - CURVE_SETS;
  const part = (room: number, cost: number): number | null => {
    if (room <= 0) return null;
    const column = builder.column({ cost, upper: room, isWhole: true });
    builder.row(NONE, 0, [
      [column, 1],
      [use, -room],
    ]);
    return column;
  };
  return {
    use,
    upToThree: part(lowRoom, 0),
    beyond: part(highRoom, -OBJECTIVE.penalty.setBeyond3),
  };
};

/** Sets of an option, times a factor. */
const setEntries = (
  { fewestSets }: Option,
  { use, upToThree, beyond }: OptionColumns,
  factor: number,
): readonly Entry[] => [
  [use, fewestSets * factor],
  ...(upToThree === null ? [] : [[upToThree, factor] as const]),
  ...(beyond === null ? [] : [[beyond, factor] as const]),
];

/** Sets of a group that a set of an option brings. */
const gainOf =
  (group: number) =>
  ({ gains }: Option): number =>
    (gains.find((gain) => gain.group === group)?.parts ?? 0) / PARTS_PER_SET;

const sets = (parts: number): number => parts / PARTS_PER_SET;

/** The model of a problem; `solve` of it bounds every plan from above. */
export const weekModel = (problem: Problem): WeekModel => {
  const { days, groups, options, bouts } = problem;
  const { penalty } = OBJECTIVE;
  const builder = createModelBuilder();
  const slack = (cost: number): number => builder.column({ cost: -cost });

  const optionColumns = options.map((option) => addOption(builder, option));
  const boutColumns = bouts.map((bout): BoutColumns => {
    const use = builder.column({ cost: bout.usePoints, upper: 1, isWhole: true });
    const cycles = builder.column({ upper: bout.most, isWhole: true });
    builder.row(0, ANY, [
      [cycles, 1],
      [use, -bout.fewest],
    ]);
    builder.row(NONE, 0, [
      [cycles, 1],
      [use, -bout.most],
    ]);
    return { use, cycles };
  });
  const uses = (numbers: readonly number[]): Entry[] =>
    numbers.flatMap((number): Entry[] => {
      const columns = optionColumns[number];
      return columns ? [[columns.use, 1]] : [];
    });
  const setsOf = (numbers: readonly number[], factorOf: (option: Option) => number): Entry[] =>
    numbers.flatMap((number): readonly Entry[] => {
      const option = options[number];
      const columns = optionColumns[number];
      const factor = option ? factorOf(option) : 0;
      return option && columns && factor !== 0 ? setEntries(option, columns, factor) : [];
    });
  const all = options.map((_, number) => number);
  const onDay = days.map((_, day) => all.filter((number) => options[number]?.day === day));
  for (const [number, group] of groups.entries()) {
    const volume = builder.column({ upper: sets(group.max) });
    builder.row(0, 0, [...setsOf(all, gainOf(number)), [volume, -1]]);
    const minPenalty = group.isFocus ? penalty.minPerSet.focus : penalty.minPerSet.other;
    if (group.min > 0)
      builder.row(sets(group.min), ANY, [
        [volume, 1],
        [slack(minPenalty), 1],
      ]);
    if (group.isFocus)
      builder.row(sets(group.lo), ANY, [
        [volume, 1],
        [slack(penalty.focusLoPerSet), 1],
      ]);
    const ends = curvePoints(sets(group.hi));
    const pieces = ends.slice(1).map((to, index): Entry => {
      const from = ends[index] ?? 0;
      const slope =
        (curvePointsAt(group.weight, to) - curvePointsAt(group.weight, from)) / (to - from);
      return [builder.column({ cost: slope, upper: to - from }), 1];
    });
    builder.row(NONE, 0, [...pieces, [volume, -1]]);

    const exposures: Entry[] = [];
    for (const numbers of onDay) {
      const entries = setsOf(numbers, gainOf(number));
      if (group.dayCap < Number.MAX_SAFE_INTEGER) builder.row(NONE, sets(group.dayCap), entries);
      if (!group.isFocus || entries.length === 0) continue;
      const exposed = builder.column({ upper: 1, isWhole: true });
      builder.row(0, ANY, [...entries, [exposed, -RECOVERY.exposureSets]]);
      exposures.push([exposed, 1]);
    }
    if (group.isFocus)
      builder.row(RECOVERY.exposureDays, ANY, [
        ...exposures,
        [slack(penalty.frequencyPerMissingDay), 1],
      ]);
  }

  const timeRows: number[] = [];
  for (const [number, day] of days.entries()) {
    const numbers = onDay[number] ?? [];
    const time: Entry[] = numbers.flatMap((index): Entry[] => {
      const option = options[index];
      const columns = optionColumns[index];
      return option && columns
        ? [[columns.use, option.baseSec], ...setEntries(option, columns, option.perSetSec)]
        : [];
    });
    for (const [index, bout] of bouts.entries()) {
      const columns = boutColumns[index];
      if (bout.day !== number || !columns) continue;
      time.push([columns.use, bout.setupSec], [columns.cycles, bout.cycleSec]);
    }
    timeRows.push(builder.row(NONE, day.mainSec, time));
    const use = uses(numbers);
    builder.row(NONE, day.mostExercises, use);
    builder.row(day.wantedExercises, ANY, [...use, [slack(penalty.exercisePerDay), 1]]);
    const direct = uses(numbers.filter((index) => options[index]?.isFocusDirect));
    builder.row(1, ANY, [...direct, [slack(penalty.dayWithoutFocus), 1]]);
  }

  for (const numbers of numbersBy(options, ({ day, chain }) => `${day}.${chain}`).values())
    if (numbers.length > 1) builder.row(NONE, 1, uses(numbers));
  for (const numbers of numbersBy(options, ({ day, pattern }) => `${day}.${pattern}`).values())
    if (numbers.length > SESSION.mostOfAPattern)
      builder.row(NONE, SESSION.mostOfAPattern, uses(numbers));
  const heavy = all.filter((number) => options[number]?.isHeavyHinge);
  builder.row(NONE, RECOVERY.heavyHinges, uses(heavy));
  addSpacing(builder, problem, optionColumns, setsOf);

  for (const wish of PATTERN_WISHES.keys())
    builder.row(penalty.patternSets, ANY, [
      ...setsOf(all, (option) => (option.patternWishes.includes(wish) ? 1 : 0)),
      [slack(penalty.patternPerSet), 1],
    ]);
  builder.row(0, ANY, [
    ...setsOf(all, ({ isPull, isPush }) => Number(isPull) - Number(isPush)),
    [slack(penalty.pullBelowPushPerSet), 1],
  ]);

  const runs = (isIn: (bout: Problem["bouts"][number]) => boolean): Entry[] =>
    bouts.flatMap((bout, number): Entry[] => {
      const columns = boutColumns[number];
      return columns && isIn(bout) ? [[columns.use, 1]] : [];
    });
  const minutes = bouts.flatMap(({ minutesPerCycle }, number): Entry[] => {
    const columns = boutColumns[number];
    return columns ? [[columns.cycles, minutesPerCycle]] : [];
  });
  const { aboveHalf, belowHalf } = penalty.cardioPerMinute;
  const upper = builder.column({ cost: -aboveHalf, upper: problem.cardioTarget / 2 });
  builder.row(problem.cardioTarget, ANY, [...minutes, [upper, 1], [slack(belowHalf), 1]]);
  builder.row(NONE, problem.cardioMost, minutes);
  const intervalDays: Entry[] = [];
  for (const [number, day] of days.entries()) {
    builder.row(
      NONE,
      day.mostBouts,
      runs((bout) => bout.day === number),
    );
    const interval = builder.column({ upper: 1, isWhole: true });
    intervalDays.push([interval, 1]);
    for (const chain of problem.cardioChains.keys()) {
      const same = runs((bout) => bout.day === number && bout.chain === chain);
      if (same.length > 1) builder.row(NONE, 1, same);
      const hard = runs((bout) => bout.day === number && bout.chain === chain && bout.isInterval);
      if (hard.length > 0) builder.row(NONE, 0, [...hard, [interval, -1]]);
    }
  }
  builder.row(NONE, problem.mostIntervalDays, intervalDays);
  for (const chain of problem.cardioChains.keys())
    builder.row(
      NONE,
      problem.mostDaysOfAMode,
      runs((bout) => bout.chain === chain),
    );

  for (const [wish, { penalty: loss }] of problem.onceWishes.entries())
    builder.row(1, ANY, [
      ...uses(all.filter((number) => options[number]?.onceWishes.includes(wish))),
      ...runs((bout) => bout.onceWishes.includes(wish)),
      [slack(loss), 1],
    ]);

  return {
    model: builder.build("maximize"),
    options: optionColumns,
    bouts: boutColumns,
    timeRows,
  };
};

/** The plan that a whole solution of the model stands for. */
export const numbersOf = (
  { options, bouts }: WeekModel,
  problem: Problem,
  values: readonly number[],
): WeekNumbers => {
  const at = (column: number | null): number =>
    column === null ? 0 : Math.round(values[column] ?? 0);
  return {
    sets: options.map(({ use, upToThree, beyond }, number) =>
      at(use) > 0 ? (problem.options[number]?.fewestSets ?? 0) + at(upToThree) + at(beyond) : 0,
    ),
    cycles: bouts.map(({ use, cycles }) => (at(use) > 0 ? at(cycles) : 0)),
  };
};
