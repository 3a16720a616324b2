/**
 * Finds the pose nearest to what was authored that satisfies the constraints: Levenberg-Marquardt
 * (Marquardt 1963) over six unknowns of the pelvis and the joint angles, with a numeric Jacobian.
 */
import { ANGLE_COUNT, angleNames, angleRanges } from "../angles.ts";
import type { AngleName } from "../angles.ts";
import { pushResiduals } from "./constraint.ts";
import type { Constraint } from "./constraint.ts";
import { forward } from "../kinematics.ts";
import type { Pose } from "../kinematics.ts";
import type { HandLoad } from "../landmarks.ts";
import { choleskySolve } from "./linear.ts";
import { DEG, add, fromRotationVector, multiply } from "../vectors.ts";

export interface Problem {
  /** The authored pose; the solution stays near it. */
  readonly prior: Pose;
  readonly constraints: readonly Constraint[];
  /** Angles that keep their authored value. */
  readonly lock?: readonly AngleName[];
  readonly load?: HandLoad;
  /** How far the pelvis may move from the prior, in metres. */
  readonly rootGive?: number;
  /** How far the pelvis may turn from the prior, in degrees. */
  readonly turnGive?: number;
  readonly iterations?: number;
}

const ROOT_UNKNOWNS = 6;
const UNKNOWNS = ROOT_UNKNOWNS + ANGLE_COUNT;
const LOCKED_GIVE = 0.05;
/** Residual for each degree beyond a range: firm, but it lets an iteration pass through. */
const LIMIT_WEIGHT = 4;
const STEP_ROOT = 1e-5;
const STEP_ANGLE = 1e-3;
/** From nearly a Gauss-Newton step to a short step downhill. */
const MOST_DAMPINGS = 14;
const ENOUGH_GAIN = 1e-4;
const NO_LOAD: HandLoad = { L: 0, R: 0 };

/** The prior pose moved by the unknowns: metres, radians, degrees. */
const moved = (prior: Pose, x: Float64Array): Pose => ({
  root: add(prior.root, [x[0] ?? 0, x[1] ?? 0, x[2] ?? 0]),
  turn: multiply(fromRotationVector([x[3] ?? 0, x[4] ?? 0, x[5] ?? 0]), prior.turn),
  angles: prior.angles.map((angle, index) => angle + (x[ROOT_UNKNOWNS + index] ?? 0)),
});

const beyondRange = (index: number, value: number): number => {
  const range = angleRanges[index];
  if (!range) return 0;
  return value < range.min ? value - range.min : value > range.max ? value - range.max : 0;
};

const givesOf = (problem: Problem): Float64Array => {
  const rootGive = problem.rootGive ?? 0.3;
  const turnGive = (problem.turnGive ?? 6) * DEG;
  const locked = new Set<string>(problem.lock);
  const gives = new Float64Array(UNKNOWNS);
  gives.fill(rootGive, 0, 3);
  gives.fill(turnGive, 3, 6);
  for (const [index, range] of angleRanges.entries())
    gives[ROOT_UNKNOWNS + index] = locked.has(angleNames[index] ?? "") ? LOCKED_GIVE : range.give;
  return gives;
};

/**
 * The pose that satisfies the constraints with the least change.
 * Angles end inside their ranges, whatever the constraints ask for.
 */
export const solvePose = (problem: Problem): Pose => {
  const { prior, constraints } = problem;
  const load = problem.load ?? NO_LOAD;
  const gives = givesOf(problem);

  const residuals = (x: Float64Array, out: number[]): void => {
    out.length = 0;
    const world = forward(moved(prior, x));
    for (const constraint of constraints) pushResiduals(constraint, world, load, out);
  };
  const limits = (x: Float64Array, index: number): number =>
    index < ROOT_UNKNOWNS
      ? 0
      : LIMIT_WEIGHT *
        beyondRange(
          index - ROOT_UNKNOWNS,
          (prior.angles[index - ROOT_UNKNOWNS] ?? 0) + (x[index] ?? 0),
        );
  const costOf = (x: Float64Array, wishes: readonly number[]): number => {
    let cost = 0;
    for (const wish of wishes) cost += wish * wish;
    for (let index = 0; index < UNKNOWNS; index += 1)
      cost += ((x[index] ?? 0) / (gives[index] ?? 1)) ** 2 + limits(x, index) ** 2;
    return cost;
  };

  let x = new Float64Array(UNKNOWNS);
  const now: number[] = [];
  const probe: number[] = [];
  residuals(x, now);
  let cost = costOf(x, now);
  let damping = 1e-4;

  for (let round = 0; round < (problem.iterations ?? 14); round += 1) {
    const count = now.length;
    const jacobian = new Float64Array(count * UNKNOWNS);
    const nudged = x.slice();
    for (let column = 0; column < UNKNOWNS; column += 1) {
      const step = column < ROOT_UNKNOWNS ? STEP_ROOT : STEP_ANGLE;
      nudged[column] = (x[column] ?? 0) + step;
      residuals(nudged, probe);
      nudged[column] = x[column] ?? 0;
      for (let row = 0; row < count; row += 1)
        jacobian[row * UNKNOWNS + column] = ((probe[row] ?? 0) - (now[row] ?? 0)) / step;
    }
    const { matrix, vector } = normalEquations(jacobian, now);
    for (let index = 0; index < UNKNOWNS; index += 1) {
      const weight = 1 / (gives[index] ?? 1) ** 2;
      const beyond = limits(x, index);
      const slope = beyond === 0 ? 0 : LIMIT_WEIGHT;
      const diagonal = index * UNKNOWNS + index;
      matrix[diagonal] = (matrix[diagonal] ?? 0) + weight + slope * slope;
      vector[index] = (vector[index] ?? 0) - (x[index] ?? 0) * weight - beyond * slope;
    }

    let gain = 0;
    for (let attempt = 0; attempt < MOST_DAMPINGS; attempt += 1) {
      const step = choleskySolve(matrix, vector, damping);
      if (step) {
        const tried = x.map((value, index) => value + (step[index] ?? 0));
        residuals(tried, probe);
        const triedCost = costOf(tried, probe);
        if (triedCost < cost) {
          gain = (cost - triedCost) / Math.max(1e-12, cost);
          x = tried;
          cost = triedCost;
          now.splice(0, now.length, ...probe);
          damping = Math.max(damping / 5, 1e-7);
          break;
        }
      }
      damping *= 5;
    }
    if (gain < ENOUGH_GAIN) break;
  }
  return withinRanges(moved(prior, x));
};

const withinRanges = (pose: Pose): Pose => ({
  ...pose,
  angles: pose.angles.map((angle, index) => angle - beyondRange(index, angle)),
});

/** The upper triangle of JᵀJ and −Jᵀr. */
const normalEquations = (
  jacobian: Float64Array,
  wishes: readonly number[],
): { readonly matrix: Float64Array; readonly vector: Float64Array } => {
  const matrix = new Float64Array(UNKNOWNS * UNKNOWNS);
  const vector = new Float64Array(UNKNOWNS);
  for (const [row, wish] of wishes.entries()) {
    const start = row * UNKNOWNS;
    for (let i = 0; i < UNKNOWNS; i += 1) {
      const left = jacobian[start + i] ?? 0;
      if (left === 0) continue;
      vector[i] = (vector[i] ?? 0) - left * wish;
      for (let j = i; j < UNKNOWNS; j += 1) {
        const cell = i * UNKNOWNS + j;
        matrix[cell] = (matrix[cell] ?? 0) + left * (jacobian[start + j] ?? 0);
      }
    }
  }
  return { matrix, vector };
};
