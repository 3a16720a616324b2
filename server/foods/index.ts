/**
 * Foods of the hub: a catalogue of any size in a file of its own, read only, built anew from tables
 * whenever somebody wants; never people's data. Searching it costs so much work at most, whatever is
 * asked.
 */
export { buildCatalogue } from "./build/build.ts";
export { prepareBeside } from "./build/beside.ts";
export { readFoods } from "./build/files.ts";
export { CATALOGUE_FILE, openCatalogue } from "./catalogue.ts";
export { createFoodRoutes } from "./routes.ts";
export { createShelf } from "./shelf.ts";
export type { Shelf } from "./shelf.ts";
