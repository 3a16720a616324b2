import { createModelBuilder } from "../../../solver/index.ts";
import type { Entry, LinearModel, Solver } from "../../../solver/index.ts";
import { PARTS_PER_SET } from "../contribution.ts";
import type { BoutColumns, OptionColumns } from "../model-columns.ts";
import { addSpacing } from "../model-spacing.ts";
import { OBJECTIVE, PATTERN_WISHES, RECOVERY, SESSION } from "../rules.ts";
import type { Option, Problem } from "../tables.ts";

/** Rounding of a solver; a wish missed by less is met. */
const SLIGHT = 1e-6;
const NONE = Number.NEGATIVE_INFINITY;
const ANY = Number.POSITIVE_INFINITY;
/** A day is not made longer by more than this. */
const MOST_EXTRA = 60;

/** More minutes that a week would need, in all and by day; fractions of minutes too. */
export interface ExtraMinutes {
  readonly total: number;
  readonly byDay: readonly number[];
}

/**
 * The hard rules of a week with its wishes as rows and the minutes as the price: what points a week
 * has does not matter here, only what it takes to meet a wish (training.md 6.6, steps 2 to 4).
 */
export interface WishModel {
  readonly model: LinearModel;
  /** The row of a wish, and how much of it is wanted; none for a wish that nothing serves. */
  readonly rows: ReadonlyMap<string, { readonly row: number; readonly wanted: number }>;
  /** The column of each day's extra minutes. */
  readonly extra: readonly number[];
}

interface Columns {
  readonly options: readonly OptionColumns[];
  readonly bouts: readonly BoutColumns[];
  readonly setsOf: (numbers: readonly number[], factorOf: (option: Option) => number) => Entry[];
  readonly uses: (numbers: readonly number[]) => Entry[];
  readonly runs: (isIn: (bout: Problem["bouts"][number]) => boolean) => Entry[];
}

type AddRow = (lower: number, upper: number, entries: readonly Entry[]) => void;

const numbersWhere = ({ options }: Problem, isIn: (option: Option) => boolean): readonly number[] =>
  options.flatMap((option, number) => (isIn(option) ? [number] : []));

const gainOf =
  (group: number) =>
  ({ gains }: Option): number =>
    (gains.find((gain) => gain.group === group)?.parts ?? 0) / PARTS_PER_SET;

/** The hard rules (training.md 6.3) but for the time. */
const addRules = (row: AddRow, problem: Problem, { uses, setsOf, runs }: Columns): void => {
  const { groups, days } = problem;
  const on = (day: number): readonly number[] =>
    numbersWhere(problem, (option) => option.day === day);
  const everything = numbersWhere(problem, () => true);
  for (const [group, { max, dayCap }] of groups.entries()) {
    row(NONE, max / PARTS_PER_SET, setsOf(everything, gainOf(group)));
    if (dayCap < Number.MAX_SAFE_INTEGER)
      for (const day of days.keys())
        row(NONE, dayCap / PARTS_PER_SET, setsOf(on(day), gainOf(group)));
  }
  for (const [day, { mostExercises, mostBouts }] of days.entries()) {
    const here = on(day);
    row(NONE, mostExercises, uses(here));
    const byKey = (keyOf: (option: Option) => number, most: number): void => {
      const lists = new Map<number, number[]>();
      for (const number of here) {
        const option = problem.options[number];
        if (option) lists.set(keyOf(option), [...(lists.get(keyOf(option)) ?? []), number]);
      }
      for (const list of lists.values()) if (list.length > most) row(NONE, most, uses(list));
    };
    byKey(({ chain }) => chain, 1);
    byKey(({ pattern }) => pattern, SESSION.mostOfAPattern);
    row(
      NONE,
      mostBouts,
      runs((bout) => bout.day === day),
    );
    for (const chain of problem.cardioChains.keys())
      row(
        NONE,
        1,
        runs((bout) => bout.day === day && bout.chain === chain),
      );
  }
  row(NONE, RECOVERY.heavyHinges, uses(numbersWhere(problem, ({ isHeavyHinge }) => isHeavyHinge)));
  for (const chain of problem.cardioChains.keys())
    row(
      NONE,
      problem.mostDaysOfAMode,
      runs((bout) => bout.chain === chain),
    );
  // Days are counted, not blocks: a long day may have two.
  const mostBouts = Math.max(1, ...days.map((day) => day.mostBouts));
  row(
    NONE,
    problem.mostIntervalDays * mostBouts,
    runs(({ isInterval }) => isInterval),
  );
};

