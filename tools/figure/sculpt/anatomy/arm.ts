/** Shoulder, arm and forearm of the left side. */
import type { Proportions } from "../build.ts";
import type { Sculptor } from "../shapes.ts";

export const sculptArm = (sculptor: Sculptor, p: Proportions): void => {
  const { shoulder, upperArm, forearm } = p;
  sculptor.stretched(
    { x: shoulder, z: shoulder, y: 0.5 + shoulder / 2, about: [0.172, 1.4, -0.02] },
    () => {
      sculptor.ellipsoid("upperArm", [0.174, 1.385, 0.012], [0.036, 0.068, 0.034], {
        muscle: "front_delts",
        turn: [8, 0, 6],
      });
      sculptor.ellipsoid("upperArm", [0.2, 1.37, -0.02], [0.036, 0.08, 0.043], {
        muscle: "side_delts",
        turn: [0, 0, 4],
      });
      sculptor.ellipsoid("upperArm", [0.178, 1.385, -0.054], [0.036, 0.066, 0.032], {
        muscle: "rear_delts",
        turn: [-8, 0, 6],
      });
    },
  );
  // The tip of the shoulder blade gives the shoulder its corner.
  sculptor.ellipsoid("clavicle", [0.16, 1.44, -0.022], [0.034, 0.019, 0.03], { blend: 0.03 });
  sculptor.stretched({ x: upperArm, z: upperArm, about: [0.178, 1.25, -0.022] }, () => {
    sculptor.capsule("upperArm", [0.17, 1.405, -0.02], [0.182, 1.115, -0.025], [0.046, 0.036], {
      blend: 0.03,
    });
    sculptor.ellipsoid("upperArm", [0.177, 1.245, 0.006], [0.03, 0.085, 0.03], {
      muscle: "biceps",
    });
    sculptor.ellipsoid("upperArm", [0.171, 1.265, -0.052], [0.028, 0.095, 0.028], {
      muscle: "triceps",
      turn: [3, 0, 0],
    });
    sculptor.ellipsoid("upperArm", [0.201, 1.26, -0.045], [0.021, 0.082, 0.026], {
      muscle: "triceps",
    });
    sculptor.ellipsoid("upperArm", [0.199, 1.185, -0.005], [0.018, 0.05, 0.024], {
      muscle: "biceps",
    });
    if (p.soft > 0)
      sculptor.ellipsoid("upperArm", [0.172, 1.28, -0.05], [0.034, 0.08, 0.03 + 0.006 * p.soft], {
        blend: 0.03,
        muscle: "triceps",
      });
  });
  sculptor.stretched({ x: forearm, z: forearm, about: [0.183, 1, -0.02] }, () => {
    sculptor.ellipsoid("upperArm", [0.182, 1.118, -0.05], [0.018, 0.026, 0.014]);
    sculptor.capsule("forearm", [0.182, 1.115, -0.025], [0.184, 0.87, -0.018], [0.037, 0.0255], {
      blend: 0.03,
    });
    sculptor.ellipsoid("forearm", [0.169, 1.045, -0.014], [0.026, 0.085, 0.032], {
      blend: 0.022,
      muscle: "forearms",
    });
    sculptor.ellipsoid("forearm", [0.201, 1.06, -0.022], [0.022, 0.085, 0.032], {
      blend: 0.022,
      muscle: "forearms",
    });
    sculptor.capsule("forearm", [0.199, 1.15, -0.008], [0.197, 1, 0.004], [0.02, 0.015], {
      blend: 0.022,
      muscle: "forearms",
    });
  });
};
