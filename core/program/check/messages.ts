import { WEEKDAY_NAMES } from "../../record/index.ts";
import type { Weekday } from "../../record/index.ts";

const day = (id: Weekday): string => WEEKDAY_NAMES[id];
const group = (id: string): string => id.replaceAll("_", " ");
const list = (words: readonly string[]): string => words.join(", ");

/** At most two decimals, and none that say nothing. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

/** What a broken rule reads as: what happened, where, and what was allowed. */
export const ruleMessages = {
  tooLong: (id: Weekday, seconds: number, minutes: number): string =>
    `${day(id)} takes ${number(seconds)} s, but has ${minutes} minutes (${minutes * 60} s).`,
  noEquipment: (name: string, id: Weekday, place: string): string =>
    `${name} on ${day(id)} needs equipment that is not at the place "${place}".`,
  contraindicated: (name: string, tags: readonly string[]): string =>
    `${name} is not allowed with: ${list(tags.map(group))}.`,
  tooHard: (name: string, level: number): string =>
    `${name} is of level ${level}, above the person's.`,
  disliked: (name: string): string => `${name} is on the list of dislikes.`,
  overMax: (id: string, sets: number, max: number): string =>
    `${group(id)} has ${number(sets)} sets in the week, but at most ${number(max)} are allowed.`,
  overDayCap: (id: string, where: Weekday, sets: number, cap: number): string =>
    `${group(id)} has ${number(sets)} sets on ${day(where)}, but at most ${number(cap)} are allowed in a day.`,
  tooClose: (id: string, first: Weekday, second: Weekday): string =>
    `${group(id)} is worked directly on ${day(first)} and on ${day(second)}, less than 48 hours apart.`,
  chainTwice: (chain: string, id: Weekday, names: readonly string[]): string =>
    `${day(id)} has more than one exercise of the chain ${chain}: ${list(names)}.`,
  patternOften: (pattern: string, id: Weekday, names: readonly string[], most: number): string =>
    `${day(id)} has ${names.length} exercises of the pattern ${group(pattern)}, but at most ${most} are allowed: ${list(names)}.`,
  heavyHinges: (count: number, most: number): string =>
    `The week has ${count} heavy hinges, but at most ${most} are allowed.`,

  sets: (name: string, sets: number, least: number, most: number): string =>
    `${name} has ${sets} sets, but must have ${least} to ${most} on such a day.`,
  tooMany: (id: Weekday, count: number, most: number): string =>
    `${day(id)} has ${count} exercises, but at most ${most} are allowed.`,
  cardioRange: (name: string, minutes: number, least: number, most: number): string =>
    `${name} lasts ${number(minutes)} minutes, but must last ${least} to ${most}.`,
  cardioBlocks: (id: Weekday, count: number, most: number): string =>
    `${day(id)} has ${count} blocks of cardio, but at most ${most} are allowed.`,
  cardioMost: (minutes: number, most: number): string =>
    `The week has ${number(minutes)} minutes of cardio, but at most ${number(most)} are allowed.`,
  cardioMode: (chain: string, days: number, most: number): string =>
    `Cardio of the kind ${chain} is on ${days} days, but at most ${most} are allowed; change the mode.`,
  intervalDays: (days: number, most: number): string =>
    `Intervals are on ${days} days, but at most ${most} are allowed.`,

  unknownExercise: (id: string): string => `There is no exercise "${id}" in the catalogue.`,
  dayMissing: (id: Weekday): string => `The plan leaves out ${day(id)}.`,
  dayExtra: (id: Weekday): string => `${day(id)} is not a training day of the person.`,
  dayTwice: (id: Weekday): string => `The plan has ${day(id)} more than once.`,
  dayDiffers: (id: Weekday): string =>
    `The place or the minutes of ${day(id)} differ from the person's.`,
  wrongBlock: (name: string, block: string): string =>
    `${name} does not belong into the block ${block}.`,
  wrongDose: (name: string, what: string, found: string, wanted: string): string =>
    `${name} has ${what} ${found}, but the catalogue asks for ${wanted}.`,
  frameSeconds: (id: Weekday, block: string, seconds: number, due: number): string =>
    `The ${block} of ${day(id)} takes ${number(seconds)} s, but is due ${due} s.`,
  claim: (what: string, claimed: number, found: number): string =>
    `The plan says ${what} is ${number(claimed)}, but it is ${number(found)}.`,
  aboveBound: (value: number, bound: number): string =>
    `The value ${number(value)} is above the proven bound ${number(bound)}.`,
  wishNotNamed: (wish: string): string =>
    `The wish ${wish} is not met, and the plan does not say so.`,
  wishIsMet: (wish: string): string => `The plan says that ${wish} is not met, but it is.`,
  wrongReason: (wish: string, said: string, found: string): string =>
    `The plan gives ${said} as the reason for ${wish}, but it is ${found}.`,
  notAFilter: "not a matter of equipment, condition, dislike or level",
  noteMissing: (note: string): string => `The note ${note} is not shown.`,
  planDespiteFlag: (flags: readonly string[]): string =>
    `There is a plan, but with ${list(flags.map(group))} there must be none, only urgent advice.`,
  noPlanWithItems: "The plan says that there is none, but has exercises.",
} as const;

const between = (least: number | undefined, most: number | undefined): string =>
  [
    ...(least === undefined ? [] : [`at least ${number(least)}`]),
    ...(most === undefined ? [] : [`at most ${number(most)}`]),
  ].join(" and ");

/** What a check reads as: what was found, beside what was asked for. */
export const checkMessages = {
  amount: (what: string, found: number, least?: number, most?: number): string =>
    `${group(what)}: ${number(found)} (${between(least, most)})`,
  pullPush: (pulls: number, pushes: number, least: number): string =>
    `pulls ${pulls}, pushes ${pushes} (pulls at least ${number(least)} times pushes)`,
  found: (what: string, names: readonly string[]): string =>
    `${what}: ${names.length === 0 ? "none found" : list(names)}`,
  explained: (wish: string, reasons: readonly string[], wanted: string): string =>
    `${wish}: ${reasons.length === 0 ? "not named" : list(reasons)} (${wanted})`,
  anyReason: (reason: string, wishes: readonly string[]): string =>
    `${reason}: ${wishes.length === 0 ? "no wish has this reason" : list(wishes)}`,
  rule: (texts: readonly string[]): string => (texts.length === 0 ? "kept" : texts.join(" ")),
  fixMissing: (kind: string): string => `no change of the kind ${kind} is offered`,
  fixTooMuch: (extra: number, most: number): string =>
    `the smallest change adds ${number(extra)} minutes (at most ${number(most)})`,
  fixWorks: (wishes: readonly string[]): string =>
    `applied and planned again, it meets ${list(wishes)}`,
  fixFails: "applied and planned again, no wish more is met",
  fixNotTried: "a change is offered; it was not planned again",
  noPlan: (reason: string | null): string =>
    reason === null ? "there is a plan" : `no plan: ${reason}`,
  advice: (advice: string | null, urgent: boolean): string =>
    advice === null ? "no advice" : `${urgent ? "urgent" : "not urgent"}: ${advice}`,
} as const;
