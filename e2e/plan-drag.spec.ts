import { expect, test } from "@playwright/test";
import type { CDPSession, Page } from "@playwright/test";
import { fakeClock } from "./support/clock.ts";
import { PLANNED, button, day, news, seedPlan } from "./support/plan.ts";

const open = async (page: Page): Promise<void> => {
  await fakeClock(page);
  await seedPlan(page);
  await page.goto("/plan");
  await expect(day(page, "mon").locator(".plan-length")).toBeVisible();
};

const middleOf = async (target: ReturnType<Page["locator"]>): Promise<{ x: number; y: number }> => {
  const box = await target.boundingBox();
  if (!box) throw new Error("it is not on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test("a day is dragged with the mouse; Escape lets go of it", async ({ page }) => {
  await open(page);
  const handle = button(page, "Move Friday");
  await handle.scrollIntoViewIfNeeded();
  const from = await middleOf(handle);
  const to = await middleOf(day(page, "sat"));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, to.y, { steps: 5 });
  await expect(day(page, "sat")).toHaveClass(/plan-target/);
  await expect(day(page, "sat").getByText("Friday would come here")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(day(page, "sat")).not.toHaveClass(/plan-target/);
  await page.mouse.up();
  await expect(page.locator(".plan-news")).toHaveCount(0);

  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, to.y, { steps: 5 });
  await page.mouse.up();
  await expect(news(page, "Friday moved to Saturday.")).toBeVisible(PLANNED);
  await expect(day(page, "sat").locator(".plan-length")).toBeVisible();
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true });

  const touch = async (
    session: CDPSession,
    type: "touchStart" | "touchMove" | "touchEnd",
    point?: { readonly x: number; readonly y: number },
  ): Promise<void> => {
    await session.send("Input.dispatchTouchEvent", { type, touchPoints: point ? [point] : [] });
  };

  test("a drag moves the day and not the page, which scrolls along at its end", async ({
    page,
  }) => {
    await open(page);
    const session = await page.context().newCDPSession(page);
    // Seven short rows, the last of them beyond the window.
    await day(page, "mon").locator("summary").click();
    const handle = button(page, "Move Monday");
    const from = await middleOf(handle);
    const before = await page.evaluate(() => scrollY);
    await touch(session, "touchStart", from);
    for (const share of [0.1, 0.2, 0.3])
      await touch(session, "touchMove", { x: from.x, y: from.y + 300 * share });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    // Held at the end of the window, the page goes on.
    await touch(session, "touchMove", { x: from.x, y: 800 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 40);
    await touch(session, "touchMove", { x: from.x, y: 560 });
    const over = page.locator(".plan-target");
    await expect(over).toHaveCount(1);
    const name = (await over.getByRole("heading").textContent())?.trim() ?? "";
    await touch(session, "touchEnd");
    await expect(
      news(page, new RegExp(`^Monday (moved to ${name}\\.|and ${name} changed places)`)),
    ).toBeVisible(PLANNED);
  });
});
