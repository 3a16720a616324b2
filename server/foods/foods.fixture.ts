/** Foods for tests, and catalogues made of them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Food } from "@dorsal/core/food";

import type { LinesBatch, Prepare } from "./build/batch.ts";
import { buildCatalogue } from "./build/build.ts";
import { createPrepare } from "./build/prepare.ts";
import { CATALOGUE_FILE, openCatalogue } from "./catalogue.ts";
import type { Catalogue } from "./catalogue.ts";

export const BUILT_AT = "2026-11-26T12:00:00.000Z";

export const foodOf = (changed: Partial<Food> & Pick<Food, "name">): Food => ({
  ref: `pack:test:${changed.name}`,
  brand: null,
  synonyms: [],
  barcode: null,
  source: "openFoodFacts",
  sourceId: null,
  per: "g",
  per100: { energy: 100 },
  portions: [],
  usual: null,
  hand: null,
  group: null,
  diet: null,
  allergens: null,
  nova: null,
  ...changed,
});

/** Looks at batches in this thread. */
export const prepareHere = (): Prepare => {
  const prepare = createPrepare();
  return async (batch) => prepare(batch);
};

/** A file with one line each, in batches of one. */
export async function* linesOf(lines: readonly object[]): AsyncGenerator<LinesBatch> {
  for (const [index, line] of lines.entries()) {
    const bytes = new TextEncoder().encode(JSON.stringify(line));
    yield { kind: "lines", path: "foods.jsonl", firstLine: index + 1, bytes };
  }
}

/** In the order of their popularity. */
export const popular = (foods: readonly Food[]): AsyncGenerator<LinesBatch> =>
  linesOf(foods.map((food, place) => ({ ...food, popularity: foods.length - place })));

export const inNewFolder = async <Value>(
  use: (folder: string) => Promise<Value>,
): Promise<Value> => {
  const folder = await mkdtemp(join(tmpdir(), "dorsal-foods-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

export const openBuilt = async (folder: string): Promise<Catalogue> => {
  const opened = await openCatalogue(join(folder, CATALOGUE_FILE));
  if (!opened.ok) throw new Error(opened.error.reason);
  return opened.value;
};

export const buildIn = async (folder: string, foods: readonly Food[]): Promise<void> => {
  const built = await buildCatalogue(popular(foods), join(folder, CATALOGUE_FILE), {
    builtAt: BUILT_AT,
    prepare: prepareHere(),
  });
  if (!built.ok) throw new Error(built.error.tag);
};

export const withCatalogue = <Value>(
  foods: readonly Food[],
  use: (catalogue: Catalogue) => Value | Promise<Value>,
): Promise<Value> =>
  inNewFolder(async (folder) => {
    await buildIn(folder, foods);
    const catalogue = await openBuilt(folder);
    try {
      return await use(catalogue);
    } finally {
      catalogue.close();
    }
  });

/** What was found, as refs without their beginning. */
export const found = (catalogue: Catalogue, query: string, limit?: number): readonly string[] =>
  catalogue
    .search(query, limit === undefined ? {} : { limit })
    .map(({ data }) => (JSON.parse(data) as Food).ref.replace(/^pack:test:/, ""));
