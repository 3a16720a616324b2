import type { PlannedItem, PlayerState, Step } from "../../record/index.ts";
import { finish, goTo } from "./advance.ts";
import { groupsOf, itemGroups, stepsSeconds } from "../compile.ts";
import type { SetGroup } from "../compile.ts";
import { currentStep } from "./timing.ts";

/** The same session from the current step on with other steps; with none left it is complete. */
const withTail = (state: PlayerState, tail: readonly Step[], at: number): PlayerState => {
  const steps = [...state.steps.slice(0, state.index), ...tail];
  if (tail.length > 0) return goTo({ ...state, steps }, state.index, at);
  // Everything left was taken out; a session keeps at least the steps it went through.
  return finish(steps.length > 0 ? { ...state, steps } : state, at, "complete");
};

const tailOf = (state: PlayerState): readonly Step[] => state.steps.slice(state.index);

/** Leaves out what remains of an exercise. */
export const dropItem = (state: PlayerState, item: string, at: number): PlayerState => {
  const tail = tailOf(state);
  const kept = tail.filter((step) => step.item !== item);
  if (kept.length === tail.length) return state;
  if (currentStep(state).item === item) return withTail(state, kept, at);
  return { ...state, steps: [...state.steps.slice(0, state.index), ...kept] };
};

/**
 * Puts another exercise in the place of what remains of one: as many sets as were left, each where
 * the old one stood, so that a circuit stays a circuit.
 */
export const exchangeItem = (
  state: PlayerState,
  item: string,
  to: PlannedItem,
  at: number,
): PlayerState => {
  const groups = groupsOf(tailOf(state));
  const remaining = groups.filter((group) => group.item === item && !group.warmup).length;
  const [block] = tailOf(state)
    .filter((step) => step.item === item)
    .map((step) => step.block);
  if (remaining === 0 || !block || state.steps.some((step) => step.item === to.id)) return state;

  const dose =
    to.dose.kind === "reps"
      ? { ...to.dose, sets: remaining, warmupSets: 0 }
      : { ...to.dose, sets: remaining };
  const settings = {
    advance: state.steps.some((step) => step.ends === "person") ? "tap" : "pace",
    firstSide: firstSideOf(state.steps),
  } as const;
  const fresh = [...itemGroups({ ...to, dose }, block, settings)];
  const tail = groups.flatMap((group): readonly Step[] => {
    if (group.item !== item) return group.steps;
    return group.warmup ? [] : (fresh.shift()?.steps ?? []);
  });
  const from = state.session.blocks
    .flatMap((entry) => entry.items)
    .find((entry) => entry.id === item);
  const exchanged: PlayerState = {
    ...state,
    session: exchangePlanned(state, item, { ...to, dose }),
    swaps: [...state.swaps, { item, from: from?.exercise ?? to.exercise, to: to.exercise, at }],
  };
  return currentStep(state).item === item
    ? withTail(exchanged, tail, at)
    : { ...exchanged, steps: [...state.steps.slice(0, state.index), ...tail] };
};

const firstSideOf = (steps: readonly Step[]): "left" | "right" =>
  steps.find((step) => step.side !== null && step.kind !== "switch")?.side ?? "left";

/** The plan with the new exercise after the old one; the old one stays only if a set of it was done. */
const exchangePlanned = (
  state: PlayerState,
  item: string,
  to: PlannedItem,
): PlayerState["session"] => {
  const done = state.sets.some((set) => set.item === item);
  return {
    ...state.session,
    blocks: state.session.blocks.map((block) => ({
      ...block,
      items: block.items.flatMap((entry) =>
        entry.id === item ? (done ? [entry, to] : [to]) : [entry],
      ),
    })),
  };
};

/**
 * Leaves sets out until what follows the current set fits: first further sets of exercises that keep
 * one, from the end; then the cool-down but one stretch; then whole exercises, from the end.
 * @param target seconds for what is left, the current set included
 */
export const shortenTo = (state: PlayerState, target: number): PlayerState => {
  const [current, ...rest] = groupsOf(tailOf(state));
  if (!current) return state;
  let kept: readonly SetGroup[] = rest;
  const total = (): number => stepsSeconds([current, ...kept].flatMap((group) => group.steps));
  const drop = (victim: SetGroup): void => {
    const others = kept.filter((group) => group !== victim);
    const worksOn = others.some((group) => group.item === victim.item && !group.warmup);
    // A warm-up set for work that is not coming is no use.
    kept = others.filter((group) => worksOn || !(group.warmup && group.item === victim.item));
  };
  while (total() > target && kept.length > 0) {
    const victim =
      kept.findLast((group) => group.set > 1 && isMain(group)) ??
      kept
        .filter((group) => !isMain(group))
        .slice(1)
        .at(-1) ??
      kept.findLast(isMain) ??
      kept.at(-1);
    if (!victim) break;
    drop(victim);
  }
  const tail = [current, ...kept].flatMap((group) => group.steps);
  return { ...state, steps: [...state.steps.slice(0, state.index), ...tail] };
};

const isMain = (group: SetGroup): boolean => group.steps.every((step) => step.block === "main");
