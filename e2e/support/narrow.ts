import type { Page } from "@playwright/test";

/** Every text twice as large as usual, as somebody sets it who does not see well. */
const withLargeText = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      document.documentElement.style.fontSize = "200%";
    });
  });

/** What leaves the least room, with what it takes to have it. */
export const NARROW = [
  ["on a phone of 320 pixels", (page: Page) => page.setViewportSize({ width: 320, height: 640 })],
  ["with text twice as large", withLargeText],
] as const;

/** Whether the page, and what is open over it, ends where the screen does. */
export const isInside = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".sheet-content")].every(
      ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
    ),
  );
