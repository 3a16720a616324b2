import type { Food } from "@dorsal/core/food";
import { LICENCES } from "@dorsal/core/packs";
import type { PacksDatabase } from "./database.ts";
import { foodRow } from "./sink.ts";

/**
 * What Open Food Facts answered, product by product: apart from a table of theirs that is read in, which
 * would replace it, and apart from all others, because its licence goes with it.
 */
export const SCANNED_PACK = "open-food-facts-scanned";

/** Keeps foods under their barcodes; the newer answer counts. */
export const keepScanned = (
  db: PacksDatabase,
  foods: readonly Food[],
  now: string,
): Promise<void> =>
  db.transaction("rw", db.pack, db.generation, db.food, async () => {
    const before = await db.pack.get(SCANNED_PACK);
    const generation = before?.generation ?? (await db.generation.add({}));
    await db.food.bulkPut(foods.map((food) => foodRow(generation, food)));
    const rows = await db.food
      .where(":id")
      .between([generation], [generation + 1])
      .toArray();
    await db.pack.put({
      name: SCANNED_PACK,
      generation,
      info: {
        version: 1,
        name: SCANNED_PACK,
        title: SCANNED_TITLE,
        licence: LICENCES.openFoodFacts,
        foods: rows.length,
        withoutEnergy: rows.filter(({ data }) => !data.includes('"energy":')).length,
        importedAt: now,
        fingerprint: "",
      },
    });
  });

const SCANNED_TITLE = "Open Food Facts, by barcode";
