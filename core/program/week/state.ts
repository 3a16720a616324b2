import { PARTS_PER_SET } from "./contribution.ts";
import { OBJECTIVE, PATTERN_WISHES, RECOVERY, SESSION } from "./rules.ts";
import { AS_USUAL, cardioLoss, groupPoints } from "./score.ts";
import type { Emphasis } from "./score.ts";
import type { Problem } from "./tables.ts";

/** A plan as numbers: sets of each option, cycles of each bout; 0 for what is not in it. */
export interface WeekNumbers {
  readonly sets: readonly number[];
  readonly cycles: readonly number[];
}

/** Options that are used, to draw from. */
export interface Drawn {
  readonly list: Int32Array;
  readonly count: () => number;
}

/**
 * A plan in the making, with all its sums kept up to date: a change asks first whether the rules
 * allow it (`can...`), so that no plan here ever breaks one. Changes that keep within the rules by
 * themselves may be made unasked.
 */
export interface WeekState {
  readonly problem: Problem;
  readonly sets: Int32Array;
  readonly cycles: Int32Array;
  readonly used: Drawn;
  readonly running: Drawn;
  readonly canSet: (option: number, sets: number) => boolean;
  readonly set: (option: number, sets: number) => void;
  readonly canRun: (bout: number, cycles: number) => boolean;
  readonly run: (bout: number, cycles: number) => void;
  /** Points of the plan as it stands (training.md 6.4). */
  readonly value: () => number;
  /** Seconds left on a day. */
  readonly secondsLeft: (day: number) => number;
  readonly numbers: () => WeekNumbers;
  readonly load: (numbers: WeekNumbers) => void;
}

const createDrawn = (length: number) => {
  const list = new Int32Array(length);
  const places = new Int32Array(length);
  let count = 0;
  return {
    list,
    count: () => count,
    add: (item: number): void => {
      list[count] = item;
      places[item] = count;
      count += 1;
    },
    remove: (item: number): void => {
      count -= 1;
      const last = list[count] ?? 0;
      const place = places[item] ?? 0;
      list[place] = last;
      places[last] = place;
    },
  };
};

const add = (list: Int32Array, place: number, change: number): number => {
  const sum = (list[place] ?? 0) + change;
  list[place] = sum;
  return sum;
};

const EXPOSURE_PARTS = RECOVERY.exposureSets * PARTS_PER_SET;

/**
 * An empty plan of a problem; wishes may be made to weigh more, and work beyond what is useful to
 * cost points (`thrift`, a set).
 */
