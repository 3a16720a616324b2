import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { localDate } from "@dorsal/core/record";
import { MORNING, startButton } from "./support/app.ts";
import { violations } from "./support/axe.ts";
import { advanceTo, fakeClock } from "./support/clock.ts";
import { liveState, sessionsOf } from "./support/rows.ts";
import {
  LAST,
  MONDAY,
  daysAfter,
  hurtAt,
  item,
  move,
  plannedWeek,
  seedWeek,
  shortWeek,
  three,
  trained,
  why,
} from "./support/week.ts";

const DAY_MS = 86_400_000;
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const minutesShown = async (page: Page): Promise<number> =>
  Number(await page.locator(".today-minutes").textContent());

test("today is the day of the accepted week, with its reasons; others are chosen by hand", async ({
  page,
}) => {
  await fakeClock(page);
  const week = plannedWeek();
  await seedWeek(page, { week: { ...week, notes: ["no_breath_hold"] } });
  await page.goto("/");
  await expect(page.getByText("A day of your plan.")).toBeVisible();
  await expect(page.getByText("Week 1 of 6, Home")).toBeVisible();
  await expect(page.getByText(/^Exactly \d\d:\d\d, to the second$/)).toBeVisible();
  await expect(page.getByText("Never hold your breath: breathe out on the effort.")).toBeVisible();
  const monday = week.days.find(({ day }) => day === "mon");
  const mains = monday?.items.filter(({ block }) => block === "main" || block === "cardio") ?? [];
  await expect(page.locator(".preview > div > .moves > .move")).toHaveCount(mains.length);
  expect(await minutesShown(page)).toBeLessThanOrEqual(40);
  await page.locator(".move-why summary").first().click();
  await expect(page.getByText(/^The first time: start at the bottom/).first()).toBeVisible();

  await page.getByRole("link", { name: /^Wednesday: / }).click();
  await expect(page.getByRole("link", { name: /Back to today/ })).toBeVisible();
  await page.getByRole("link", { name: /Back to today/ }).click();
  await expect(page.getByText("A day of your plan.")).toBeVisible();
});

test("without an accepted week the old program stays, with a way to a plan", async ({ page }) => {
  await fakeClock(page);
  await seedWeek(page);
  await page.goto("/");
  await expect(page.getByText("A day of your plan.")).toBeVisible();
  await page.goto("/settings");
  const { seed } = await import("./support/app.ts");
  await page.evaluate(() => indexedDB.deleteDatabase("dorsal"));
  await seed(page);
  await page.goto("/");
  await expect(page.getByText(/^Exactly /)).toBeVisible();
  await page.getByRole("link", { name: /^Plan a whole week/ }).click();
  await expect(page).toHaveURL(/\/plan$/);
});

test("how one feels changes the session at once, is asked once a day, and is stored", async ({
  page,
}) => {
  await fakeClock(page);
  await seedWeek(page, { week: shortWeek([item("db-rdl", 3, 12), item("push-up", 3, 15)]) });
  await page.goto("/");
  const before = await minutesShown(page);
  await expect(move(page, "Romanian deadlift")).toContainText("3 × 8–12");
  await button(page, "Say it").click();
  for (const name of ["Sleep", "Energy", "Calm", "Body"])
    await page.getByRole("group", { name }).getByRole("radio", { name: "2" }).check();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/You feel low today: one set fewer/)).toBeVisible();
  await dialog.getByRole("checkbox", { name: "chest" }).check();
  await dialog.getByRole("slider", { name: /How sore: chest/ }).fill("8");
  await expect(dialog.getByText(/Push-up is left out: chest sore at 8 of 10/)).toBeVisible();
  await button(page, "Done").click();
  await expect(move(page, "Romanian deadlift")).toContainText("2 × 8–12");
  await expect(move(page, "Push-up")).toHaveCount(0);
  expect(await minutesShown(page)).toBeLessThan(before);
  expect(await why(page, "Romanian deadlift")).toContain("You feel low today");

  // A reload asks nothing again.
  await page.reload();
  await expect(
    page.getByText(/^sleep 2, energy 2, calm 2, body 2, chest sore at 8$/),
  ).toBeVisible();
  await startButton(page).click();
  await expect(page).toHaveURL(/\/session$/);
  const [stored] = await sessionsOf(page);
  expect(stored?.body).toMatchObject({
    readiness: { sleep: 2, energy: 2, stress: 2, soreness: 2 },
    sore: [{ group: "chest", level: 8 }],
  });
});

test("the question is passed over with one tap, until tomorrow", async ({ page }) => {
  await fakeClock(page);
  await seedWeek(page);
  await page.goto("/");
  await button(page, "Skip").click();
  await expect(page.getByText("How do you feel?")).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("A day of your plan.")).toBeVisible();
  await expect(page.getByText("How do you feel?")).toHaveCount(0);
});

/** Goes through a running session to its end; `log` says what a set of work was. */
const playThrough = async (page: Page, log: (page: Page) => Promise<void>): Promise<void> => {
  for (let round = 0; round < 60; round += 1) {
    const { steps, index, status, stepStartedAt } = await liveState(page);
    const step = steps[index];
    if (!step || status === "finished") return;
    if (step.ends === "person") await button(page, "Set done").click();
    else {
      if (step.kind === "rest" && !step.warmup && step.set > 1) await log(page);
      await advanceTo(page, (stepStartedAt ?? 0) + step.seconds * 1000 + 30);
    }
    await expect
      .poll(async () => {
        const live = await liveState(page);
        return live.index > index || live.status === "finished";
      })
      .toBe(true);
  }
};

