/** What props are made of, in colours that stand back behind the figure. */
import type { PlacedShape } from "@dorsal/core/motion";

export type Material = PlacedShape["material"];

interface Look {
  readonly light: string;
  readonly dark: string;
  readonly gloss: number;
  /** Below 1 it lets what is behind it through. */
  readonly alpha?: number;
}

export const PROP_LOOKS: Readonly<Record<Material, Look>> = {
  iron: { light: "#30383c", dark: "#4d585e", gloss: 0.3 },
  rubber: { light: "#262c2f", dark: "#414a4f", gloss: 0.06 },
  pad: { light: "#47575a", dark: "#50626a", gloss: 0.1 },
  frame: { light: "#98a09b", dark: "#75807e", gloss: 0.22 },
  wood: { light: "#c8a982", dark: "#a18260", gloss: 0.08 },
  band: { light: "#2f7d66", dark: "#57b393", gloss: 0.12 },
  cable: { light: "#4a5256", dark: "#8c9698", gloss: 0.2 },
  mat: { light: "#a0b5a5", dark: "#29403b", gloss: 0 },
  cloth: { light: "#d9d3c5", dark: "#8f8d84", gloss: 0.02 },
  wall: { light: "#d3d8cd", dark: "#26312f", gloss: 0, alpha: 0.5 },
  glass: { light: "#c5d6da", dark: "#51666d", gloss: 0.3, alpha: 0.3 },
  "floor-line": { light: "#b5bdb0", dark: "#3b4844", gloss: 0 },
};
