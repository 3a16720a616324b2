/** The back of the standing figure: its upper part lit, its lower part, or both. */
import { BACK_REGIONS } from "@dorsal/core/exercise";
import { withAngles, zeroPose } from "@dorsal/core/motion";

import { renderFigure } from "../sculpt/render/figure.ts";
import type { Image } from "../sculpt/render/image.ts";
import type { FigureModel } from "../sculpt/render/model.ts";
import { light } from "./scene.ts";

/** Pixels of one picture; it is shown at about half that. */
const SIZE = { width: 320, height: 400 };
/** From the crown to the middle of the thighs: `web/figure/back-picture.tsx` knows where the waist is. */
const MIDDLE_M = 1.25;
const DISTANCE_M = 2.4;

const lit = (muscles: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(muscles.map((id) => [id, 1]));

/** At ease, the arms off the body, so that its sides can be seen. */
const pose = withAngles(zeroPose(), { shoulderAbd: 16, elbow: 12, pronation: 20, grip: 18 });

const { upper, lower } = BACK_REGIONS;
export const BACKS = { upper, lower, both: [...upper, ...lower] } as const;

/** One of the pictures; each is a file of its own, because only one is there to be seen at first. */
export const backOf = (figure: FigureModel, muscles: readonly string[]): Image =>
  renderFigure({
    figure,
    pose,
    tint: lit(muscles),
    view: { yaw: 180, pitch: 2, target: [0, MIDDLE_M, 0], distance: DISTANCE_M },
    size: SIZE,
    theme: { ...light, background: null, shadow: 0 },
  });
