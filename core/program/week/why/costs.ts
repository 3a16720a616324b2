import { GROUPS } from "../rules.ts";
import type { Probe } from "../probe.ts";

/** What a trade-off takes away: sets of a group, minutes of cardio, or a wish that was met. */
export type Cost =
  | { readonly kind: "sets"; readonly group: string; readonly sets: number }
  | { readonly kind: "minutes"; readonly minutes: number }
  | { readonly kind: "wish"; readonly wish: string };

/** Less than half a set is no loss that a person would notice. */
const LEAST_SETS = 0.5;
const SLIGHT = 0.01;
/** More losses than these are not read. */
const MOST_COSTS = 2;

/** What got worse between the plan and one that meets a wish: wishes first, then what else is less. */
export const costsOf = (wish: string, now: Probe, asked: Probe): readonly Cost[] => {
  const isWorse = (one: string): boolean =>
    one !== wish && (asked.missing.get(one) ?? 0) > (now.missing.get(one) ?? 0) + SLIGHT;
  const lost = [...asked.missing.keys()]
    .filter((one) => /^(?:staple|lock|pattern):/.test(one) && isWorse(one))
    .map((one): Cost => ({ kind: "wish", wish: one }));
  const cardio = (asked.missing.get("cardio") ?? 0) - (now.missing.get("cardio") ?? 0);
  const minutes: readonly Cost[] =
    wish !== "cardio" && cardio >= 1 ? [{ kind: "minutes", minutes: cardio }] : [];
  const rankOf = (group: string): number =>
    isWorse(`min:${group}`) ? 2 : Number(isWorse(`focus:${group}`));
  const sets = GROUPS.map((group) => ({
    kind: "sets" as const,
    group,
    sets: (now.volume[group] ?? 0) - (asked.volume[group] ?? 0),
  }))
    .filter((one) => one.sets >= LEAST_SETS)
    .toSorted((one, other) => rankOf(other.group) - rankOf(one.group) || other.sets - one.sets);
  return [...lost, ...sets, ...minutes].slice(0, MOST_COSTS);
};
