import type { Motion } from "../../motion.ts";
import { mat } from "../../props/index.ts";
import type { Place } from "../../props/index.ts";
import { inchworm, lungeRotation } from "./long-steps.ts";
import { curlUp, deadBug, pelvicTilt, reverseCrunch } from "./on-the-back.ts";
import { bearHold, plank, plankKnee, wheelRollOut } from "./planks.ts";
import { sidePlank, sidePlankKnee } from "./side-planks.ts";
import { catCow, chairExtension, chinTuck, pressUp, rollerExtension } from "./spine.ts";
import {
  farmerCarry,
  hangingKneeRaise,
  pallofPress,
  suitcaseCarry,
  woodchop,
} from "./standing-loads.ts";
import { openBook, quadrupedTurn } from "./turning.ts";
import { armCircle, legSwing, march, wallAngel } from "./warm-up.ts";

/** Where the mat lies under those who are on the floor: metres along it, and turned for those who lie across. */
const MATS: Readonly<Record<string, Place>> = {
  plank: { z: -0.05 },
  "plank-knee": { z: -0.1 },
  "dead-bug": { z: -0.15 },
  "side-plank": { x: 0.2, yaw: 90 },
  "side-plank-knee": { z: -0.1, yaw: 90 },
  "curl-up": { z: 0.05 },
  "reverse-crunch": { z: -0.1 },
  "bear-hold": { z: 0.05 },
  "cat-cow": { z: 0.05 },
  "pelvic-tilt": { z: 0 },
  "quadruped-t-rotation": { z: 0.05 },
  "open-book": { z: 0.2, yaw: 90 },
  "prone-press-up": { z: -0.12 },
};

const onMat = (motion: Motion): Motion => {
  const place = MATS[motion.id];
  return place ? { ...motion, props: [...mat(place), ...motion.props] } : motion;
};

export const trunkMotions: readonly Motion[] = [
  inchworm,
  lungeRotation,
  deadBug,
  curlUp,
  reverseCrunch,
  pelvicTilt,
  plank,
  plankKnee,
  bearHold,
  wheelRollOut,
  sidePlank,
  sidePlankKnee,
  catCow,
  rollerExtension,
  chairExtension,
  pressUp,
  chinTuck,
  pallofPress,
  woodchop,
  farmerCarry,
  suitcaseCarry,
  hangingKneeRaise,
  quadrupedTurn,
  openBook,
  wallAngel,
  armCircle,
  march,
  legSwing,
].map(onMat);
