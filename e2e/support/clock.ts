import type { Page } from "@playwright/test";
import { MORNING } from "./app.ts";

/** A fake clock that goes at its usual pace and can be moved on; performance.now goes with it. */
export const fakeClock = (page: Page): Promise<void> => page.clock.install({ time: MORNING });

export const pageNow = (page: Page): Promise<number> => page.evaluate(() => Date.now());

/** Moves the clock on to a moment, or leaves it when that has passed. */
export const advanceTo = async (page: Page, moment: number): Promise<void> => {
  const now = await pageNow(page);
  if (moment > now) await page.clock.fastForward(Math.ceil(moment - now));
};
