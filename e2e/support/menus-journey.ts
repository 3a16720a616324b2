import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { told } from "./aim.ts";
import { PLANNED, openMenus, seedMenus } from "./menus.ts";
import type { Visit } from "./visit.ts";

const closeSheet = async (page: Page): Promise<void> => {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
};

/** Two days that were taken, with their sheets, the setup, the list, the diary, and no menu at all. */
export const visitMenus = async (page: Page, visit: Visit): Promise<void> => {
  await seedMenus(page, { days: 2, batch: true });
  await openMenus(page);
  await visit("menus");
  await page
    .getByRole("button", { name: /^How to make/u })
    .last()
    .click();
  await visit("menus-steps");
  await closeSheet(page);
  await page
    .getByRole("button", { name: /^Swap /u })
    .first()
    .click();
  await expect(page.locator(".menu-swap").first()).toBeVisible(PLANNED);
  await visit("menus-swap");
  await closeSheet(page);
  await page.getByRole("button", { name: "Change what is asked" }).click();
  await page.locator("summary", { hasText: "Allergens" }).click();
  await page.getByLabel("Not on the plate: Search foods").fill("mush");
  await expect(page.locator(".menu-found-food").first()).toBeVisible();
  await visit("menus-setup");
  await page.goto("/food/menus/shopping");
  await page.locator(".shopping-item").first().click(PLANNED);
  await visit("menus-shopping");
  await page.goto("/food");
  await expect(page.locator(".planned").first()).toContainText("kcal");
  await visit("menus-diary");
  await page.getByRole("button", { name: "Ate lunch differently" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await visit("menus-differently");
  await seedMenus(page, { eating: told({ now: ["pregnant"] }) });
  await page.goto("/food/menus");
  await expect(page.getByRole("heading", { name: "No menu for now" })).toBeVisible();
  await visit("menus-not-for");
};
