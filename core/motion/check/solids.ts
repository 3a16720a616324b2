/** Bodies are solid: no limb goes through the floor, another limb, or a bench. */
import type { Motion } from "../motion.ts";
import { surfacesOf } from "../props/surfaces.ts";
import type { Surface } from "../props/surfaces.ts";
import { invert, mix, rotate, subtract } from "../vectors.ts";
import type { Vec3 } from "../vectors.ts";
import { PAIRS, capsulesOf, overlap } from "./capsules.ts";
import type { Capsule } from "./capsules.ts";
import { sentence } from "./finding.ts";
import type { Finding } from "./finding.ts";
import type { Frame } from "./frames.ts";

const FLOOR_DEPTH = 0.015;
const BODY_DEPTH = 0.03;
/** Pads give way under a body. */
const SOLID_DEPTH = 0.045;

/** How deep a point is inside a box; negative outside. */
export const depthIn = ({ centre, rotation, size }: Surface, point: Vec3): number => {
  const local = rotate(invert(rotation), subtract(point, centre));
  const inside = [0, 1, 2].map((axis) => (size[axis] ?? 0) / 2 - Math.abs(local[axis] ?? 0));
  const outside = Math.hypot(...inside.map((depth) => Math.min(0, depth)));
  return outside > 0 ? -outside : Math.min(...inside);
};

const samples = ({ from, to }: Capsule): readonly Vec3[] =>
  [0, 0.25, 0.5, 0.75, 1].map((t) => mix(from, to, t));

/** `upper arm, left` of `upperArmL`. */
export const partName = (name: string): string => {
  const side = name.endsWith("L") ? "left " : name.endsWith("R") ? "right " : "";
  const plain = side === "" ? name : name.slice(0, -1);
  return side + plain.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
};

const isAllowed = (motion: Motion, one: string, other: string): boolean =>
  (motion.touching ?? []).some(
    ([a, b]) => (a === one && b === other) || (a === other && b === one),
  );

export const checkSolids = (motion: Motion, frames: readonly Frame[]): readonly Finding[] => {
  const surfaces = surfacesOf(motion.props);
  return frames.flatMap(({ world, place }) => {
    const capsules = capsulesOf(world);
    const byName = new Map(capsules.map((capsule) => [capsule.name, capsule]));
    const findings: Finding[] = [];
    for (const capsule of capsules) {
      const part = partName(capsule.name);
      const deep = capsule.radius - Math.min(capsule.from[1], capsule.to[1]);
      if (deep > FLOOR_DEPTH)
        findings.push({ check: "floor", place, text: sentence.floor(part, deep), amount: deep });
      for (const surface of surfaces) {
        const into =
          capsule.radius + Math.max(...samples(capsule).map((at) => depthIn(surface, at)));
        if (into > SOLID_DEPTH)
          findings.push({ check: "solid", place, text: sentence.solid(part, into), amount: into });
      }
    }
    for (const [one, other] of PAIRS) {
      const [first, second] = [byName.get(one), byName.get(other)];
      if (!first || !second || isAllowed(motion, one, other)) continue;
      const deep = overlap(first, second);
      if (deep > BODY_DEPTH)
        findings.push({
          check: "collision",
          place,
          text: sentence.collision(partName(one), partName(other), deep),
          amount: deep,
        });
    }
    return findings;
  });
};
