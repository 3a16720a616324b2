import type { Motion } from "../../motion.ts";
import { arms } from "./arms.ts";
import { legs } from "./legs.ts";
import { lunges } from "./lunges.ts";
import { lyingPresses } from "./lying-presses.ts";
import { chestPresses } from "./presses-ahead.ts";
import { overheadPresses } from "./presses-overhead.ts";
import { pushUps } from "./pushups.ts";

export const pushesMotions: readonly Motion[] = [
  ...lunges,
  ...legs,
  ...pushUps,
  ...lyingPresses,
  ...chestPresses,
  ...overheadPresses,
  ...arms,
];
