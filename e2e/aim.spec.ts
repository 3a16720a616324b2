import { expect, test } from "@playwright/test";
import { addDays } from "@dorsal/core/record";
import {
  HOLD,
  HIGH,
  MAN,
  TODAY,
  WELL,
  WOMAN,
  answerWell,
  button,
  eatingOf,
  goalsOf,
  group,
  kcal,
  openAim,
  radio,
  seedAim,
  shownKcal,
  slide,
  target,
  told,
  wish,
} from "./support/aim.ts";
import type { AimSeed } from "./support/aim.ts";
import { violations } from "./support/axe.ts";

test("from the first question to a goal: what is asked, shown and stored", async ({ page }) => {
  await seedAim(page, { eating: null });
  await openAim(page);

  await expect(page.getByText("Step 1 of 3")).toBeVisible();
  await button(page, "Next").click();
  await expect(page.getByText("Choose an answer here.")).toHaveCount(2);
  await radio(page, /^Sitting and standing/).check();
  await radio(page, /^Several times a week/).check();
  await expect(page.getByText("1.7 times what you use at rest")).toBeVisible();
  await button(page, "Next").click();

  await expect(page.getByText("Step 2 of 3")).toBeVisible();
  await button(page, "Save the answers").click();
  await expect(page.getByText("8 questions are still open.")).toBeVisible();
  await answerWell(page);
  await button(page, "Save the answers").click();

  // Nothing is preset: no number before somebody has chosen.
  await expect(page.getByText("What shall your weight do?")).toBeVisible();
  await expect(kcal(page)).toHaveCount(0);
  await wish(page, "Go down");
  await expect(target(page)).toBeVisible();
  await page.getByRole("textbox", { name: "Goal weight in kg" }).fill("88");
  await page.getByRole("textbox", { name: "Goal weight in kg" }).press("Enter");
  await radio(page, "At a pace").check();
  await slide(page, "Pace", "0.6");
  await expect(page.getByText("0.60 % a week, 0.57 kg")).toBeVisible();
  await expect(page.getByText(/^88\.0 kg around /)).toBeVisible();
  await expect(page.getByText("0.3 to 0.8 kg of water return")).toBeVisible();
  await expect(page.getByText("no exercise takes it from one place")).toBeVisible();
  await expect(page.getByText(/Nine of ten people like you are between/)).toBeVisible();
  const shown = await shownKcal(page);
  await button(page, `Eat to ${shown.toLocaleString("en-GB")} kcal`).click();

  await expect(page).toHaveURL(/\/body$/);
  expect(await eatingOf(page)).toMatchObject({
    work: "light",
    leisure: "moderate",
    answeredOn: TODAY,
    hasCycle: false,
    answers: { signs: ["none"], "eating-disorder": ["never"], "eating-thoughts": ["no"] },
  });
  expect(await goalsOf(page)).toEqual([
    {
      direction: "lose",
      startedOn: TODAY,
      startKg: expect.closeTo(95, 1),
      goalKg: 88,
      byDate: null,
      pace: expect.closeTo(0.006, 9),
      targets: [{ from: TODAY, kcal: shown, why: "begun" }],
      endedOn: null,
    },
  ]);

  await button(page, "Undo").click();
  await expect.poll(() => goalsOf(page)).toEqual([]);
});

test("who never told anything is asked for it here, and once", async ({ page }) => {
  await seedAim(page, { person: null, kg: null, eating: null });
  await openAim(page);
  await expect(page.getByRole("heading", { name: "About you" })).toBeVisible();
  await page.getByLabel("Year of birth").fill("1985");
  await radio(page, "Male").last().check();
  await radio(page, /^I am just beginning/).check();
  await radio(page, "No, or not sure").check();
  await button(page, "Next").click();
  await expect(page.getByRole("heading", { name: "Your weight" })).toBeVisible();
  await page.getByLabel("Weight in kg", { exact: true }).fill("90");
  await button(page, "Save").click();
  await expect(page.getByRole("heading", { name: "How much do you move?" })).toBeVisible();
});

