/** From what muscles do to how strongly each is coloured, a side at a time. */
import { muscles } from "@dorsal/core/exercise";
import type { Exercise } from "@dorsal/core/exercise";
import { shownMuscles } from "./muscle-roles.ts";
import type { Side, Tint } from "./engine/types.ts";

export const MUSCLE_IDS: readonly string[] = muscles.map(({ id }) => id);
/** The left side comes first, then the right. */
export const TINT_SLOTS = MUSCLE_IDS.length * 2;

const indexById = new Map(MUSCLE_IDS.map((id, index) => [id, index]));

/** Muscles of the trunk work on both sides, even where an arm or a leg works alone. */
const TRUNK: ReadonlySet<string> = new Set([
  "erectors_thoracic",
  "erectors_lumbar",
  "multifidus",
  "ql",
  "abs",
  "obliques",
  "deep_core",
  "neck",
]);

export const emptyTint = (): Tint => new Float32Array(TINT_SLOTS * 3);

const FULL = 0;
const HATCHED = 1;
const PICKED = 2;

const put = (tint: Tint, muscle: string, side: Side, channel: number, value: number): void => {
  const index = indexById.get(muscle);
  if (index === undefined) return;
  tint[(index + (side === "left" ? 0 : MUSCLE_IDS.length)) * 3 + channel] = value;
};

/** What works hardest in full colour; what helps, or is stretched, hatched. */
export const exerciseTint = (exercise: Exercise, working: Side | null): Tint => {
  const tint = emptyTint();
  for (const { id, role } of shownMuscles(exercise))
    for (const side of ["left", "right"] as const)
      if (working === null || side === working || TRUNK.has(id))
        put(tint, id, side, role === "primary" ? FULL : HATCHED, 1);
  return tint;
};

/** A value from 0 to 1 a muscle: hatched as it begins, full at the end; those picked are outlined. */
export const levelTint = (
  levels: Readonly<Record<string, number>>,
  picked: readonly string[],
): Tint => {
  const tint = emptyTint();
  for (const id of MUSCLE_IDS) {
    const level = Math.max(0, Math.min(1, levels[id] ?? 0));
    for (const side of ["left", "right"] as const) {
      put(tint, id, side, HATCHED, Math.min(1, level * 2));
      put(tint, id, side, FULL, Math.max(0, level * 2 - 1));
      if (picked.includes(id)) put(tint, id, side, PICKED, 1);
    }
  }
  return tint;
};

/** Some muscles in full colour, others hatched. */
export const regionTint = (full: readonly string[], hatched: readonly string[]): Tint => {
  const tint = emptyTint();
  for (const side of ["left", "right"] as const) {
    for (const id of full) put(tint, id, side, FULL, 1);
    for (const id of hatched) put(tint, id, side, HATCHED, 1);
  }
  return tint;
};
