import type { Problem } from "./tables.ts";
import type { WeekState } from "./state.ts";

/** What may be drawn into a plan: numbers of options and bouts. */
export interface Pool {
  readonly options: readonly number[];
  readonly bouts: readonly number[];
}

/** Everything of a problem. */
export const wholePool = ({ options, bouts }: Problem): Pool => ({
  options: options.map((_, number) => number),
  bouts: bouts.map((_, number) => number),
});

/** Random changes of a plan that keep within the rules, and can be taken back. */
export interface Moves {
  /** Makes one random change; false when nothing was changed. */
  readonly make: () => boolean;
  /** Takes the last change back. */
  readonly undo: () => void;
}

const byDay = (
  numbers: readonly number[],
  items: readonly { readonly day: number }[],
  dayCount: number,
): readonly (readonly number[])[] =>
  Array.from({ length: dayCount }, (_, day) =>
    numbers.filter((number) => items[number]?.day === day),
  );

/** Numbers of the same exercise on the other days. */
const twins = (
  numbers: readonly number[],
  items: readonly { readonly exercise: { readonly id: string } }[],
): ReadonlyMap<number, readonly number[]> => {
  const byExercise = new Map<string, number[]>();
  for (const number of numbers) {
    const id = items[number]?.exercise.id ?? "";
    const list = byExercise.get(id);
    if (list) list.push(number);
    else byExercise.set(id, [number]);
  }
  return new Map(
    numbers.map((number) => [
      number,
      (byExercise.get(items[number]?.exercise.id ?? "") ?? []).filter((other) => other !== number),
    ]),
  );
};

/** How often each kind of change is tried, out of 1 in sum. */
const SHARES = {
  step: 0.16,
  add: 0.1,
  addInPlaceOfAny: 0.1,
  replace: 0.22,
  move: 0.08,
  exchange: 0.1,
  shift: 0.06,
  drop: 0.02,
} as const;

