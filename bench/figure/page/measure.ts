/** What one frame costs, pictures read back so that the graphics chip has really drawn them. */
import { forward, skinBones } from "@dorsal/core/motion";
import { DEFAULT_BODY } from "../../../web/figure/body.ts";
import { fitCamera } from "../../../web/figure/engine/camera.ts";
import { clipContent } from "../../../web/figure/engine/content.ts";
import { readPalette } from "../../../web/figure/engine/palette.ts";
import { isLow } from "../../../web/figure/engine/quality.ts";
import type { Frame } from "../../../web/figure/engine/types.ts";

export interface Cost {
  /** Milliseconds for kinematics and bones. */
  readonly pose: number;
  readonly whole: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

export const measureFigure = async (rounds: number): Promise<Cost> => {
  const { createMeshPainter } = await import("../../../web/figure/mesh/index.ts");
  const shown = document.querySelector("canvas");
  const content = await clipContent("donkey-kick", null);
  if (!shown || !content) throw new Error("There is no figure to measure.");
  const canvas = document.createElement("canvas");
  canvas.width = 390;
  canvas.height = 390;
  const context = canvas.getContext("2d", { willReadFrequently: false });
  if (!context) throw new Error("There is no canvas.");
  const owner = {};
  const painter = createMeshPainter({ onReady: () => {}, smooth: !isLow() });
  const frameAt = (seconds: number): Frame => ({
    owner,
    ...content.at({ seconds, pace: null, still: null }),
    camera: fitCamera(content.balls, content.view, 1),
    tint: content.tint,
    body: DEFAULT_BODY,
    palette: readPalette(shown),
    width: 390,
    height: 390,
    low: isLow(),
  });
  // The first picture asks for the body, and can be drawn when it is there.
  while (!painter.draw(context, frameAt(0)))
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  const pose: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const seconds = round / 12;
    const start = performance.now();
    const { pose: shape } = content.at({ seconds, pace: null, still: null });
    skinBones(shape, forward(shape));
    const posed = performance.now();
    painter.draw(context, frameAt(seconds));
    context.getImageData(0, 0, 1, 1);
    pose.push(posed - start);
    whole.push(performance.now() - posed);
  }
  painter.dispose();
  return { pose: median(pose), whole: median(whole) };
};
