import type { EquipmentId } from "./equipment.ts";

/** Where a person has it, or what for; screens show the groups apart. */
export type KitGroup = "home" | "weights" | "gym" | "cardio";

/** Something a person may have, as they would say it, and the equipment it gives. */
export interface KitChip {
  readonly id: string;
  readonly label: string;
  readonly group: KitGroup;
  readonly provides: readonly EquipmentId[];
}

/**
 * What can be asked for, in the order it is asked: a home's things first, a group together. Kept in
 * a profile by id, so an id is never taken away.
 */
export const kitChips: readonly KitChip[] = [
  { id: "mat", label: "Mat or carpet", group: "home", provides: ["mat"] },
  { id: "bench", label: "Bench or couch", group: "home", provides: ["bench", "couch"] },
  { id: "backpack", label: "Backpack to load", group: "home", provides: ["backpack"] },
  { id: "bands", label: "Bands", group: "home", provides: ["long_band", "mini_band"] },
  { id: "stairs", label: "Stairs", group: "home", provides: ["stairs"] },
  { id: "step", label: "Step or sturdy box", group: "home", provides: ["step"] },
  { id: "pull-up-bar", label: "Pull-up bar", group: "home", provides: ["pullup_bar"] },
  { id: "swiss-ball", label: "Swiss ball", group: "home", provides: ["swiss_ball"] },
  { id: "foam-roller", label: "Foam roller", group: "home", provides: ["foam_roller"] },
  { id: "ab-wheel", label: "Ab wheel", group: "home", provides: ["ab_wheel"] },
  { id: "straps", label: "Suspension straps", group: "home", provides: ["suspension"] },
  { id: "dumbbells", label: "Dumbbells", group: "weights", provides: ["dumbbell"] },
  { id: "kettlebell", label: "Kettlebell", group: "weights", provides: ["kettlebell"] },
  {
    id: "barbell",
    label: "Barbell and rack",
    group: "weights",
    provides: ["barbell", "plate", "rack"],
  },
  { id: "trap-bar", label: "Trap bar", group: "weights", provides: ["trap_bar", "plate"] },
  {
    id: "incline-bench",
    label: "Incline bench",
    group: "weights",
    provides: ["incline_bench", "bench"],
  },
  {
    id: "cable",
    label: "Cable machine",
    group: "gym",
    provides: ["cable", "lat_pulldown", "seated_row"],
  },
  { id: "back-bench", label: "Back extension bench", group: "gym", provides: ["back_ext_bench"] },
  {
    id: "back-machines",
    label: "Machines for the back",
    group: "gym",
    provides: ["row_machine", "pec_deck", "assisted_pullup"],
  },
  {
    id: "leg-machines",
    label: "Machines for the legs",
    group: "gym",
    provides: ["leg_press", "leg_curl", "leg_extension"],
  },
  {
    id: "press-machines",
    label: "Press machines",
    group: "gym",
    provides: ["chest_press", "shoulder_press"],
  },
  { id: "smith", label: "Smith machine", group: "gym", provides: ["smith"] },
  { id: "t-bar", label: "T-bar row", group: "gym", provides: ["tbar", "plate"] },
  {
    id: "reverse-hyper",
    label: "Reverse hyper machine",
    group: "gym",
    provides: ["reverse_hyper"],
  },
  { id: "rower", label: "Rowing machine", group: "cardio", provides: ["rower"] },
  { id: "ropes", label: "Battle ropes", group: "cardio", provides: ["battle_ropes"] },
  { id: "stair-machine", label: "Stair machine", group: "cardio", provides: ["stair_climber"] },
  { id: "treadmill", label: "Treadmill", group: "cardio", provides: ["treadmill"] },
  { id: "bike", label: "Stationary bike", group: "cardio", provides: ["bike"] },
  { id: "elliptical", label: "Elliptical trainer", group: "cardio", provides: ["elliptical"] },
  { id: "jump-rope", label: "Jump rope", group: "cardio", provides: ["jump_rope"] },
  {
    id: "heavy-bag",
    label: "Heavy bag and gloves",
    group: "cardio",
    provides: ["heavy_bag", "gloves"],
  },
  { id: "speed-bag", label: "Speed bag", group: "cardio", provides: ["speed_bag"] },
];

/** What every home has; nobody is asked for it. */
export const HOUSEHOLD: readonly EquipmentId[] = [
  "none",
  "wall",
  "door",
  "chair",
  "table",
  "towel",
];

/** Other words for chips, in the singular. */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  bag: ["heavy-bag", "speed-bag"],
  "punching bag": ["heavy-bag"],
  "boxing bag": ["heavy-bag"],
  carpet: ["mat"],
  rug: ["mat"],
  "exercise mat": ["mat"],
  "yoga mat": ["mat"],
  weight: ["dumbbells"],
  rucksack: ["backpack"],
  couch: ["bench"],
  sofa: ["bench"],
  "resistance band": ["bands"],
  "long band": ["bands"],
  "mini band": ["bands"],
  "cable tower": ["cable"],
  "lat pulldown": ["cable"],
  "row machine": ["rower"],
  "rowing machine": ["rower"],
  "battle rope": ["ropes"],
  stairway: ["stairs"],
  staircase: ["stairs"],
  "stair climber": ["stair-machine"],
  stairmaster: ["stair-machine"],
  "back extension bench": ["back-bench"],
  "hyperextension bench": ["back-bench"],
  "roman chair": ["back-bench"],
  "sturdy box": ["step"],
  box: ["step"],
  "plyo box": ["step"],
  pullup: ["pull-up-bar"],
  "pullup bar": ["pull-up-bar"],
  "pull up": ["pull-up-bar"],
  "chin up bar": ["pull-up-bar"],
  "exercise ball": ["swiss-ball"],
  "gym ball": ["swiss-ball"],
  "stability ball": ["swiss-ball"],
  roller: ["foam-roller"],
  "foam roll": ["foam-roller"],
  "ab roller": ["ab-wheel"],
  suspension: ["straps"],
  "suspension trainer": ["straps"],
  trx: ["straps"],
  ring: ["straps"],
  rack: ["barbell"],
  "squat rack": ["barbell"],
  plate: ["barbell"],
  "hex bar": ["trap-bar"],
  "adjustable bench": ["incline-bench"],
  machine: ["back-machines", "leg-machines", "press-machines"],
  "gym machine": ["back-machines", "leg-machines", "press-machines"],
  "pec deck": ["back-machines"],
  "assisted pull up machine": ["back-machines"],
  "leg press": ["leg-machines"],
  "leg curl": ["leg-machines"],
  "leg extension": ["leg-machines"],
  "chest press": ["press-machines"],
  "shoulder press": ["press-machines"],
  tbar: ["t-bar"],
  "exercise bike": ["bike"],
  cycle: ["bike"],
  "cross trainer": ["elliptical"],
  "skipping rope": ["jump-rope"],
};
