import { expect, test } from "@playwright/test";
import { LIFE, seedBody } from "./support/body.ts";
import { fakeClock } from "./support/clock.ts";
import { atRest, leastMs, mainThreadMs, textInside } from "./support/tasks.ts";

test("ten years of records open within 300 ms of the page's own time", async ({ page }) => {
  test.slow();
  await fakeClock(page);
  await seedBody(page, { life: { ...LIFE, days: 3650, eatsKcal: 2050 }, measured: 120 });
  const { opening } = await leastMs(300, async () => {
    await page.goto("/more");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await atRest(page);
    return {
      opening: await mainThreadMs(page, async () => {
        await page.evaluate(() => {
          setTimeout(() => document.querySelector<HTMLElement>('a[href="/body"]')?.click());
        });
        await textInside(page, ".body-side", "What you use");
      }),
    };
  });
  expect(opening).toBeLessThan(300);
});
