/** What should stay in touch: contacts hold, nothing floats, and the body stands over its feet. */
import { centreOfMass, landmarkNames, pointAt } from "../landmarks.ts";
import type { Motion } from "../motion.ts";
import { surfacesAt, surfacesOf } from "../props/surfaces.ts";
import type { Surface } from "../props/surfaces.ts";
import { directionIn } from "../kinematics.ts";
import { DEG, distance, dot, normalize } from "../vectors.ts";
import type { Vec3 } from "../vectors.ts";
import { hullDistance } from "./hull.ts";
import { depthIn } from "./solids.ts";
import { sentence } from "./finding.ts";
import type { Finding } from "./finding.ts";
import type { Frame } from "./frames.ts";
import type { Constraint } from "../solve/constraint.ts";

/** Metres a contact may be off; on top of a tolerance that was authored wider. */
const SLIP = 0.012;
const APART_SLIP = 0.02;
const AIM_SLIP = 15;
const TOUCH = 0.012;
const REST = 0.03;
const BALANCE_MARGIN = 0.025;

const offOf = (constraint: Constraint, frame: Frame): readonly Finding[] => {
  const { world, place } = frame;
  if ("at" in constraint) {
    const point = pointAt(world, constraint.at);
    const allowed = Math.max(SLIP, 2 * (constraint.tol ?? 0));
    return (["x", "y", "z"] as const).flatMap((axis, index): Finding[] => {
      const wanted = constraint[axis];
      const off = wanted === undefined ? 0 : Math.abs((point[index] ?? 0) - wanted);
      const text = sentence.contact(`The contact of ${constraint.at} (${axis})`, off);
      return off > allowed ? [{ check: "contact", place, text, amount: off }] : [];
    });
  }
  if ("aim" in constraint) {
    const direction = directionIn(world, constraint.aim, normalize(constraint.axis));
    const cosine = Math.max(-1, Math.min(1, dot(direction, normalize(constraint.to))));
    const off = Math.acos(cosine) / DEG;
    const text = sentence.aim(constraint.aim, off);
    return off > Math.max(AIM_SLIP, 2 * (constraint.tol ?? 0))
      ? [{ check: "contact", place, text, amount: off }]
      : [];
  }
  if ("same" in constraint || "apart" in constraint) {
    const off = "same" in constraint ? sameOff(constraint, frame) : apartOff(constraint, frame);
    const [one, other] = "same" in constraint ? constraint.same : constraint.apart;
    const text = sentence.apart(`${one} and ${other}`, off);
    return off > Math.max(APART_SLIP, 2 * (constraint.tol ?? 0))
      ? [{ check: "contact", place, text, amount: off }]
      : [];
  }
  return [];
};

const sameOff = (constraint: Extract<Constraint, { same: unknown }>, { world }: Frame): number => {
  const one = pointAt(world, constraint.same[0]);
  const other = pointAt(world, constraint.same[1]);
  return Math.max(
    ...(["x", "y", "z"] as const).map((axis, index) =>
      constraint.axes.includes(axis)
        ? Math.abs((one[index] ?? 0) - (other[index] ?? 0) - (constraint.offset?.[index] ?? 0))
        : 0,
    ),
  );
};

const apartOff = (constraint: Extract<Constraint, { apart: unknown }>, { world }: Frame): number =>
  Math.abs(
    distance(pointAt(world, constraint.apart[0]), pointAt(world, constraint.apart[1])) -
      constraint.metres,
  );

export const checkContacts = (frames: readonly Frame[]): readonly Finding[] =>
  frames.flatMap((frame) => frame.held.flatMap((constraint) => offOf(constraint, frame)));

/** Whether a point rests on the floor or on something solid. */
const rests = (point: Vec3, surfaces: readonly Surface[]): boolean =>
  point[1] < TOUCH || surfaces.some((surface) => depthIn(surface, point) > -REST);

/** Something touches the ground, unless the body hangs or jumps; on its feet it stands over them. */
export const checkGround = (motion: Motion, frames: readonly Frame[]): readonly Finding[] => {
  if (motion.support === "hanging" || motion.support === "airborne") return [];
  const still = surfacesOf(motion.props);
  const load = { L: motion.load?.L ?? 0, R: motion.load?.R ?? 0 };
  return frames.flatMap(({ world, place }): readonly Finding[] => {
    const points = landmarkNames.map((name) => pointAt(world, name));
    const surfaces = motion.support === "carried" ? surfacesAt(motion.props, world) : still;
    const base = points.filter((point) => rests(point, surfaces));
    if (base.length === 0) {
      const gap = Math.min(...points.map((point) => point[1]));
      return [{ check: "ground", place, text: sentence.ground(gap), amount: gap }];
    }
    if (motion.support !== "feet") return [];
    const [x, , z] = centreOfMass(world, load);
    const off = hullDistance(
      [x, z],
      base.map((point) => [point[0], point[2]]),
    );
    return off > BALANCE_MARGIN
      ? [{ check: "balance", place, text: sentence.balance(off), amount: off }]
      : [];
  });
};