test("what is stored is not asked again, and can be changed", async ({ page }) => {
  await seedAim(page);
  await openAim(page);
  await expect(page.getByText("What shall your weight do?")).toBeVisible();
  await button(page, "Change how much you move").click();
  await expect(radio(page, /^Mostly sitting/)).toBeChecked();
  await radio(page, /^On my feet/).check();
  await button(page, "Next").click();
  await expect(page.getByText("On your feet by day, several trainings a week.")).toBeVisible();
  expect((await eatingOf(page))?.work).toBe("moderate");
});

interface Refused {
  readonly name: string;
  readonly seed: AimSeed;
  readonly why: RegExp;
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

const GAIN = "Gain slowly";
const STRENGTH = "Train for strength";

const REFUSED: readonly Refused[] = [
  {
    name: "a weight below the healthy range",
    seed: { kg: 57 },
    why: /the body-mass index is 17\.9; below 18\.5 there is nothing to lose/,
    open: [GAIN, HOLD, STRENGTH],
    closed: [],
  },
  {
    name: "a pregnancy",
    seed: { person: WOMAN, kg: 70, eating: told({ now: ["pregnant"] }) },
    why: /You told us that you are pregnant/,
    open: [STRENGTH],
    closed: [HOLD, GAIN],
  },
  {
    name: "two answers on eating",
    seed: { eating: told({ "eating-undo": ["yes"], "eating-thoughts": ["yes"] }) },
    why: /That is no finding about you/,
    open: [HOLD, STRENGTH],
    closed: [GAIN],
  },
  {
    name: "insulin that no doctor has spoken about",
    seed: { eating: told({ conditions: ["insulin-or-sulfonylurea"], cleared: ["none"] }) },
    why: /With less food the same dose can be too much/,
    open: [HOLD, STRENGTH],
    closed: [GAIN],
  },
];

for (const { name, seed, why, open, closed } of REFUSED)
  test(`no number for eating less with ${name}, and what is open instead`, async ({ page }) => {
    await seedAim(page, seed);
    await openAim(page);
    await wish(page, "Go down");
    await expect(page.getByText(why)).toBeVisible();
    await expect(kcal(page)).toHaveCount(0);
    await expect(button(page, /^Eat to/)).toHaveCount(0);
    const way = page.locator(".aim-ways");
    for (const act of open) await expect(way.getByText(act, { exact: true })).toBeVisible();
    for (const act of closed) await expect(way.getByText(act, { exact: true })).toHaveCount(0);
    await expect(way.getByRole("link", { name: STRENGTH })).toHaveAttribute("href", "/plan");
    if (!open.includes(HOLD)) return;
    await button(page, HOLD).click();
    await expect(radio(page, "Stay")).toBeChecked();
    await expect(target(page)).toBeVisible();
  });

test("before eighteen nothing is asked and no number is shown", async ({ page }) => {
  await seedAim(page, { person: { ...MAN, birthYear: 2010 }, eating: null });
  await openAim(page);
  await expect(
    page.getByText("By your year of birth you may be 15 years old still."),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: STRENGTH })).toHaveAttribute("href", "/plan");
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(kcal(page)).toHaveCount(0);
});

