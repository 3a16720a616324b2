import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { addDays } from "@dorsal/core/record";
import type { LocalDate, StepKind } from "@dorsal/core/record";
import { seed, startDay } from "./app.ts";
import { WELL, seedBody } from "./body.ts";
import { visitFind } from "./find.ts";
import { visitFood } from "./food-screens.ts";
import { advanceTo, fakeClock, pageNow } from "./clock.ts";
import { visitMenus } from "./menus-journey.ts";
import { plantPhotos } from "./photos.ts";
import { PLANNED, click, seedPlan, setUp } from "./plan.ts";
import { SOON, liveState, sessionsOf } from "./rows.ts";
import type { Visit } from "./visit.ts";
import { LAST, item, seedWeek, shortWeek, three, trained } from "./week.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

const shownTitle = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
};

/** The figure is drawn: by three.js where it can, on a canvas where not. */
const shownFigure = async (page: Page): Promise<void> => {
  await expect(page.locator("[data-figure-state=shown]").first()).toBeVisible();
};

/** Moves on through a session, ending sets by hand, until a step of a kind. */
export const playUntil = async (page: Page, kind: StepKind): Promise<void> => {
  for (let round = 0; round < 300; round += 1) {
    const { steps, index, stepStartedAt } = await liveState(page);
    const step = steps[index];
    if (!step) break;
    if (step.kind === kind) return;
    if (step.ends === "person") await button(page, "Set done").click();
    else await advanceTo(page, (stepStartedAt ?? (await pageNow(page))) + step.seconds * 1000 + 30);
    await expect
      .poll(async () => {
        const live = await liveState(page);
        return live.index > index || live.status === "finished";
      }, SOON)
      .toBe(true);
  }
  throw new Error(`the session has no ${kind}`);
};

const closeSheet = async (page: Page): Promise<void> => {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
};

/** The two steps of the first visit. */
const visitWelcome = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await page.goto("/welcome");
  await shownTitle(page);
  await visit("welcome-focus");
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("One plain word first")).toBeVisible();
  await visit("welcome-kit");
};

/** Today, its swap sheet and an exercise. */
const visitToday = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await seed(page);
  await page.goto("/?day=upper");
  await expect(page.getByText(/^Exactly /)).toBeVisible();
  await visit("today");
  await page
    .getByRole("button", { name: /^Swap / })
    .first()
    .click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await visit("swap");
  await closeSheet(page);
  await page.goto("/exercise/donkey-kick");
  await shownTitle(page);
  await shownFigure(page);
  await visit("exercise");
  await page.goto("/library");
  await shownTitle(page);
  await visit("library");
  await page.getByRole("searchbox").fill("row dumbel");
  await expect(page.locator(".result-name").first()).toContainText("dumbbell row");
  await visit("library-search");
  await page.goto("/muscles?muscle=lats");
  await shownTitle(page);
  await shownFigure(page);
  await visit("muscles");
  await page.goto("/history");
  await shownTitle(page);
  await visit("history-empty");
};

/** The player from getting ready to the end. */
const visitPlayer = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await seed(page);
  await startDay(page, "upper");
  await visit("player-prepare");
  await playUntil(page, "reps");
  await page.clock.fastForward(6000);
  await visit("player-work");
  await button(page, "This hurts").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await visit("player-pain");
  await page.getByRole("button", { name: "What now?" }).click();
  await expect(page.getByText("Go lighter from here")).toBeVisible();
  await visit("player-pain-result");
  await button(page, "Go on").click();
  await button(page, "Swap").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await visit("player-swap");
  await closeSheet(page);
  await button(page, "More").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await visit("player-more");
  await closeSheet(page);
  await button(page, "Pause").click();
  await expect(button(page, "Resume")).toBeVisible();
  await visit("player-paused");
  await button(page, "Resume").click();
  await playUntil(page, "switch");
  await visit("player-switch");
  await playUntil(page, "rest");
  await visit("player-rest");
  await playUntil(page, "bout");
  await page.clock.fastForward(4000);
  await visit("player-cardio");
  await button(page, "More").click();
  await button(page, "Pause and leave").click();
  await expect(page.getByRole("link", { name: "Resume" })).toBeVisible();
  await visit("today-resume");
  await page.getByRole("link", { name: "Resume" }).click();
  await button(page, "Resume").click();
  await button(page, "This hurts").click();
  await page.getByRole("checkbox", { name: /^It is sharp/ }).click();
  await button(page, "What now?").click();
  await expect(page.getByRole("heading", { name: /^Stopped: / })).toBeVisible();
  await visit("player-stopped");
  await button(page, "End the session").click();
  await expect(button(page, "Save session")).toBeVisible();
  await visit("player-finish");
};