const typeLoad = async (page: Page, kg: string): Promise<void> => {
  const load = page.getByRole("textbox", { name: "Load in kg" }).first();
  await load.fill(kg);
  await load.blur();
};

test("what is done comes back as the next target, with its reason", async ({ page }) => {
  test.slow();
  await fakeClock(page);
  await seedWeek(page, { week: shortWeek([item("db-rdl", 2, 12)]) });
  await page.goto("/");
  await startButton(page).click();
  await expect(page).toHaveURL(/\/session$/);
  await expect(page.getByText("Today’s target")).toBeVisible();
  await page.getByText("Why this much?").click();
  await expect(page.getByText(/^The first time: start at the bottom/)).toBeVisible();
  await playThrough(page, (at) => typeLoad(at, "12"));

  // The summary says what comes of it.
  const next = page.locator(".player-later");
  await expect(next).toContainText("2 × 8–12, 12 kg");
  await expect(next).toContainText("The fewest last time were 8: try for 9");
  await button(page, "Save session").click();
  await expect(page).toHaveURL(/\/history\//);

  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Done for today" })).toBeVisible();
  await page.clock.fastForward(7 * DAY_MS);
  await page.goto("/");
  await expect(page.getByText("Week 2 of 6, Home")).toBeVisible();
  await expect(move(page, "Romanian deadlift")).toContainText("Try for 9 with 12 kg");
  expect(await why(page, "Romanian deadlift")).toContain(
    "The fewest last time were 8: try for 9, on the way to 12 in every set.",
  );

  // In the player the load, the aim and the warm-up stand where the work is.
  await startButton(page).click();
  await expect(page.getByText("To warm up: 6 with 6 kg.")).toBeVisible();
  await page.getByText("Why this load?").click();
  await expect(page.locator(".player-why")).toContainText("try for 9");
  await advanceTo(page, MORNING + 7 * DAY_MS + 600_000);
  await expect(page.locator(".player-load")).toHaveText("6 kg");
});

test("a bar shows what goes on each side of it", async ({ page }) => {
  await fakeClock(page);
  await seedWeek(page, {
    week: shortWeek([item("bb-squat", 2, 8)]),
    loads: {
      barbell: {
        barKg: 10,
        plates: [
          { weight: 10, pairs: 2 },
          { weight: 2.5, pairs: 2 },
        ],
      },
    },
    sessions: [
      trained(LAST, {
        "bb-squat": [
          { reps: 6, kg: 35, rir: 2 },
          { reps: 6, kg: 35, rir: 2 },
        ],
      }),
    ],
  });
  await page.goto("/");
  await startButton(page).click();
  await expect(
    page.getByText("35 kg: the 10 kg bar, and 10 kg + 2.5 kg on each side."),
  ).toBeVisible();
});

test("a rest day is a day of its own", async ({ page }) => {
  await page.clock.install({ time: MORNING + DAY_MS });
  await seedWeek(page, { sessions: [] });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Rest day" })).toBeVisible();
  await expect(page.getByText(/A walk is as good/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Start five minutes/i })).toBeVisible();
  await expect(page.getByText("How do you feel?")).toHaveCount(0);
});

test("a shortcut starts the day of the week, and the stretches", async ({ page }) => {
  await fakeClock(page);
  await seedWeek(page);
  await page.goto("/?start=today");
  await expect(page).toHaveURL(/\/session$/);
  expect((await sessionsOf(page))[0]?.body.planned.key).toBe("mon");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const check = async (screen: string): Promise<void> => {
      expect(await violations(page, screen)).toEqual([]);
    };
    await fakeClock(page);
    const yesterday = daysAfter(-1);
    await seedWeek(page, {
      week: shortWeek([item("db-rdl", 3, 12), item("knee-push-up", 3, 15)], {
        notes: ["no_breath_hold"],
      }),
      sessions: [
        trained(daysAfter(-5), { "knee-push-up": three({ reps: 15, rir: 2 }) }),
        trained(LAST, { "knee-push-up": three({ reps: 15, rir: 2 }) }),
        trained(
          yesterday,
          { "db-rdl": three({ reps: 12, kg: 20, rir: 2 }) },
          { pain: [hurtAt("db-rdl", 5, yesterday)] },
        ),
      ],
    });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1, name: "Rest day" })).toBeVisible();
    await check("rest");
    await page.goto("/?day=mon");
    await expect(page.getByText("Time for the next rung")).toBeVisible();
    await page.locator(".move-why summary").first().click();
    await check("day");
    await button(page, "Say it").click();
    await page.getByRole("checkbox").first().check();
    await check("feel");
    await button(page, "Done").click();
    await startButton(page).click();
    await expect(page.getByText("Today’s target")).toBeVisible();
    await page.locator(".player-why summary").click();
    await check("player");
    await button(page, "More").click();
    await button(page, "End early").click();
    await page.getByRole("dialog").getByRole("button", { name: "End early" }).click();
    await expect(button(page, "Discard")).toBeVisible();
    await check("finish");
    expect(localDate(yesterday) < MONDAY).toBe(true);
  });
