import { rowIdOf, storedFood } from "@dorsal/core/packs";
import type { PackInfo, PackSink, Tally } from "@dorsal/core/packs";
import type { Food } from "@dorsal/core/food";
import { nameKey, removeParts, sweepGenerations } from "./database.ts";
import type { FoodRow, PacksDatabase, StagingRow } from "./database.ts";

export const foodRow = (generation: number, food: Food): FoodRow => ({
  generation,
  row: rowIdOf(food),
  ...(food.barcode === null ? {} : { barcode: food.barcode }),
  key: nameKey(food.name),
  data: storedFood(food),
});

const PARTS_AT_ONCE = 3000;

export interface SinkHooks {
  /** Whether the table, read whole, is to be put in place; what it was otherwise stays. */
  readonly decide: (pack: PackInfo, tally: Tally) => Promise<boolean>;
  readonly onDropped: () => void;
}

/** Where an import writes. A pack appears with one row, and that row is written last. */
export const openSink = (db: PacksDatabase, name: string, hooks: SinkHooks): PackSink => {
  let generation = 0;

  /** What another tab began in the meantime must not be mixed with this. */
  const mine = async (): Promise<StagingRow> => {
    const staging = await db.staging.get(name);
    if (staging?.generation !== generation) throw new Error("another import of it has begun");
    return staging;
  };
  const rollback = async (): Promise<void> => {
    await db.transaction("rw", db.staging, async () => {
      if ((await db.staging.get(name))?.generation === generation) await db.staging.delete(name);
    });
    await sweepGenerations(db);
  };

  return {
    begin: async (fingerprint) => {
      const saved = await db.transaction("rw", db.staging, db.generation, async () => {
        const left = await db.staging.get(name);
        if (left?.fingerprint === fingerprint && left.checkpoint !== null) {
          ({ generation } = left);
          return left.checkpoint;
        }
        generation = await db.generation.add({});
        await db.staging.put({ name, generation, fingerprint, checkpoint: null });
        return null;
      });
      // An earlier import of other files has lost its place, and its rows.
      if (saved === null) await sweepGenerations(db);
      return saved;
    },
    write: (foods, parts, checkpoint) =>
      db.transaction("rw", db.staging, db.food, db.part, async () => {
        const staging = await mine();
        await db.food.bulkPut(foods.map((food) => foodRow(generation, food)));
        await db.part.bulkPut(parts.map((part) => ({ ...part, generation })));
        if (checkpoint !== null) await db.staging.put({ ...staging, checkpoint });
      }),
    parts: async (after, mostIds) => {
      const read = await db.part
        .where(":id")
        .between([generation, after + 1], [generation + 1])
        .limit(PARTS_AT_ONCE)
        .toArray();
      const ids = [...new Set(read.map(({ id }) => id))];
      // The last id may go on beyond what was read.
      const whole = read.length < PARTS_AT_ONCE ? ids : ids.slice(0, -1);
      const last = whole.slice(0, mostIds).at(-1);
      if (last !== undefined) return read.filter(({ id }) => id <= last);
      const [only] = ids;
      return only === undefined
        ? []
        : db.part
            .where(":id")
            .between([generation, only], [generation, only + 1])
            .toArray();
    },
    count: () =>
      db.food
        .where(":id")
        .between([generation], [generation + 1])
        .count(),
    commit: async (info) => {
      const { checkpoint } = await mine();
      if (checkpoint === null || !(await hooks.decide(info, checkpoint.tally))) {
        hooks.onDropped();
        await rollback();
        return;
      }
      await db.transaction("rw", db.pack, db.staging, async () => {
        await mine();
        await db.pack.put({ name, generation, info });
        await db.staging.delete(name);
      });
      // What it was made of, and the table before it, are no longer needed.
      await removeParts(db, generation);
      await sweepGenerations(db);
    },
    rollback,
    close: async () => undefined,
  };
};