/** A saved session in the history, and the settings. */
const visitHistory = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await seed(page);
  await startDay(page, "lower");
  await playUntil(page, "rest");
  await button(page, "More").click();
  await page.getByRole("button", { name: "End early" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End early" }).click();
  await page.getByLabel("Note").fill("Felt good, a little stiff at the start.");
  await button(page, "Save session").click();
  await expect(page).toHaveURL(/\/history\//);
  await expect(page.getByRole("button", { name: "Delete this session" })).toBeVisible();
  await visit("history-detail");
  expect(await sessionsOf(page)).toHaveLength(1);
  await page.goto("/history");
  await shownTitle(page);
  await expect(page.getByText("Felt good, a little stiff at the start.")).toBeVisible();
  await visit("history");
  await page.goto("/settings");
  await shownTitle(page);
  await expect(page.getByRole("button", { name: "Delete everything" })).toBeVisible();
  await visit("settings");
  await page.locator('input[type="file"]').setInputFiles({
    name: "other.json",
    mimeType: "application/json",
    buffer: Buffer.from('{"format":"gym-log"}'),
  });
  await expect(page.getByText("This file was not restored")).toBeVisible();
  await page.getByText("This file was not restored").scrollIntoViewIfNeeded();
  await visit("settings-refused");
  await button(page, "Delete everything").click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await visit("settings-delete");
  await closeSheet(page);
  await page.goto("/nowhere");
  await shownTitle(page);
  await visit("not-found");
};

/** The questions that bring a week. */
const visitSetup = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await page.goto("/setup");
  let steps = 0;
  await setUp(page, async (target) => {
    if ((await target.getAttribute("type")) === "submit") {
      steps += 1;
      await visit(`setup-${steps}`);
    }
    await click(target);
  });
};

/** The week, and what a change did to it. */
const visitPlan = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await seedPlan(page);
  await page.goto("/plan");
  await expect(page.getByRole("heading", { name: "What would help most" })).toBeVisible(PLANNED);
  await visit("plan");
  await page.getByRole("heading", { name: "Planned and wanted" }).scrollIntoViewIfNeeded();
  await visit("plan-volume");
  await button(page, "Change Monday").click();
  await visit("plan-day");
  await button(page, "Move to Tuesday").click();
  await expect(page.getByText("Monday moved to Tuesday.")).toBeVisible(PLANNED);
  await page.evaluate(() => scrollTo(0, 0));
  await visit("plan-changed");
};

/** What can be asked of a week, in its last one. */
const visitPlanSheets = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await seedPlan(page, { startedOn: addDays("2026-11-23" as LocalDate, -35) });
  await page.goto("/plan");
  await page.locator("[data-day=mon] .plan-items .plan-item").first().click();
  await visit("plan-exercise");
  await closeSheet(page);
  await button(page, "This week is different").click();
  await visit("plan-different");
  await closeSheet(page);
  await button(page, "Something hurts").click();
  await page.getByRole("radio", { name: "Low back" }).click();
  await visit("plan-hurts");
  await closeSheet(page);
  await button(page, "What if …").click();
  await visit("plan-what-if");
  await button(page, "Ten minutes more a day").click();
  await expect(button(page, "Take this week")).toBeEnabled(PLANNED);
  await visit("plan-compare");
  await page.getByRole("dialog").locator("summary").click();
  await page.locator(".plan-compare").scrollIntoViewIfNeeded();
  await visit("plan-compare-days");
  await closeSheet(page);
  await button(page, "Plan the next block").click();
  await expect(button(page, "Accept the next block")).toBeEnabled(PLANNED);
  await visit("plan-next-block");
  await closeSheet(page);
  await button(page, "Answers").click();
  await visit("plan-answers");
  // All of it, for whoever looks at every element.
  for (const fold of await page
    .getByRole("dialog")
    .locator(".plan-sheet > details > summary")
    .all())
    await fold.click();
  await visit("plan-answers-open");
};

