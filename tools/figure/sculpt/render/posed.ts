/** Linear skinning: the vertices of a figure in a pose. */
import { bindPose, invert, multiply, rotate, skinBones } from "@dorsal/core/motion";
import type { Pose } from "@dorsal/core/motion";
import type { FigureModel } from "./model.ts";

export interface PosedMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
}

/** A row-major 3 x 4 matrix a bone, from the bind pose to the pose. */
const boneMatrices = (pose: Pose): Float64Array => {
  const bind = skinBones(bindPose());
  const bones = skinBones(pose);
  const matrices = new Float64Array(bones.length * 12);
  bones.forEach(({ rotation, pivot }, index) => {
    const from = bind[index];
    if (!from) return;
    const turn = multiply(rotation, invert(from.rotation));
    const [ax, ay, az] = rotate(turn, [1, 0, 0]);
    const [bx, by, bz] = rotate(turn, [0, 1, 0]);
    const [cx, cy, cz] = rotate(turn, [0, 0, 1]);
    const [px, py, pz] = from.pivot;
    matrices.set(
      [
        [ax, bx, cx, pivot[0] - (ax * px + bx * py + cx * pz)],
        [ay, by, cy, pivot[1] - (ay * px + by * py + cy * pz)],
        [az, bz, cz, pivot[2] - (az * px + bz * py + cz * pz)],
      ].flat(),
      index * 12,
    );
  });
  return matrices;
};

export const poseFigure = (figure: FigureModel, pose: Pose): PosedMesh => {
  const matrices = boneMatrices(pose);
  const count = figure.positions.length / 3;
  const positions = new Float32Array(count * 3);
  const normals = new Float32Array(count * 3);
  for (let vertex = 0; vertex < count; vertex += 1) {
    const at = vertex * 3;
    const x = figure.positions[at] ?? 0;
    const y = figure.positions[at + 1] ?? 0;
    const z = figure.positions[at + 2] ?? 0;
    const nx = figure.normals[at] ?? 0;
    const ny = figure.normals[at + 1] ?? 0;
    const nz = figure.normals[at + 2] ?? 0;
    for (let place = vertex * 4; place < vertex * 4 + 4; place += 1) {
      const weight = figure.weights[place] ?? 0;
      if (weight === 0) continue;
      const bone = (figure.joints[place] ?? 0) * 12;
      for (let row = 0; row < 3; row += 1) {
        const a = matrices[bone + row * 4] ?? 0;
        const b = matrices[bone + row * 4 + 1] ?? 0;
        const c = matrices[bone + row * 4 + 2] ?? 0;
        const d = matrices[bone + row * 4 + 3] ?? 0;
        positions[at + row] = (positions[at + row] ?? 0) + (a * x + b * y + c * z + d) * weight;
        normals[at + row] = (normals[at + row] ?? 0) + (a * nx + b * ny + c * nz) * weight;
      }
    }
  }
  return { positions, normals };
};
