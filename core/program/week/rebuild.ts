import { flatOf, twinsOf } from "./flat.ts";
import type { Drawn } from "./drawn.ts";
import type { Pool } from "./pool.ts";
import type { WeekState } from "./state.ts";

/** A part of the plan taken out and filled up anew, at random and within the rules. */
export interface Rebuild {
  readonly make: () => void;
  /** Takes the last one back. */
  readonly undo: () => void;
}

/** How often a rebuilding begins in which way; found by trial on invented people. */
const CHANCE = {
  /** A group moves from a day to its neighbour: what works it directly goes, and does not come back. */
  moveGroup: 0.12,
  /** Of the first exercise only a set is taken. */
  oneSet: 0.3,
  /** Another that goes may be of another day. */
  otherDay: 0.3,
  cardio: 0.15,
  wholeBout: 0.5,
  /** The other day is filled up; else, up to here, any. */
  fillOther: 0.47,
  fillAny: 0.5,
} as const;
/** What is offered for the room that came free. */
const OFFER = { bout: 0.12, used: 0.2, taken: 0.35, best: 0.85 } as const;
/** Offers of which the best is taken, and how often, also after a group was moved. */
const OFFERS = 8;
const FILLS = 4;
const FILLS_OF_GROUP = 7;
const LEAST_GAIN = 1e-8;
/** More changes than any rebuilding makes. */
const MOST_CHANGES = 64;
const NONE = -1;

const byDay = (
  numbers: readonly number[],
  items: readonly { readonly day: number }[],
  dayCount: number,
): readonly Int32Array[] =>
  Array.from({ length: dayCount }, (_, day) =>
    Int32Array.from(numbers.filter((number) => items[number]?.day === day)),
  );

