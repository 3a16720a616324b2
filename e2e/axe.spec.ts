import { expect, test } from "@playwright/test";
import { violations } from "./support/axe.ts";
import { JOURNEYS } from "./support/screens.ts";

for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    test(`${name} in ${colorScheme} has nothing that axe finds`, async ({ page }) => {
      // Axe looks at every element of every screen of the way.
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found: string[] = [];
      await journey(page, async (screen) => {
        found.push(...(await violations(page, screen)));
      });
      expect(found).toEqual([]);
    });
  }
}

test("the measure is no empty one: what is wrong is found, with its place", async ({ page }) => {
  await page.goto("/welcome");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await violations(page, "welcome")).toEqual([]);
  await page.evaluate(() => {
    const nameless = document.createElement("button");
    nameless.className = "nameless";
    const faint = document.createElement("p");
    faint.className = "faint";
    faint.textContent = "Hardly to be read";
    faint.style.cssText = "color: #999; background: #aaa";
    document.querySelector("main")?.append(nameless, faint);
  });
  expect(await violations(page, "welcome")).toEqual([
    expect.stringMatching(/^welcome: button-name at \.nameless: /),
    expect.stringMatching(/^welcome: color-contrast at \.faint: /),
  ]);
});
