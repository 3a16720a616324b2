import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { timestamp } from "@dorsal/core/record";
import { openSqlite } from "@dorsal/disk";
import { run } from "./run.ts";

const folder = process.env["DORSAL_REFERENCE"] ?? "../shared/data";
const there = existsSync(join(folder, "fdc-csv-sample"));
if (!there) console.warn(`Skipped: no reference in ${folder}; set DORSAL_REFERENCE to it.`);

const packs = mkdtempSync(join(tmpdir(), "dorsal-food-"));
afterAll(() => rmSync(packs, { recursive: true }));

describe.skipIf(!there)("dorsal food import, from real downloads", () => {
  test.for([
    ["usda-sr.jsonl.gz", 7754],
    ["fdc-csv-sample", 50],
  ] as const)("%s", async ([name, foods]) => {
    let out = "";
    const code = await run(["food", "import", join(folder, name), "--to", packs, "--json"], {
      out: (text) => (out += text),
      err: () => undefined,
      stdin: () => "",
      now: timestamp(Date.UTC(2026, 10, 23, 17), 60),
      version: "0.1.0",
    });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ pack: { foods, name: "usda-sr-legacy" } });
    const connection = await openSqlite(join(packs, "usda-sr-legacy.sqlite"), 500);
    const [row] = connection.prepare("SELECT data FROM food WHERE id = '167762'").all();
    connection.close();
    expect(JSON.parse((row as { data: string }).data)).toMatchObject({
      name: "Strawberries, raw",
      per100: { energy: 32, protein: 0.67, vitaminC: 58.8, potassium: 153 },
      portions: expect.arrayContaining([{ label: "1 cup, halves", grams: 152 }]),
    });
  });
});
