import type { Motion } from "../../motion.ts";
import { barbellHipThrust, dumbbellHipThrust, gluteBridge, gluteBridgeSingle } from "./bridges.ts";
import { deadlifts, kettlebellSwing } from "./deadlifts.ts";
import { hingesOnTwoFeet } from "./hinges.ts";
import { singleLegRdl, staggeredRdl } from "./one-leg-hinges.ts";
import { donkeyKick, donkeyKickBand, forearmDonkeyKick } from "./kicks.ts";
import { legPress } from "./leg-press.ts";
import { bandLateralWalk, clamshell, sideLyingAbduction } from "./side.ts";
import { squats } from "./squats.ts";
import { cableKickback, standingHipExtension } from "./standing-kicks.ts";

export const hipsMotions: readonly Motion[] = [
  ...hingesOnTwoFeet,
  staggeredRdl,
  singleLegRdl,
  ...deadlifts,
  kettlebellSwing,
  cableKickback,
  standingHipExtension,
  donkeyKick,
  donkeyKickBand,
  forearmDonkeyKick,
  gluteBridge,
  gluteBridgeSingle,
  dumbbellHipThrust,
  barbellHipThrust,
  clamshell,
  sideLyingAbduction,
  bandLateralWalk,
  ...squats,
  legPress,
];
