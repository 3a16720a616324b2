import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import type { LocalDate } from "@dorsal/core/record";
import { startButton } from "./support/app.ts";
import { fakeClock } from "./support/clock.ts";
import { newestOf } from "./support/rows.ts";
import {
  MONDAY,
  WEEK_PROFILE,
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

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });
const said = (page: Page, text: string | RegExp) => page.locator(".toast").getByText(text);

test("the morning after pain one question is asked, and the next target follows it", async ({
  page,
}) => {
  await fakeClock(page);
  const yesterday = daysAfter(-1);
  const hurt = trained(
    yesterday,
    { "db-rdl": three({ reps: 12, kg: 20, rir: 2 }) },
    { pain: [hurtAt("db-rdl", 5, yesterday)] },
  );
  await seedWeek(page, {
    week: shortWeek([item("db-rdl", 3, 12)]),
    sessions: [hurt],
  });
  await page.goto("/?day=mon");
  await expect(page.getByText(/^Yesterday Dumbbell Romanian deadlift hurt 5 of 10/)).toBeVisible();
  // Five of ten in the back: a kind pointer to the signs.
  await expect(page.getByRole("link", { name: "Check the signs" })).toHaveAttribute(
    "href",
    "/plan?check=signs",
  );
  await button(page, "Not needed").click();
  await expect(page.getByText("Please look at the signs once more")).toHaveCount(0);
  await page.getByRole("slider", { name: "Pain now" }).fill("3");
  await button(page, "Not as before yet").click();
  await expect(said(page, "Noted. The next session follows it.")).toBeVisible();
  await expect(page.getByText("This morning")).toHaveCount(0);
  expect(await newestOf(page, "pain")).toMatchObject({
    session: hurt.id,
    exercise: "db-rdl",
    nextMorning: 3,
    settledHours: null,
  });
  expect(await why(page, "Romanian deadlift")).toContain("It hurt too long afterwards");
});

test("a lighter week that is due begins with the session, unless one trains as usual", async ({
  page,
}) => {
  await fakeClock(page);
  const pains = [daysAfter(-4), daysAfter(-3)].map((at, index) => {
    const exercise = index === 0 ? "db-rdl" : "push-up";
    return trained(
      at,
      { [exercise]: three({ reps: 9, kg: 20 }) },
      { pain: [hurtAt(exercise, 3, at)] },
    );
  });
  await seedWeek(page, {
    week: shortWeek([item("db-rdl", 3, 12), item("push-up", 3, 15)]),
    sessions: pains,
  });
  await page.goto("/");
  await expect(page.getByText(/began to hurt this week.+It lasts seven days/)).toBeVisible();
  await expect(move(page, "Romanian deadlift")).toContainText("2 × 8–12");
  await button(page, "Train as usual today").click();
  await expect(move(page, "Romanian deadlift")).toContainText("3 × 8–12");
  await button(page, "Take it lighter").click();
  await startButton(page).click();
  await expect(page).toHaveURL(/\/session$/);
  expect((await newestOf(page, "week")).lighter).toEqual([MONDAY]);
});

test("the next rung is taken into the week with one tap, and taken back", async ({ page }) => {
  await fakeClock(page);
  const top = three({ reps: 15, rir: 2 });
  await seedWeek(page, {
    week: shortWeek([item("knee-push-up", 3, 15)]),
    sessions: [
      trained(daysAfter(-5), { "knee-push-up": top }),
      trained(daysAfter(-3), { "knee-push-up": top }),
    ],
  });
  await page.goto("/");
  await button(page, "Take Push-up from now on").click();
  await expect(said(page, "Push-up is in your week now.")).toBeVisible();
  await expect(page.locator(".move-name", { hasText: /^Push-up$/ })).toBeVisible();
  expect((await newestOf(page, "week")).days[0]?.items[0]).toMatchObject({
    exercise: "push-up",
    sets: 3,
  });
  await button(page, "Undo").click();
  await expect(page.locator(".move-name", { hasText: "Knee push-up" })).toBeVisible();
});

test("a sign that needs a doctor stops the session; a block that is over leads to the plan", async ({
  page,
}) => {
  await fakeClock(page);
  const before = "2026-10-05" as LocalDate;
  await seedWeek(page, {
    week: { ...plannedWeek(), startedOn: before, mesocycle: { startedOn: before, number: 1 } },
    profile: { ...WEEK_PROFILE, redFlags: ["chest_pain"] },
  });
  await page.goto("/");
  await expect(page.getByText("A doctor first")).toBeVisible();
  await expect(startButton(page)).toHaveCount(0);
  await page.getByRole("link", { name: /^Your block is done/ }).click();
  await expect(page).toHaveURL(/\/plan$/);
});
