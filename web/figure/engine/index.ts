/**
 * The engine of the figure, loaded when the first one is shown: clips, cameras, the drawing loop.
 * three.js is a part of its own, fetched only where it can draw.
 */
export { createView } from "./view.ts";
export type { FigureView, PaceSource, ViewSettings, ViewState } from "./view.ts";
export { painterInfo, preload } from "./painters.ts";
export { loadClip } from "./clips.ts";
