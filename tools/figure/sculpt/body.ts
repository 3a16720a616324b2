/** The whole sculpture of a build: every shape of the middle, the left side and its mirror image. */
import { sculptArm } from "./anatomy/arm.ts";
import { sculptHand } from "./anatomy/hand.ts";
import { sculptHeadMiddle, sculptHeadSide } from "./anatomy/head.ts";
import { sculptLeg } from "./anatomy/leg.ts";
import { sculptTrunkMiddle, sculptTrunkSide, sculptTrunkSoft } from "./anatomy/trunk.ts";
import { proportionsOf } from "./build.ts";
import type { Build } from "./build.ts";
import { createSculptor, mirrorShape } from "./shapes.ts";
import type { Shape } from "./shapes.ts";

export const sculptBody = (build: Build): readonly Shape[] => {
  const proportions = proportionsOf(build);
  const middle: Shape[] = [];
  const left: Shape[] = [];
  sculptTrunkMiddle(createSculptor(middle, proportions.blend), proportions);
  const soft = createSculptor(left, proportions.blend);
  sculptTrunkSide(soft, proportions);
  sculptTrunkSoft(soft, proportions);
  sculptArm(soft, proportions);
  sculptLeg(soft, proportions);
  // Face and fingers keep their shape whatever the weight.
  const crisp = createSculptor(left, 1);
  sculptHeadMiddle(createSculptor(middle, 1), proportions);
  sculptHeadSide(crisp, proportions);
  sculptHand(crisp, proportions);
  return [...middle, ...left, ...left.map(mirrorShape)];
};
