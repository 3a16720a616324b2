import { expect, test } from "@playwright/test";
import { violations } from "./support/axe.ts";
import { seedFood } from "./support/food.ts";
import {
  CODE,
  OUTSIDE,
  PACKET_IN_VIEW,
  PRODUCT,
  answerOutside,
  button,
  field,
  link,
  noted,
  ownBar,
  typeBarcode,
} from "./support/own-food.ts";
import { storedOf } from "./support/rows.ts";

test.use(PACKET_IN_VIEW);

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
