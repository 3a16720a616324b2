/** Rope jumping, slowly: one small jump to a turn of the rope. */
import type { Motion } from "../../motion.ts";
import { jumpRope } from "../../props/index.ts";
import { DEG } from "../../vectors.ts";
import { AHEAD, angle, gap, height, line, peak, rule } from "../words/rules.ts";
import { gripAim } from "../words/touch.ts";
import { allAngles, evenBeats, footAhead, numbered, outOf } from "./words.ts";

/** Height of the balls of the feet, of the heels above them, and the bend of the knees. */
const PHASES = [
  { up: 0, heel: 0.035, knee: 30 },
  { up: 0, heel: 0.05, knee: 22 },
  { up: 0.004, heel: 0.085, knee: 10 },
  { up: 0.048, heel: 0.09, knee: 8 },
  { up: 0.07, heel: 0.08, knee: 10 },
  { up: 0.048, heel: 0.075, knee: 12 },
  { up: 0.002, heel: 0.07, knee: 14 },
  { up: 0, heel: 0.045, knee: 24 },
] as const;

/** Where the rope is slung, seen from the hands: overhead, ahead, under the feet, behind. */
const HANDS = { y: 0.99, z: 0.19 } as const;

const SIDES = ["L", "R"] as const;

const slowJumps = (): Motion => {
  const keys = numbered("turn", PHASES.length, (index) => {
    const { up, heel, knee } = PHASES[index] ?? PHASES[0];
    const turned = (360 / PHASES.length) * index * DEG;
    const [above, ahead] = [Math.cos(turned), Math.sin(turned)];
    return {
      root: { y: 0.99 + up - knee * 0.0025 },
      angles: {
        hipFlex: knee * 0.6,
        knee,
        ankle: knee * 0.45 - heel * 330,
        toes: up > 0.01 ? 4 : 18,
      },
      where: SIDES.flatMap((side) => [
        { at: `ball${side}`, x: outOf(side) * 0.075, y: up, z: 0.09, tol: 0.003 } as const,
        { at: `heel${side}`, y: up + heel, tol: 0.004 } as const,
        footAhead(side, 4),
        {
          at: `grip${side}`,
          x: outOf(side) * 0.33,
          y: HANDS.y + up * 0.5 - knee * 0.002 + 0.022 * above,
          z: HANDS.z + 0.022 * ahead,
          tol: 0.006,
        } as const,
      ]),
      tracks: { rope: [0, HANDS.y + above, HANDS.z + ahead] },
    };
  });
  return {
    id: "jump-rope",
    root: { y: 0.93, pitch: 2 },
    base: allAngles({
      hipAbd: -1,
      neckFlex: -2,
      shoulderAbd: 16,
      shoulderFlex: -4,
      shoulderIn: -28,
      elbow: 60,
      pronation: -50,
      grip: 92,
    }),
    contacts: [
      { at: "pelvis", x: 0, z: 0, tol: 0.006 },
      gripAim("L", [1, 0, 0.15], 14),
      gripAim("R", [-1, 0, 0.15], 14),
    ],
    keys,
    cycle: evenBeats([...Object.keys(keys).slice(1), "turn0"], 0.64),
    support: "airborne",
    maxSpeed: 900,
    props: jumpRope({ length: 2.3 }),
    view: { yaw: -40, pitch: 10 },
    form: [
      peak("turn4", height("ballL"), 0.01, "The feet are not up as the rope passes."),
      rule("always", height("ballL"), [-0.01, 0.1], "The jump is too high."),
      rule("turn0", angle("kneeL"), [18, 55], "The knees do not bend in landing."),
      rule("always", height("heelL"), [0.015, null], "The landing is on the heels."),
      rule("always", gap("elbowL", "ribSideL"), [null, 0.3], "The elbows leave the ribs."),
      rule("always", line("pelvis", "neck", AHEAD), [78, 98], "The trunk is not tall."),
    ],
  };
};

export const jumpMotions: readonly Motion[] = [slowJumps()];
