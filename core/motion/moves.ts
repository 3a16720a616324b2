import type { Motion } from "./motion.ts";
import { hipsMotions } from "./moves/hips/all.ts";
import { pullsMotions } from "./moves/pulls/all.ts";
import { pushesMotions } from "./moves/pushes/all.ts";
import { rowsMotions } from "./moves/rows/all.ts";
import { stretchesMotions } from "./moves/stretches/all.ts";
import { trunkMotions } from "./moves/trunk/all.ts";

/** Every movement, one for each exercise; nothing is built until somebody asks. */
export const allMotions = (): readonly Motion[] => [
  ...rowsMotions,
  ...pullsMotions,
  ...hipsMotions,
  ...pushesMotions,
  ...trunkMotions,
  ...stretchesMotions,
];

/** The movement of an exercise; null when there is none. */
export const motionById = (id: string): Motion | null =>
  allMotions().find((motion) => motion.id === id) ?? null;
