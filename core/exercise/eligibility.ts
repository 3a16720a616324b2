import { equipmentOf } from "./kit.ts";
import { kitChips } from "./kit/chips.ts";
import type { Exercise } from "./types.ts";

/** Whether one of the exercise's alternatives is all there. */
export const canDo = (
  exercise: Pick<Exercise, "equipment">,
  equipment: ReadonlySet<string>,
): boolean => exercise.equipment.some((needed) => needed.every((thing) => equipment.has(thing)));

/** The chips any one of which, added, is enough; none when the exercise can be done already. */
export const missingKit = (
  exercise: Pick<Exercise, "equipment">,
  have: readonly string[],
): readonly string[] =>
  canDo(exercise, equipmentOf(have))
    ? []
    : kitChips.map(({ id }) => id).filter((id) => canDo(exercise, equipmentOf([...have, id])));
