import { useMemo } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { openShelf } from "./shelf.ts";
import type { LeftImport, Shelf, ShelvedPack } from "./shelf.ts";

export interface Packs {
  readonly shelf: Shelf;
  /** Undefined while they are read. */
  readonly packs: readonly ShelvedPack[] | undefined;
  readonly left: readonly LeftImport[] | undefined;
}

let opened: Shelf | null = null;

/** The tables of foods of this device, as they come and go. */
export const usePacks = (): Packs => {
  const shelf = useMemo(() => (opened ??= openShelf()), []);
  const packs = useLiveQuery(() => shelf.packs(), [shelf]);
  const left = useLiveQuery(() => shelf.left(), [shelf]);
  return { shelf, packs, left };
};
