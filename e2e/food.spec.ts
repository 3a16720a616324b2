import { expect, test } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { LIFE, TODAY, WELL, goalRecord } from "./support/body.ts";
import { fakeClock } from "./support/clock.ts";
import {
  HALF_A_DAY,
  breakfasts,
  button,
  dialog,
  eatenToday,
  meal,
  named,
  openDiary,
  plus,
  search,
  seedFood,
} from "./support/food.ts";
import { NARROW, isInside } from "./support/narrow.ts";
import { atRest, leastMs, longestTaskMs, textInside } from "./support/tasks.ts";
import { storedOf } from "./support/rows.ts";

/** Presses a link that is labelled so, from inside the page: a locator's own search is a task as well. */
const pressLink = (page: Page, label: string): Promise<void> =>
  page.evaluate((wanted) => {
    const link = document.querySelector<HTMLAnchorElement>(`a[aria-label="${wanted}"]`);
    if (!link) throw new Error(`no link labelled ${wanted}`);
    setTimeout(() => link.click());
  }, label);

/** Counts presses; typing is free. */
const counted = () => {
  const taps = { count: 0 };
  const tap = async (target: Locator): Promise<void> => {
    await target.click();
    taps.count += 1;
  };
  return { taps, tap };
};

test.describe("how fast something is noted, counted from the open tab", () => {
  test("a usual breakfast of three foods: one tap, and two from the search", async ({ page }) => {
    await openDiary(page, { entries: breakfasts(6) });
    const day = counted();
    await day.tap(button(page, /^As usual: /));
    await expect(page.getByText("3 foods added to breakfast.")).toBeVisible();
    expect(day.taps.count).toBe(1);
    expect(await eatenToday(page)).toHaveLength(3);
    await button(page, "Undo").click();
    await expect.poll(async () => (await eatenToday(page)).length).toBe(0);

    const sheet = counted();
    await sheet.tap(page.getByRole("link", { name: "Add to breakfast" }));
    await sheet.tap(button(page, "Add all 3"));
    await expect(meal(page, "Breakfast").getByRole("listitem")).toHaveCount(3);
    expect(sheet.taps.count).toBe(2);
    expect((await eatenToday(page)).map(({ body }) => body.meal)).toEqual(
      Array.from({ length: 3 }, () => "breakfast"),
    );
  });

  test("three recents one by one, with their last portions: four taps", async ({ page }) => {
    await openDiary(page, { entries: breakfasts(6) });
    const { taps, tap } = counted();
    await tap(page.getByRole("link", { name: "Add to breakfast" }));
    await tap(plus(page, "Porridge oats, dry, 1 cup"));
    await tap(plus(page, "Semi-skimmed milk"));
    await tap(plus(page, "Banana, 1 medium"));
    await expect(page.locator(".picker-foot")).toContainText("3 foods508 kcal");
    expect(taps.count).toBe(4);
    expect((await eatenToday(page)).map(({ body }) => [body.meal, body.name])).toEqual([
      ["breakfast", "Porridge oats, dry"],
      ["breakfast", "Semi-skimmed milk, 2 % fat"],
      ["breakfast", "Banana"],
    ]);
    // One more leads back to the day.
    await tap(button(page, "Done"));
    await expect(meal(page, "Breakfast").getByRole("listitem")).toHaveCount(3);
  });

  test("a new food with a typing error, in a portion of its own: at most six taps", async ({
    page,
  }) => {
    await openDiary(page);
    const { taps, tap } = counted();
    await tap(page.getByRole("link", { name: "Add to dinner" }));
    await tap(search(page));
    await search(page).fill("brocoli boild");
    await tap(named(page, "Broccoli, boiled"));
    await tap(dialog(page).getByLabel("How much"));
    await dialog(page).getByLabel("How much").fill("1 1/2 cups");
    await tap(dialog(page).getByRole("button", { name: "Add", exact: true }));
    await expect(page.locator(".picker-foot")).toContainText("1 food");
    expect(taps.count).toBeLessThanOrEqual(5);
    const [entry] = await eatenToday(page);
    expect(entry?.body.items[0]).toMatchObject({
      food: "core:broccoli-boiled",
      source: "usda",
      said: { count: 1.5, unit: "cup chopped" },
    });
    await tap(button(page, "Done"));
    await expect(button(page, /^Broccoli, boiled, 1½ cups chopped/)).toBeVisible();
    expect(taps.count).toBeLessThanOrEqual(6);
  });

  test("by keys alone: typed and entered", async ({ page }) => {
    await openDiary(page);
    await page.getByRole("link", { name: "Add to snacks" }).focus();
    await page.keyboard.press("Enter");
    await expect(search(page)).toBeFocused();
    await page.keyboard.type("almnds");
    await expect(page.getByText(/ for almnds$/)).toBeAttached();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Added" })).toContainText("Almonds");
    await expect(search(page)).toHaveValue("");
    await expect(search(page)).toBeFocused();
    await page.keyboard.type("bananna");
    await expect(named(page, "Banana")).toBeVisible();
    await named(page, "Banana").focus();
    await page.keyboard.press("Enter");
    await dialog(page).getByLabel("How much").fill("2");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("region", { name: "Added" })).toContainText("2 medium");
    await expect(search(page)).toBeFocused();
    await button(page, "Done").focus();
    await page.keyboard.press("Enter");
    await expect(meal(page, "Snacks").getByRole("listitem")).toHaveCount(2);
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  });
});

