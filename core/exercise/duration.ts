import { sum } from "../quantity/index.ts";
import type { Dose, PlannedBlock, PlannedItem, SideRule } from "../record/index.ts";

/** To change from one side to the other (training.md section 4, as all of these). */
export const SIDE_SWITCH_SEC = 5;
/** Repetitions of a warm-up set. */
export const WARMUP_REPS = 6;
/** Rest and a change of weight after a warm-up set. */
export const WARMUP_REST_SEC = 40;
const CARRY_METRES_PER_SEC = 1;

const bothSides = (seconds: number, side: SideRule): number => {
  switch (side) {
    case "bilateral":
      return seconds;
    case "per_side":
      return seconds * 2 + SIDE_SWITCH_SEC;
    case "alternating":
      return seconds * 2;
  }
};

/** Seconds of one set: at the top of the range of repetitions, so that a plan never overruns. */
export const workSeconds = (dose: Dose, side: SideRule): number => {
  switch (dose.kind) {
    case "reps":
      return bothSides(dose.reps.max * sum(dose.tempo), side);
    case "hold":
      return bothSides(dose.seconds, side);
    case "carry":
      return bothSides(dose.metres / CARRY_METRES_PER_SEC, side);
    case "interval":
      return dose.rounds * (dose.workSec + dose.recoverSec);
    case "steady":
      return dose.seconds;
  }
};

const warmupSeconds = (dose: Dose, side: SideRule): number => {
  if (dose.kind !== "reps") return 0;
  const sides = side === "bilateral" ? 1 : 2;
  return dose.warmupSets * (WARMUP_REPS * sum(dose.tempo) * sides + WARMUP_REST_SEC);
};

/** Seconds of an item from the way to it to the end of its last set. */
export const itemSeconds = ({ dose, side }: Pick<PlannedItem, "dose" | "side">): number =>
  dose.setupSec +
  warmupSeconds(dose, side) +
  dose.sets * workSeconds(dose, side) +
  (dose.sets - 1) * dose.restSec;

/** Seconds of a session: of all of its items. */
export const sessionSeconds = (session: {
  readonly blocks: readonly Pick<PlannedBlock, "items">[];
}): number => sum(session.blocks.flatMap(({ items }) => items.map(itemSeconds)));
