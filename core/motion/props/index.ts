/** Props of movements: shapes as data, placed on a moving body. */
export type * from "./types.ts";
export { placeShapes } from "./place.ts";
export { anchorPoint } from "./anchors.ts";
export { mirrorShapes, standAt } from "./change.ts";
export type { Place } from "./change.ts";
export { surfacesOf } from "./surfaces.ts";
export type { Surface } from "./surfaces.ts";
export { dumbbell, dumbbellAt, dumbbellBoth, dumbbells } from "./builders/dumbbell.ts";
export { kettlebell, kettlebellBoth, kettlebells } from "./builders/kettlebell.ts";
export { barbell, barbellAt, plate, plateHeld, tBar, trapBar } from "./builders/barbell.ts";
export { backpack, gloves, towel, towelUnder } from "./builders/carry.ts";
export {
  band,
  bandAroundFeet,
  bandFromBoth,
  bandSling,
  bandUnderFeet,
  miniBand,
} from "./builders/band.ts";
export { cable, cableStation, cableTower } from "./builders/cable.ts";
export {
  chair,
  couch,
  cushion,
  door,
  doorFrame,
  mat,
  stairs,
  step,
  table,
  wall,
} from "./builders/furniture.ts";
export {
  ankleRoller,
  backExtensionBench,
  bench,
  inclineBench,
  reverseHyper,
} from "./builders/bench.ts";
export { pullUpBar, rack, smith, suspension } from "./builders/bars.ts";
export {
  abWheel,
  battleRopes,
  foamRoller,
  heavyBag,
  jumpRope,
  speedBag,
  stick,
  swissBall,
} from "./builders/balls.ts";
export {
  assistedPullUp,
  latPulldown,
  pecDeck,
  rowMachine,
  seatedRow,
} from "./builders/machines-pull.ts";
export { chestPress, shoulderPress } from "./builders/machines-press.ts";
export { legCurl, legExtension, legPress } from "./builders/machines-legs.ts";
export { bike, elliptical, rower, stairClimber, treadmill } from "./builders/cardio.ts";
