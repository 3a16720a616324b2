import { intakesOf, dayTargets, leastKcalFor } from "../request/person.ts";
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import type { Solver } from "../../solver/index.ts";
import { planMessages } from "../messages/plan.ts";
import { shoppingOf } from "../shopping/shopping.ts";
import type { Menu, MenuDay, MenuRequest, NoMenu } from "../types.ts";
import { conflictsOf } from "../why/conflicts.ts";
import { notesOf } from "../why/notes.ts";
import { unmetOf } from "../why/unmet.ts";
import { weeklyOf } from "../why/weekly.ts";
import { allowedFoods } from "./allowed.ts";
import { planDay } from "./day.ts";
import type { DayAsk, DayFailure, StandingItem } from "./day.ts";

/** Dinners that are cooked for two days: every other one that has a lunch the day after. */
const isBatchDay = ({ batch, days }: MenuRequest, day: number): boolean =>
  batch && day % 2 === 0 && day + 1 < days;

const mealNamed = ({ meals }: MenuRequest, slot: "lunch" | "dinner"): string | null =>
  meals.find((one) => one.slot === slot)?.name ?? null;

/** What stands on a day before it is planned: locked items, and yesterday's dinner as lunch. */
const standingOf = (
  request: MenuRequest,
  day: number,
  others: readonly MenuDay[],
): { readonly standing: readonly StandingItem[]; readonly closed: readonly string[] } => {
  const locked = request.locked
    .filter((one) => one.day === day)
    .map(({ food, meal, grams }) => ({ food, meal, grams, locked: true, leftover: false }));
  const [lunch, dinner] = [mealNamed(request, "lunch"), mealNamed(request, "dinner")];
  const before = others.find((one) => one.day === day - 1);
  if (lunch === null || dinner === null || !before || !isBatchDay(request, day - 1))
    return { standing: locked, closed: [] };
  const cooked = before.meals.find(({ name }) => name === dinner)?.items ?? [];
  const leftovers = cooked.map(({ food, grams }) => ({
    food,
    meal: lunch,
    grams,
    locked: false,
    leftover: true,
  }));
  const isTaken = ({ food }: StandingItem): boolean =>
    leftovers.some((leftover) => leftover.food === food);
  return {
    standing: [...locked.filter((one) => one.meal !== lunch && !isTaken(one)), ...leftovers],
    closed: [lunch],
  };
};

/** What a day is planned from, with the days that are there already. */
export const dayAsk = (request: MenuRequest, day: number, others: readonly MenuDay[]): DayAsk => {
  const target = dayTargets(request)[day];
  if (!target) throw new Error(`a menu of ${request.days} days has no day ${day}`);
  const dinner = mealNamed(request, "dinner");
  return {
    request,
    intakes: intakesOf(request),
    allowed: allowedFoods(request),
    day,
    target,
    others,
    ...standingOf(request, day, others),
    twice: dinner !== null && isBatchDay(request, day) ? [dinner] : [],
    avoid: new Set(),
    turn: 0,
  };
};

/** Why nothing is planned for a person before anything is tried; null where nothing stands against it. */
const refusalOf = (request: MenuRequest, solver: Solver): NoMenu | null => {
  const leastKcal = leastKcalFor(request);
  if (request.energyKcal >= leastKcal) return null;
  const safe = { ...request, energyKcal: leastKcal };
  const conflicts = conflictsOf(dayAsk(safe, 0, []), solver);
  return {
    code: "too-little-energy",
    leastKcal,
    text: [
      planMessages.tooLittle(request.energyKcal, leastKcal),
      ...conflicts.map(({ text }) => text),
    ].join(" "),
    conflicts,
  };
};

const noMenuOf = (ask: DayAsk, failure: DayFailure, solver: Solver): NoMenu => {
  switch (failure.code) {
    case "no-foods":
      return { code: "no-foods", text: planMessages.noFoods(failure.meal, failure.part) };
    case "infeasible":
    case "not-found": {
      const conflicts = conflictsOf(ask, solver);
      return conflicts.length > 0
        ? { code: "conflict", text: conflicts.map(({ text }) => text).join(" "), conflicts }
        : { code: "not-found", text: planMessages.notFound(ask.day) };
    }
  }
};

/** So often a day is asked anew with another taste, before it is given up. */
const TURNS = 3;

/**
 * Plans the next day of a menu. Pure: the same request and days give the same day.
 * @param days those planned so far, in their order from day 0
 */
export const planNextDay = (
  request: MenuRequest,
  days: readonly MenuDay[],
  solver: Solver,
): Result<MenuDay, NoMenu> => {
  const refusal = days.length === 0 ? refusalOf(request, solver) : null;
  if (refusal !== null) return err(refusal);
  const ask = dayAsk(request, days.length, days);
  let failure: DayFailure | null = null;
  for (let turn = 0; turn < TURNS; turn += 1) {
    // Leftovers that fit into no day are no reason to plan none: the last turn goes without.
    const plain = turn === TURNS - 1 && ask.closed.length > 0;
    const answer = planDay(
      {
        ...ask,
        turn,
        ...(plain
          ? { standing: ask.standing.filter(({ leftover }) => !leftover), closed: [] }
          : {}),
      },
      solver,
    );
    if (answer.ok) return ok(answer.value);
    failure = answer.error;
    if (failure.code === "no-foods" || (failure.code === "infeasible" && !hasRoom(ask))) break;
  }
  if (failure === null) throw new Error("a day that is not there must have a failure");
  return err(noMenuOf(ask, failure, solver));
};

/** Whether another turn may change anything: only what stands by our own doing can be left out. */
const hasRoom = ({ closed }: DayAsk): boolean => closed.length > 0;

/** The menu of days that are there: sums, gaps and what to buy. */
export const completeMenu = (request: MenuRequest, days: readonly MenuDay[]): Menu => {
  const intakes = intakesOf(request);
  const weekly = weeklyOf(intakes, days);
  return {
    request,
    days,
    weekly,
    unmet: unmetOf(request, weekly, days),
    shopping: shoppingOf(request, days),
    notes: notesOf(request, days),
  };
};

/**
 * Plans all days of a request, one after the other; `onDay` gets each as soon as it is there.
 * The same request gives the same menu on every device, unless a day says that the clock ended it.
 */
export const planMenu = (
  request: MenuRequest,
  solver: Solver,
  onDay?: (day: MenuDay) => void,
): Result<Menu, NoMenu> => {
  const days: MenuDay[] = [];
  while (days.length < request.days) {
    const next = planNextDay(request, days, solver);
    if (!next.ok) return next;
    days.push(next.value);
    onDay?.(next.value);
  }
  return ok(completeMenu(request, days));
};
