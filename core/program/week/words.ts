import { patternName } from "../../exercise/index.ts";

/** Words for ids, as the texts of a week use them. */

const GROUP_NAMES: Readonly<Record<string, string>> = {
  lats: "lats",
  upper_back: "upper back",
  rear_delts: "back of the shoulders",
  traps_upper: "upper trapezius",
  low_back: "lower back",
  glutes: "buttocks",
  hamstrings: "back of the thighs",
  quads: "front of the thighs",
  calves: "calves",
  core: "core",
  chest: "chest",
  delts: "shoulders",
  triceps: "back of the upper arms",
  biceps: "front of the upper arms",
};

const STAPLE_NAMES: Readonly<Record<string, string>> = {
  donkey_kick: "donkey kick",
  back_cardio: "cardio for the back",
  back_extension: "back extension",
  dumbbell_row: "one-arm row",
  boxing: "boxing",
  lat_pull: "lat pull",
};

const MOVEMENT_NAMES: Readonly<Record<string, string>> = {
  h_pull: "a row",
  v_pull: "a pull from above",
  push: "a push",
  squat_or_lunge: "a squat or lunge",
  hinge_or_hip_ext: "a hinge or hip extension",
  core_or_carry: "core work or a carry",
};

const plain = (id: string): string => id.replaceAll("_", " ");

export const groupName = (id: string): string => GROUP_NAMES[id] ?? plain(id);
export const stapleName = (id: string): string => STAPLE_NAMES[id] ?? plain(id);
export const movementName = (id: string): string =>
  MOVEMENT_NAMES[id] ?? patternName(id).toLowerCase();

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? "")
    : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/** At most one digit after the point, none where it is zero. */
export const amount = (value: number): string => String(Math.round(value * 10) / 10);
