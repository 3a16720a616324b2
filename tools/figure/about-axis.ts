import type { Quat } from "@dorsal/core/motion";

/** A turn about one axis of the frame (0 is X), in degrees. */
export const aboutAxis = (axis: 0 | 1 | 2, degrees: number): Quat => {
  const half = (degrees * Math.PI) / 360;
  const sine = Math.sin(half);
  return [axis === 0 ? sine : 0, axis === 1 ? sine : 0, axis === 2 ? sine : 0, Math.cos(half)];
};
