import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { planWeek } from "@dorsal/core/program";
import type { Profile, Timestamp } from "@dorsal/core/record";
import { NOW } from "./support/app.ts";
import { fakeClock } from "./support/clock.ts";
import { ANSWERED, PLANNED, button, day, news, seedPlan, undo, weeksOf } from "./support/plan.ts";
import { daysAfter } from "./support/week.ts";

const PROFILE: Profile = {
  ...ANSWERED,
  have: ["mat", "dumbbells"],
  days: ANSWERED.days.map((one) => ({ ...one, minutes: 20 })),
};

/** A week that was hardly searched for: branch and bound finds one that is points better. */
const seedWeak = (page: Page, at: Timestamp): Promise<void> =>
  seedPlan(page, {
    profile: PROFILE,
    at,
    plan: (asked, solver) => planWeek(asked, solver, { effort: { first: 0, again: 0, times: 0 } }),
  });

/** Writes down what the workers of the page are asked, and of which question an answer came. */
const listen = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    const answered: string[] = [];
    Object.assign(globalThis, { asked, answered });
    globalThis.Worker = class extends Worker {
      readonly #kinds = new Map<number, string>();
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener("message", ({ data }: MessageEvent<{ readonly id: number }>) => {
          answered.push(this.#kinds.get(data.id) ?? "");
        });
      }
      override postMessage(question: {
        readonly id: number;
        readonly job: { readonly kind: string };
      }): void {
        asked.push(question.job.kind);
        this.#kinds.set(question.id, question.job.kind);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        super.postMessage(question);
      }
    };
  });
};

const heard = (page: Page, list: "asked" | "answered"): Promise<readonly string[]> =>
  page.evaluate(
    (name) => (globalThis as unknown as Record<"asked" | "answered", string[]>)[name],
    list,
  );

const valueOf = async (page: Page): Promise<number> => (await weeksOf(page))[0]?.body.value ?? 0;

test("a better week takes the place of a new one, not under the eyes, and is taken back", async ({
  page,
}) => {
  await fakeClock(page);
  await listen(page);
  await seedWeak(page, NOW);
  const before = await weeksOf(page);
  await page.goto("/plan");
  await button(page, "Change Monday").click();
  await expect.poll(() => heard(page, "answered"), PLANNED).toContain("improve");
  // It is there, and waits for as long as a part of the week is looked at.
  await page.clock.runFor(5000);
  expect(await weeksOf(page)).toEqual(before);
  await expect(page.locator(".plan-news")).toHaveCount(0);

  await page.keyboard.press("Escape");
  const told = news(page, /^A better week was found: \+[\d.]+ points\.$/);
  await expect(told).toBeVisible();
  const points = Number(/\+([\d.]+)/.exec((await told.textContent()) ?? "")?.[1]);
  expect(points).toBeGreaterThanOrEqual(1);
  expect((await valueOf(page)) - (before[0]?.body.value ?? 0)).toBeCloseTo(points, 0);
  await expect(page.locator(".plan-news-lines li").first()).toBeVisible();
  await expect(page.locator(".plan-new").first()).toBeVisible();

  await undo(page).click();
  await expect(page.locator(".plan-news")).toHaveCount(0);
  const [back] = await weeksOf(page);
  expect(back?.body.days).toEqual(before[0]?.body.days);
  // Who takes it back has decided: it does not come again.
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
  await page.clock.runFor(5000);
  expect((await heard(page, "asked")).filter((kind) => kind === "improve")).toHaveLength(1);
});

test("a week that somebody trains by already stays as it is", async ({ page }) => {
  await fakeClock(page);
  await listen(page);
  await seedWeak(page, daysAfter(-1));
  const before = await weeksOf(page);
  await page.goto("/plan");
  // What would help most is told, and is the last thing that is asked.
  await expect.poll(() => heard(page, "answered"), PLANNED).toContain("better");
  await expect(page.getByRole("heading", { name: "What would help most" })).toBeVisible();
  await page.clock.runFor(5000);
  expect(await heard(page, "asked")).not.toContain("improve");
  expect(await weeksOf(page)).toEqual(before);
});
