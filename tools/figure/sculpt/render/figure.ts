/**
 * Draws a figure without a graphics card: for thumbnails baked at build time, and for looking at
 * the sculpture. The light is that of the app's own renderer: a key from the left above, a sky, a
 * floor that throws some back.
 */
import type { Pose, Vec3 } from "@dorsal/core/motion";
import { normalize } from "@dorsal/core/motion";
import { createCamera, rayThrough } from "./camera.ts";
import type { Camera, View } from "./camera.ts";
import { colour, screenByte } from "./image.ts";
import type { Colour, Image } from "./image.ts";
import type { FigureModel } from "./model.ts";
import { poseFigure } from "./posed.ts";
import type { PosedMesh } from "./posed.ts";
import { createFrame, drawTriangles } from "./raster.ts";
import type { Frame, Shader } from "./raster.ts";
import { castShadow } from "./shadow.ts";

export interface FigureTheme {
  readonly skin: string;
  readonly shorts: string;
  readonly top: string;
  readonly shoe: string;
  readonly sole: string;
  readonly hair: string;
  readonly primary: string;
  readonly secondary: string;
  /** A colour, or null for none. */
  readonly background: string | null;
  /** How dark the shadow on the floor is, 0 to 1. */
  readonly shadow: number;
}

export const lightTheme: FigureTheme = {
  skin: "#cfc6ba",
  shorts: "#28323a",
  top: "#3d4a52",
  shoe: "#f0efeb",
  sole: "#2b3338",
  hair: "#574c44",
  primary: "#f0502d",
  secondary: "#f59a2e",
  background: "#f3f4ef",
  shadow: 0.22,
};

/** How hard a muscle works, 0 to 1; a name followed by `L` or `R` is one side only. */
export type Tint = Readonly<Record<string, number>>;

/** A thing besides the body: triangles in the world, one colour. */
export interface SolidMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: ArrayLike<number>;
  readonly colour: string;
}

export interface FigurePicture {
  readonly figure: FigureModel;
  readonly pose: Pose;
  readonly tint?: Tint;
  readonly view: View;
  readonly size: { readonly width: number; readonly height: number };
  readonly theme?: FigureTheme;
  readonly shapes?: readonly SolidMesh[];
}

const SAMPLES = 2;
const PRIMARY_FROM = 0.7;
const SECONDARY_FROM = 0.25;

export const renderFigure = (picture: FigurePicture): Image => {
  const { figure, pose, view, size, tint = {}, theme = lightTheme, shapes = [] } = picture;
  const body = poseFigure(figure, pose);
  const large = { width: size.width * SAMPLES, height: size.height * SAMPLES };
  const camera = createCamera(view, body.positions, large);
  const frame = createFrame(large.width, large.height);
  const light = lightFor(view);
  drawTriangles(
    frame,
    camera,
    { positions: body.positions, triangles: figure.triangles },
    skinShader(figure, body, { tint, theme, light, camera }),
  );
  for (const solid of shapes) {
    const base = colour(solid.colour);
    drawTriangles(frame, camera, solid, ([a, b, c], [u, v, w], out, at) => {
      const normal = blend3(solid.normals, [a, b, c], [u, v, w]);
      out.set(lit(base, normal, 1, light), at);
    });
  }
  const shadow = castShadow(
    [{ positions: body.positions, triangles: figure.triangles }, ...shapes],
    light,
  );
  return develop(frame, camera, theme, (x, z) => shadow.at(x, z) * theme.shadow);
};

/** The key light stays to the left of the camera, whatever side the figure is seen from. */
const lightFor = ({ yaw }: View): Vec3 => {
  const around = ((yaw - 38) * Math.PI) / 180;
  return normalize([Math.sin(around) * 0.62, 1, Math.cos(around) * 0.62]);
};

const blend3 = (
  list: Float32Array,
  [a, b, c]: readonly [number, number, number],
  [u, v, w]: readonly [number, number, number],
): Vec3 => {
  const part = (axis: number): number =>
    (list[a * 3 + axis] ?? 0) * u + (list[b * 3 + axis] ?? 0) * v + (list[c * 3 + axis] ?? 0) * w;
  return normalize([part(0), part(1), part(2)]);
};

const SKY = 0.46;
const GROUND = 0.24;
const KEY = 0.72;

const lit = (base: Colour, normal: Vec3, open: number, light: Vec3): Colour => {
  const facing = normal[0] * light[0] + normal[1] * light[1] + normal[2] * light[2];
  // A wrapped key: skin has no hard edge between light and dark.
  const key = Math.max(0, (facing + 0.25) / 1.25) * KEY;
  const around = (GROUND + (SKY - GROUND) * (normal[1] * 0.5 + 0.5)) * open;
  const brightness = around + key * (0.4 + 0.6 * open);
  return [base[0] * brightness, base[1] * brightness, base[2] * brightness];
};

interface Look {
  readonly tint: Tint;
  readonly theme: FigureTheme;
  readonly light: Vec3;
  readonly camera: Camera;
}

