/** Props as meshes: made once for each owner, then only moved. */
import { Group, Mesh, Quaternion, Vector3 } from "three";
import type { Material as PropMaterial } from "../engine/prop-colours.ts";
import type { PlacedShape, Quat, Vec3 } from "@dorsal/core/motion";
import type { ShaderMaterial } from "three";
import { geometryOf, writeTube } from "./geometries.ts";

export const CASTS_SHADOW = 1;

/** What one sees through, or what lies on the floor, casts no shadow worth drawing. */
const SHADOWLESS: ReadonlySet<PropMaterial> = new Set(["mat", "wall", "glass", "floor-line"]);

export interface PropSet {
  readonly group: Group;
  /** False when these shapes are others than those the set was made for. */
  readonly place: (shapes: readonly PlacedShape[]) => boolean;
  readonly dispose: () => void;
}

const UP = new Vector3(0, 1, 0);
const ONE = new Vector3(1, 1, 1);
const from = new Vector3();
const to = new Vector3();
const scale = new Vector3();
const turn = new Quaternion();

const put = (mesh: Mesh, centre: Vec3, rotation?: Quat): void => {
  from.set(...(centre as [number, number, number]));
  if (rotation) turn.set(...(rotation as [number, number, number, number]));
  else turn.identity();
  mesh.matrix.compose(from, turn, ONE);
};

const placeMesh = (mesh: Mesh, shape: PlacedShape): void => {
  switch (shape.kind) {
    case "box":
    case "ring":
      put(mesh, shape.centre, shape.rotation);
      break;
    case "sphere":
      put(mesh, shape.centre);
      break;
    case "cylinder": {
      from.set(...(shape.from as [number, number, number]));
      to.set(...(shape.to as [number, number, number])).sub(from);
      const length = Math.max(1e-5, to.length());
      from.addScaledVector(to, 0.5);
      turn.setFromUnitVectors(UP, to.divideScalar(length));
      mesh.matrix.compose(from, turn, scale.set(1, length, 1));
      break;
    }
    case "tube":
      writeTube(mesh.geometry, shape);
      break;
  }
};

const signature = (shape: PlacedShape): string =>
  shape.kind === "tube"
    ? `${shape.kind} ${shape.material} ${shape.points.length}`
    : `${shape.kind} ${shape.material}`;

export const createPropSet = (
  shapes: readonly PlacedShape[],
  materialOf: (material: PropMaterial) => ShaderMaterial,
): PropSet => {
  const group = new Group();
  const signatures = shapes.map(signature);
  const placed: (PlacedShape | null)[] = shapes.map(() => null);
  const meshes = shapes.map((shape) => {
    const mesh = new Mesh(geometryOf(shape), materialOf(shape.material));
    mesh.matrixAutoUpdate = false;
    mesh.frustumCulled = false;
    if (!SHADOWLESS.has(shape.material)) mesh.layers.enable(CASTS_SHADOW);
    group.add(mesh);
    return mesh;
  });
  return {
    group,
    place: (next) => {
      if (next.length !== meshes.length) return false;
      for (const [index, shape] of next.entries()) {
        const mesh = meshes[index];
        // What stands still comes back as the same object.
        if (!mesh || placed[index] === shape) continue;
        if (placed[index] === null && signature(shape) !== signatures[index]) return false;
        placed[index] = shape;
        placeMesh(mesh, shape);
        mesh.matrixWorldNeedsUpdate = true;
      }
      return true;
    },
    dispose: () => {
      for (const mesh of meshes) mesh.geometry.dispose();
    },
  };
};
