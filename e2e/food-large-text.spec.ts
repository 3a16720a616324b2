import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { HALF_A_DAY, openDiary } from "./support/food.ts";
import { PLANNED, seedMenus } from "./support/menus.ts";

/** Twice as large as usual, as somebody sets it who does not see well. */
const enlarge = (page: Page) => page.addStyleTag({ content: "html { font-size: 200% }" });

/** Words that stand in pieces, a few letters on each line. */
const brokenWords = (page: Page, within: string): Promise<readonly string[]> =>
  page.locator(within).evaluateAll((all) =>
    all.flatMap((each) => {
      const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const word of (node.textContent ?? "").matchAll(/\p{L}+/gu)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) broken.push(word[0]);
        }
      return broken;
    }),
  );

test("no word of the nutrients is taken apart in large letters", async ({ page }) => {
  await openDiary(page, { entries: HALF_A_DAY });
  await page.goto("/food/nutrients");
  await expect(page.getByRole("row", { name: /^Vitamin C/ })).toBeVisible();
  await enlarge(page);
  expect(await brokenWords(page, ".nutrient-table")).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("no field of quick add lies over another in large letters", async ({ page }) => {
  await openDiary(page);
  await page.getByRole("link", { name: "Add to lunch" }).click();
  await enlarge(page);
  await page.getByRole("button", { name: "Quick add" }).click();
  await expect(page.getByLabel("Energy in kcal")).toBeVisible();
  const boxes = await page
    .getByRole("dialog")
    .getByRole("textbox")
    .evaluateAll((all) =>
      all.map((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
  expect(boxes).toHaveLength(5);
  const over = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      ),
  );
  expect(over).toEqual([]);
});

test("no word of the shopping list is taken apart in large letters", async ({ page }) => {
  await seedMenus(page, { days: 1 });
  await page.goto("/food/menus/shopping");
  await expect(page.locator(".shopping-item").first()).toBeVisible(PLANNED);
  await enlarge(page);
  expect(await brokenWords(page, ".shopping-aisles")).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
