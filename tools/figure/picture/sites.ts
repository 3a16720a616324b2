/**
 * Pictures of where to measure: the standing figure from four sides, and for each site the place of
 * the fold or the way of the tape on it, found on the skin itself. The app draws those over the
 * picture.
 */
import { SITES } from "@dorsal/core/body";
import type { Site } from "@dorsal/core/body";
import {
  add,
  dot,
  forward,
  pointAt,
  scale,
  subtract,
  withAngles,
  zeroPose,
} from "@dorsal/core/motion";
import type { Pose, Vec3, World } from "@dorsal/core/motion";

import { createCamera } from "../sculpt/render/camera.ts";
import type { View } from "../sculpt/render/camera.ts";
import { renderFigure } from "../sculpt/render/figure.ts";
import type { Image } from "../sculpt/render/image.ts";
import type { FigureModel } from "../sculpt/render/model.ts";
import { poseFigure } from "../sculpt/render/posed.ts";
import { light } from "./scene.ts";
import { lengthAround, projectInto, skinOutward, tapeAround } from "./tape.ts";
import type { Skin } from "./tape.ts";

/** Pixels of one picture; `web/figure/site-picture.tsx` draws on the same measure. */
const SIZE = { width: 400, height: 500 };

type Sex = "female" | "male";
/** The builds of the figure that are drawn. */
export const SITE_BODIES: Readonly<Record<Sex, string>> = {
  female: "female-medium",
  male: "male-medium",
};

type ViewName = "back" | "front" | "side" | "legs";

/** At ease, the arms off the body, so that its sides can be seen. */
const atEase = withAngles(zeroPose(), { shoulderAbd: 18, elbow: 12, pronation: 20, grip: 18 });
/** The right arm out of the way of the right side. */
const armAway = withAngles(atEase, {
  shoulderFlexR: 62,
  shoulderAbdR: -12,
  shoulderInR: 40,
  elbowR: 118,
});

/** From the crown to the hips; the legs from the navel to below the knee. The right side is nearer. */
const VIEWS: Readonly<Record<ViewName, { readonly pose: Pose; readonly view: View }>> = {
  back: { pose: atEase, view: { yaw: 180, pitch: 4, target: [0, 1.27, 0], distance: 2.15 } },
  front: { pose: atEase, view: { yaw: 0, pitch: 6, target: [0, 1.27, 0], distance: 2.15 } },
  side: { pose: armAway, view: { yaw: 282, pitch: 4, target: [0, 1.27, 0.03], distance: 2.15 } },
  legs: { pose: atEase, view: { yaw: 342, pitch: 9, target: [0, 0.82, 0], distance: 2.15 } },
};

interface Fold {
  readonly view: ViewName;
  readonly inside: Vec3;
  readonly outward: Vec3;
  /** Along the fold. */
  readonly along: Vec3;
}

interface Tape {
  readonly view: ViewName;
  readonly way: readonly Vec3[];
}

/** Half of what is drawn of a fold, in metres. */
const HALF_FOLD_M = 0.022;

const HEIGHTS = Array.from({ length: 13 }, (_, step) => step / 12);

const byLength = (skin: Skin, low: number, high: number) =>
  HEIGHTS.map((share) => tapeAround(skin, [0, low + share * (high - low), -0.02])).toSorted(
    (one, other) => lengthAround(one) - lengthAround(other),
  );

/** Where the navel is on the figure, in metres above the floor. */
const NAVEL_M = 1.06;

/** The tape of the US Navy's method: a woman's waist where it is narrowest, a man's at the navel. */
const waistOf = (skin: Skin, sex: Sex): readonly Vec3[] =>
  sex === "male" ? tapeAround(skin, [0, NAVEL_M, -0.02]) : (byLength(skin, 1.05, 1.19)[0] ?? []);

const upperArm = (world: World, outward: Vec3): Omit<Fold, "view"> => {
  const [shoulder, elbow] = [pointAt(world, "shoulderR"), pointAt(world, "elbowR")];
  return {
    inside: scale(add(shoulder, elbow), 0.5),
    outward,
    along: subtract(elbow, shoulder),
  };
};

const BACK: Vec3 = [0, 0, -1];
const FRONT: Vec3 = [0, 0, 1];
const RIGHT: Vec3 = [-1, 0, 0];