test.describe("what a plus added", () => {
  test("is taken back by Undo, by the mark itself and by its portion", async ({ page }) => {
    await openDiary(page, { entries: breakfasts(6) });
    await page.getByRole("link", { name: "Add to breakfast" }).click();
    await plus(page, "Banana").click();
    const said = page.getByRole("status").last();
    await expect(said).toHaveText("Banana added to breakfast. Breakfast: 1 food, 105 kcal");
    await expect(button(page, "Take out Banana")).toBeVisible();
    await button(page, "Undo: Banana added to breakfast.").click();
    await expect(plus(page, "Banana")).toBeVisible();
    await expect(said).toHaveText("Taken back. Breakfast: nothing yet, 0 kcal");
    await expect(page.locator(".picker-foot")).toHaveCount(0);
    expect(await eatenToday(page)).toEqual([]);

    await page.clock.fastForward(1000);
    await plus(page, "Banana").click();
    await expect(button(page, "Take out Banana")).toBeFocused();
    await page.clock.fastForward(1000);
    await button(page, "Take out Banana").click();
    await expect(page.locator(".picker-foot")).toContainText("Nothing yet");
    await button(page, "Undo: Banana removed.").click();
    await expect(button(page, "Take out Banana")).toBeVisible();

    await named(page, "Banana").click();
    await dialog(page).getByLabel("How much").fill("2");
    await button(page, "Save").click();
    await expect(named(page, "Banana: 2 medium")).toBeVisible();
    expect((await eatenToday(page)).map(({ body }) => body.items[0]?.grams)).toEqual([236]);
    await named(page, "Banana").click();
    await button(page, "Take out").click();
    await expect(plus(page, "Banana")).toBeVisible();
    expect(await eatenToday(page)).toEqual([]);
  });

  test("moves nothing under the finger, and pressed twice in haste is there once", async ({
    page,
  }) => {
    await openDiary(page, { entries: breakfasts(6) });
    await page.getByRole("link", { name: "Add to breakfast" }).click();
    const row = plus(page, "Semi-skimmed milk");
    const before = await row.boundingBox();
    await row.dblclick();
    await expect(button(page, /^Take out Semi-skimmed milk/)).toBeVisible();
    expect(await eatenToday(page)).toHaveLength(1);
    expect(await button(page, /^Take out Semi-skimmed milk/).boundingBox()).toEqual(before);
    // The rest of what is usual is still one press.
    await button(page, "Add the rest").click();
    await expect(meal(page, "Breakfast").getByRole("listitem")).toHaveCount(3);
  });

  test("is there after a reload, counted with what the meal had before", async ({ page }) => {
    await openDiary(page, { entries: [...breakfasts(2), ...HALF_A_DAY] });
    await page.getByRole("link", { name: "Add to lunch" }).click();
    await expect(page.locator(".picker-foot")).toContainText("3 foods");
    await plus(page, "Banana").click();
    await expect(page.locator(".picker-foot")).toContainText("4 foods");
    await page.reload();
    await expect(page.locator(".picker-foot")).toContainText("4 foods");
    await page.goto("/food/add?meal=dinner");
    await expect(page.getByRole("heading", { name: "Eaten before" })).toBeVisible();
    await expect(page.locator(".picker-foot")).toHaveCount(0);
  });
});

