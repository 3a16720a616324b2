import { expect, test } from "@playwright/test";
import { WOMAN, told } from "./support/aim.ts";
import { openMenus, seedMenus } from "./support/menus.ts";
import type { MenuSeed } from "./support/menus.ts";

test.describe.configure({ timeout: 120_000 });

for (const [name, seed, said] of [
  [
    "under 19",
    { person: { ...WOMAN, birthYear: 2008 } },
    /you may not be 19 yet.*Your doctor, or a dietitian/u,
  ],
  ["pregnant", { eating: told({ now: ["pregnant"] }) }, /Your midwife or doctor/u],
  ["breastfeeding", { eating: told({ now: ["breastfeeding"] }) }, /A midwife, your doctor/u],
  [
    "kidneys",
    { eating: told({ conditions: ["kidney-failure"], cleared: ["kidney-failure"] }) },
    /Your kidney doctor/u,
  ],
] as const satisfies readonly (readonly [string, MenuSeed, RegExp])[])
  test(`no menu is made, and it is said whom to ask: ${name}`, async ({ page }) => {
    await seedMenus(page, seed);
    await page.goto("/food/menus");
    await expect(page.getByRole("heading", { name: "No menu for now" })).toBeVisible();
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByRole("button", { name: /^Make /u })).toHaveCount(0);
  });

test("before the questions on health there is no menu, and the way to them", async ({ page }) => {
  await seedMenus(page, { eating: null });
  await page.goto("/food/menus");
  await page.getByRole("link", { name: "Answer the questions" }).click();
  await expect(page).toHaveURL(/\/body\/goal/u);
});

test("what is missing is asked in one go, and from there it goes back to the menus", async ({
  page,
}) => {
  await seedMenus(page, { kg: null, person: null });
  await page.goto("/food/menus");
  await page.getByRole("link", { name: "Tell about yourself" }).click();
  await page.getByLabel("Year of birth").fill("1985");
  await page.getByRole("radio", { name: "Female" }).check();
  await page.getByLabel("Weight", { exact: true }).fill("68");
  await page.getByRole("radio", { name: /^I am just beginning/ }).check();
  await page.getByRole("radio", { name: /^No, or not sure/ }).check();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("That is all the menus need.")).toBeVisible();
  await page.getByRole("link", { name: "To the menus" }).click();
  await expect(page.getByRole("button", { name: /^Make /u })).toBeVisible();
});

test("without a target the days keep the weight, and the way to a target is there", async ({
  page,
}) => {
  await seedMenus(page);
  await openMenus(page);
  await expect(page.getByText(/these days keep your weight: [12],\d{3} kcal/u)).toBeVisible();
  await expect(page.getByRole("link", { name: "Set a target" })).toHaveAttribute(
    "href",
    "/body/goal",
  );
});

test("who takes what a change of diet acts on is told to show the days to their doctor", async ({
  page,
}) => {
  await seedMenus(page, { eating: told({ conditions: ["warfarin"], cleared: ["none"] }) });
  await openMenus(page);
  await expect(page.getByText(/^Show these days|Show these days to the doctor/u)).toBeVisible();
});
