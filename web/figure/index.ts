/**
 * Figure: the one person in the app, who shows every exercise and wears the muscle map. The parts
 * of React are here and small; the engine that draws, and three.js, are fetched when they are shown.
 * Everything a figure tells is told in words too.
 */
export { Figure } from "./figure.tsx";
export { Thumbnail } from "./thumbnail.tsx";
export { MuscleMap } from "./muscle-map.tsx";
export { BackPicture } from "./back-picture.tsx";
export { SitePicture } from "./site-picture.tsx";
export { BackFocusLater } from "./back-focus-later.tsx";
export { preloadFigure } from "./hooks/use-figure-view.ts";
export { chooseBody } from "./body.ts";
export type { BodyType } from "./body.ts";
