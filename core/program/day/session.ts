import { exerciseById, sessionSeconds } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { localDate } from "../../record/index.ts";
import type { PlannedBlock, PlannedItem, PlannedSession, Weekday } from "../../record/index.ts";
import { deloadDue } from "../next/block.ts";
import { reasonText } from "../next/messages.ts";
import { nextTarget } from "../next/next.ts";
import { daysSinceTraining } from "../next/past.ts";
import { afterBreak } from "../next/rules.ts";
import type { Adjustment, DeloadReason, Pause, Target } from "../next/types.ts";
import type { PlanFault } from "../plan.ts";
import { mainAreas } from "../stored/areas.ts";
import { areasTitle, sessionTitle } from "../stored/messages.ts";
import { blockOn } from "../stored/mesocycle.ts";
import { setsLessThen } from "../stored/ramp.ts";
import type { SetsLess } from "../stored/ramp.ts";
import { plannedSessionOf } from "../stored/session.ts";
import { exchangedOn } from "./exchange.ts";
import { fitted } from "./fit.ts";
import { contextOn, isOpenOn } from "./given.ts";
import type { Given } from "./given.ts";
import { outOfFrame, outToday, standInFor, standInFrame } from "./instead.ts";
import { withTarget } from "./item.ts";
import { moreToComeText } from "./messages.ts";

/** An exercise of the plan that is not done today. */
export interface LeftOut {
  readonly exercise: string;
  /** What stands in for it; null when nothing does. */
  readonly by: string | null;
  readonly pause: Pause;
}

/** The next rung of a chain, offered in place of an exercise of the plan. */
export interface RungOffer {
  readonly from: string;
  readonly to: string;
  readonly way: "up" | "down";
  readonly text: string;
}

/** A lighter week that holds today. */
export interface LighterDay {
  readonly why: DeloadReason;
  /** Nobody planned it: a session that is started so begins its seven days. */
  readonly begins: boolean;
}

/** The session of a day of an accepted week, ready for the player. */
export interface ReadySession {
  readonly planned: PlannedSession;
  /** What it works, without its length. */
  readonly name: string;
  readonly seconds: number;
  readonly left: readonly LeftOut[];
  readonly offers: readonly RungOffer[];
  /** What makes the whole day easier, each once. */
  readonly easier: readonly Adjustment[];
  /** Null when it is a day as any other, or when the person wants it so. */
  readonly lighter: LighterDay | null;
  /** A lighter week is due, and passed over because the person wants to train as usual. */
  readonly isPassedOver: boolean;
  /** Codes of what the session must show, as `no_breath_hold`. */
  readonly notes: readonly string[];
}

export type ReadyFault =
  | PlanFault
  /** Nothing of the main part is left for today. */
  | { readonly code: "all-left-out"; readonly left: readonly LeftOut[] };

/** Adjustments that are about the day, or about muscles that several exercises work. */
const isOfTheDay = ({ code }: Adjustment): boolean => {
  switch (code) {
    case "break":
    case "deload":
    case "low-readiness":
    case "medical":
    case "sore":
      return true;
    case "hurt":
    case "hurt-after":
    case "clinician":
      return false;
  }
};

/** The offer of a target, where the other rung can be done on the day and is not in it yet. */
const offerOf = (
  exercise: Exercise,
  target: Target,
  taken: readonly string[],
  given: Given,
  day: Weekday,
): readonly RungOffer[] => {
  const way = target.rungUp === undefined ? "down" : "up";
  const to = target.rungUp ?? target.rungDown;
  const other = to === undefined ? null : exerciseById(to);
  if (!other || taken.includes(other.id) || !isOpenOn(other, given, day)) return [];
  if (exchangedOn(given.week, day, exercise.id, other.id) === null) return [];
  const text = reasonText(target.reason, given.records.loadUnit);
  const isSaid = target.reason.code === "rung-up" || target.reason.code === "rung-down";
  return [{ from: exercise.id, to: other.id, way, text: isSaid ? text : target.text }];
};

interface Made {
  readonly items: readonly PlannedItem[];
  readonly left: readonly LeftOut[];
  readonly offers: readonly RungOffer[];
  readonly adjustments: readonly Adjustment[];
}

/** The item with the sets that the weeks of a first block leave to it so far. */
const eased = (item: PlannedItem, less: SetsLess, day: Weekday): PlannedItem => {
  const sets = item.dose.sets - (less.get(`${item.id}@${day}`) ?? 0);
  return sets === item.dose.sets ? item : { ...item, dose: { ...item.dose, sets } };
};

/** Says beside the target that there will be more sets in the weeks to come. */
const withMoreToCome = (item: PlannedItem, planned: PlannedItem, now: PlannedItem): PlannedItem =>
  now.dose.sets === planned.dose.sets || !item.target
    ? item
    : {
        ...item,
        target: {
          ...item.target,
          text: `${item.target.text} ${moreToComeText(now.dose.sets, planned.dose.sets)}`,
        },
      };

