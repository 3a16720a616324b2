import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { JOURNEYS } from "./support/screens.ts";

/** What axe finds on the screen as it stands, short enough to read in a report. */
const violations = async (page: Page, screen: string): Promise<readonly string[]> => {
  // There are no frames to put together, and what passes is not read: without both, axe finds the
  // same in half the time.
  const found = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${screen}: ${id} at ${node.target.join(" ")}: ${node.failureSummary ?? ""}`,
    ),
  );
};

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
