import { Dexie } from "dexie";
import type { Table } from "dexie";
import type { Checkpoint, PackInfo, Part } from "@dorsal/core/packs";

const PACKS_DATABASE = "dorsal-packs";

/** A pack that is there. Its foods are those of its generation; of other generations none is seen. */
export interface PackRow {
  readonly name: string;
  readonly generation: number;
  readonly info: PackInfo;
}

export interface FoodRow {
  readonly generation: number;
  readonly row: string;
  /** Left out where there is none, so that the index holds only barcodes. */
  readonly barcode?: string;
  /** The name as it is compared: small letters without accents. */
  readonly key: string;
  readonly data: string;
}

/** An import that is not finished: what it wrote lies under its generation. */
export interface StagingRow {
  readonly name: string;
  readonly generation: number;
  readonly fingerprint: string;
  readonly checkpoint: Checkpoint | null;
}

export interface PartRow extends Part {
  readonly generation: number;
}

/** One number for each time a pack is written anew; it stays until all its rows are gone. */
export interface GenerationRow {
  readonly id: number;
}

export class PacksDatabase extends Dexie {
  declare readonly pack: Table<PackRow, string>;
  declare readonly staging: Table<StagingRow, string>;
  declare readonly generation: Table<GenerationRow, number, Partial<GenerationRow>>;
  declare readonly food: Table<FoodRow, [generation: number, row: string]>;
  declare readonly part: Table<PartRow, [generation: number, id: number, seq: number]>;

  constructor(name: string = PACKS_DATABASE) {
    super(name);
    this.version(1).stores({
      pack: "name",
      staging: "name",
      generation: "++id",
      food: "[generation+row],barcode,[generation+key]",
      part: "[generation+id+seq]",
    });
  }
}

/** A name as it is compared. */
export const nameKey = (name: string): string =>
  name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim().slice(0, 60);

const AT_ONCE = 2000;

/** Deletes what a generation was made of, some at a time, so that nothing else waits long. */
export const removeParts = async (db: PacksDatabase, generation: number): Promise<void> => {
  const rows = () => db.part.where(":id").between([generation], [generation + 1]);
  while ((await rows().limit(AT_ONCE).delete()) > 0);
};

const removeGeneration = async (db: PacksDatabase, generation: number): Promise<void> => {
  await removeParts(db, generation);
  const rows = () => db.food.where(":id").between([generation], [generation + 1]);
  while ((await rows().limit(AT_ONCE).delete()) > 0);
  await db.generation.delete(generation);
};

/** Removes what belongs to no pack and to no import that can go on. */
export const sweepGenerations = async (db: PacksDatabase): Promise<void> => {
  const orphans = await db.transaction("r", db.pack, db.staging, db.generation, async () => {
    const used = new Set([
      ...(await db.pack.toArray()).map(({ generation }) => generation),
      ...(await db.staging.toArray()).map(({ generation }) => generation),
    ]);
    return (await db.generation.toCollection().primaryKeys()).filter((id) => !used.has(id));
  });
  for (const orphan of orphans) await removeGeneration(db, orphan);
};
