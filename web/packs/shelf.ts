import { liveQuery } from "dexie";
import type { Food } from "@dorsal/core/food";
import { foodFromStored, packPlaceOf } from "@dorsal/core/packs";
import type { PackInfo } from "@dorsal/core/packs";
import { PacksDatabase, nameKey, sweepGenerations } from "./database.ts";
import type { FoodRow } from "./database.ts";
import { keepScanned } from "./scanned.ts";

/** A pack that is there. */
export interface ShelvedPack {
  readonly info: PackInfo;
  /** Another one each time it is read in anew. */
  readonly generation: number;
}

/** An import that was interrupted: rows read so far. */
export interface LeftImport {
  readonly name: string;
  readonly rows: number;
}

/** The tables of foods of this device, to be asked. */
export interface Shelf {
  /** All that are there, the one read in last first. */
  readonly packs: () => Promise<readonly ShelvedPack[]>;
  readonly left: () => Promise<readonly LeftImport[]>;
  /** Calls back at once and whenever a pack came, changed or went, in this tab or another. */
  readonly watch: (onPacks: (packs: readonly ShelvedPack[]) => void) => () => void;
  readonly foodsOf: (name: string) => Promise<readonly Food[]>;
  readonly byRef: (ref: string) => Promise<Food | null>;
  /** Of the pack that was read in last first. */
  readonly byBarcode: (barcode: string) => Promise<readonly Food[]>;
  /** Foods of these packs whose name begins so. */
  readonly beginningWith: (
    names: readonly string[],
    start: string,
    most: number,
  ) => Promise<readonly Food[]>;
  /** Keeps what Open Food Facts answered for a barcode. */
  readonly keepScanned: (foods: readonly Food[], now: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /** Forgets what an interrupted import read. */
  readonly forget: (name: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
}

/** Foods of rows whose generation is one of a pack that is there. */
const foodsIn = (rows: readonly FoodRow[], here: readonly ShelvedPack[]): readonly Food[] =>
  here.flatMap(({ info, generation }) =>
    rows
      .filter((row) => row.generation === generation)
      .flatMap(({ row, data }) => foodFromStored(info.name, row, data) ?? []),
  );

export const openShelf = (db: PacksDatabase = new PacksDatabase()): Shelf => {
  const packs = async (): Promise<readonly ShelvedPack[]> =>
    (await db.pack.toArray())
      .map(({ info, generation }) => ({ info, generation }))
      .toSorted((one, other) => (one.info.importedAt < other.info.importedAt ? 1 : -1));

  return {
    packs,
    left: async () =>
      (await db.staging.toArray()).map(({ name, checkpoint }) => ({
        name,
        rows: checkpoint?.tally.rows ?? 0,
      })),
    watch: (onPacks) => {
      const subscription = liveQuery(packs).subscribe({ next: onPacks, error: () => onPacks([]) });
      return () => subscription.unsubscribe();
    },
    foodsOf: async (name) => {
      const pack = await db.pack.get(name);
      if (pack === undefined) return [];
      const { info, generation } = pack;
      const rows = await db.food
        .where(":id")
        .between([generation], [generation + 1])
        .toArray();
      return foodsIn(rows, [{ info, generation }]);
    },
    byRef: async (ref) => {
      const place = packPlaceOf(ref);
      if (place === null) return null;
      const pack = await db.pack.get(place.pack);
      const stored = pack && (await db.food.get([pack.generation, place.row]));
      return stored ? foodFromStored(place.pack, place.row, stored.data) : null;
    },
    byBarcode: async (barcode) =>
      foodsIn(await db.food.where("barcode").equals(barcode).toArray(), await packs()),
    beginningWith: async (names, start, most) => {
      const key = nameKey(start);
      if (key === "") return [];
      const wanted = (await packs()).filter(({ info }) => names.includes(info.name));
      const found: Food[] = [];
      for (const pack of wanted) {
        const rows = await db.food
          .where("[generation+key]")
          .between([pack.generation, key], [pack.generation, `${key}\uffff`])
          .limit(most)
          .toArray();
        found.push(...foodsIn(rows, [pack]));
      }
      return found.slice(0, most);
    },
    keepScanned: (foods, now) => keepScanned(db, foods, now),
    remove: async (name) => {
      // Gone at once for everybody who looks; its rows follow.
      await db.pack.delete(name);
      await sweepGenerations(db);
    },
    forget: async (name) => {
      await db.staging.delete(name);
      await sweepGenerations(db);
    },
    removeAll: () => db.delete({ disableAutoOpen: false }),
  };
};
