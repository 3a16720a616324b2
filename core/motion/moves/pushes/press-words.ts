/** Words of the presses that are done sitting, standing or kneeling. */
import type { FormRule, Motion } from "../../motion.ts";
import type { Constraint } from "../../solve/constraint.ts";
import type { Vec3 } from "../../vectors.ts";
import { bend, rule } from "../words/rules.ts";
import { seated } from "../words/stances.ts";
import { points } from "../words/touch.ts";
import { SIDES, bothAngles, bothSides, out } from "./words.ts";

/** Both hands at a place, so far apart. */
export const hands = (width: number, y: number, z: number, tol = 0.006): readonly Constraint[] =>
  bothSides((side): readonly Constraint[] => [
    { at: `grip${side}`, x: (out(side) * width) / 2, y, z, tol },
  ]);

export const forearms = ([x, y, z]: Vec3, tol = 6): readonly Constraint[] =>
  SIDES.map((side) => points("forearm", side, [out(side) * x, y, z], tol));

/** Sitting with the back against a rest that leans back by some degrees. */
export const againstRest = (
  seat: number,
  hips: number,
  lean: number,
): Pick<Motion, "root" | "base" | "contacts" | "keep" | "support"> => {
  const sitting = seated(seat, 0.3);
  return {
    ...sitting,
    root: { y: seat + 0.085, z: hips, pitch: -lean },
    base: { ...sitting.base, hipFlex: 90 - lean, hipAbd: 8, neckFlex: lean * 0.7 },
    contacts: [
      ...sitting.contacts,
      { at: "pelvis", x: 0, z: hips, tol: 0.01 },
      { aim: "pelvis", axis: [0, 1, 0], to: [0, 1, -Math.tan((lean * Math.PI) / 180)], tol: 2 },
    ],
  };
};

export const longAtTop = (key: string, least = 158): readonly FormRule[] =>
  SIDES.map((side) =>
    rule(
      key,
      bend(`shoulder${side}`, `elbow${side}`, `wrist${side}`),
      [least, null],
      "The arms do not get long.",
    ),
  );

export const straightWrists = bothAngles("always", "wrist", [-32, 28], "The wrists bend.");

/** The seat of both press machines. */
export const MACHINE_SEAT = 0.48;
