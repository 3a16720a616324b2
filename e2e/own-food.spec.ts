import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { newRecord } from "@dorsal/core/record";
import type { OwnFood } from "@dorsal/core/record";
import { NOW } from "./support/app.ts";
import { violations } from "./support/axe.ts";
import { barcodeVideo } from "./support/barcode-video.ts";
import { openFood, plus, seedFood } from "./support/food.ts";
import { browserUse } from "./support/setup.ts";
import { storedOf } from "./support/rows.ts";

const CODE = "4006381333931";
const OUTSIDE = "https://world.openfoodfacts.org/**";
const { launchOptions } = browserUse(0);

/** A camera that looks at a packet; whether a page may use it is said by each test. */
test.use({
  launchOptions: {
    ...launchOptions,
    args: [
      ...launchOptions.args,
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${barcodeVideo(CODE)}`,
    ],
  },
});

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name });
const field = (page: Page, name: string | RegExp) =>
  page.getByLabel(name, { exact: typeof name === "string" });
const noted = async (page: Page) => (await storedOf(page, "foodEntry")).map(({ body }) => body);

const BAR: OwnFood = {
  name: "My oat bar",
  brand: "Hillside",
  barcode: CODE,
  source: "label",
  per: "g",
  per100: { energy: 380, protein: 9 },
  portions: [{ label: "1 bar", grams: 40 }],
};

const ownBar = newRecord("food", "01930000-0000-7000-9000-000000000001", NOW, BAR);

/** Requests that left this address, and what they were answered. */
const answerOutside = async (page: Page, status: number, body: unknown) => {
  const asked: string[] = [];
  await page.route(OUTSIDE, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({
      status,
      headers: { "access-control-allow-origin": "*" },
      contentType: "application/json",
      body: JSON.stringify(body),
    });
  });
  return asked;
};

const PRODUCT = {
  code: CODE,
  status: "success",
  result: { id: "product_found" },
  product: {
    product_type: "food",
    product_name: "Oat bar of theirs",
    brands: "Hillside",
    serving_size: "1 bar (40 g)",
    serving_quantity: 40,
    nutriments: { "energy-kcal_100g": 371, proteins_100g: 8 },
  },
};

const typeBarcode = async (page: Page, code: string): Promise<void> => {
  await field(page, "The number under the bars").fill(code);
  await button(page, "Look it up").click();
};

test.describe("a food off its label", () => {
  test("with kJ and a serving is kept per 100 g, noted at once, and found again", async ({
    page,
  }) => {
    await seedFood(page);
    await openFood(page);
    await link(page, "Add to breakfast").click();
    await button(page, "Enter a label").first().click();
    await expect(page).toHaveURL(/\/food\/new\?.*meal=breakfast/);
    await field(page, "Name").fill("Rye crisp");
    await page.getByRole("radio", { name: "A serving" }).check();
    await field(page, "One serving is").fill("25");
    await field(page, "Energy, kJ").fill("370");
    await field(page, "Fat, g").fill("0,4");
    await field(page, "Carbohydrate, g").fill("16");
    await field(page, "Protein, g").fill("2.5");
    await field(page, "Salt, g").fill("0.25");
    await expect(field(page, "Had at breakfast, g")).toHaveValue("25");
    await button(page, "Save and add to breakfast").click();
    await expect(page.getByText("Rye crisp saved, and added to breakfast.")).toBeVisible();

    const [food] = await storedOf(page, "food");
    expect(food?.body).toMatchObject({
      name: "Rye crisp",
      source: "label",
      per: "g",
      per100: { fat: 1.6, carbohydrate: 64, protein: 10, sodium: 400 },
      portions: [{ label: "1 serving", grams: 25 }],
    });
    expect(food?.body.per100["energy"]).toBeCloseTo(353.7, 1);
    expect(food?.body.per100).not.toHaveProperty("sugars");
    const [entry] = await noted(page);
    expect(entry?.meal).toBe("breakfast");
    expect(entry?.items[0]).toMatchObject({ grams: 25, said: { count: 1, unit: "serving" } });
    expect(entry?.kcal).toBeCloseTo(88.4, 1);

    await link(page, "Add to breakfast").click();
    await page.getByRole("searchbox").fill("rye cris");
    await expect(plus(page, "Rye crisp,")).toBeVisible();
  });

  test("is still there after a reload and after the app was closed, until it is saved", async ({
    page,
    context,
  }) => {
    await seedFood(page);
    await page.goto("/food/new?meal=lunch");
    await expect(page.getByText("What you typed before is here again.")).toHaveCount(0);
    await field(page, "Name").fill("Rye crisp");
    await page.getByRole("radio", { name: "A serving" }).check();
    await field(page, "One serving is").fill("25");
    await field(page, "Fat, g").fill("0,4");
    await page.getByText("More nutrients").click();
    await field(page, "Calcium, mg").fill("12");
    await button(page, "Add a portion").click();
    await field(page, "Name of portion 1").fill("slice");
    await field(page, "Had at lunch, g").fill("50");
    const isAllThere = async (on: Page): Promise<void> => {
      await expect(on.getByText("What you typed before is here again.")).toBeVisible();
      await expect(field(on, "Name")).toHaveValue("Rye crisp");
      await expect(on.getByRole("radio", { name: "A serving" })).toBeChecked();
      await expect(field(on, "One serving is")).toHaveValue("25");
      await expect(field(on, "Fat, g")).toHaveValue("0,4");
      await expect(field(on, "Calcium, mg")).toHaveValue("12");
      await expect(field(on, "Name of portion 1")).toHaveValue("slice");
      await expect(field(on, "Had at lunch, g")).toHaveValue("50");
    };
    await page.reload();
    await isAllThere(page);
    // Another food that is scanned meanwhile gets nothing of it.
    await page.goto(`/food/new?meal=lunch&barcode=${CODE}`);
    await expect(field(page, "Barcode (may be empty)")).toHaveValue(CODE);
    await expect(field(page, "Name")).toHaveValue("");
    await page.close();

    const later = await context.newPage();
    await later.goto("/food/new?meal=lunch");
    await isAllThere(later);
    expect(await violations(later, "draft")).toEqual([]);
    await button(later, "Start over").click();
    await expect(field(later, "Name")).toHaveValue("");
    await expect(later.getByText("What you typed before is here again.")).toHaveCount(0);
    await button(later, "Undo").click();
    await expect(field(later, "Name")).toHaveValue("Rye crisp");

    await field(later, "Portion 1 in g").fill("12");
    await field(later, "Energy, kJ").fill("370");
    await button(later, "Save and add to lunch").click();
    await expect(later.getByText("Rye crisp saved, and added to lunch.")).toBeVisible();
    await later.goto("/food/new");
    await expect(field(later, "Name")).toHaveValue("");
  });

  test("that was saved and taken back can be gone on with", async ({ page }) => {
    await seedFood(page);
    await page.goto("/food/new");
    await field(page, "Name").fill("Rye crisp");
    await button(page, "Save").click();
    await expect(page.getByText("Rye crisp is among your foods.")).toBeVisible();
    await button(page, "Undo").click();
    await expect(page.getByText("Nothing entered yet")).toBeVisible();
    await link(page, "Enter a food").click();
    await expect(field(page, "Name")).toHaveValue("Rye crisp");
  });

  test("says what cannot be, asks once about what is odd, and keeps it all the same", async ({
    page,
  }) => {
    await seedFood(page, { others: [ownBar] });
    await page.goto("/food/new");
    await field(page, "Barcode (may be empty)").fill("4006381333932");
    await field(page, "Carbohydrate, g").fill("10");
    await field(page, "of which sugars, g").fill("20");
    await field(page, "Fibre, g").fill("some");
    await button(page, "Save").click();
    for (const said of [
      /has no name yet/,
      /A digit of 4006381333932 must be wrong/,
      /Sugars \(20 g\) is more than carbohydrate \(10 g\)/,
      /Fibre is “some”, which is no number/,
    ])
      await expect(page.getByText(said)).toBeVisible();
    expect(await violations(page, "faults")).toEqual([]);

    await field(page, "Name").fill("Strange bar");
    await field(page, "Barcode (may be empty)").fill(CODE);
    await field(page, "of which sugars, g").fill("2");
    await field(page, "Fibre, g").fill("");
    await field(page, "Fat, g").fill("0");
    await field(page, "Protein, g").fill("5");
    await field(page, "Energy, kcal").fill("400");
    await button(page, "Save").click();
    const asking = page.getByRole("dialog", { name: "Is this right?" });
    await expect(asking.getByText(/My oat bar, which you entered before/)).toBeVisible();
    await asking.getByRole("button", { name: "Cancel" }).click();
    await expect(field(page, "Name")).toHaveValue("Strange bar");
    await button(page, "Save").click();
    await asking.getByRole("button", { name: "Keep all the same" }).click();
    await expect(page).toHaveURL(/\/food\/own$/);
    await expect(link(page, "Change Strange bar")).toBeVisible();
    expect((await storedOf(page, "food")).map(({ body }) => body.name).toSorted()).toEqual([
      "My oat bar",
      "Strange bar",
    ]);
  });

  test("is changed, taken out and brought back", async ({ page }) => {
    await seedFood(page, { others: [ownBar] });
    await page.goto("/food/own");
    await link(page, "Change My oat bar").click();
    await expect(field(page, "Energy, kcal")).toHaveValue("380");
    await field(page, "Energy, kcal").fill("390");
    await button(page, "Save").click();
    await expect(page.getByText("390 kcal in 100 g")).toBeVisible();
    expect((await storedOf(page, "food"))[0]?.body).toEqual({
      ...BAR,
      per100: { ...BAR.per100, energy: 390 },
    });
    await button(page, "Take out My oat bar").click();
    await expect(page.getByText("Nothing entered yet")).toBeVisible();
    await button(page, "Undo").click();
    await expect(link(page, "Change My oat bar")).toBeVisible();
  });
});

test.describe("a barcode that is typed", () => {
  test("is held to its check digit, and an own food comes before all others", async ({ page }) => {
    const asked = await answerOutside(page, 200, PRODUCT);
    await seedFood(page, { others: [ownBar], kitchen: { asksOpenFoodFacts: true } });
    await page.goto("/food/scan?meal=lunch");
    await expect(page.getByText("The camera is not allowed")).toBeVisible();
    await typeBarcode(page, "4006381333930");
    await expect(page.getByText(/the last would be 1, not 0/)).toBeVisible();
    await typeBarcode(page, CODE);
    await expect(page.getByRole("heading", { name: "My oat bar" })).toBeVisible();
    expect(asked).toEqual([]);
    await button(page, "Add to lunch").click();
    await expect(page).toHaveURL(/\/food$/);
    const [entry] = await noted(page);
    expect(entry).toMatchObject({ meal: "lunch", kcal: 152, name: "My oat bar" });
  });

  test("that nothing knows is asked outside only with leave, once, and then known here", async ({
    page,
  }) => {
    const asked = await answerOutside(page, 200, PRODUCT);
    await seedFood(page);
    await page.goto("/food/scan?meal=snack");
    await typeBarcode(page, CODE);
    const question = page.getByRole("dialog", { name: "Ask Open Food Facts?" });
    await expect(question).toBeVisible();
    expect(await violations(page, "question")).toEqual([]);
    await question.getByRole("button", { name: "No, stay offline" }).click();
    // The question came of itself, so nothing is there that it could give the focus back to.
    await expect(page.getByRole("heading", { name: "This barcode is not known" })).toBeFocused();
    await expect(page.getByText("This barcode is not known yet")).toBeVisible();
    expect(asked).toEqual([]);

    // Whoever said no is not asked of their own accord again.
    await button(page, "Scan another").click();
    await typeBarcode(page, CODE);
    await expect(page.getByText("This barcode is not known yet")).toBeVisible();
    await expect(question).toHaveCount(0);
    await button(page, "Ask Open Food Facts …").click();
    await question.getByRole("button", { name: "Yes, ask them" }).click();
    await expect(page.getByRole("heading", { name: "Oat bar of theirs" })).toBeVisible();
    await expect(page.getByText(/typed by volunteers/)).toBeVisible();
    expect(asked).toHaveLength(1);
    const sent = new URL(asked[0] ?? "");
    expect([...sent.searchParams.keys()]).toEqual(["fields", "app_name"]);
    expect(sent.pathname).toContain(CODE);
    await button(page, "Add to snacks").click();
    await expect(page).toHaveURL(/\/food$/);
    expect((await noted(page))[0]?.kcal).toBeCloseTo(148.4, 1);

    await page.goto("/food/scan");
    await typeBarcode(page, CODE);
    await expect(page.getByText("From a table on this device")).toBeVisible();
    expect(asked).toHaveLength(1);
    await page.goto("/food/tables");
    await expect(page.getByRole("heading", { name: "Open Food Facts, by barcode" })).toBeVisible();
    await expect(page.getByText(/ODbL-1\.0/)).toBeVisible();
    await page.getByRole("switch").uncheck();
    await expect
      .poll(async () => (await storedOf(page, "kitchen"))[0]?.body.asksOpenFoodFacts)
      .toBe(false);
  });

  test("that they do not know, or cannot say now, leads to the label", async ({ page }) => {
    await seedFood(page, { kitchen: { asksOpenFoodFacts: true } });
    await answerOutside(page, 503, {});
    await page.goto("/food/scan?meal=lunch");
    await typeBarcode(page, CODE);
    await expect(page.getByText("Open Food Facts needs a rest.")).toBeVisible();
    await page.unroute(OUTSIDE);
    await page.route(OUTSIDE, (route) => route.abort());
    await button(page, "Try again").click();
    await expect(page.getByText("Open Food Facts could not be reached.")).toBeVisible();
    await page.unroute(OUTSIDE);
    await answerOutside(page, 404, { status: "failure", result: { id: "product_not_found" } });
    await button(page, "Try again").click();
    await expect(page.getByText(/nor Open Food Facts know/)).toBeVisible();
    await link(page, "Enter the label").click();
    await expect(field(page, "Barcode (may be empty)")).toHaveValue(CODE);
    await field(page, "Name").fill("Oat bar");
    await field(page, "Had at lunch, g").fill("");
    await button(page, "Save").click();
    await expect(page.getByText("Oat bar is among your foods.")).toBeVisible();
    expect(await noted(page)).toEqual([]);
    expect((await storedOf(page, "food"))[0]?.body).toMatchObject({ barcode: CODE, per100: {} });
  });
});

test.describe("with the camera", () => {
  test.use({ permissions: ["camera"] });

  test("a packet held before it is read, by our own reader from our own address", async ({
    page,
  }) => {
    const addresses = new Set<string>();
    page.on("request", (request) => addresses.add(new URL(request.url()).host));
    await seedFood(page, { others: [ownBar] });
    await page.goto("/food/scan?meal=breakfast");
    await expect(page.getByRole("heading", { name: "My oat bar" })).toBeVisible();
    await expect(page.locator("video")).toHaveCount(0);
    await button(page, "Add to breakfast").click();
    await expect(page).toHaveURL(/\/food$/);
    expect((await noted(page))[0]).toMatchObject({ meal: "breakfast", kcal: 152 });
    expect([...addresses]).toEqual([new URL(page.url()).host]);
  });

  test("the browser's own reader is used where there is one", async ({ page }) => {
    // What Chrome on a phone brings; this browser has none.
    await page.addInitScript(() => {
      Object.assign(globalThis, {
        BarcodeDetector: class {
          static async getSupportedFormats() {
            return ["ean_13", "qr_code"];
          }
          async detect() {
            return [{ rawValue: "0036000291452", format: "ean_13" }];
          }
        },
      });
    });
    const wasm: string[] = [];
    page.on("request", (request) => {
      if (request.url().endsWith(".wasm")) wasm.push(request.url());
    });
    await seedFood(page);
    await page.goto("/food/scan");
    await expect(page.getByText("Barcode 0036000291452")).toBeVisible();
    expect(wasm).toEqual([]);
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test(`everything can be read and reached, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await seedFood(page, { others: [ownBar] });
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      found.push(...(await violations(page, screen)));
    };
    await page.goto("/food/own");
    await expect(link(page, "Change My oat bar")).toBeVisible();
    await look("own foods");
    await page.goto("/food/new?meal=lunch");
    await page.getByText("More nutrients").click();
    await button(page, "Add a portion").click();
    await look("label");
    await page.goto("/food/scan");
    await expect(page.getByText("The camera is not allowed")).toBeVisible();
    await look("scan");
    await typeBarcode(page, CODE);
    await expect(page.getByRole("heading", { name: "My oat bar" })).toBeVisible();
    await look("found");
    await page.goto("/food/tables");
    await page.getByText("Where to get them").click();
    await look("tables");
    expect(found).toEqual([]);
  });
