/**
 * Packs: tables of foods from elsewhere, on this device. They lie in a database of their own, so that
 * millions of strangers' rows can never stand in the way of what the person wrote: their records open,
 * upgrade and are backed up without it. An import runs in a worker, reads its files once, shows what it
 * found, and puts the table in place only when the person says so; nothing half imported is ever seen.
 */
export { pickedFrom } from "./picked.ts";
export type { PickedFile } from "./picked.ts";
export { createImport } from "./client.ts";
export type { ImportHandle } from "./client.ts";
export { IN_MEMORY, packsInMemory } from "./in-memory.ts";
export { openShelf } from "./shelf.ts";
export type { LeftImport, Shelf, ShelvedPack } from "./shelf.ts";
export { SCANNED_PACK } from "./scanned.ts";
export type { ImportNews, ReadyPack } from "./types.ts";
export { languagesHere } from "./languages.ts";
export { usePacks } from "./use-packs.ts";
export type { Packs } from "./use-packs.ts";
