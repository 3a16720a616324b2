import type { Hand } from "./hands.ts";

const HAND_NAMES: Readonly<Record<Hand, string>> = {
  palm: "palm",
  fist: "fist",
  "cupped-hand": "cupped hand",
  thumb: "thumb",
};

/** A hand that a portion is counted in: `palm`. */
export const handName = (hand: Hand): string => HAND_NAMES[hand];