test("a goal below the healthy range is put right by a button", async ({ page }) => {
  await seedAim(page);
  await openAim(page);
  await wish(page, "Go down");
  const typed = page.getByRole("textbox", { name: "Goal weight in kg" });
  await typed.fill("50");
  await typed.press("Enter");
  await expect(page.getByText(/A goal from 58\.7 kg up can be planned/)).toBeVisible();
  await expect(kcal(page)).toHaveCount(0);
  await button(page, "Aim for 58.7 kg").click();
  await expect(target(page)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Goal weight in kg" })).toHaveValue("58.7");
  // At the usual pace the same number for ever comes to rest above so low a goal, and says so.
  await expect(page.getByText(/^With this number alone 58\.7 kg is not reached/)).toBeVisible();
});

test("insulin opens the way once a doctor has agreed", async ({ page }) => {
  await seedAim(page, {
    eating: told({ conditions: ["insulin-or-sulfonylurea"], cleared: ["none"] }),
  });
  await openAim(page);
  await wish(page, "Go down");
  await button(page, "Change my answers").click();
  await group(page, /agreed that you eat less\?$/)
    .getByLabel(/^I take insulin/)
    .check();
  await button(page, "Save the answers").click();
  await wish(page, "Go down");
  await expect(target(page)).toBeVisible();
  expect((await eatingOf(page))?.answers["cleared"]).toEqual(["insulin-or-sulfonylurea"]);
});

test("a day that is too near moves, the limits stay", async ({ page }) => {
  await seedAim(page);
  await openAim(page);
  await wish(page, "Go down");
  await radio(page, "By a day").check();
  await page.getByLabel("To be there by").fill(addDays(TODAY, 21));
  await expect(page.getByText(/at a safe pace instead of 3 weeks\. The date moves/)).toBeVisible();
  const near = await shownKcal(page);
  await page.getByLabel("To be there by").fill(addDays(TODAY, 14));
  await expect(page.getByText(/at a safe pace instead of 2 weeks\. The date moves/)).toBeVisible();
  expect(await shownKcal(page)).toBe(near);
  await page.getByLabel("To be there by").fill(addDays(TODAY, 300));
  await expect(page.getByText(/The date moves/)).toHaveCount(0);
  expect(await shownKcal(page)).toBeGreaterThan(near);
});

test("at no end of a slider is the number below the floor", async ({ page }) => {
  // For a man who sits, 30 kcal for each kg that is not fat lie above what the paces ask for.
  await seedAim(page, { eating: { ...WELL, leisure: "very-light" } });
  await openAim(page);
  const fatPercent = 0.14 * 41 + 37.31 * Math.log(95 / 1.78 ** 2) - 103.94;
  const floor = Math.ceil(30 * 95 * (1 - fatPercent / 100));
  await wish(page, "Go down");
  await radio(page, "At a pace").check();
  const slider = page.getByLabel("Goal weight", { exact: true });
  const ends = [await slider.getAttribute("max"), await slider.getAttribute("min")];
  const seen: number[] = [];
  for (const end of ends)
    for (const pace of ["0.25", "0.5", "1"]) {
      await slide(page, "Goal weight", end ?? "");
      await slide(page, "Pace", pace);
      seen.push(await shownKcal(page));
    }
  await expect(page.getByText(/does not go below 30 kcal for each kilogram/)).toBeVisible();
  await radio(page, "By a day").check();
  await page.getByLabel("To be there by").fill(addDays(TODAY, 7));
  seen.push(await shownKcal(page));
  expect(Math.min(...seen)).toBe(floor);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`in ${colorScheme} axe finds nothing`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      found.push(...(await violations(page, screen)));
    };
    await seedAim(page, { eating: null });
    await openAim(page);
    await look("activity");
    await radio(page, /^Mostly sitting/).check();
    await radio(page, /^Several times/).check();
    await button(page, "Next").click();
    await button(page, "Save the answers").click();
    await look("questions");
    await answerWell(page);
    await button(page, "Save the answers").click();
    await wish(page, "Go down");
    await radio(page, "By a day").check();
    await page.getByLabel("To be there by").fill(addDays(TODAY, 21));
    await look("answer");
    await radio(page, "At a pace").check();
    await look("pace");
    await seedAim(page, { eating: told({ "eating-undo": ["yes"], "eating-thoughts": ["yes"] }) });
    await openAim(page);
    await wish(page, "Go down");
    await look("refused");
    await seedAim(page, HIGH);
    await openAim(page);
    await expect(page.getByRole("heading", { name: "The weekly look" })).toBeVisible();
    await look("weekly look");
    await seedAim(page, { ...HIGH, eating: told({ signs: ["fainting"] }) });
    await openAim(page);
    await expect(page.getByRole("region", { name: "To look at today" })).toBeVisible();
    await look("stop");
    expect(found).toEqual([]);
  });