/** Builds the model of a problem; one serves for all its wishes. */
export const wishModel = (problem: Problem): WishModel => {
  const { groups, days, options, bouts } = problem;
  const builder = createModelBuilder();
  const extra = days.map(() => builder.column({ cost: 1, upper: MOST_EXTRA }));
  const optionColumns = options.map(({ mostSets, fewestSets }): OptionColumns => ({
    use: builder.column({ upper: 1, isWhole: true }),
    upToThree:
      mostSets > fewestSets
        ? builder.column({ upper: mostSets - fewestSets, isWhole: true })
        : null,
    beyond: null,
  }));
  const boutColumns = bouts.map(({ most }): BoutColumns => ({
    use: builder.column({ upper: 1, isWhole: true }),
    cycles: builder.column({ upper: most, isWhole: true }),
  }));
  const columns: Columns = {
    options: optionColumns,
    bouts: boutColumns,
    uses: (numbers) =>
      numbers.flatMap((number): Entry[] => {
        const found = optionColumns[number];
        return found ? [[found.use, 1]] : [];
      }),
    setsOf: (numbers, factorOf) =>
      numbers.flatMap((number): Entry[] => {
        const option = options[number];
        const found = optionColumns[number];
        const factor = option ? factorOf(option) : 0;
        if (!option || !found || factor === 0) return [];
        return [
          [found.use, option.fewestSets * factor],
          ...(found.upToThree === null ? [] : [[found.upToThree, factor] as const]),
        ];
      }),
    runs: (isIn) =>
      bouts.flatMap((bout, number): Entry[] => {
        const found = boutColumns[number];
        return found && isIn(bout) ? [[found.use, 1]] : [];
      }),
  };
  const { setsOf, uses, runs } = columns;
  const everything = options.map((_, number) => number);

  // The rows of wishes come first, so that their numbers are known; an empty row is not added.
  const rows = new Map<string, { row: number; wanted: number }>();
  const addWish = (wish: string, wanted: number, entries: readonly Entry[]): void => {
    if (wanted <= 0 || entries.length === 0 || rows.has(wish)) return;
    rows.set(wish, { row: rows.size, wanted });
    builder.row(wanted, ANY, entries);
  };
  const exposedRows: (() => void)[] = [];
  for (const [number, group] of groups.entries()) {
    const volume = setsOf(everything, gainOf(number));
    addWish(`min:${group.id}`, group.min / PARTS_PER_SET, volume);
    if (!group.isFocus) continue;
    addWish(`focus:${group.id}`, group.lo / PARTS_PER_SET, volume);
    const exposures = days.flatMap((_, day): Entry[] => {
      const work = setsOf(
        everything.filter((one) => options[one]?.day === day),
        gainOf(number),
      );
      if (work.length === 0) return [];
      const exposed = builder.column({ upper: 1, isWhole: true });
      exposedRows.push(() => builder.row(0, ANY, [...work, [exposed, -RECOVERY.exposureSets]]));
      return [[exposed, 1]];
    });
    addWish(`frequency:${group.id}`, RECOVERY.exposureDays, exposures);
  }
  for (const [number, { id }] of PATTERN_WISHES.entries())
    addWish(
      `pattern:${id}`,
      OBJECTIVE.penalty.patternSets,
      setsOf(everything, ({ patternWishes }) => Number(patternWishes.includes(number))),
    );
  for (const [number, { wish }] of problem.onceWishes.entries())
    addWish(wish, 1, [
      ...uses(numbersWhere(problem, ({ onceWishes }) => onceWishes.includes(number))),
      ...runs(({ onceWishes }) => onceWishes.includes(number)),
    ]);
  addWish(
    "cardio",
    problem.cardioTarget,
    bouts.flatMap(({ minutesPerCycle }, number): Entry[] => {
      const found = boutColumns[number];
      return found ? [[found.cycles, minutesPerCycle]] : [];
    }),
  );
  for (const addRow of exposedRows) addRow();

  for (const [day, { mainSec }] of days.entries()) {
    const time: Entry[] = [[extra[day] ?? 0, -60]];
    for (const [number, { use, upToThree }] of optionColumns.entries()) {
      const option = options[number];
      if (option?.day !== day) continue;
      time.push([use, option.baseSec + option.fewestSets * option.perSetSec]);
      if (upToThree !== null) time.push([upToThree, option.perSetSec]);
    }
    for (const [number, { use, cycles }] of boutColumns.entries()) {
      const bout = bouts[number];
      if (bout?.day === day) time.push([use, bout.setupSec], [cycles, bout.cycleSec]);
    }
    builder.row(NONE, mainSec, time);
  }
  for (const [number, { use, upToThree }] of optionColumns.entries()) {
    const room = (options[number]?.mostSets ?? 0) - (options[number]?.fewestSets ?? 0);
    if (upToThree !== null)
      builder.row(NONE, 0, [
        [upToThree, 1],
        [use, -room],
      ]);
  }
  for (const [number, { use, cycles }] of boutColumns.entries()) {
    const { fewest = 0, most = 0 } = bouts[number] ?? {};
    builder.row(0, ANY, [
      [cycles, 1],
      [use, -fewest],
    ]);
    builder.row(NONE, 0, [
      [cycles, 1],
      [use, -most],
    ]);
  }
  addRules(builder.row, problem, columns);
  addSpacing(builder, problem, optionColumns, setsOf);
  return { model: builder.build("minimize"), rows, extra };
};

/**
 * A lower bound of the minutes that a wish takes beside what the plan has: the relaxed week that
 * meets it and leaves no other wish more open than it is.
 * @param missing how much of each open wish is missing now; null: the wish alone, whatever becomes of the others
 * @returns null where no minutes would do, which is then proven; nothing is known where the solver failed
 */
export const fewestMinutes = (
  { model, rows, extra }: WishModel,
  solver: Solver,
  wish: string,
  missing: ReadonlyMap<string, number> | null,
): ExtraMinutes | null => {
  const asked = rows.get(wish);
  if (!asked) return null;
  const rowLower = [...model.rowLower];
  for (const [name, { row, wanted }] of rows)
    rowLower[row] =
      missing === null ? Number.NEGATIVE_INFINITY : wanted - (missing.get(name) ?? 0) - SLIGHT;
  rowLower[asked.row] = asked.wanted - SLIGHT;
  const { status, values } = solver.solve({ ...model, rowLower });
  if (status === "infeasible") return null;
  const byDay = extra.map((column) => Math.max(0, values[column] ?? 0));
  return { total: byDay.reduce((total, one) => total + one, 0), byDay };
};
