import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { violations } from "./support/axe.ts";
import { openFood, plus, seedFood } from "./support/food.ts";
import {
  BAR,
  CODE,
  PACKET_IN_VIEW,
  button,
  field,
  link,
  noted,
  ownBar,
  typeBarcode,
} from "./support/own-food.ts";
import { storedOf } from "./support/rows.ts";

test.use(PACKET_IN_VIEW);

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
