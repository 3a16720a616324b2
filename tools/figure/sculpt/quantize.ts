/**
 * The whole body fits into one metre around its middle. So positions are stored as metres in
 * normalised 16 bits, moved down by `MIDDLE`: no scale to undo, and the inverse bind matrices,
 * which put the middle back, stay plain translations.
 */
import type { Vec3 } from "@dorsal/core/motion";

export const MIDDLE: Vec3 = [0, 0.875, 0];

/** Half a millimetre: finer steps are noise that does not compress. */
const POSITION_STEP = 16;
/** Weights, colours and shade are smooth: 32 steps do. */
const BYTE_STEP = 8;

export const quantizePositions = (metres: Float32Array): Int16Array<ArrayBuffer> =>
  Int16Array.from(metres, (value, index) => {
    const moved = value - (MIDDLE[index % 3] ?? 0);
    if (Math.abs(moved) > 1) throw new Error(`A vertex ${moved} m from the middle does not fit.`);
    const rounded = Math.round((moved * 32767) / POSITION_STEP) * POSITION_STEP;
    return Math.max(-32767, Math.min(32767, rounded));
  });

export const quantizeNormals = (normals: Float32Array): Int8Array<ArrayBuffer> =>
  Int8Array.from(normals, (value) => Math.round(value * 127));

/** Coarser bytes, with the ends kept. */
export const quantizeBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(bytes, (value) => Math.min(255, Math.round(value / BYTE_STEP) * BYTE_STEP));

/** Four weights a vertex in coarser steps; the first takes the rest, so that the sum stays 255. */
export const quantizeWeights = (weights: Uint8Array): Uint8Array<ArrayBuffer> => {
  const coarse = quantizeBytes(weights);
  for (let at = 0; at < coarse.length; at += 4)
    coarse[at] = 255 - (coarse[at + 1] ?? 0) - (coarse[at + 2] ?? 0) - (coarse[at + 3] ?? 0);
  return coarse;
};
