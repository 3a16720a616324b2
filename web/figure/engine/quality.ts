/** How much the device can draw: found out once, and lowered when frames take too long. */
import { onFrameTime, redrawAll } from "./loop.ts";

const SLOW_MS = 40;
const SLOW_FRAMES = 10;
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

export interface Abilities {
  readonly webgl: boolean;
  /** A processor draws, not a graphics chip. */
  readonly software: boolean;
}

/** Asks a context that is thrown away at once. */
const askDevice = (): Abilities => {
  const canvas = document.createElement("canvas");
  const gl = canvas.getContext("webgl2");
  if (!gl) return { webgl: false, software: false };
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const name: unknown = gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  gl.getExtension("WEBGL_lose_context")?.loseContext();
  return { webgl: true, software: SOFTWARE.test(String(name)) };
};

let known: Abilities | null = null;
let slow = 0;
let lowered = false;

export const abilities = (): Abilities => (known ??= askDevice());

onFrameTime((milliseconds) => {
  slow = milliseconds > SLOW_MS ? slow + 1 : 0;
  if (slow < SLOW_FRAMES || lowered) return;
  lowered = true;
  redrawAll();
});

/** The light mesh, no cast shadow, one pixel a point. The page can ask for one or the other. */
export const isLow = (): boolean => {
  const asked = document.documentElement.dataset["figureQuality"];
  if (asked === "high" || asked === "low") return asked === "low";
  return lowered || abilities().software;
};

export const pixelRatio = (): number => (isLow() ? 1 : Math.min(2, devicePixelRatio));
