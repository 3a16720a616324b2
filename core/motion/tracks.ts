/** Places of what moves without the body, by name: a bag, a pedal, the end of a rope. */
import type { Tracks } from "./props/types.ts";
import { mix } from "./vectors.ts";
import type { Vec3 } from "./vectors.ts";

export const mixTracks = (from: Tracks, to: Tracks, t: number): Tracks =>
  Object.fromEntries(
    Object.entries(from).map(([name, place]) => [name, mix(place, to[name] ?? place, t)]),
  );

const otherSide = (name: string): string =>
  name.replace(/[LR]$/, (side) => (side === "L" ? "R" : "L"));

/** Left and right exchanged, in names as in places. */
export const mirrorTracks = (tracks: Tracks): Tracks =>
  Object.fromEntries(
    Object.entries(tracks).map(([name, [x, y, z]]): [string, Vec3] => [
      otherSide(name),
      [-x, y, z],
    ]),
  );