const makeItem = (
  whole: PlannedItem,
  less: SetsLess,
  taken: readonly string[],
  given: Given,
  day: Weekday,
): Made => {
  const item = eased(whole, less, day);
  const exercise = exerciseById(item.exercise);
  if (!exercise) return { items: [item], left: [], offers: [], adjustments: [] };
  const { sessions } = given.records;
  const target = nextTarget(exercise, sessions, contextOn(given, day), item.dose.sets);
  const pause = outToday(exercise, target.ok ? null : target.error, given);
  if (pause !== null || !target.ok) {
    const because = pause ?? (target.ok ? null : target.error);
    if (because === null) return { items: [item], left: [], offers: [], adjustments: [] };
    const by = standInFor(item, taken, because, given, day);
    return {
      items: by ? [by] : [],
      left: [{ exercise: exercise.id, by: by?.exercise ?? null, pause: because }],
      offers: [],
      adjustments: [],
    };
  }
  return {
    items: [withMoreToCome(withTarget(item, exercise, target.value), whole, item)],
    left: [],
    offers: offerOf(exercise, target.value, taken, given, day),
    adjustments: target.value.adjustments.filter(isOfTheDay),
  };
};

/** A movement or a stretch as it is to be done now; what the body forbids has a stand-in, or goes. */
const makeFrameItem = (
  item: PlannedItem,
  taken: readonly string[],
  given: Given,
  day: Weekday,
): Made => {
  const exercise = exerciseById(item.exercise);
  const pause = exercise ? outOfFrame(exercise, given) : null;
  if (pause === null) return { items: [item], left: [], offers: [], adjustments: [] };
  const by = standInFrame(item, taken, pause, given, day);
  return {
    items: by ? [by] : [],
    left: [{ exercise: item.exercise, by: by?.exercise ?? null, pause }],
    offers: [],
    adjustments: [],
  };
};

/** Of soreness each group is a kind of its own. */
const kindOf = (one: Adjustment): string =>
  one.code === "sore" ? `${one.code} ${one.group}` : one.code;

/** Each kind of adjustment once, as it was said first. */
const eachOnce = (adjustments: readonly Adjustment[]): readonly Adjustment[] =>
  [...new Map(adjustments.toReversed().map((one) => [kindOf(one), one])).values()].toReversed();

/** Whether a lighter week holds on a day; a break of more than a week is one already. */
const dueOn = (given: Given, day: Weekday): DeloadReason | null => {
  const { sessions } = given.records;
  const days = daysSinceTraining(sessions, given.now);
  if (days === null || afterBreak(days).load < 1) return null;
  return deloadDue(sessions, contextOn(given, day));
};

const isBegun = ({ code }: DeloadReason): boolean => code === "planned" || code === "running";

/**
 * The session of a day of an accepted week as it is to be done now: what the plan gives, with what
 * progression, readiness, soreness, pain, breaks and lighter weeks make of it, each with its reason.
 * It never lasts longer than the plan announced, and no exercise has more sets than planned.
 */
export const readySession = (given: Given, day: Weekday): Result<ReadySession, ReadyFault> => {
  const { week, said } = given;
  const plan = plannedSessionOf(week, day);
  if (!plan.ok) return plan;
  const taken = new Set(
    plan.value.blocks.flatMap(({ items }) => items.map(({ exercise }) => exercise)),
  );
  const less = setsLessThen(week, blockOn(week, localDate(given.now)));
  const left: LeftOut[] = [];
  const offers: RungOffer[] = [];
  const adjustments: Adjustment[] = [];
  const blocks = plan.value.blocks.flatMap((block): PlannedBlock[] => {
    const items = block.items.flatMap((item) => {
      const made =
        block.role === "main"
          ? makeItem(item, less, [...taken], given, day)
          : makeFrameItem(item, [...taken], given, day);
      for (const { exercise } of made.items) taken.add(exercise);
      left.push(...made.left);
      offers.push(...made.offers);
      adjustments.push(...made.adjustments);
      return made.items;
    });
    return items.length > 0 ? [{ ...block, items }] : [];
  });
  if (!blocks.some(({ role }) => role === "main")) return err({ code: "all-left-out", left });

  const plannedById = new Map(
    plan.value.blocks.flatMap(({ items }) => items.map((item) => [item.id, item] as const)),
  );
  const inTime = fitted(blocks, plannedById, sessionSeconds(plan.value));
  const seconds = sessionSeconds({ blocks: inTime });
  const items = week.days.find((one) => one.day === day)?.items ?? [];
  const areas = mainAreas(items, week.asked.level);
  const hasCardio = items.some(({ block }) => block === "cardio");
  const due = dueOn(given, day);
  return ok({
    planned: {
      ...plan.value,
      title: sessionTitle(areas, hasCardio, seconds),
      blocks: inTime,
    },
    name: areasTitle(areas, hasCardio),
    seconds,
    left,
    offers,
    easier: eachOnce(adjustments),
    lighter: due === null || said.asUsual ? null : { why: due, begins: !isBegun(due) },
    isPassedOver: due !== null && said.asUsual,
    notes: week.notes,
  });
};