/** Rebuildings of the plan in a state, of what is in a pool. */
export const createRebuild = (state: WeekState, pool: Pool, random: () => number): Rebuild => {
  const { problem, sets, cycles, used, running } = state;
  const { options, bouts, days } = problem;
  const { options: facts, bouts: boutFacts, neighbours } = flatOf(problem);
  const fewestCycles = Int32Array.from(bouts, ({ fewest }) => fewest);
  const mostCycles = Int32Array.from(bouts, ({ most }) => most);
  const optionsOn = byDay(pool.options, options, days.length);
  const bestOn = byDay(pool.best, options, days.length);
  const boutsOn = byDay(pool.bouts, bouts, days.length);
  const twins = twinsOf(pool.options, options, days.length);
  const prices = Float64Array.from(days, (_, day) => pool.pricesPerSec[day] ?? 0);

  // What was changed, to take it back: numbers of options, and of bouts as -1 - number.
  const changed = new Int32Array(MOST_CHANGES);
  const countBefore = new Int32Array(MOST_CHANGES);
  let changes = 0;
  // What the rebuilding is about: two days, and a group that stays off the first.
  let oneDay = 0;
  let otherDay = 0;
  let awayGroup = NONE;
  /** How many of the changes took something out. */
  let taken = 0;
  // The best offer so far.
  let offered = NONE;
  let offeredCount = 0;
  let isBoutOffered = false;
  const offerPoints = new Float64Array(1);

  const below = (count: number): number => Math.floor(random() * count);
  const anyOf = (drawn: Drawn): number => {
    const count = drawn.count();
    return count === 0 ? NONE : (drawn.list[below(count)] ?? NONE);
  };
  const anyIn = (list: Int32Array | undefined): number =>
    !list || list.length === 0 ? NONE : (list[below(list.length)] ?? NONE);

  const put = (number: number, count: number): void => {
    if (changes === MOST_CHANGES) return;
    changed[changes] = number;
    countBefore[changes] = sets[number] ?? 0;
    changes += 1;
    state.set(number, count);
  };
  const runFor = (number: number, count: number): void => {
    if (changes === MOST_CHANGES) return;
    changed[changes] = -1 - number;
    countBefore[changes] = cycles[number] ?? 0;
    changes += 1;
    state.run(number, count);
  };
  const undo = (): void => {
    while (changes > 0) {
      changes -= 1;
      const number = changed[changes] ?? 0;
      const before = countBefore[changes] ?? 0;
      if (number < 0) state.run(-1 - number, before);
      else state.set(number, before);
    }
  };

  const worksDirectly = (number: number, group: number): boolean => {
    const { from, list } = facts.direct;
    const end = from[number + 1] ?? 0;
    for (let at = from[number] ?? 0; at < end; at += 1) if (list[at] === group) return true;
    return false;
  };

  /** All direct work of a group on a day goes, and a few exercises of a neighbour make room for it. */
  const takeGroup = (number: number): boolean => {
    const { from, list } = facts.direct;
    const first = from[number] ?? 0;
    const groups = (from[number + 1] ?? 0) - first;
    const day = facts.day[number] ?? 0;
    const near = neighbours.from[day] ?? 0;
    const nearCount = (neighbours.from[day + 1] ?? 0) - near;
    if (groups === 0 || nearCount === 0) return false;
    awayGroup = list[first + below(groups)] ?? NONE;
    oneDay = day;
    otherDay = neighbours.list[near + below(nearCount)] ?? day;
    for (let at = used.count() - 1; at >= 0; at -= 1) {
      const other = used.list[at] ?? 0;
      if (facts.day[other] === day && worksDirectly(other, awayGroup)) put(other, 0);
    }
    let wanted = 1 + below(3);
    for (let drawn = 0; drawn < 6 && wanted > 0; drawn += 1) {
      const other = anyOf(used);
      if (other < 0 || facts.day[other] !== otherDay) continue;
      put(other, 0);
      wanted -= 1;
    }
    return true;
  };

  /** One exercise or a set of it goes, and up to two more, of the same day mostly. */
  const takeSome = (number: number): void => {
    const count = sets[number] ?? 0;
    oneDay = facts.day[number] ?? 0;
    otherDay = oneDay;
    const isCut = random() < CHANCE.oneSet && count > (facts.fewest[number] ?? 1);
    put(number, isCut ? count - 1 : 0);
    for (let more = below(3); more > 0; more -= 1)
      // Most draws fall on other days and count for nothing.
      for (let drawn = 0; drawn < days.length; drawn += 1) {
        const other = anyOf(used);
        if (other < 0) return;
        const day = facts.day[other] ?? 0;
        if (day !== oneDay && random() >= CHANCE.otherDay) continue;
        otherDay = day;
        put(other, 0);
        break;
      }
  };

  const takeCardio = (): void => {
    const number = anyOf(running);
    if (number < 0) return;
    const count = cycles[number] ?? 0;
    const fewest = fewestCycles[number] ?? 1;
    const isWhole = count <= fewest || random() < CHANCE.wholeBout;
    runFor(number, isWhole ? 0 : Math.max(fewest, count - 1 - below(5)));
    if (random() < 0.5) oneDay = boutFacts.day[number] ?? 0;
  };

  const offer = (points: number, number: number, count: number, isBout: boolean): void => {
    if (offered >= 0 && points <= (offerPoints[0] ?? 0)) return;
    offerPoints[0] = points;
    offered = number;
    offeredCount = count;
    isBoutOffered = isBout;
  };

  const offerBout = (day: number): void => {
    const number = anyIn(boutsOn[day]);
    if (number < 0) return;
    const before = cycles[number] ?? 0;
    const fewest = fewestCycles[number] ?? 1;
    const wanted = before > 0 ? before + 1 + below(4) : fewest + below(8);
    const cycleSec = boutFacts.cycleSec[number] ?? 1;
    const setupSec = before > 0 ? 0 : (boutFacts.setupSec[number] ?? 0);
    const room = before + Math.floor((state.secondsLeft(day) - setupSec) / cycleSec);
    const count = Math.min(wanted, mostCycles[number] ?? 0, room);
    if (count <= before || count < fewest || !state.canRun(number, count)) return;
    const gain = state.runGain(number, count);
    if (gain < LEAST_GAIN) return;
    const seconds = setupSec + cycleSec * (count - before);
    offer(gain - (prices[day] ?? 0) * seconds, number, count, true);
  };

  /** One that was taken from another day, on this day. */
  const takenElsewhere = (day: number): number => {
    const number = taken === 0 ? NONE : (changed[below(taken)] ?? NONE);
    const kind = number < 0 ? NONE : (twins.kindOf[number] ?? NONE);
    return kind < 0 ? NONE : (twins.numberAt[kind * days.length + day] ?? NONE);
  };

  const drawOption = (drawn: number, day: number): number => {
    if (drawn < OFFER.used) return anyOf(used);
    if (drawn < OFFER.taken && days.length > 1) return takenElsewhere(day);
    return anyIn(drawn < OFFER.best ? bestOn[day] : optionsOn[day]);
  };

  const offerSets = (day: number): void => {
    const drawn = random();
    const number = drawOption(drawn, day);
    if (number < 0) return;
    const at = facts.day[number] ?? 0;
    if (at === oneDay && awayGroup >= 0 && worksDirectly(number, awayGroup)) return;
    const before = sets[number] ?? 0;
    const fewest = facts.fewest[number] ?? 1;
    const most = facts.most[number] ?? 0;
    let count = before > 0 ? before + 1 : fewest + below(most - fewest + 1);
    if (count > most) return;
    while (count > before && count >= fewest && !state.canSet(number, count)) count -= 1;
    if (count <= before || count < fewest) return;
    const gain = state.setGain(number, count);
    if (gain < LEAST_GAIN) return;
    const baseSec = before > 0 ? 0 : (facts.baseSec[number] ?? 0);
    const seconds = baseSec + (facts.perSetSec[number] ?? 0) * (count - before);
    offer(gain - (prices[at] ?? 0) * seconds, number, count, false);
  };

  const fill = (day: number): void => {
    offered = NONE;
    for (let drawn = 0; drawn < OFFERS; drawn += 1)
      if (random() < OFFER.bout) offerBout(day);
      else offerSets(day);
    if (offered < 0) return;
    if (isBoutOffered) runFor(offered, offeredCount);
    else put(offered, offeredCount);
  };

  return {
    make: () => {
      changes = 0;
      awayGroup = NONE;
      oneDay = below(days.length);
      otherDay = oneDay;
      const first = anyOf(used);
      if (first >= 0 && !(random() < CHANCE.moveGroup && takeGroup(first))) takeSome(first);
      if (random() < CHANCE.cardio) takeCardio();
      taken = changes;
      const fills = awayGroup >= 0 ? FILLS_OF_GROUP : FILLS;
      for (let filled = 0; filled < fills; filled += 1) {
        const drawn = awayGroup >= 0 && filled < 3 ? 0 : random();
        if (drawn < CHANCE.fillOther) fill(otherDay);
        else fill(drawn < CHANCE.fillAny ? below(days.length) : oneDay);
      }
    },
    undo,
  };
};