/** Today of a week: the session, how one feels, why a load; and the target in the player. */
const visitWeekToday = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  const week = shortWeek([item("db-rdl", 3, 12), item("push-up", 3, 15)], {
    notes: ["no_breath_hold"],
  });
  await seedWeek(page, {
    week,
    sessions: [trained(LAST, { "db-rdl": three({ reps: 12, kg: 20, rir: 2 }) })],
    loads: { dumbbells: [16, 20, 22, 24] },
  });
  await page.goto("/");
  await shownTitle(page);
  await page.locator(".move summary").first().click();
  await visit("week-today");
  await button(page, "Say it").click();
  for (const name of ["Sleep", "Energy", "Calm", "Body"])
    await page.getByRole("group", { name }).getByRole("radio", { name: "2" }).check();
  await visit("week-feeling");
  await button(page, "Done").click();
  await page.getByRole("button", { name: /^Start / }).click();
  await expect(page).toHaveURL(/\/session$/);
  await expect(button(page, "Pause")).toBeVisible();
  await playUntil(page, "reps");
  await visit("week-player");
};

/** The screens of the body, from none of its records to all of them, with what is open of them. */
const visitBody = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await seed(page);
  await page.goto("/body");
  await expect(page.getByText("No goal is set")).toBeVisible();
  await visit("body-empty");
  await page.goto("/body/log");
  await shownTitle(page);
  await visit("body-log-empty");
  await page.goto("/body/photos");
  await shownTitle(page);
  await visit("photos-empty");
  await plantPhotos(page, [{ day: "2026-08-22" }, { day: "2026-10-03", skin: "#c48863", lean: 2 }]);
  await page.goto("/body/photos");
  await expect(page.locator(".photo-image").first()).toHaveAttribute("data-shown", "");
  await visit("photos");
  await page.goto("/more");
  await shownTitle(page);
  await visit("more");
  await seedBody(page);
  await page.goto("/body");
  await expect(page.getByRole("figure", { name: "What you use" })).toBeVisible();
  await visit("body");
  await button(page, "Weigh in").click();
  await expect(page.getByRole("dialog").getByRole("textbox")).toBeVisible();
  await visit("body-weigh-in");
  await closeSheet(page);
  await page.goto("/body/log");
  await expect(button(page, "Add a weigh-in")).toBeVisible();
  await visit("body-log");
};

/** The way to a goal: what is asked, what is answered, and the goal in force. */
const visitGoal = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await seedBody(page, { eating: null, goal: null });
  await page.goto("/body/goal");
  await expect(page.getByRole("heading", { name: "How much do you move?" })).toBeVisible();
  await visit("body-goal-activity");
  await page.getByRole("radio", { name: /^Mostly sitting/ }).check();
  await page.getByRole("radio", { name: /^A little/ }).check();
  await button(page, "Next").click();
  await expect(page.getByRole("heading", { name: /about your health$/ })).toBeVisible();
  await visit("body-goal-questions");
  await seedBody(page);
  await page.goto("/body/goal");
  await expect(button(page, "Change the wish")).toBeVisible();
  await visit("body-goal");
  await button(page, "Change the wish").click();
  await expect(page.getByRole("heading", { name: "What it leads to" })).toBeVisible();
  await visit("body-goal-wish");
  const answers = { ...WELL.answers, "eating-disorder": ["past"] };
  await seedBody(page, { eating: { ...WELL, answers } });
  await page.goto("/body");
  await expect(page.getByRole("heading", { name: "Your goal rests" })).toBeVisible();
  await visit("body-refused");
};

/** One round of measuring. */
const visitMeasure = async (page: Page, visit: Visit): Promise<void> => {
  await fakeClock(page);
  await seedBody(page, { life: null, goal: null, measured: 1 });
  await page.goto("/body/measure");
  await shownTitle(page);
  await visit("body-measure");
  await button(page, "Begin").click();
  await expect(page.getByText("Place 1 of 4")).toBeVisible();
  await visit("body-measure-place");
  for (const typed of ["24", "24.4", "22", "22.2", "89.8", "89.9", "87", "87.2"]) {
    await page.getByRole("textbox").fill(typed);
    await page.getByRole("textbox").press("Enter");
  }
  await expect(page.getByRole("heading", { name: "Measured" })).toBeVisible();
  await visit("body-measured");
};

export const JOURNEYS = {
  food: visitFood,
  find: visitFind,
  body: visitBody,
  goal: visitGoal,
  measure: visitMeasure,
  setup: visitSetup,
  plan: visitPlan,
  planSheets: visitPlanSheets,
  welcome: visitWelcome,
  today: visitToday,
  weekToday: visitWeekToday,
  player: visitPlayer,
  history: visitHistory,
  menus: visitMenus,
} as const;
