/**
 * The sculpted figure, drawn with three.js. There is one graphics context for the whole app: it
 * draws into a canvas that nobody sees, and each figure on the page takes its picture from there.
 * After a while without a figure everything is given back.
 */
import {
  Color,
  DepthTexture,
  LessEqualCompare,
  LinearFilter,
  Matrix4,
  Mesh,
  OrthographicCamera,
  PerspectiveCamera,
  PlaneGeometry,
  Raycaster,
  Scene,
  UnsignedIntType,
  Vector2,
  Vector3,
  WebGLRenderTarget,
  WebGLRenderer,
} from "three";
import { bodyFile } from "../body.ts";
import { FIELD_OF_VIEW, NEAREST } from "../engine/camera.ts";
import { PROP_LOOKS } from "../engine/prop-colours.ts";
import type { Material as PropMaterial } from "../engine/prop-colours.ts";
import type { Frame, Hit, Painter } from "../engine/types.ts";
import { drawFloorShadow } from "../flat/index.ts";
import { createBody } from "./body.ts";
import type { BodyMesh } from "./body.ts";
import { CASTS_SHADOW, createPropSet } from "./props.ts";
import type { PropSet } from "./props.ts";
import {
  createBodyMaterial,
  createDepthMaterial,
  createFloorMaterial,
  createLight,
  createPropMaterial,
  lightFor,
} from "./shading.ts";

const SHADOW_SIZE = 1024;
const DEG = Math.PI / 180;
/** A hair under the floor, so that mats and soles lie on it. */
const FLOOR_Y = -0.004;

export interface MeshOptions {
  /** A body has come that figures were waiting for, or the context is back. */
  readonly onReady: () => void;
  readonly smooth: boolean;
}

export interface MeshPainter extends Painter {
  readonly info: () => { geometries: number; textures: number; programs: number };
  readonly dispose: () => void;
}

const createShadow = () => {
  const depth = new DepthTexture(SHADOW_SIZE, SHADOW_SIZE, UnsignedIntType);
  depth.compareFunction = LessEqualCompare;
  depth.minFilter = LinearFilter;
  depth.magFilter = LinearFilter;
  const target = new WebGLRenderTarget(SHADOW_SIZE, SHADOW_SIZE, { depthTexture: depth });
  const camera = new OrthographicCamera(-1, 1, 1, -1, 0.5, 9);
  camera.layers.set(CASTS_SHADOW);
  return { depth, target, camera, material: createDepthMaterial() };
};

/** From the light's view to texture coordinates. */
const TO_TEXTURE = new Matrix4().set(0.5, 0, 0, 0.5, 0, 0.5, 0, 0.5, 0, 0, 0.5, 0.5, 0, 0, 0, 1);

