import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { zip } from "../core/packs/read/zip.fixture.ts";
import { violations } from "./support/axe.ts";
import { openFood, plus, seedFood } from "./support/food.ts";
import { storedOf } from "./support/rows.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const noted = async (page: Page) => (await storedOf(page, "foodEntry")).map(({ body }) => body);

const csv = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell}"`).join(",")}\n`).join("");

/** The CSV download of SR Legacy in small, of our own making; one amount is no number. */
const fdcFolder = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), "dorsal-fdc-")), "FoodData_Central_sr_legacy");
  mkdirSync(folder);
  const tables = {
    "food.csv": [
      ["fdc_id", "data_type", "description"],
      [990001, "sr_legacy_food", "Quandong, raw"],
      [990002, "sr_legacy_food", "Zander, smoked"],
    ],
    "sr_legacy_food.csv": [
      ["fdc_id", "NDB_number"],
      [990001, 1],
      [990002, 2],
    ],
    "food_nutrient.csv": [
      ["fdc_id", "nutrient_id", "amount"],
      [990001, 1008, 79],
      [990001, 1003, "much"],
      [990002, 1008, 121],
    ],
    "food_portion.csv": [
      [
        "fdc_id",
        "seq_num",
        "amount",
        "measure_unit_id",
        "portion_description",
        "modifier",
        "gram_weight",
      ],
      [990001, 1, 1, 9999, "", "fruit", 12],
    ],
  };
  for (const [name, rows] of Object.entries(tables)) writeFileSync(join(folder, name), csv(rows));
  return folder;
};

test("a table is looked at before it is kept, found in the search, offline too, and removed", async ({
  page,
  context,
}) => {
  await seedFood(page);
  await page.goto("/food/tables");
  await field(page, "Choose a folder").setInputFiles(fdcFolder());
  await expect(page.getByText("USDA SR Legacy is read")).toBeVisible();
  await expect(page.getByText("Quandong, raw: 79 kcal in 100 g")).toBeVisible();
  await expect(page.getByText("1 value that is no number, taken as unknown.")).toBeVisible();
  await page.getByText("The first of them, with their lines").click();
  await expect(page.getByText(/food_nutrient\.csv, line 3: number: amount "much"/)).toBeVisible();
  await expect(page.getByText("No table has been read in yet.")).toBeVisible();
  expect(await violations(page, "preview")).toEqual([]);
  await button(page, "Keep these foods").click();
  await expect(page.getByText("USDA SR Legacy: 2 foods are here now.")).toBeVisible();
  await expect(page.getByText(/Public domain/)).toBeVisible();

  await page.goto("/food/add?meal=lunch");
  await page.getByRole("searchbox").fill("smoked zander");
  await expect(plus(page, "Zander, smoked")).toBeVisible();
  await context.setOffline(true);
  await page.getByRole("searchbox").fill("quandong");
  await plus(page, "Quandong, raw").click();
  await expect(button(page, "Undo: Quandong, raw added to lunch.")).toBeVisible();
  await context.setOffline(false);
  expect((await noted(page))[0]?.items[0]).toMatchObject({
    food: "pack:usda-sr-legacy:990001",
    source: "usda",
  });

  await page.goto("/food/tables");
  await button(page, "Remove USDA SR Legacy").click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("No table has been read in yet.")).toBeVisible();
  // What was eaten stays as it was.
  await openFood(page);
  await expect(page.getByText(/Quandong/).first()).toBeVisible();
});

const product = (code: string, name: string): string =>
  `${JSON.stringify({ code, product_name: name, nutriments: { "energy-kcal_100g": 380, proteins_100g: 9 } })}\n`;

test("lines packed in several members of gzip are read whole", async ({ page }) => {
  await seedFood(page);
  await page.goto("/food/tables");
  await field(page, "Choose files").setInputFiles({
    name: "products.jsonl.gz",
    mimeType: "application/gzip",
    buffer: Buffer.concat([
      gzipSync(product("4006381333931", "Quandong bar")),
      gzipSync(product("96385074", "Zander spread"), { level: 0 }),
      gzipSync(""),
    ]),
  });
  await expect(page.getByText(/Quandong bar/)).toBeVisible();
  await button(page, "Keep these foods").click();
  await expect(page.getByText("Open Food Facts: 2 foods are here now.")).toBeVisible();
});

test("what an archive holds is held to its checksum, and said where it is another", async ({
  page,
}) => {
  await seedFood(page);
  await page.goto("/food/tables");
  const text = product("4006381333931", "Quandong bar").repeat(40);
  const choose = (sum: number): Promise<void> =>
    field(page, "Choose files").setInputFiles({
      name: "products.zip",
      mimeType: "application/zip",
      buffer: Buffer.from(zip([{ name: "products.jsonl", text, sum }])),
    });
  await choose(1);
  await expect(
    page.getByText(/products\.jsonl is damaged.*its checksum is not the one that its archive says/),
  ).toBeVisible();
  await expect(page.getByText("No table has been read in yet.")).toBeVisible();
  await choose(crc32(text));
  await expect(button(page, "Keep these foods")).toBeVisible();
});

test("what is no table says so, and how to go on", async ({ page }) => {
  await seedFood(page);
  await page.goto("/food/tables");
  await field(page, "Choose files").setInputFiles({
    name: "notes.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("milk, eggs, bread"),
  });
  await expect(page.getByText(/None of these is a table of foods that is known/)).toBeVisible();
});
