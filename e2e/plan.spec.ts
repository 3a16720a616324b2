import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import { seed } from "./support/app.ts";
import { rowsOf } from "./support/rows.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const day = (page: Page, name: string) => page.locator(`[data-day=${name}]`);
const length = (page: Page, name: string) => day(page, name).locator(".plan-length .numeral");

/** Planning takes a moment on a busy machine. */
const PLANNED = { timeout: 45_000 } as const;

/** From the first step to the week, with what is asked of everybody and nothing more. */
const setUp = async (page: Page, press: (target: Locator) => Promise<void>): Promise<void> => {
  // Each step takes the focus when it comes; a key pressed before that would go nowhere.
  const next = async (step: number): Promise<void> => {
    await press(button(page, "Next"));
    await expect(page.getByText(`Step ${step} of 7`)).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  };
  await next(2);
  await page.getByLabel("Year of birth").fill("1984");
  await press(page.getByRole("radio", { name: "Female" }));
  await next(3);
  await press(page.getByRole("radio", { name: /^Some months/ }));
  await press(page.getByRole("radio", { name: "Yes" }));
  await next(4);
  await next(5);
  await press(page.getByRole("checkbox", { name: "Dumbbells" }));
  await next(6);
  await next(7);
  await press(button(page, /^None of these/));
  await expect(page).toHaveURL(/\/plan$/, PLANNED);
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
};

const click = (target: Locator): Promise<void> => target.click();

/** A week that was planned, in a fresh browser. */
const planned = async (page: Page): Promise<void> => {
  await page.goto("/setup");
  await setUp(page, click);
};

const exercisesOn = async (page: Page, name: string): Promise<readonly string[]> => {
  const fold = day(page, name).locator("details");
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  return fold.locator(".plan-items .plan-item-name").allTextContents();
};

const said = (page: Page, text: string | RegExp) => page.locator(".toast").getByText(text);

test("from an empty app to a planned week within few taps", async ({ page }) => {
  let taps = 0;
  const tap = async (target: Locator): Promise<void> => {
    await target.click();
    taps += 1;
  };
  await page.goto("/setup");
  await setUp(page, tap);
  expect(taps).toBeLessThanOrEqual(12);
  await expect(page.locator(".plan-day")).toHaveCount(7);
  await expect(page.locator(".plan-rest")).toHaveCount(4);
  await expect(
    page.getByText(/of the best possible week|No better week is possible/),
  ).toBeVisible();
  for (const name of ["mon", "wed", "fri"])
    expect((await exercisesOn(page, name)).length).toBeGreaterThan(1);
  const [minutes = "99"] = ((await length(page, "mon").textContent()) ?? "").split(":");
  expect(Number(minutes)).toBeLessThanOrEqual(30);

  // A reload keeps it.
  const before = await exercisesOn(page, "mon");
  await page.reload();
  await expect(page.locator(".plan-day")).toHaveCount(7);
  expect(await exercisesOn(page, "mon")).toEqual(before);
});

test("what the first visit asked is not asked again", async ({ page }) => {
  await seed(page);
  await page.goto("/plan");
  await page.getByRole("link", { name: "Plan my week" }).click();
  await expect(page.getByRole("radio", { name: /^Both alike/ })).toBeChecked();
  await button(page, "Next").click();
  await page.getByLabel("Year of birth").fill("19");
  await button(page, "Next").click();
  await expect(page.getByText(/^Give a year from/)).toBeVisible();
  await page.getByLabel("Year of birth").fill("1990");
  await page.getByRole("radio", { name: "Male", exact: true }).click();
  await button(page, "Next").click();
  await page.getByRole("radio", { name: /^I am just beginning/ }).click();
  await page.getByRole("radio", { name: /^No, or/ }).click();
  await button(page, "Next").click();
  await button(page, "Next").click();
  await expect(page.getByRole("checkbox", { name: "Dumbbells" })).toBeChecked();
  await button(page, "Back").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("When do you train?");
});

test("a day is moved, dragged, swapped in and taken back", async ({ page }) => {
  await planned(page);
  const monday = await exercisesOn(page, "mon");

  await button(page, "Change Monday").click();
  await button(page, "Move to Tuesday").click();
  await expect(said(page, "Monday moved to Tuesday.")).toBeVisible(PLANNED);
  await expect(day(page, "mon")).toHaveClass(/plan-rest/);
  await expect(day(page, "tue").locator(".plan-length")).toBeVisible();
  await button(page, "Undo").click();
  await expect(day(page, "tue")).toHaveClass(/plan-rest/);
  expect(await exercisesOn(page, "mon")).toEqual(monday);

  // Dragged from Friday to Saturday.
  await page.mouse.move(0, 0);
  const handle = button(page, "Move Friday");
  await handle.scrollIntoViewIfNeeded();
  const from = await handle.boundingBox();
  const to = await day(page, "sat").boundingBox();
  if (!from || !to) throw new Error("the rows are not on the page");
  await page.mouse.move(from.x + 20, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, to.y + to.height / 2, { steps: 5 });
  await expect(day(page, "sat")).toHaveClass(/plan-target/);
  await page.mouse.up();
  await expect(said(page, "Friday moved to Saturday.")).toBeVisible(PLANNED);
  await expect(day(page, "sat").locator(".plan-length")).toBeVisible();
});

