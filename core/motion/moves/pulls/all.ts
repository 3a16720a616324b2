import type { Motion } from "../../motion.ts";
import { flyMotions } from "./flies.ts";
import { hangMotions } from "./hangs.ts";
import { kneelingMotions } from "./kneeling.ts";
import { proneMotions } from "./prone.ts";
import { pulldownMotions } from "./pulldowns.ts";
import { serratusMotions } from "./serratus.ts";
import { standingMotions } from "./standing.ts";
import { straightArmMotions } from "./straight-arm.ts";

export const pullsMotions: readonly Motion[] = [
  ...pulldownMotions,
  ...kneelingMotions,
  ...straightArmMotions,
  ...hangMotions,
  ...standingMotions,
  ...flyMotions,
  ...proneMotions,
  ...serratusMotions,
];
