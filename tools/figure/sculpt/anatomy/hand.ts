/** The left hand: palm towards the thigh, thumb forward, four fingers that close to a grip. */
import type { Proportions } from "../build.ts";
import type { Vec3 } from "@dorsal/core/motion";
import type { Sculptor } from "../shapes.ts";

interface Finger {
  readonly z: number;
  readonly length: number;
  readonly radius: number;
}

/** Index finger first. */
const FINGERS: readonly Finger[] = [
  { z: 0.019, length: 0.085, radius: 0.0104 },
  { z: -0.0025, length: 0.094, radius: 0.0108 },
  { z: -0.024, length: 0.087, radius: 0.0102 },
  { z: -0.0435, length: 0.067, radius: 0.009 },
];
const KNUCKLE_Y = 0.773;

export const sculptHand = (sculptor: Sculptor, { hand }: Proportions): void => {
  sculptor.stretched({ x: hand, z: hand, about: [0.184, 0.8, -0.014] }, () => {
    sculptor.ellipsoid("hand", [0.184, 0.866, -0.018], [0.021, 0.034, 0.028]);
    sculptor.ellipsoid("hand", [0.184, 0.82, -0.014], [0.0165, 0.053, 0.039], { blend: 0.014 });
    sculptor.ellipsoid("hand", [0.177, 0.835, 0.01], [0.017, 0.034, 0.02], { blend: 0.014 });
    sculptor.capsule("hand", [0.178, 0.842, 0.02], [0.168, 0.808, 0.044], [0.0155, 0.0125], {
      blend: 0.012,
    });
    sculptor.capsule("hand", [0.168, 0.808, 0.044], [0.164, 0.776, 0.052], [0.0122, 0.0095], {
      blend: 0.008,
    });
    for (const finger of FINGERS) sculptFinger(sculptor, finger);
  });
};

const sculptFinger = (sculptor: Sculptor, { z, length, radius }: Finger): void => {
  const middle: Vec3 = [0.183, KNUCKLE_Y - length * 0.5, z * 1.04 - 0.002];
  sculptor.capsule(
    "hand",
    [0.184, 0.8, z * 0.9 - 0.004],
    [0.185, 0.772, z - 0.002],
    [0.0125, radius],
    { blend: 0.008 },
  );
  sculptor.capsule(
    "fingers",
    [0.185, KNUCKLE_Y, z - 0.002],
    middle,
    [radius * 1.03, radius * 0.98],
    { blend: 0.004 },
  );
  sculptor.capsule(
    "fingerTips",
    middle,
    [0.178, KNUCKLE_Y - length, z * 1.02 - 0.002],
    [radius * 0.98, radius * 0.82],
    { blend: 0.004 },
  );
};