test("an exercise says why it is there, and can be exchanged, kept and left out", async ({
  page,
}) => {
  await planned(page);
  const [first = ""] = await exercisesOn(page, "mon");
  const open = day(page, "mon").getByRole("button", { name: new RegExp(`^${first},`) });
  await open.click();
  await expect(page.getByRole("dialog").getByText("Why it is here")).toBeVisible();
  await button(page, "Keep it on Monday").click();
  await expect(said(page, `${first} stays on Monday.`)).toBeVisible(PLANNED);
  await expect(open.getByText("Kept")).toBeVisible();

  await open.click();
  const swap = page.getByRole("dialog").locator(".plan-swap").first();
  const by = (await swap.locator(".plan-item-name").textContent()) ?? "";
  await swap.click();
  await expect(said(page, `${by} instead of ${first}.`)).toBeVisible(PLANNED);
  expect(await exercisesOn(page, "mon")).toContain(by);
  expect(await exercisesOn(page, "mon")).not.toContain(first);

  await day(page, "mon")
    .getByRole("button", { name: new RegExp(`^${by},`) })
    .click();
  await button(page, "Leave it out of my weeks").click();
  await expect(said(page, `${by} is left out from now on.`)).toBeVisible(PLANNED);
  expect(await exercisesOn(page, "mon")).not.toContain(by);
});

test("another week is looked at beside this one, and only then taken", async ({ page }) => {
  await planned(page);
  await button(page, "What if …").click();
  await button(page, "Ten minutes more a day").click();
  await expect(page.getByRole("dialog").getByText("What would change")).toBeVisible(PLANNED);
  await button(page, "Keep mine").click();
  await button(page, "Ten minutes more a day").click();
  await expect(button(page, "Take this week")).toBeEnabled(PLANNED);
  await button(page, "Take this week").click();
  await expect(said(page, "The other week is yours now.")).toBeVisible();
  await expect(length(page, "mon")).toHaveText(/^(3[0-9]|40):/);
});

test("a week of illness is for resting; the usual one waits", async ({ page }) => {
  await planned(page);
  await button(page, "This week is different").click();
  await button(page, /^I am ill/).click();
  await expect(button(page, "Back to the usual week")).toBeVisible(PLANNED);
  const weeks = (await rowsOf(page)).filter(({ kind }) => kind === "week");
  expect(weeks).toHaveLength(2);
  await button(page, "Back to the usual week").click();
  await expect(button(page, "Back to the usual week")).toHaveCount(0);
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
});

test("without the optimiser the week is planned all the same, and nothing is claimed", async ({
  page,
}) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await planned(page);
  await expect(page.getByText(/could not be proven on this device/)).toBeVisible();
  expect((await exercisesOn(page, "mon")).length).toBeGreaterThan(1);
});

test("without workers the page plans by itself", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "Worker", { value: undefined });
  });
  await planned(page);
  await expect(page.getByText(/could not be proven on this device/)).toBeVisible();
});

test("a sign that needs a doctor stops the plan, until it is cleared", async ({ page }) => {
  await page.goto("/setup");
  const toFlags = async (): Promise<void> => {
    await button(page, "Next").click();
    await page.getByLabel("Year of birth").fill("1984");
    await page.getByRole("radio", { name: "Female" }).click();
    await button(page, "Next").click();
    await page.getByRole("radio", { name: /^Years/ }).click();
    await page.getByRole("radio", { name: "Yes" }).click();
    for (let step = 0; step < 4; step += 1) await button(page, "Next").click();
  };
  await toFlags();
  await page.getByRole("checkbox", { name: "Chest pain" }).check();
  await button(page, "Go on").click();
  await expect(page.getByRole("heading", { name: "Please get help now" })).toBeVisible(PLANNED);
  expect((await rowsOf(page)).some(({ kind }) => kind === "week")).toBe(false);
  await button(page, "A doctor has looked at it").click();
  await expect(page).toHaveURL(/\/plan$/, PLANNED);
});

test("the week is set up and changed with the keyboard alone", async ({ page }) => {
  await page.goto("/setup");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await setUp(page, async (target) => {
    await target.focus();
    await page.keyboard.press((await target.getAttribute("type")) === "submit" ? "Enter" : "Space");
  });
  await button(page, "Move Monday").focus();
  await page.keyboard.press("ArrowDown");
  await expect(said(page, "Monday moved to Tuesday.")).toBeVisible(PLANNED);
  await button(page, "Undo").focus();
  await page.keyboard.press("Enter");
  await expect(day(page, "tue")).toHaveClass(/plan-rest/);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const check = async (screen: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html.slice(0, 160) ?? ""}`),
      ).toEqual([]);
    };
    await page.goto("/setup");
    let steps = 0;
    await setUp(page, async (target) => {
      if ((await target.getAttribute("type")) === "submit") {
        steps += 1;
        await check(`step ${steps}`);
      }
      await target.click();
    });
    await check("plan");
    await day(page, "mon").locator(".plan-item").first().click();
    await check("exercise");
    await page.keyboard.press("Escape");
    await button(page, "Change Monday").click();
    await check("day");
    await page.keyboard.press("Escape");
    await button(page, "Answers").click();
    await check("answers");
    await page.keyboard.press("Escape");
    await button(page, "What if …").click();
    await button(page, "Ten minutes more a day").click();
    await expect(button(page, "Take this week")).toBeEnabled(PLANNED);
    await check("what if");
  });