test("a day says in words how it stands, and nothing scolds above the target", async ({ page }) => {
  await openDiary(page, { life: LIFE, goal: goalRecord(), entries: HALF_A_DAY });
  const card = page.getByRole("region", { name: "How the day stands" });
  await expect(card).toContainText(/Room for a proper dinner: about \d+ kcal left\./);
  await expect(card).toContainText(/About half of the day’s protein: 68 of \d+ to \d+ g\./);
  await expect(card).toContainText(/vegetables: about 1 of 2½ cups/);
  await page.getByRole("link", { name: "Add to dinner" }).click();
  await button(page, "Quick add").click();
  await page.getByLabel("Energy in kcal").fill("2000");
  await page.keyboard.press("Enter");
  await expect(card).toContainText(
    /Over today’s target by (at least )?about [\d,]+ kcal(, as .*)?; tomorrow simply goes on\./,
  );
  const colours = await card
    .locator("p, span")
    .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).color))]);
  const danger = await page.evaluate(() => {
    const probe = document.createElement("p");
    probe.style.color = "var(--danger)";
    document.body.append(probe);
    return getComputedStyle(probe).color;
  });
  expect(colours).not.toContain(danger);
});

test.describe("no number is a target where none may be given", () => {
  const born = new Date(`${TODAY}T12:00:00Z`).getUTCFullYear() - 16;
  for (const [who, seed] of [
    ["in pregnancy", { eating: { ...WELL, answers: { ...WELL.answers, now: ["pregnant"] } } }],
    ["at sixteen", { birthYear: born }],
  ] as const)
    test(who, async ({ page }) => {
      await openDiary(page, { life: LIFE, goal: goalRecord(), entries: HALF_A_DAY, ...seed });
      const card = page.getByRole("region", { name: "How the day stands" });
      await expect(card).toContainText("So far 997 kcal.");
      await expect(card).toContainText("Some fruit");
      await expect(card).not.toContainText(/left|target|Set a goal/);
      await page.getByRole("link", { name: "All nutrients" }).click();
      await expect(page.getByText(/Dorsal does not have/)).toBeVisible();
    });
});

test("without a goal the way to one is offered once, quietly", async ({ page }) => {
  await openDiary(page, { entries: HALF_A_DAY });
  await page.getByRole("link", { name: "Set a goal" }).click();
  await expect(page).toHaveURL(/\/body\/goal$/);
});

test("a star makes a favourite, which stands there before anything is typed", async ({ page }) => {
  await openDiary(page);
  await page.getByRole("link", { name: "Add to lunch" }).click();
  await search(page).fill("hummus");
  await button(page, "Favourite: Hummus").click();
  await expect(button(page, "Favourite: Hummus")).toHaveAttribute("aria-pressed", "true");
  await button(page, "Empty the search").click();
  await expect(page.getByRole("region", { name: "Favourites" })).toContainText("Hummus");
  await plus(page, "Hummus").click();
  await button(page, "Done").click();
  await expect(button(page, /^Hummus/)).toBeVisible();
  expect((await storedOf(page, "kitchen"))[0]?.body.favourites).toEqual([
    { id: "core:hummus", name: "Hummus" },
  ]);
});

