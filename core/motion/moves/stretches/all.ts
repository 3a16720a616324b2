import type { Motion } from "../../motion.ts";
import { bikeMotions } from "./bikes.ts";
import { boxingMotions } from "./boxing.ts";
import { climbMotions } from "./climbs.ts";
import { ellipticalMotions } from "./elliptical.ts";
import { jumpMotions } from "./jumps.ts";
import { ropeMotions } from "./ropes.ts";
import { rowerMotions } from "./rowers.ts";
import { kneelingStretches } from "./kneeling.ts";
import { lyingStretches } from "./lying.ts";
import { seatedStretches } from "./seated.ts";
import { standingStretches } from "./standing.ts";
import { stepMotions } from "./steps.ts";
import { walkMotions } from "./walks.ts";

export const stretchesMotions: readonly Motion[] = [
  ...bikeMotions,
  ...rowerMotions,
  ...walkMotions,
  ...climbMotions,
  ...ellipticalMotions,
  ...ropeMotions,
  ...boxingMotions,
  ...jumpMotions,
  ...stepMotions,
  ...standingStretches,
  ...seatedStretches,
  ...kneelingStretches,
  ...lyingStretches,
];
