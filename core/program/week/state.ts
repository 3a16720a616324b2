import { PARTS_PER_SET } from "./contribution.ts";
import { createDrawn } from "./drawn.ts";
import type { Drawn } from "./drawn.ts";
import { POINT, flatOf, wholePoints } from "./flat.ts";
import { OBJECTIVE, PATTERN_WISHES, RECOVERY, SESSION } from "./rules.ts";
import { AS_USUAL, cardioLoss, groupPoints } from "./score.ts";
import type { Emphasis } from "./score.ts";
import type { Problem } from "./tables.ts";

/** A plan as numbers: sets of each option, cycles of each bout; 0 for what is not in it. */
export interface WeekNumbers {
  readonly sets: readonly number[];
  readonly cycles: readonly number[];
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
  /** Points more that the plan would have with so many sets or cycles; nothing is changed. */
  readonly setGain: (option: number, sets: number) => number;
  readonly runGain: (bout: number, cycles: number) => number;
  /** Points of the plan as it stands (training.md 6.4). */
  readonly value: () => number;
  /** Seconds left on a day. */
  readonly secondsLeft: (day: number) => number;
  readonly numbers: () => WeekNumbers;
  readonly load: (numbers: {
    readonly sets: ArrayLike<number>;
    readonly cycles: ArrayLike<number>;
  }) => void;
}

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
  const { options: facts, bouts: boutFacts, neighbours } = flatOf(problem);
  const { gains, gainParts, direct, patternWishes } = facts;
  const groupCount = groups.length;

  const mostExercises = Int32Array.from(days, (day) => day.mostExercises);
  const wanted = Int32Array.from(days, (day) => day.wantedExercises);
  const mostBouts = Int32Array.from(days, (day) => day.mostBouts);
  const most = Int32Array.from(groups, ({ max }) => max);
  const dayCap = Float64Array.from(groups, (group) => group.dayCap);
  const curves = groups.map((group) => groupPoints(group, emphasis, thrift).map(wholePoints));
  const curveAt = new Int32Array(groupCount);
  for (let group = 1; group < groupCount; group += 1)
    curveAt[group] = (curveAt[group - 1] ?? 0) + (curves[group - 1]?.length ?? 0);
  const curve = Float64Array.from(curves.flatMap((points) => Array.from(points)));
  /** Points of a day on which a group is worked enough; 0 for groups out of focus. */
  const exposurePoints = Float64Array.from(groups, ({ id, isFocus }) =>
    isFocus ? wholePoints(penalty.frequencyPerMissingDay * emphasis(`frequency:${id}`)) : 0,
  );
  const patternPoints = Float64Array.from(PATTERN_WISHES, ({ id }) =>
    wholePoints(penalty.patternPerSet * emphasis(`pattern:${id}`)),
  );
  const oncePoints = Float64Array.from(onceWishes, ({ wish, penalty: loss }) =>
    wholePoints(loss * emphasis(wish)),
  );
  const beyondPoints = wholePoints(penalty.setBeyond3);
  const pullPoints = wholePoints(penalty.pullBelowPushPerSet);
  const countPoints = wholePoints(penalty.exercisePerDay);
  const focusPoints = wholePoints(penalty.dayWithoutFocus);
  const cardioMostSec = problem.cardioMost * 60;
  const cardioPoints = (counted: number): number =>
    -wholePoints(cardioLoss(problem, counted / 60, emphasis));

  const sets = new Int32Array(options.length);
  const cycles = new Int32Array(bouts.length);
  const used = createDrawn(options.length);
  const running = createDrawn(bouts.length);
  const left = Int32Array.from(days, (day) => day.mainSec);
  const volume = new Int32Array(groupCount);
  const dayVolume = new Int32Array(days.length * groupCount);
  const exposures = new Int32Array(groupCount);
  /** Uses on neighbouring days that keep a group from direct work. */
  const blocked = new Int32Array(days.length * groupCount);
  const exercisesOf = new Int32Array(days.length);
  const focusDirects = new Int32Array(days.length);
  const chainUses = new Int32Array(days.length * problem.chains.length);
  const patternUses = new Int32Array(days.length * problem.patterns.length);
  const patternSets = new Int32Array(PATTERN_WISHES.length);
  const onceUses = new Int32Array(onceWishes.length);
  const boutsOn = new Int32Array(days.length);
  const modeUses = new Int32Array(days.length * problem.cardioChains.length);
  const modeDays = new Int32Array(problem.cardioChains.length);
  const intervalsOn = new Int32Array(days.length);
  let intervalDays = 0;
  let heavyHinges = 0;
  let pullsMore = 0;
  let countedSec = 0;

  const emptyPoints = (): number => {
    let sum = cardioPoints(0) - wholePoints(problem.lostPoints);
    for (let group = 0; group < groupCount; group += 1)
      sum +=
        (curve[curveAt[group] ?? 0] ?? 0) - RECOVERY.exposureDays * (exposurePoints[group] ?? 0);
    for (const count of wanted) sum -= count * countPoints + focusPoints;
    for (const points of patternPoints) sum -= penalty.patternSets * points;
    for (const points of oncePoints) sum -= points;
    return sum;
  };
  /**
   * Points of the plan as it stands, as a whole number, kept up to date by every change. In an array,
   * because a variable of a closure would be a new object in memory after each.
   */
  const total = Float64Array.of(emptyPoints());

  const canUse = (number: number): boolean => {
    const day = facts.day[number] ?? 0;
    if ((exercisesOf[day] ?? 0) >= (mostExercises[day] ?? 0)) return false;
    if ((chainUses[facts.chainAt[number] ?? 0] ?? 0) > 0) return false;
    if ((patternUses[facts.patternAt[number] ?? 0] ?? 0) >= SESSION.mostOfAPattern) return false;
    if (facts.isHeavyHinge[number] === 1 && heavyHinges >= RECOVERY.heavyHinges) return false;
    const end = direct.from[number + 1] ?? 0;
    for (let at = direct.from[number] ?? 0; at < end; at += 1)
      if ((blocked[day * groupCount + (direct.list[at] ?? 0)] ?? 0) > 0) return false;
    return true;
  };

  const canSet = (number: number, count: number): boolean => {
    const before = sets[number] ?? 0;
    const more = count - before;
    if (more <= 0) return true;
    const day = facts.day[number] ?? 0;
    const moreSec =
      more * (facts.perSetSec[number] ?? 0) + (before === 0 ? (facts.baseSec[number] ?? 0) : 0);
    if (moreSec > (left[day] ?? 0)) return false;
    if (before === 0 && !canUse(number)) return false;
    const end = gains.from[number + 1] ?? 0;
    for (let at = gains.from[number] ?? 0; at < end; at += 1) {
      const group = gains.list[at] ?? 0;
      const gain = (gainParts[at] ?? 0) * more;
      if ((volume[group] ?? 0) + gain > (most[group] ?? 0)) return false;
      if ((dayVolume[day * groupCount + group] ?? 0) + gain > (dayCap[group] ?? 0)) return false;
    }
    return true;
  };

  /** Points for wishes that are met, or no longer met, by one use more or less. */
  const onceGain = (from: Int32Array, list: Int32Array, number: number, change: 1 | -1): number => {
    let gain = 0;
    const end = from[number + 1] ?? 0;
    for (let at = from[number] ?? 0; at < end; at += 1) {
      const wish = list[at] ?? 0;
      if ((onceUses[wish] ?? 0) === (change === 1 ? 0 : 1))
        gain += change * (oncePoints[wish] ?? 0);
    }
    return gain;
  };

  const useGain = (number: number, change: 1 | -1): number => {
    const day = facts.day[number] ?? 0;
    const { from, list } = facts.onceWishes;
    let gain = change * (facts.points[number] ?? 0) + onceGain(from, list, number, change);
    const least = (exercisesOf[day] ?? 0) - (change === 1 ? 0 : 1);
    if (least < (wanted[day] ?? 0)) gain += change * countPoints;
    if (facts.isFocusDirect[number] === 1 && (focusDirects[day] ?? 0) === (change === 1 ? 0 : 1))
      gain += change * focusPoints;
    return gain;
  };

  const volumeGain = (number: number, more: number): number => {
    const day = facts.day[number] ?? 0;
    let gain = 0;
    const end = gains.from[number + 1] ?? 0;
    for (let at = gains.from[number] ?? 0; at < end; at += 1) {
      const group = gains.list[at] ?? 0;
      const parts = (gainParts[at] ?? 0) * more;
      const start = (curveAt[group] ?? 0) + (volume[group] ?? 0);
      gain += (curve[start + parts] ?? 0) - (curve[start] ?? 0);
      const points = exposurePoints[group] ?? 0;
      if (points === 0) continue;
      const onDay = dayVolume[day * groupCount + group] ?? 0;
      if (onDay >= EXPOSURE_PARTS === onDay + parts >= EXPOSURE_PARTS) continue;
      const exposed = exposures[group] ?? 0;
      if (parts > 0 && exposed < RECOVERY.exposureDays) gain += points;
      if (parts < 0 && exposed <= RECOVERY.exposureDays) gain -= points;
    }
    return gain;
  };

  const setGain = (number: number, count: number): number => {
    const before = sets[number] ?? 0;
    const more = count - before;
    if (more === 0) return 0;
    let gain = volumeGain(number, more);
    const wishEnd = patternWishes.from[number + 1] ?? 0;
    for (let at = patternWishes.from[number] ?? 0; at < wishEnd; at += 1) {
      const wish = patternWishes.list[at] ?? 0;
      const done = patternSets[wish] ?? 0;
      gain +=
        (Math.min(done + more, penalty.patternSets) - Math.min(done, penalty.patternSets)) *
        (patternPoints[wish] ?? 0);
    }
    const pulls = ((facts.pull[number] ?? 0) - (facts.push[number] ?? 0)) * more;
    if (pulls !== 0) gain += (Math.min(0, pullsMore + pulls) - Math.min(0, pullsMore)) * pullPoints;
    gain -= (Math.max(0, count - 3) - Math.max(0, before - 3)) * beyondPoints;
    if (before === 0) gain += useGain(number, 1);
    else if (count === 0) gain += useGain(number, -1);
    return gain;
  };

  const runGain = (number: number, count: number): number => {
    const before = cycles[number] ?? 0;
    if (count === before) return 0;
    const counted = countedSec + (count - before) * (boutFacts.countedSec[number] ?? 0);
    let gain = cardioPoints(counted) - cardioPoints(countedSec);
    if (before > 0 && count > 0) return gain;
    const change = before === 0 ? 1 : -1;
    const { from, list } = boutFacts.onceWishes;
    gain += change * (boutFacts.points[number] ?? 0) + onceGain(from, list, number, change);
    return gain;
  };

  const toggleUse = (number: number, day: number, change: 1 | -1): void => {
    if (change === 1) used.add(number);
    else used.remove(number);
    add(exercisesOf, day, change);
    add(chainUses, facts.chainAt[number] ?? 0, change);
    add(patternUses, facts.patternAt[number] ?? 0, change);
    if (facts.isFocusDirect[number] === 1) add(focusDirects, day, change);
    if (facts.isHeavyHinge[number] === 1) heavyHinges += change;
    const nearEnd = neighbours.from[day + 1] ?? 0;
    const directEnd = direct.from[number + 1] ?? 0;
    for (let near = neighbours.from[day] ?? 0; near < nearEnd; near += 1)
      for (let at = direct.from[number] ?? 0; at < directEnd; at += 1)
        add(blocked, (neighbours.list[near] ?? 0) * groupCount + (direct.list[at] ?? 0), change);
    const { from, list } = facts.onceWishes;
    const end = from[number + 1] ?? 0;
    for (let at = from[number] ?? 0; at < end; at += 1) add(onceUses, list[at] ?? 0, change);
  };

  const set = (number: number, count: number): void => {
    const before = sets[number] ?? 0;
    const more = count - before;
    if (more === 0) return;
    total[0] = (total[0] ?? 0) + setGain(number, count);
    const day = facts.day[number] ?? 0;
    const baseSec = facts.baseSec[number] ?? 0;
    const toggled = before === 0 ? baseSec : count === 0 ? -baseSec : 0;
    add(left, day, -(more * (facts.perSetSec[number] ?? 0) + toggled));
    const end = gains.from[number + 1] ?? 0;
    for (let at = gains.from[number] ?? 0; at < end; at += 1) {
      const group = gains.list[at] ?? 0;
      const parts = (gainParts[at] ?? 0) * more;
      add(volume, group, parts);
      const onDay = add(dayVolume, day * groupCount + group, parts);
      if (onDay - parts >= EXPOSURE_PARTS !== onDay >= EXPOSURE_PARTS)
        add(exposures, group, parts > 0 ? 1 : -1);
    }
    const wishEnd = patternWishes.from[number + 1] ?? 0;
    for (let at = patternWishes.from[number] ?? 0; at < wishEnd; at += 1)
      add(patternSets, patternWishes.list[at] ?? 0, more);
    pullsMore += ((facts.pull[number] ?? 0) - (facts.push[number] ?? 0)) * more;
    sets[number] = count;
    if (before === 0) toggleUse(number, day, 1);
    else if (count === 0) toggleUse(number, day, -1);
  };

  const canStart = (number: number): boolean => {
    const day = boutFacts.day[number] ?? 0;
    if ((boutsOn[day] ?? 0) >= (mostBouts[day] ?? 0)) return false;
    if ((modeUses[boutFacts.modeAt[number] ?? 0] ?? 0) > 0) return false;
    if ((modeDays[boutFacts.chain[number] ?? 0] ?? 0) >= problem.mostDaysOfAMode) return false;
    return !(
      boutFacts.isInterval[number] === 1 &&
      (intervalsOn[day] ?? 0) === 0 &&
      intervalDays >= problem.mostIntervalDays
    );
  };

  const canRun = (number: number, count: number): boolean => {
    const before = cycles[number] ?? 0;
    const more = count - before;
    if (more <= 0) return true;
    const moreSec =
      more * (boutFacts.cycleSec[number] ?? 0) +
      (before === 0 ? (boutFacts.setupSec[number] ?? 0) : 0);
    if (moreSec > (left[boutFacts.day[number] ?? 0] ?? 0)) return false;
    if (countedSec + more * (boutFacts.countedSec[number] ?? 0) > cardioMostSec) return false;
    return before > 0 || canStart(number);
  };

  const toggleRun = (number: number, day: number, change: 1 | -1): void => {
    if (change === 1) running.add(number);
    else running.remove(number);
    add(boutsOn, day, change);
    add(modeUses, boutFacts.modeAt[number] ?? 0, change);
    add(modeDays, boutFacts.chain[number] ?? 0, change);
    if (boutFacts.isInterval[number] === 1) {
      const intervals = add(intervalsOn, day, change);
      if (intervals === (change === 1 ? 1 : 0)) intervalDays += change;
    }
    const { from, list } = boutFacts.onceWishes;
    const end = from[number + 1] ?? 0;
    for (let at = from[number] ?? 0; at < end; at += 1) add(onceUses, list[at] ?? 0, change);
  };

  const run = (number: number, count: number): void => {
    const before = cycles[number] ?? 0;
    const more = count - before;
    if (more === 0) return;
    total[0] = (total[0] ?? 0) + runGain(number, count);
    const day = boutFacts.day[number] ?? 0;
    const setupSec = boutFacts.setupSec[number] ?? 0;
    const toggled = before === 0 ? setupSec : count === 0 ? -setupSec : 0;
    add(left, day, -(more * (boutFacts.cycleSec[number] ?? 0) + toggled));
    countedSec += more * (boutFacts.countedSec[number] ?? 0);
    cycles[number] = count;
    if (before === 0) toggleRun(number, day, 1);
    else if (count === 0) toggleRun(number, day, -1);
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
    setGain: (number, count) => setGain(number, count) / POINT,
    runGain: (number, count) => runGain(number, count) / POINT,
    value: () => (total[0] ?? 0) / POINT,
    secondsLeft: (day) => left[day] ?? 0,
    numbers: () => ({ sets: Array.from(sets), cycles: Array.from(cycles) }),
    load: (numbers) => {
      // What shrinks first: no sum is ever above what the rules allow.
      for (let option = 0; option < sets.length; option += 1) {
        const count = numbers.sets[option] ?? 0;
        if (count < (sets[option] ?? 0)) set(option, count);
      }
      for (let bout = 0; bout < cycles.length; bout += 1) {
        const count = numbers.cycles[bout] ?? 0;
        if (count < (cycles[bout] ?? 0)) run(bout, count);
      }
      for (let option = 0; option < sets.length; option += 1)
        set(option, numbers.sets[option] ?? 0);
      for (let bout = 0; bout < cycles.length; bout += 1) run(bout, numbers.cycles[bout] ?? 0);
    },
  };
};
