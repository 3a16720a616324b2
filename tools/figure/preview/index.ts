/** Quick stills of the figure and its props. */
export { fitView, renderStill } from "./still.ts";
export type { Picture, Scene, Still } from "./still.ts";
export type { View } from "./camera.ts";
export { sheet } from "./sheet.ts";
export { toPng } from "./png.ts";
