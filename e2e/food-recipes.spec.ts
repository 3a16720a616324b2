import { expect, test } from "@playwright/test";
import { itemOf, recipeItemOf } from "@dorsal/core/food";
import { newRecord, timestamp } from "@dorsal/core/record";
import {
  HALF_A_DAY,
  YESTERDAY,
  button,
  coreFood,
  dialog,
  eatenToday,
  openDiary,
  openFood,
  plus,
  portion,
  search,
} from "./support/food.ts";

test.describe("recipes", () => {
  test("one is made, changed and eaten by servings and by weight, with all it has", async ({
    page,
  }) => {
    await openDiary(page);
    await page.goto("/food/recipes");
    await page.getByRole("link", { name: "New recipe" }).click();
    await button(page, "Save").click();
    await expect(page.getByText(/^Give it a name/)).toBeVisible();
    await page.getByLabel("Name", { exact: true }).fill("Chickpea curry");
    await button(page, "Add foods").click();
    await search(page).fill("chickpeas boiled");
    await plus(page, "Chickpeas, boiled").click();
    await search(page).fill("olive oil");
    await plus(page, "Olive oil").click();
    await button(page, "Take 2 foods").click();
    await button(page, /^How much Chickpeas, boiled/).click();
    await dialog(page).getByLabel("How much").fill("480 g");
    await button(page, "Done").click();
    await page.getByLabel(/^Weight of the whole dish/).fill("900");
    await button(page, "Save").click();
    await expect(page.getByText("Chickpea curry saved.")).toBeVisible();
    await page.getByRole("link", { name: /^Chickpea curry/ }).click();
    await button(page, "Eat some of it").click();
    await page.getByRole("radio", { name: "Weighed" }).check();
    await page.getByRole("textbox", { name: "g of the dish" }).fill("450");
    await page.getByRole("textbox", { name: "g of the dish" }).blur();
    await expect(dialog(page).getByText(/^2 servings, /)).toBeVisible();
    await button(page, "Done").click();
    await expect(page.getByText("Chickpea curry added to dinner.")).toBeVisible();
    const [entry] = await eatenToday(page);
    expect(entry?.body.recipe?.servings).toBe(2);
    expect(entry?.body.items.map(({ grams }) => grams)).toEqual([240, expect.any(Number)]);
    expect(entry?.body.items[0]?.amounts["folate"]).toBeGreaterThan(0);

    await openFood(page);
    await button(page, /^Chickpea curry, 2 servings/).click();
    await dialog(page).getByRole("textbox", { name: "Servings" }).fill("1");
    await button(page, "Save").click();
    await expect(button(page, /^Chickpea curry, 1 serving,/)).toBeVisible();
    expect((await eatenToday(page))[0]?.body.items[0]?.grams).toBe(120);
  });

  test("what was begun comes back after a reload, and the sheet closes without losing foods", async ({
    page,
  }) => {
    await openDiary(page);
    await page.goto("/food/recipes/new");
    await page.getByLabel("Name", { exact: true }).fill("Leek soup");
    await button(page, "Add foods").click();
    await search(page).fill("leek");
    await plus(page, "Leek, boiled").click();
    // The cross, the key and the way back of a phone all close it so.
    await button(page, "Close").click();
    await expect(button(page, /^How much Leek, boiled/)).toBeVisible();
    await page.getByLabel("How it is made").fill("Simmer.");
    await page.reload();
    await expect(page.getByText("What you typed before is here again.")).toBeVisible();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Leek soup");
    await expect(page.getByLabel("How it is made")).toHaveValue("Simmer.");
    await expect(button(page, /^How much Leek, boiled/)).toBeVisible();

    await button(page, "Start over").click();
    await expect(page.getByText("No food in it yet.")).toBeVisible();
    await button(page, "Undo").click();
    await expect(button(page, /^How much Leek, boiled/)).toBeVisible();
    await button(page, "Save").click();
    await expect(page.getByText("Leek soup saved.")).toBeVisible();
    await page.getByRole("link", { name: "New recipe" }).click();
    await expect(page.getByText("No food in it yet.")).toBeVisible();
    await expect(page.getByText("What you typed before is here again.")).toHaveCount(0);
  });

  test("a long measure stands under the food's name, whole words on each line", async ({
    page,
  }) => {
    const broccoli = itemOf(coreFood("broccoli-boiled"), {
      grams: 90,
      said: { count: 1.5, unit: "thick slice of the stalk as my grandmother cuts it" },
    });
    const recipe = newRecord(
      "recipe",
      "01930000-0000-7000-8000-0000000000aa",
      timestamp(Date.parse(`${YESTERDAY}T10:00:00Z`), 60),
      {
        name: "Supper",
        servings: 2,
        cookedG: null,
        items: [recipeItemOf(broccoli, "food-1")],
        steps: "",
      },
    );
    await openDiary(page, { others: [recipe] });
    await page.goto(`/food/recipes/${recipe.id}`);
    const size = button(page, /^How much Broccoli, boiled: 1½ thick/);
    await expect(size).toBeVisible();
    const lines = await size.evaluate((each) => {
      const linesOf = (selector: string): number => {
        const range = document.createRange();
        range.selectNodeContents(each.querySelector(selector) ?? each);
        return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 12)))
          .size;
      };
      return { name: linesOf(".pick-name"), size: linesOf(".pick-name + span") };
    });
    expect(lines.name).toBe(1);
    expect(lines.size).toBeLessThanOrEqual(2);
  });

  test("a meal is kept as one, and found like a food", async ({ page }) => {
    await openDiary(page, { entries: HALF_A_DAY });
    await button(page, "More for lunch").click();
    await page.getByText("Keep it as a recipe").click();
    await page.getByLabel("Name of the recipe").fill("Chicken and rice");
    await button(page, "Save the recipe").click();
    await expect(page.getByText("Chicken and rice is among your recipes.")).toBeVisible();
    await page.getByRole("link", { name: "Add to dinner" }).click();
    await search(page).fill("chiken and rice");
    await plus(page, "Chicken and rice, 1 serving").click();
    await button(page, "Done").click();
    await expect(button(page, /^Chicken and rice, 1 serving, 589 kcal/)).toBeVisible();
  });

  test("a deleted one leaves the past as it was, and comes back", async ({ page }) => {
    const banana = itemOf(coreFood("banana"), portion(coreFood("banana"), 4, "medium"));
    const recipe = newRecord(
      "recipe",
      "01930000-0000-7000-8000-0000000000aa",
      timestamp(Date.parse(`${YESTERDAY}T10:00:00Z`), 60),
      {
        name: "Banana bread",
        servings: 4,
        cookedG: null,
        items: [recipeItemOf(banana, "food-1")],
        steps: "Bake.",
      },
    );
    await openDiary(page, { others: [recipe] });
    await page.goto(`/food/recipes/${recipe.id}`);
    await expect(page.getByLabel("How it is made")).toHaveValue("Bake.");
    await button(page, "Delete this recipe").click();
    await expect(page.getByText(/^Banana bread deleted/)).toBeVisible();
    await expect(page.getByText("No recipe yet")).toBeVisible();
    await button(page, "Undo").click();
    await expect(page.getByRole("link", { name: /^Banana bread/ })).toBeVisible();
    await page.goto("/food/recipes/01930000-0000-7000-8000-0000000000bb");
    await expect(page.getByText("This recipe is not here")).toBeVisible();
  });
});
