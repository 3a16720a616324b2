/** A picture of a moment of an exercise: the figure, its muscles and its props, without a browser. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { exerciseById } from "@dorsal/core/exercise";
import { dot, forward, placeShapes, rotate, subtract } from "@dorsal/core/motion";
import type { Clip, Moment, PlacedShape, Vec3 } from "@dorsal/core/motion";

import { root } from "../../run.mjs";
import { createCamera, middleOf } from "../sculpt/render/camera.ts";
import { lightTheme, renderFigure } from "../sculpt/render/figure.ts";
import type { FigureTheme, Tint } from "../sculpt/render/figure.ts";
import type { Image } from "../sculpt/render/image.ts";
import { loadFigure } from "../sculpt/render/model.ts";
import type { FigureModel } from "../sculpt/render/model.ts";
import { poseFigure } from "../sculpt/render/posed.ts";
import { solidOf } from "./solids.ts";

type Material = PlacedShape["material"];

export interface PictureTheme extends FigureTheme {
  readonly props: Readonly<Record<Material, string>>;
}

export const light: PictureTheme = {
  ...lightTheme,
  props: {
    iron: "#3a4246",
    rubber: "#2e3437",
    pad: "#5d6a66",
    frame: "#9aa39d",
    wood: "#c2a578",
    band: "#1f7a5f",
    cable: "#59625e",
    mat: "#9fb3a4",
    cloth: "#8a93a0",
    wall: "#dfe2da",
    glass: "#cfd8d6",
    "floor-line": "#c4c9bf",
  },
};

export const dark: PictureTheme = {
  ...lightTheme,
  skin: "#b9b4ac",
  shorts: "#39464d",
  top: "#4a5961",
  shoe: "#d9dcd6",
  sole: "#59646a",
  hair: "#6b5f56",
  primary: "#ff6a3d",
  secondary: "#f0a848",
  background: "#101615",
  shadow: 0.5,
  props: {
    iron: "#7b868b",
    rubber: "#5c6569",
    pad: "#71807b",
    frame: "#87918c",
    wood: "#a08a66",
    band: "#5cc59e",
    cable: "#8f9a95",
    mat: "#3d5a51",
    cloth: "#808a98",
    wall: "#26302d",
    glass: "#39443f",
    "floor-line": "#35403c",
  },
};

export const loadBody = async (name: string): Promise<FigureModel> =>
  loadFigure(await readFile(join(root, "web", "public", "figure", `${name}.glb`)));

/** A muscle that works hard or helps; stretched ones as the hard-working of a stretch. */
const tintOf = (id: string): Tint => {
  const muscles = Object.entries(exerciseById(id)?.muscles ?? {});
  const works = muscles.some(([, fraction]) => fraction > 0);
  return Object.fromEntries(
    muscles.map(([muscle, fraction]) => [
      muscle,
      fraction === 1 || (!works && fraction === 0) ? 1 : fraction >= 0.5 ? 0.5 : 0,
    ]),
  );
};

/**
 * A wall or a pane that stands between the eye and the body would hide it, so it is left out; the
 * app lets it show through. A wall behind the body is drawn.
 */
const hides = (shape: PlacedShape, eye: Vec3, body: Vec3): boolean => {
  if (shape.material === "glass") return true;
  if (shape.material !== "wall" || shape.kind !== "box") return false;
  const [width, , depth] = shape.size;
  const across = rotate(shape.rotation, width < depth ? [1, 0, 0] : [0, 0, 1]);
  const side = (point: Vec3): number => dot(subtract(point, shape.centre), across);
  return side(eye) * side(body) < 0;
};

export interface SceneOptions {
  readonly body: FigureModel;
  readonly theme: PictureTheme;
  readonly size: number;
  /** Moments that must all fit; the pictures then share one frame. */
  readonly fit: readonly Moment[];
  readonly room?: number;
}

/** The picture of a moment of a clip, from where the movement is best seen. */
export const pictureOf = (clip: Clip, moment: Moment, options: SceneOptions): Image => {
  const { body, theme, fit, room = 1.06 } = options;
  const size = { width: options.size, height: options.size };
  const points = Float32Array.from(
    fit.flatMap(({ pose }) => [...poseFigure(body, pose).positions]),
  );
  const target = middleOf(points);
  const { eye } = createCamera({ ...clip.view, target, room }, points, size);
  const distance = Math.hypot(eye[0] - target[0], eye[1] - target[1], eye[2] - target[2]);
  const world = forward(moment.pose);
  return renderFigure({
    figure: body,
    pose: moment.pose,
    tint: tintOf(clip.id),
    view: { ...clip.view, target, distance },
    size,
    theme,
    shapes: placeShapes(clip.props, world, moment.tracks)
      .filter((shape) => !hides(shape, eye, target))
      .map((shape) => solidOf(shape, theme.props[shape.material])),
  });
};
