import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { menuToStore, planMenu, readMenuRequest, wishToRequest } from "@dorsal/core/menu";
import type { Menu } from "@dorsal/core/menu";
import { DEFAULT_KITCHEN, SINGLETON_IDS, newRecord } from "@dorsal/core/record";
import type { FoodEntry, Kitchen, MenuPlan } from "@dorsal/core/record";
import type { Solver } from "@dorsal/core/solver";
import { loadSolver } from "../../cli/solver.ts";
import { TODAY, WOMAN, seedAim } from "./aim.ts";
import type { AimSeed } from "./aim.ts";
import { NOW } from "./app.ts";
import { newestOf, plantRows, rowOf, storedOf } from "./rows.ts";

export const MENU_ID = "01900000-0000-7000-8000-0000000000aa";

/** Planning takes some seconds, and longer on a busy machine. */
export const PLANNED = { timeout: 90_000 } as const;

export interface MenuSeed extends AimSeed {
  readonly kitchen?: Partial<Kitchen>;
  /** Days of a menu that was taken, from today on. */
  readonly days?: number;
  readonly batch?: boolean;
}

/** The optimiser in the test's own process, loaded once. */
let solver: Promise<Solver> | null = null;

const menuByQuestion = new Map<string, Menu>();

/** A menu made past the app, as the app would make it for the same wish. */
const menuFor = async (kitchen: Kitchen, days: number, batch: boolean): Promise<Menu> => {
  const request = wishToRequest({
    person: {
      sex: "female",
      age: 40,
      weightKg: 68,
      heightCm: 170,
      energyKcal: 2000,
      leastKcal: null,
    },
    proteinG: null,
    kitchen,
    meals: [
      { name: "Breakfast", slot: "breakfast" },
      { name: "Lunch", slot: "lunch" },
      { name: "Dinner", slot: "dinner" },
      { name: "Snacks", slot: "snack" },
    ],
    often: [],
    startsOn: TODAY,
    days,
    trained: [],
    batch,
    seed: 1,
    locked: [],
  });
  const question = JSON.stringify(request);
  const known = menuByQuestion.get(question);
  if (known) return known;
  const read = readMenuRequest(request);
  if (!read.ok) throw new Error("the seed of the menu is not whole");
  solver ??= loadSolver();
  const planned = planMenu(read.value, await solver);
  if (!planned.ok) throw new Error(`no menu for the seed: ${planned.error.text}`);
  menuByQuestion.set(question, planned.value);
  return planned.value;
};

/** A device of somebody who is known, weighed and screened; with a menu where days are told. */
export const seedMenus = async (
  page: Page,
  { kitchen = {}, days, batch = false, ...aim }: MenuSeed = {},
): Promise<MenuPlan | null> => {
  await seedAim(page, { person: WOMAN, kg: 68, ...aim });
  const whole = { ...DEFAULT_KITCHEN, ...kitchen };
  const plan =
    days === undefined
      ? null
      : menuToStore(await menuFor(whole, days, batch), {
          startsOn: TODAY,
          mealIds: whole.meals.map(({ id }) => id),
        });
  await plantRows(page, [
    rowOf(newRecord("kitchen", SINGLETON_IDS.kitchen, NOW, whole)),
    ...(plan ? [rowOf(newRecord("menu", MENU_ID, NOW, plan))] : []),
  ]);
  return plan;
};

export const openMenus = async (page: Page): Promise<void> => {
  await page.goto("/food/menus");
  await expect(
    page.getByRole("button", { name: /^Make |^Take |^Plan other /u }).first(),
  ).toBeVisible(PLANNED);
};

/** Sets the days in the setup, which begins with seven. */
export const forDays = async (page: Page, days: number): Promise<void> => {
  await page.getByLabel("Days", { exact: true }).fill(String(days));
  await page.keyboard.press("Tab");
};

/** From the setup to a draft. */
export const make = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Make /u }).click();
  await expect(take(page)).toBeVisible(PLANNED);
};

export const take = (page: Page) => page.getByRole("button", { name: /^Take th/u });
export const menuDay = (page: Page, day: number) => page.locator(`[data-menu-day="${day}"]`);
export const itemsOf = (page: Page, day: number) => menuDay(page, day).locator(".menu-item");

/** The menus stored, the oldest first. */
export const menusOf = async (page: Page): Promise<readonly MenuPlan[]> =>
  (await storedOf(page, "menu")).map(({ body }) => body);
export const entriesOf = async (page: Page): Promise<readonly FoodEntry[]> =>
  (await storedOf(page, "foodEntry")).map(({ body }) => body);
export const kitchenOf = async (page: Page): Promise<Kitchen> => newestOf(page, "kitchen");