/** Per vertex: how much of the primary and of the secondary colour it takes. */
const tintWeights = (
  { extras, muscles, muscleWeights, right }: FigureModel,
  tint: Tint,
): Float32Array => {
  const weights = new Float32Array(right.length * 2);
  for (let vertex = 0; vertex < right.length; vertex += 1)
    for (const place of [vertex * 2, vertex * 2 + 1]) {
      const name = extras.muscles[muscles[place] ?? 0] ?? "";
      const work = tint[`${name}${right[vertex] === 1 ? "R" : "L"}`] ?? tint[name] ?? 0;
      const slot = work >= PRIMARY_FROM ? 0 : work >= SECONDARY_FROM ? 1 : null;
      if (slot === null) continue;
      const at = vertex * 2 + slot;
      weights[at] = Math.min(1, (weights[at] ?? 0) + (muscleWeights[place] ?? 0));
    }
  return weights;
};

/** How soft edges are, as shares of the range of the cloth distances. */
const HEM = 0.008;
const HAIRLINE = 0.06;

const edge = (value: number, softness: number): number =>
  Math.max(0, Math.min(1, (value - 0.5) / softness + 0.5));

const over = (below: Colour, above: Colour, share: number): Colour => [
  below[0] + (above[0] - below[0]) * share,
  below[1] + (above[1] - below[1]) * share,
  below[2] + (above[2] - below[2]) * share,
];

const skinShader = (figure: FigureModel, body: PosedMesh, { tint, theme, light }: Look): Shader => {
  const worked = tintWeights(figure, tint);
  const { ambient, clothes } = figure;
  const [skin, shorts, top, shoe, sole, hair, primary, secondary] = [
    theme.skin,
    theme.shorts,
    theme.top,
    theme.shoe,
    theme.sole,
    theme.hair,
    theme.primary,
    theme.secondary,
  ].map(colour) as [Colour, Colour, Colour, Colour, Colour, Colour, Colour, Colour];
  return ([a, b, c], [u, v, w], out, at) => {
    const mixed = (list: Float32Array, width: number, place: number): number =>
      (list[a * width + place] ?? 0) * u +
      (list[b * width + place] ?? 0) * v +
      (list[c * width + place] ?? 0) * w;
    const onShoe = edge(mixed(clothes, 4, 2), HEM);
    const dark = edge(mixed(clothes, 4, 3), onShoe > 0.5 ? HEM : HAIRLINE);
    let base = over(skin, shorts, edge(mixed(clothes, 4, 0), HEM));
    base = over(base, top, edge(mixed(clothes, 4, 1), HEM));
    base = over(base, shoe, onShoe);
    base = over(base, onShoe > 0.5 ? sole : hair, dark);
    const second = edge(mixed(worked, 2, 1), 0.36) * 0.92;
    const first = edge(mixed(worked, 2, 0), 0.36) * 0.95;
    base = over(over(base, secondary, second), primary, first);
    const normal = blend3(body.normals, [a, b, c], [u, v, w]);
    out.set(lit(base, normal, mixed(ambient, 1, 0), light), at);
  };
};

/** Light to pixels: the shadow on the floor behind the body, and the samples averaged. */
const develop = (
  frame: Frame,
  camera: Camera,
  theme: FigureTheme,
  shadowAt: (x: number, z: number) => number,
): Image => {
  const width = frame.width / SAMPLES;
  const height = frame.height / SAMPLES;
  const pixels = new Uint8Array(width * height * 4);
  const background = theme.background === null ? null : colour(theme.background);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const sum = [0, 0, 0];
      let cover = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const sx = x * SAMPLES + (sample % SAMPLES);
        const sy = y * SAMPLES + Math.floor(sample / SAMPLES);
        const pixel = sy * frame.width + sx;
        const hit = (frame.nearness[pixel] ?? 0) > 0;
        const shade = hit ? 0 : floorShadow(camera, sx, sy, shadowAt);
        cover += hit || background ? 1 : shade;
        for (const part of [0, 1, 2])
          sum[part] =
            (sum[part] ?? 0) +
            (hit
              ? (frame.light[pixel * 3 + part] ?? 0)
              : background
                ? (background[part] ?? 0) * (1 - shade)
                : 0);
      }
      const at = (y * width + x) * 4;
      for (const part of [0, 1, 2])
        pixels[at + part] = cover === 0 ? 0 : screenByte((sum[part] ?? 0) / cover);
      pixels[at + 3] = Math.round((cover / SAMPLES ** 2) * 255);
    }
  return { width, height, pixels };
};

const floorShadow = (
  camera: Camera,
  x: number,
  y: number,
  shadowAt: (x: number, z: number) => number,
): number => {
  const ray = rayThrough(camera, x + 0.5, y + 0.5);
  if (ray[1] >= -1e-4) return 0;
  const far = -camera.eye[1] / ray[1];
  return shadowAt(camera.eye[0] + ray[0] * far, camera.eye[2] + ray[2] * far);
};