const foldOf = (site: Site, sex: Sex): Fold | null => {
  const world = forward(atEase);
  switch (site) {
    case "subscapular":
      return { view: "back", inside: [-0.085, 1.232, -0.03], outward: BACK, along: [-1, -1, 0] };
    case "triceps":
      return { view: "back", ...upperArm(world, BACK) };
    case "suprailiac":
      return { view: "side", inside: [-0.04, 1.06, -0.005], outward: RIGHT, along: [0, -0.55, 1] };
    case "midaxillary":
      return { view: "side", inside: [-0.04, 1.235, -0.03], outward: RIGHT, along: [0, 1, 0] };
    case "biceps":
      return { view: "front", ...upperArm(world, FRONT) };
    case "chest":
      return sex === "male"
        ? { view: "front", inside: [-0.118, 1.31, 0], outward: FRONT, along: [1, -1, 0] }
        : { view: "front", inside: [-0.128, 1.325, 0], outward: FRONT, along: [1, -1, 0] };
    case "abdomen":
      return { view: "front", inside: [-0.03, NAVEL_M, 0], outward: FRONT, along: [0, 1, 0] };
    case "thigh":
      return { view: "legs", inside: [-0.096, 0.715, 0], outward: FRONT, along: [0, 1, 0] };
    case "upperBack":
    case "waist":
    case "neck":
    case "hip":
      return null;
  }
};

const tapeOf = (skin: Skin, site: Site, sex: Sex): Tape => {
  switch (site) {
    case "upperBack":
      return { view: "back", way: tapeAround(skin, [0, 1.215, -0.03]) };
    case "neck":
      return { view: "front", way: tapeAround(skin, [0, 1.528, -0.012], 14) };
    case "hip":
      return { view: "legs", way: byLength(skin, 0.85, 0.95).at(-1) ?? [] };
    default:
      return { view: "front", way: waistOf(skin, sex) };
  }
};

/** As the app reads it: pixels of the picture, rounded to tenths. */
export type SiteMark =
  | { readonly view: ViewName; readonly fold: readonly [number, number, number, number] }
  | {
      readonly view: ViewName;
      /** The part in sight, x and y in turns. */
      readonly tape: readonly number[];
      /** The part behind the body. */
      readonly behind: readonly number[];
    };

const tenths = (value: number): number => Math.round(value * 10) / 10;

/** The points of the closed way that keep a condition, as one run from its first to its last. */
const runOf = (way: readonly Vec3[], isIn: (point: Vec3, index: number) => boolean) => {
  const flags = way.map(isIn);
  const start = flags.findIndex((flag, index) => flag && !flags.at(index - 1));
  if (start < 0) return way;
  const turned = [...way.slice(start), ...way.slice(0, start)];
  const end = turned.findIndex((point) => !isIn(point, way.indexOf(point)));
  return end < 0 ? turned : turned.slice(0, end);
};

const marksOf = (figure: FigureModel, sex: Sex): Readonly<Record<string, SiteMark>> => {
  const skinIn = (view: ViewName): Skin => ({
    positions: poseFigure(figure, VIEWS[view].pose).positions,
    triangles: figure.triangles,
  });
  const standing = skinIn("back");
  const marks: Record<string, SiteMark> = {};
  for (const site of Object.keys(SITES) as Site[]) {
    const fold = foldOf(site, sex);
    const { view, skin, tape } = fold
      ? { view: fold.view, skin: skinIn(fold.view), tape: null }
      : { skin: standing, ...tapeWith(tapeOf(standing, site, sex)) };
    const camera = createCamera(VIEWS[view].view, skin.positions, SIZE);
    const inPicture = (point: Vec3): readonly number[] => projectInto(camera, point).map(tenths);
    if (fold) {
      const step = scale(fold.along, HALF_FOLD_M / Math.hypot(...fold.along));
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [add(fold.inside, step), subtract(fold.inside, step)]
        .map((inside) => skinOutward(skin, inside, fold.outward))
        .flatMap(inPicture);
      marks[site] = { view, fold: [x1, y1, x2, y2] };
    } else if (tape) {
      const middle = scale(
        tape.reduce((sum, point) => add(sum, point), [0, 0, 0] as Vec3),
        1 / tape.length,
      );
      const isSeen = (point: Vec3): boolean =>
        dot(subtract(point, middle), subtract(camera.eye, point)) > 0;
      marks[site] = {
        view,
        tape: runOf(tape, isSeen).flatMap(inPicture),
        behind: runOf(tape, (point) => !isSeen(point)).flatMap(inPicture),
      };
    }
  }
  return marks;
};

const tapeWith = ({ view, way }: Tape) => ({ view, tape: way });

/** The four pictures of a body. */
export const siteViewsOf = (figure: FigureModel): ReadonlyMap<ViewName, Image> =>
  new Map(
    (Object.keys(VIEWS) as ViewName[]).map((name) => [
      name,
      renderFigure({
        figure,
        ...VIEWS[name],
        size: SIZE,
        theme: { ...light, background: null, shadow: 0 },
      }),
    ]),
  );

export { marksOf as siteMarksOf };
