import type { Page } from "@playwright/test";
import { newRecord } from "@dorsal/core/record";
import type { OwnFood } from "@dorsal/core/record";
import { NOW } from "./app.ts";
import { barcodeVideo } from "./barcode-video.ts";
import { storedOf } from "./rows.ts";
import { browserUse } from "./setup.ts";

export const CODE = "4006381333931";
export const OUTSIDE = "https://world.openfoodfacts.org/**";
const { launchOptions } = browserUse(0);

/** A camera that looks at a packet; whether a page may use it is said by each test. */
export const PACKET_IN_VIEW = {
  launchOptions: {
    ...launchOptions,
    args: [
      ...launchOptions.args,
      "--use-fake-device-for-media-stream",
      `--use-file-for-fake-video-capture=${barcodeVideo(CODE)}`,
    ],
  },
};

export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
export const link = (page: Page, name: string | RegExp) => page.getByRole("link", { name });
export const field = (page: Page, name: string | RegExp) =>
  page.getByLabel(name, { exact: typeof name === "string" });
export const noted = async (page: Page) =>
  (await storedOf(page, "foodEntry")).map(({ body }) => body);

export const BAR: OwnFood = {
  name: "My oat bar",
  brand: "Hillside",
  barcode: CODE,
  source: "label",
  per: "g",
  per100: { energy: 380, protein: 9 },
  portions: [{ label: "1 bar", grams: 40 }],
};

export const ownBar = newRecord("food", "01930000-0000-7000-9000-000000000001", NOW, BAR);

/** Requests that left this address, and what they were answered. */
export const answerOutside = async (page: Page, status: number, body: unknown) => {
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

export const PRODUCT = {
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

export const typeBarcode = async (page: Page, code: string): Promise<void> => {
  await field(page, "The number under the bars").fill(code);
  await button(page, "Look it up").click();
};