test("quick add reckons the energy of what is known, and an entry keeps what it was", async ({
  page,
}) => {
  await openDiary(page);
  await page.getByRole("link", { name: "Add to snacks" }).click();
  await search(page).fill("grandmother’s cake");
  await expect(page.getByText(/^Nothing is called|^Not what you mean/)).toBeVisible();
  await button(page, "Quick add").click();
  await expect(page.getByLabel(/^What it was/)).toHaveValue("grandmother’s cake");
  await page.getByLabel("Protein, g").fill("5");
  await page.getByLabel("Carbohydrate, g").fill("40");
  await page.getByLabel("Fat, g").fill("20,5");
  await expect(dialog(page).getByText("Together these have about 365 kcal.")).toBeVisible();
  await page.keyboard.press("Enter");
  await button(page, /^grandmother’s cake, 365 kcal/).click();
  await page.getByLabel("Energy in kcal").fill("400");
  await page.keyboard.press("Enter");
  await expect(button(page, /^grandmother’s cake, 400 kcal/)).toBeVisible();
  expect((await eatenToday(page))[0]?.body.items[0]?.amounts).toEqual({
    energy: 400,
    protein: 5,
    carbohydrate: 40,
    fat: 20.5,
  });
});

test("quick add takes to the field that is wrong", async ({ page }) => {
  await openDiary(page);
  await page.getByRole("link", { name: "Add to snacks" }).click();
  await button(page, "Quick add").click();
  const [energy, fat] = [page.getByLabel("Energy in kcal"), page.getByLabel("Fat, g")];
  await button(page, "Add").click();
  await expect(energy).toBeFocused();
  await expect(energy).toHaveAttribute("aria-invalid", "true");
  await energy.fill("300");
  await fat.fill("a bit");
  await button(page, "Add").click();
  await expect(fat).toBeFocused();
  await expect(fat).toHaveAttribute("aria-invalid", "true");
  await expect(energy).not.toHaveAttribute("aria-invalid");
});

test("who keeps a diary has one line on Today, and nobody else", async ({ page }) => {
  await fakeClock(page);
  await seedFood(page, { life: LIFE, goal: goalRecord(), entries: HALF_A_DAY });
  await page.goto("/");
  const line = page.getByRole("link", { name: /^Food.*Room for a proper dinner/ });
  await expect(line).toBeVisible();
  await line.click();
  await expect(page).toHaveURL(/\/food$/);
  const entries = await storedOf(page, "foodEntry");
  expect(entries.length).toBeGreaterThan(5);
});

test("neither opening the search nor a letter typed holds the page up for 50 ms", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openDiary(page, { entries: breakfasts(40) });
  const least = await leastMs(50, async () => {
    await page.goto("/food");
    await atRest(page);
    const opening = await longestTaskMs(page, async () => {
      await pressLink(page, "Add to breakfast");
      await textInside(page, "main", "Eaten before");
    });
    await search(page).fill("a");
    await expect(plus(page, "")).toBeVisible();
    await search(page).focus();
    const typing = await longestTaskMs(page, async () => {
      await page.keyboard.type("pple pie", { delay: 150 });
      await textInside(page, ".picker-list", "Apple pie");
    });
    return { opening, typing };
  });
  test.info().annotations.push({ type: "longest tasks, ms", description: JSON.stringify(least) });
  expect(least.opening).toBeLessThan(50);
  expect(least.typing).toBeLessThan(50);
});

for (const [what, setUp] of NARROW)
  test(`${what} nothing leaves the screen to the side`, async ({ page }) => {
    await setUp(page);
    await openDiary(page, {
      life: LIFE,
      goal: goalRecord(),
      entries: [...breakfasts(6), ...HALF_A_DAY],
    });
    await expect(page.getByText(/^Room for/)).toBeVisible();
    expect(await isInside(page)).toBe(true);
    for (const address of ["/food/add?meal=breakfast", "/food/nutrients", "/food/recipes/new"]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
      expect(await isInside(page)).toBe(true);
    }
    await page.goto("/food");
    await button(page, /^White rice/).click();
    await expect(dialog(page)).toBeVisible();
    expect(await isInside(page)).toBe(true);
  });

test("without workers the page looks foods up by itself", async ({ page }) => {
  await page.addInitScript("delete globalThis.Worker");
  await openDiary(page, { entries: HALF_A_DAY });
  await expect(page.getByText(/^Some fruit/)).toBeVisible();
  await page.getByRole("link", { name: "Add to dinner" }).click();
  await search(page).fill("hummus");
  await expect(plus(page, "Hummus")).toBeVisible();
});