export const createState = (
  problem: Problem,
  emphasis: Emphasis = AS_USUAL,
  thrift = 0,
): WeekState => {
  const { days, groups, options, bouts, onceWishes } = problem;
  const { penalty } = OBJECTIVE;
  const groupCount = groups.length;
  const chainCount = problem.chains.length;
  const patternCount = problem.patterns.length;
  const modeCount = problem.cardioChains.length;

  const mainSec = Int32Array.from(days, (day) => day.mainSec);
  const mostExercises = Int32Array.from(days, (day) => day.mostExercises);
  const wanted = Int32Array.from(days, (day) => day.wantedExercises);
  const mostBouts = Int32Array.from(days, (day) => day.mostBouts);
  const most = Int32Array.from(groups, ({ max }) => max);
  const dayCap = Float64Array.from(groups, (group) => group.dayCap);
  const points = groups.map((group) => groupPoints(group, emphasis, thrift));
  const focusGroups = groups.flatMap(({ isFocus }, group) => (isFocus ? [group] : []));
  const frequencyPenalty = focusGroups.map(
    (group) => penalty.frequencyPerMissingDay * emphasis(`frequency:${groups[group]?.id ?? ""}`),
  );
  const patternPenalty = PATTERN_WISHES.map(
    ({ id }) => penalty.patternPerSet * emphasis(`pattern:${id}`),
  );
  const oncePenalty = onceWishes.map(({ wish, penalty: loss }) => loss * emphasis(wish));

  const sets = new Int32Array(options.length);
  const cycles = new Int32Array(bouts.length);
  const used = createDrawn(options.length);
  const running = createDrawn(bouts.length);
  const seconds = new Int32Array(days.length);
  const volume = new Int32Array(groupCount);
  const dayVolume = new Int32Array(days.length * groupCount);
  const directs = new Int32Array(days.length * groupCount);
  const exercisesOf = new Int32Array(days.length);
  const focusDirects = new Int32Array(days.length);
  const chainUses = new Int32Array(days.length * chainCount);
  const patternUses = new Int32Array(days.length * patternCount);
  const patternSets = new Int32Array(PATTERN_WISHES.length);
  const onceUses = new Int32Array(onceWishes.length);
  const boutsOn = new Int32Array(days.length);
  const modeUses = new Int32Array(days.length * modeCount);
  const modeDays = new Int32Array(modeCount);
  const intervalsOn = new Int32Array(days.length);
  let intervalDays = 0;
  let heavyHinges = 0;
  let pullSets = 0;
  let pushSets = 0;
  let setsBeyond3 = 0;
  let usePoints = 0;
  let cardioMinutes = 0;

  const timeOf = (option: number, count: number): number => {
    const found = options[option];
    return !found || count === 0 ? 0 : found.baseSec + found.perSetSec * count;
  };

  const canUse = (number: number): boolean => {
    const option = options[number];
    if (!option) return false;
    const { day } = option;
    if ((exercisesOf[day] ?? 0) >= (mostExercises[day] ?? 0)) return false;
    if ((chainUses[day * chainCount + option.chain] ?? 0) > 0) return false;
    if ((patternUses[day * patternCount + option.pattern] ?? 0) >= SESSION.mostOfAPattern)
      return false;
    if (option.isHeavyHinge && heavyHinges >= RECOVERY.heavyHinges) return false;
    for (const other of days[day]?.neighbours ?? [])
      for (const group of option.direct)
        if ((directs[other * groupCount + group] ?? 0) > 0) return false;
    return true;
  };

  const canSet = (number: number, count: number): boolean => {
    const option = options[number];
    if (!option) return false;
    const before = sets[number] ?? 0;
    const { day } = option;
    const moreSec = timeOf(number, count) - timeOf(number, before);
    if ((seconds[day] ?? 0) + moreSec > (mainSec[day] ?? 0)) return false;
    const more = count - before;
    if (more > 0)
      for (const { group, parts } of option.gains) {
        const gain = parts * more;
        if ((volume[group] ?? 0) + gain > (most[group] ?? 0)) return false;
        if ((dayVolume[day * groupCount + group] ?? 0) + gain > (dayCap[group] ?? 0)) return false;
      }
    return before > 0 || count === 0 || canUse(number);
  };

  const toggleUse = (number: number, change: 1 | -1): void => {
    const option = options[number];
    if (!option) return;
    const { day } = option;
    if (change === 1) used.add(number);
    else used.remove(number);
    add(exercisesOf, day, change);
    add(chainUses, day * chainCount + option.chain, change);
    add(patternUses, day * patternCount + option.pattern, change);
    if (option.isFocusDirect) add(focusDirects, day, change);
    if (option.isHeavyHinge) heavyHinges += change;
    for (const group of option.direct) add(directs, day * groupCount + group, change);
    for (const wish of option.onceWishes) add(onceUses, wish, change);
    usePoints += change * option.usePoints;
  };

  const set = (number: number, count: number): void => {
    const option = options[number];
    const before = sets[number] ?? 0;
    if (!option || before === count) return;
    const { day } = option;
    const more = count - before;
    add(seconds, day, timeOf(number, count) - timeOf(number, before));
    for (const { group, parts } of option.gains) {
      add(volume, group, parts * more);
      add(dayVolume, day * groupCount + group, parts * more);
    }
    for (const wish of option.patternWishes) add(patternSets, wish, more);
    if (option.isPull) pullSets += more;
    if (option.isPush) pushSets += more;
    setsBeyond3 += Math.max(0, count - 3) - Math.max(0, before - 3);
    sets[number] = count;
    if (before === 0) toggleUse(number, 1);
    if (count === 0) toggleUse(number, -1);
  };

  const boutTime = (number: number, count: number): number => {
    const bout = bouts[number];
    return !bout || count === 0 ? 0 : bout.setupSec + bout.cycleSec * count;
  };

  const canStart = (number: number): boolean => {
    const bout = bouts[number];
    if (!bout) return false;
    const { day, chain } = bout;
    if ((boutsOn[day] ?? 0) >= (mostBouts[day] ?? 0)) return false;
    if ((modeUses[day * modeCount + chain] ?? 0) > 0) return false;
    if ((modeDays[chain] ?? 0) >= problem.mostDaysOfAMode) return false;
    return !(
      bout.isInterval &&
      (intervalsOn[day] ?? 0) === 0 &&
      intervalDays >= problem.mostIntervalDays
    );
  };

  const canRun = (number: number, count: number): boolean => {
    const bout = bouts[number];
    if (!bout) return false;
    const before = cycles[number] ?? 0;
    const moreSec = boutTime(number, count) - boutTime(number, before);
    if ((seconds[bout.day] ?? 0) + moreSec > (mainSec[bout.day] ?? 0)) return false;
    const more = (count - before) * bout.minutesPerCycle;
    if (more > 0 && cardioMinutes + more > problem.cardioMost) return false;
    return before > 0 || count === 0 || canStart(number);
  };

  const toggleRun = (number: number, change: 1 | -1): void => {
    const bout = bouts[number];
    if (!bout) return;
    const { day, chain } = bout;
    if (change === 1) running.add(number);
    else running.remove(number);
    add(boutsOn, day, change);
    add(modeUses, day * modeCount + chain, change);
    add(modeDays, chain, change);
    if (bout.isInterval) {
      const left = add(intervalsOn, day, change);
      if (change === 1 && left === 1) intervalDays += 1;
      if (change === -1 && left === 0) intervalDays -= 1;
    }
    for (const wish of bout.onceWishes) add(onceUses, wish, change);
    usePoints += change * bout.usePoints;
  };

  const run = (number: number, count: number): void => {
    const bout = bouts[number];
    const before = cycles[number] ?? 0;
    if (!bout || before === count) return;
    add(seconds, bout.day, boutTime(number, count) - boutTime(number, before));
    cardioMinutes += (count - before) * bout.minutesPerCycle;
    cycles[number] = count;
    if (before === 0) toggleRun(number, 1);
    if (count === 0) toggleRun(number, -1);
  };

  const frequencyLoss = (): number => {
    let loss = 0;
    for (let index = 0; index < focusGroups.length; index += 1) {
      const group = focusGroups[index] ?? 0;
      let exposed = 0;
      for (let day = 0; day < days.length; day += 1)
        if ((dayVolume[day * groupCount + group] ?? 0) >= EXPOSURE_PARTS) exposed += 1;
      if (exposed < RECOVERY.exposureDays)
        loss += (RECOVERY.exposureDays - exposed) * (frequencyPenalty[index] ?? 0);
    }
    return loss;
  };

  const dayLoss = (): number => {
    let loss = 0;
    for (let day = 0; day < days.length; day += 1) {
      const missing = (wanted[day] ?? 0) - (exercisesOf[day] ?? 0);
      if (missing > 0) loss += missing * penalty.exercisePerDay;
      if ((focusDirects[day] ?? 0) === 0) loss += penalty.dayWithoutFocus;
    }
    return loss;
  };

  const wishLoss = (): number => {
    let loss = 0;
    for (let wish = 0; wish < patternSets.length; wish += 1) {
      const missing = penalty.patternSets - (patternSets[wish] ?? 0);
      if (missing > 0) loss += missing * (patternPenalty[wish] ?? 0);
    }
    for (let wish = 0; wish < onceUses.length; wish += 1)
      if ((onceUses[wish] ?? 0) === 0) loss += oncePenalty[wish] ?? 0;
    return loss;
  };

  const value = (): number => {
    let total = usePoints - problem.lostPoints - penalty.setBeyond3 * setsBeyond3;
    for (let group = 0; group < groupCount; group += 1)
      total += points[group]?.[volume[group] ?? 0] ?? 0;
    const pullLoss = Math.max(0, pushSets - pullSets) * penalty.pullBelowPushPerSet;
    return (
      total -
      frequencyLoss() -
      dayLoss() -
      wishLoss() -
      pullLoss -
      cardioLoss(problem, cardioMinutes, emphasis)
    );
  };

  return {
    problem,
    sets,
    cycles,
    used,
    running,
    canSet,
    set,
    canRun,
    run,
    value,
    secondsLeft: (day) => (mainSec[day] ?? 0) - (seconds[day] ?? 0),
    numbers: () => ({ sets: Array.from(sets), cycles: Array.from(cycles) }),
    load: (numbers) => {
      for (let option = 0; option < sets.length; option += 1) set(option, 0);
      for (let bout = 0; bout < cycles.length; bout += 1) run(bout, 0);
      // The order of sums is the same whatever stood here before.
      usePoints = 0;
      cardioMinutes = 0;
      for (let option = 0; option < sets.length; option += 1)
        set(option, numbers.sets[option] ?? 0);
      for (let bout = 0; bout < cycles.length; bout += 1) run(bout, numbers.cycles[bout] ?? 0);
    },
  };
};
