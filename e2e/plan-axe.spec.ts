import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { addDays } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import { fakeClock } from "./support/clock.ts";
import { PLANNED, button, day, news, seedPlan, setUp } from "./support/plan.ts";

for (const colorScheme of ["light", "dark"] as const) {
  const check = async (page: Parameters<typeof setUp>[0], screen: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${screen}: ${id} ${nodes[0]?.html.slice(0, 160) ?? ""}`),
    ).toEqual([]);
  };

  test(`axe finds nothing in the setup, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/setup");
    let steps = 0;
    await setUp(page, async (target) => {
      if ((await target.getAttribute("type")) === "submit") {
        steps += 1;
        await check(page, `step ${steps}`);
      }
      await target.click();
    });
    expect(steps).toBe(7);
  });

  test(`axe finds nothing on the plan, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await fakeClock(page);
    // In its last week, so that the next block is offered.
    await seedPlan(page, { startedOn: addDays("2026-11-23" as LocalDate, -35) });
    await page.goto("/plan");
    await expect(page.getByRole("heading", { name: "What would help most" })).toBeVisible(PLANNED);
    await page.getByRole("switch", { name: /^Say when to stand up/ }).click();
    await check(page, "plan");
    const sheet = async (open: () => Promise<void>, name: string): Promise<void> => {
      await open();
      await expect(page.getByRole("dialog")).toBeVisible();
      await check(page, name);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
    };
    await sheet(() => day(page, "mon").locator(".plan-item").first().click(), "exercise");
    await sheet(() => button(page, "Change Monday").click(), "day");
    await sheet(() => button(page, "This week is different").click(), "events");
    await sheet(async () => {
      await button(page, "Something hurts").click();
      await page.getByRole("radio", { name: "Low back" }).click();
    }, "hurts");
    await sheet(async () => {
      await button(page, "Answers").click();
      for (const fold of await page.getByRole("dialog").locator("summary").all())
        await fold.click();
    }, "answers");
    await sheet(async () => {
      await button(page, "What if …").click();
      await button(page, "Ten minutes more a day").click();
      await expect(button(page, "Take this week")).toBeEnabled(PLANNED);
      await page.getByRole("dialog").locator("summary").click();
    }, "what if");
    await button(page, "Change Monday").click();
    await button(page, "Move to Tuesday").click();
    await expect(news(page, "Monday moved to Tuesday.")).toBeVisible(PLANNED);
    await check(page, "what changed");
  });
}