/** Random changes to a state within a pool. */
export const createMoves = (state: WeekState, pool: Pool, random: () => number): Moves => {
  const { problem, sets, cycles, used, running } = state;
  const { options, bouts, days } = problem;
  const optionsOn = byDay(pool.options, options, days.length);
  const boutsOn = byDay(pool.bouts, bouts, days.length);
  const optionTwins = twins(pool.options, options);
  const boutTwins = twins(pool.bouts, bouts);

  const log: { isBout: boolean; number: number; before: number }[] = [];

  const below = (count: number): number => Math.floor(random() * count);
  const oneOf = (list: readonly number[]): number | null =>
    list.length === 0 ? null : (list[below(list.length)] ?? null);
  const anyUsed = (): number | null => {
    const count = used.count();
    return count === 0 ? null : (used.list[below(count)] ?? null);
  };
  const anyRunning = (): number | null => {
    const count = running.count();
    return count === 0 ? null : (running.list[below(count)] ?? null);
  };

  const put = (number: number, count: number): void => {
    log.push({ isBout: false, number, before: sets[number] ?? 0 });
    state.set(number, count);
  };
  const runFor = (number: number, count: number): void => {
    log.push({ isBout: true, number, before: cycles[number] ?? 0 });
    state.run(number, count);
  };
  const tryPut = (number: number, count: number): boolean => {
    if (!state.canSet(number, count)) return false;
    put(number, count);
    return true;
  };
  const tryRun = (number: number, count: number): boolean => {
    if (!state.canRun(number, count)) return false;
    runFor(number, count);
    return true;
  };
  /** With so many sets, or the most below them that fit. */
  const tryPutAtMost = (number: number, count: number): boolean => {
    const fewest = options[number]?.fewestSets ?? 1;
    const most = Math.min(count, options[number]?.mostSets ?? count);
    for (let wanted = Math.max(fewest, most); wanted >= fewest; wanted -= 1)
      if (tryPut(number, wanted)) return true;
    return false;
  };
  const tryRunAtMost = (number: number, count: number): boolean => {
    const bout = bouts[number];
    if (!bout) return false;
    const room = Math.floor((state.secondsLeft(bout.day) - bout.setupSec) / bout.cycleSec);
    const wanted = Math.min(count, bout.most, room);
    for (let tried = wanted; tried >= bout.fewest; tried -= 1)
      if (tryRun(number, tried)) return true;
    return false;
  };
  const undo = (): void => {
    for (let entry = log.pop(); entry; entry = log.pop())
      if (entry.isBout) state.run(entry.number, entry.before);
      else state.set(entry.number, entry.before);
  };
  const drawSets = (number: number): number => {
    const option = options[number];
    return option ? option.fewestSets + below(option.mostSets - option.fewestSets + 1) : 0;
  };
  const unused = (day: number): number | null => {
    const found = oneOf(optionsOn[day] ?? []);
    return found === null || (sets[found] ?? 0) > 0 ? null : found;
  };

  const step = (): boolean => {
    const number = anyUsed();
    const option = number === null ? undefined : options[number];
    if (number === null || !option) return false;
    const next = (sets[number] ?? 0) + (random() < 0.5 ? 1 : -1);
    return next >= option.fewestSets && next <= option.mostSets && tryPut(number, next);
  };
  const add = (): boolean => {
    const number = oneOf(pool.options);
    return number !== null && (sets[number] ?? 0) === 0 && tryPutAtMost(number, drawSets(number));
  };
  const replace = (): boolean => {
    const old = anyUsed();
    const day = old === null ? undefined : options[old]?.day;
    if (old === null || day === undefined) return false;
    const number = unused(day);
    if (number === null) return false;
    const count = random() < 0.5 ? (sets[old] ?? 0) : drawSets(number);
    put(old, 0);
    return tryPutAtMost(number, count);
  };
  const addInPlaceOfAny = (): boolean => {
    const number = oneOf(pool.options);
    const option = number === null ? undefined : options[number];
    if (number === null || !option || (sets[number] ?? 0) > 0) return false;
    const count = drawSets(number);
    if (tryPutAtMost(number, count)) return true;
    const start = below(Math.max(1, used.count()));
    for (let offset = 0; offset < used.count(); offset += 1) {
      const old = used.list[(start + offset) % used.count()] ?? 0;
      const other = options[old];
      if (!other) continue;
      const isNear =
        other.day === option.day || other.direct.some((group) => option.direct.includes(group));
      if (!isNear) continue;
      put(old, 0);
      if (tryPutAtMost(number, count)) return true;
      undo();
    }
    return false;
  };
  const move = (): boolean => {
    const old = anyUsed();
    const number = old === null ? null : oneOf(optionTwins.get(old) ?? []);
    if (old === null || number === null || (sets[number] ?? 0) > 0) return false;
    const count = sets[old] ?? 0;
    put(old, 0);
    return tryPutAtMost(number, count);
  };
  const exchange = (): boolean => {
    const one = anyUsed();
    const other = anyUsed();
    if (one === null || other === null) return false;
    const oneDay = options[one]?.day;
    const otherDay = options[other]?.day;
    if (oneDay === undefined || otherDay === undefined || oneDay === otherDay) return false;
    const toOther = (optionTwins.get(one) ?? []).find((twin) => options[twin]?.day === otherDay);
    const toOne = (optionTwins.get(other) ?? []).find((twin) => options[twin]?.day === oneDay);
    if (toOther === undefined || toOne === undefined) return false;
    if ((sets[toOther] ?? 0) > 0 || (sets[toOne] ?? 0) > 0) return false;
    const oneSets = sets[one] ?? 0;
    const otherSets = sets[other] ?? 0;
    put(one, 0);
    put(other, 0);
    return tryPutAtMost(toOther, oneSets) && tryPutAtMost(toOne, otherSets);
  };
  const shift = (): boolean => {
    const from = anyUsed();
    const to = anyUsed();
    if (from === null || to === null || from === to) return false;
    const less = (sets[from] ?? 0) - 1;
    const more = (sets[to] ?? 0) + 1;
    if (less < (options[from]?.fewestSets ?? 1) || more > (options[to]?.mostSets ?? 0))
      return false;
    put(from, less);
    return tryPut(to, more);
  };
  const drop = (): boolean => {
    const number = anyUsed();
    if (number === null) return false;
    put(number, 0);
    return true;
  };

  const runLonger = (): boolean => {
    const number = anyRunning();
    const bout = number === null ? undefined : bouts[number];
    if (number === null || !bout) return false;
    const by = (1 + below(4)) * (random() < 0.5 ? 1 : -1);
    const next = Math.max(bout.fewest, Math.min(bout.most, (cycles[number] ?? 0) + by));
    return next !== cycles[number] && tryRun(number, next);
  };
  const drawCycles = (number: number): number => {
    const bout = bouts[number];
    return bout ? bout.fewest + below(Math.min(12, bout.most - bout.fewest + 1)) : 0;
  };
  const start = (): boolean => {
    const number = oneOf(pool.bouts);
    return (
      number !== null && (cycles[number] ?? 0) === 0 && tryRunAtMost(number, drawCycles(number))
    );
  };
  const runOther = (): boolean => {
    const old = anyRunning();
    const bout = old === null ? undefined : bouts[old];
    if (old === null || !bout) return false;
    const isMove = random() < 0.4;
    const number = oneOf(isMove ? (boutTwins.get(old) ?? []) : (boutsOn[bout.day] ?? []));
    const next = number === null ? undefined : bouts[number];
    if (number === null || !next || (cycles[number] ?? 0) > 0) return false;
    const minutes = (cycles[old] ?? 0) * bout.minutesPerCycle;
    runFor(old, 0);
    return tryRunAtMost(number, Math.max(next.fewest, Math.round(minutes / next.minutesPerCycle)));
  };
  const stop = (): boolean => {
    const number = anyRunning();
    if (number === null) return false;
    runFor(number, 0);
    return true;
  };
  /** Shorter cardio makes room for another set or exercise, or the other way round. */
  const trade = (): boolean => {
    const number = anyRunning();
    const bout = number === null ? undefined : bouts[number];
    if (number === null || !bout) return false;
    const shorter = (cycles[number] ?? 0) - 1 - below(4);
    runFor(number, shorter >= bout.fewest ? shorter : 0);
    const added = unused(bout.day);
    return added !== null && tryPutAtMost(added, drawSets(added));
  };
  const tradeBack = (): boolean => {
    const old = anyUsed();
    const day = old === null ? undefined : options[old]?.day;
    if (old === null || day === undefined) return false;
    const fewer = (sets[old] ?? 0) - 1;
    put(old, fewer >= (options[old]?.fewestSets ?? 1) && random() < 0.6 ? fewer : 0);
    const number = oneOf(boutsOn[day] ?? []);
    if (number === null) return false;
    const isOn = (cycles[number] ?? 0) > 0;
    return tryRunAtMost(number, (isOn ? (cycles[number] ?? 0) : 0) + 1 + drawCycles(number));
  };

  const kinds: readonly (readonly [share: number, make: () => boolean])[] = [
    [SHARES.step, step],
    [SHARES.add, add],
    [SHARES.addInPlaceOfAny, addInPlaceOfAny],
    [SHARES.replace, replace],
    [SHARES.move, move],
    [SHARES.exchange, exchange],
    [SHARES.shift, shift],
    [SHARES.drop, drop],
    [0.05, runLonger],
    [0.02, start],
    [0.04, runOther],
    [0.01, stop],
    [0.02, trade],
    [0.02, tradeBack],
  ];

  return {
    make: () => {
      log.length = 0;
      let left = random();
      for (const [share, make] of kinds) {
        left -= share;
        if (left > 0) continue;
        if (make()) return true;
        undo();
        return false;
      }
      return false;
    },
    undo,
  };
};
