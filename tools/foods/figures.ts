/**
 * Writes `core/food/foods/figures.json`: what USDA's tables say of the foods in
 * `core/food/foods/curated`, which are named there by their NDB number. Reads
 * `usda-sr.jsonl.gz` from the folder that `DORSAL_REFERENCE` names, `../shared/data` by default:
 * one food a line, `{ndb, fdc, n: {number: amount per 100 g}}`.
 */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

import { root, say } from "../run.mjs";
import { FIGURE_NUMBERS } from "./numbers.ts";

const CURATED = join(root, "core", "food", "foods", "curated");
const OUT = join(root, "core", "food", "foods", "figures.json");
const REFERENCE = join(
  process.env["DORSAL_REFERENCE"] ?? join(root, "..", "shared", "data"),
  "usda-sr.jsonl.gz",
);
/** The file is part of the app, so it stays small. */
const MOST_GZIP_BYTES = 90_000;

interface UsdaFood {
  readonly ndb: string;
  readonly fdc: number;
  readonly n: Readonly<Record<string, number>>;
}

/** The NDB number of each food, which stands after our id at the head of its line. */
const named = readdirSync(CURATED)
  .toSorted()
  .flatMap((file) => [
    ...readFileSync(join(CURATED, file), "utf8").matchAll(/^[a-z0-9-]+\|(\d{5})\|/gm),
  ])
  .map(([, ndb = ""]) => ndb);

const usda = new Map(
  gunzipSync(readFileSync(REFERENCE))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as UsdaFood)
    .map((food) => [food.ndb, food]),
);

const lines = named.map((ndb) => {
  const food = usda.get(ndb);
  if (food === undefined) throw new Error(`USDA has no food ${ndb}.`);
  const figures = FIGURE_NUMBERS.map((number) => food.n[number] ?? null);
  return `${JSON.stringify(ndb)}:${JSON.stringify([food.fdc, ...figures])}`;
});

const text = `{"numbers":${JSON.stringify(FIGURE_NUMBERS)},\n"foods":{\n${lines.join(",\n")}\n}}\n`;
const bytes = gzipSync(text, { level: 9 }).length;
if (bytes > MOST_GZIP_BYTES)
  throw new Error(`The figures are ${bytes} bytes gzipped, more than ${MOST_GZIP_BYTES}.`);
writeFileSync(OUT, text);
say(
  `${lines.length} foods, ${FIGURE_NUMBERS.length} figures each: ` +
    `${(text.length / 1000).toFixed(0)} kB, ${(bytes / 1000).toFixed(1)} kB gzipped.`,
);