export const createMeshPainter = ({ onReady, smooth }: MeshOptions): MeshPainter => {
  const renderer = new WebGLRenderer({
    alpha: true,
    antialias: smooth,
    premultipliedAlpha: true,
    powerPreference: "low-power",
  });
  renderer.setPixelRatio(1);
  renderer.setClearColor(new Color(0), 0);
  renderer.autoClear = true;
  let shadowThere = false;
  renderer.domElement.addEventListener("webglcontextrestored", () => {
    shadowThere = false;
    onReady();
  });

  const scene = new Scene();
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, NEAREST, 30);
  const shadow = createShadow();
  const light = createLight(shadow.depth);
  const body = createBodyMaterial(light);
  const floor = new Mesh(new PlaneGeometry(2, 2).rotateX(-Math.PI / 2), createFloorMaterial(light));
  floor.position.y = FLOOR_Y;
  floor.frustumCulled = false;
  floor.renderOrder = -1;
  scene.add(floor);

  const propMaterials = new Map<PropMaterial, ReturnType<typeof createPropMaterial>>();
  const materialOf = (name: PropMaterial) => {
    const known = propMaterials.get(name);
    if (known) return known.material;
    const made = createPropMaterial(light, PROP_LOOKS[name].alpha ?? 1);
    propMaterials.set(name, made);
    return made.material;
  };

  const bodies = new Map<string, BodyMesh | "loading" | "missing">();
  const load = async (file: string): Promise<void> => {
    bodies.set(file, "loading");
    try {
      const answer = await fetch(file);
      if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
      const made = createBody(await answer.arrayBuffer(), body.material);
      made.mesh.layers.enable(CASTS_SHADOW);
      made.mesh.visible = false;
      scene.add(made.mesh);
      bodies.set(file, made);
      onReady();
    } catch {
      bodies.set(file, "missing");
    }
  };
  const bodyOf = (frame: Frame): BodyMesh | null => {
    const file = bodyFile(frame.body, frame.low);
    const found = bodies.get(file);
    if (typeof found === "object") return found;
    if (found === undefined) void load(file);
    // While a lighter body comes, or cannot, the other one of the same build is better than none.
    const other = bodies.get(bodyFile(frame.body, !frame.low));
    return typeof other === "object" ? other : null;
  };

  const propSets = new Map<object, PropSet>();
  const forget = (owner: object): void => {
    const set = propSets.get(owner);
    if (!set) return;
    scene.remove(set.group);
    set.dispose();
    propSets.delete(owner);
  };
  const propsOf = ({ owner, props }: Frame): PropSet => {
    const known = propSets.get(owner);
    if (known?.place(props)) return known;
    forget(owner);
    const made = createPropSet(props, materialOf);
    made.place(props);
    scene.add(made.group);
    propSets.set(owner, made);
    return made;
  };

  const target = new Vector3();
  const aim = ({ camera: view, width, height }: Frame): void => {
    const [yaw, pitch] = [view.yaw * DEG, view.pitch * DEG];
    target.set(...(view.target as [number, number, number]));
    camera.aspect = width / height;
    camera.updateProjectionMatrix();
    camera.position
      .set(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch))
      .multiplyScalar(view.distance)
      .add(target);
    camera.lookAt(target);
    camera.updateMatrixWorld();
  };

  const aimLight = ({ camera: view, low, width, height }: Frame): void => {
    const yaw = view.yaw * DEG + 0.62;
    light.keyDirection.value.set(Math.sin(yaw) * 2, 3.3, Math.cos(yaw) * 2).normalize();
    const half = view.distance * Math.tan((FIELD_OF_VIEW / 2) * DEG) * Math.max(1, width / height);
    const reach = Math.max(1.1, Math.min(2.6, half * 1.25));
    light.reach.value = reach;
    light.centre.value.set(target.x, 0, target.z);
    light.pictureSize.value.set(width, height);
    floor.scale.setScalar(reach);
    floor.position.set(target.x, FLOOR_Y, target.z);
    light.shadowOn.value = low ? 0 : 1;
    if (low) return;
    const { camera: eye } = shadow;
    const middle = new Vector3(target.x, Math.min(0.8, reach * 0.35), target.z);
    Object.assign(eye, { left: -reach, right: reach, top: reach, bottom: -reach });
    eye.updateProjectionMatrix();
    eye.position.copy(middle).addScaledVector(light.keyDirection.value, 4.5);
    eye.lookAt(middle);
    eye.updateMatrixWorld();
    light.shadowTexel.value = (1.35 / reach) * (1 / SHADOW_SIZE);
    light.shadowMatrix.value
      .copy(TO_TEXTURE)
      .multiply(eye.projectionMatrix)
      .multiply(eye.matrixWorldInverse);
  };

  const setColours = (frame: Frame): void => {
    lightFor(light, frame.palette);
    body.setColours(frame.palette);
    body.setTint(frame.tint);
    for (const [name, { colour, gloss }] of propMaterials) {
      const look = PROP_LOOKS[name];
      colour.set(frame.palette.dark ? look.dark : look.light);
      gloss.value = look.gloss;
    }
  };

  /** Everything as this picture has it; false while its body is not here. */
  const stage = (frame: Frame): BodyMesh | null => {
    const figure = bodyOf(frame);
    if (!figure) return null;
    for (const other of bodies.values())
      if (typeof other === "object") other.mesh.visible = other === figure;
    const props = propsOf(frame);
    for (const set of propSets.values()) set.group.visible = set === props;
    figure.pose(frame.pose, frame.world);
    aim(frame);
    return figure;
  };

  const buffer = new Vector2();
  const ensureBuffer = (width: number, height: number): void => {
    renderer.getSize(buffer);
    if (buffer.x >= width && buffer.y >= height) return;
    renderer.setSize(Math.max(buffer.x, width), Math.max(buffer.y, height), false);
    renderer.getSize(buffer);
  };
  renderer.setSize(16, 16, false);

  return {
    forget,
    draw: (context, frame) => {
      if (renderer.getContext().isContextLost()) return false;
      if (!stage(frame)) return false;
      aimLight(frame);
      setColours(frame);
      const { width, height, low } = frame;
      ensureBuffer(width, height);
      if (low && !shadowThere) {
        // Not used, but a program must not meet a texture that was never made.
        renderer.setRenderTarget(shadow.target);
        renderer.clear();
        renderer.setRenderTarget(null);
      }
      shadowThere = true;
      if (!low) {
        scene.overrideMaterial = shadow.material;
        renderer.setRenderTarget(shadow.target);
        renderer.render(scene, shadow.camera);
        renderer.setRenderTarget(null);
        scene.overrideMaterial = null;
      }
      floor.visible = !low;
      renderer.setScissorTest(true);
      renderer.setScissor(0, 0, width, height);
      renderer.setViewport(0, 0, width, height);
      renderer.render(scene, camera);
      if (low) drawFloorShadow(context, frame);
      context.drawImage(
        renderer.domElement,
        0,
        buffer.y - height,
        width,
        height,
        0,
        0,
        width,
        height,
      );
      return true;
    },
    pick: (frame, x, y) => {
      const figure = stage(frame);
      if (!figure) return null;
      figure.mesh.updateMatrixWorld();
      // The sphere of the last pose would let a ray pass by.
      figure.mesh.computeBoundingSphere();
      const caster = new Raycaster();
      // A fingertip is wider than a ray: the nearest of a few around it counts.
      const spread = 14 / Math.max(1, frame.width);
      let onBody: Hit | null = null;
      for (const [dx, dy] of AROUND) {
        const at = new Vector2(
          (x + dx * spread) * 2 - 1,
          1 - (y + (dy * spread * frame.width) / frame.height) * 2,
        );
        caster.setFromCamera(at, camera);
        const face = caster.intersectObject(figure.mesh, false)[0]?.face;
        if (!face) continue;
        const hits = [face.a, face.b, face.c].map(figure.at);
        const hit = hits.find(({ muscle }) => muscle !== null) ?? hits[0] ?? null;
        if (hit?.muscle) return hit;
        onBody ??= hit;
      }
      return onBody;
    },
    info: () => ({
      geometries: renderer.info.memory.geometries,
      textures: renderer.info.memory.textures,
      programs: renderer.info.programs?.length ?? 0,
    }),
    dispose: () => {
      for (const owner of propSets.keys()) forget(owner);
      for (const one of bodies.values()) if (typeof one === "object") one.dispose();
      bodies.clear();
      for (const { material } of propMaterials.values()) material.dispose();
      body.material.dispose();
      shadow.material.dispose();
      shadow.target.dispose();
      shadow.depth.dispose();
      floor.geometry.dispose();
      floor.material.dispose();
      renderer.dispose();
      renderer.forceContextLoss();
    },
  };
};

const AROUND = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;
