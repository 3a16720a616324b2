import { roundTo } from "../../quantity/index.ts";
import type { Load, PlayerState, Step } from "../../record/index.ts";
import { itemOf, lastSetOf } from "./timing.ts";

/** Half a kilogram: the finest step that dumbbells, plates and stacks come in. */
const LOAD_STEP_KG = 0.5;

/**
 * The load to offer for the next set: the one used last in this session, else the planned one;
 * after pain of 3-4 the eased share of it (training.md section 5: load x 0.7).
 * Null when none is known yet.
 */
const nextLoad = (state: PlayerState, item: string): Load | null => {
  const last = lastSetOf(state, item);
  const usual = last?.load ?? itemOf(state, item)?.load ?? null;
  const eased = state.eased.find((entry) => entry.item === item);
  if (!usual || !eased) return usual;
  const easedAt = state.pain.findLast((report) => report.item === item && report.action === "ease");
  // A set done since the pain already carries the eased load, or the person's own choice.
  if (last?.load && easedAt && last.at > easedAt.at) return usual;
  return { kg: roundTo(usual.kg * eased.loadShare, LOAD_STEP_KG) };
};

/**
 * The load of a step: that of the next set, or of a warm-up set the share that was planned for it.
 * Null when none is known.
 */
export const loadOfStep = (state: PlayerState, step: Step): Load | null => {
  const target = step.warmup ? itemOf(state, step.item)?.target : undefined;
  if (!target) return nextLoad(state, step.item);
  const kg = target.warmupKg?.[step.set - 1];
  return kg === undefined ? null : { kg };
};
