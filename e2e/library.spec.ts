import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { seed } from "./support/app.ts";

/** The names of the first exercises in the list. */
const names = (page: Page) => page.locator(".result-name");

const search = (page: Page, words: string) => page.getByRole("searchbox").fill(words);

test.beforeEach(async ({ page }) => {
  await seed(page);
});

for (const [words, meant] of [
  ["lat pul", /lat pulldown/i],
  ["row dumbel", /dumbbell.*row/i],
  ["glute", /glute bridge/i],
  ["lower back", /back extension/i],
] as const)
  test(`“${words}” finds what is meant in the first three`, async ({ page }) => {
    await page.goto("/library");
    await search(page, words);
    await expect(page).toHaveURL(/q=/);
    await expect(names(page).first()).toBeVisible();
    await expect
      .poll(async () => (await names(page).allTextContents()).slice(0, 3).join("; "))
      .toMatch(meant);
  });

test("narrows by part and kit, keeps it in the address, and lets go of it again", async ({
  page,
}) => {
  await page.goto("/library");
  await expect(page.getByText("174 exercises")).toBeVisible();
  await page.getByRole("radio", { name: "Lower back" }).check();
  await page.getByRole("checkbox", { name: "With what I have" }).check();
  await expect(page.getByText("174 exercises")).toHaveCount(0);
  const count = await page.locator("output").textContent();
  await names(page).first().click();
  await expect(page).toHaveURL(/\/exercise\//);
  await page.goBack();
  await expect(page.locator("output")).toHaveText(count ?? "");
  await expect(page.getByRole("radio", { name: "Lower back" })).toBeChecked();
  await search(page, "zzzzqq");
  await expect(page.getByText("Nothing fits all of this")).toBeVisible();
  await page.getByRole("button", { name: "Show all exercises" }).click();
  await expect(page.getByText("174 exercises")).toBeVisible();
});

test("an exercise from the list is shown by the figure, and told in words", async ({ page }) => {
  await page.goto("/library?q=bird+dog");
  await names(page).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/bird dog/i);
  await expect(page.locator("[data-figure-state=shown]")).toBeVisible();
  await expect(page.getByRole("img", { name: /^A figure shows: Bird dog/i })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Set up" })).toBeVisible();
});

test("a muscle leads to what trains it", async ({ page }) => {
  await page.goto("/muscles");
  await page.getByRole("button", { name: /^Lats/ }).click();
  await expect(page.getByRole("heading", { name: "What trains it: lats" })).toBeVisible();
  await expect(names(page).first()).toBeVisible();
  await expect(page).toHaveURL(/muscle=lats/);
});
