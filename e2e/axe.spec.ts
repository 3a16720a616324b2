import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { JOURNEYS } from "./support/screens.ts";

/** What axe finds on the screen as it stands, short enough to read in a report. */
const violations = async (
  page: Page,
  screen: string,
  rules: readonly string[] | null,
): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page });
  const found = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${screen}: ${id} at ${node.target.join(" ")}: ${node.failureSummary ?? ""}`,
    ),
  );
};

/** What the colours of a theme can break; all else is the same in both. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"] as const;

const look = (page: Page, colorScheme: "light" | "dark"): Promise<void> =>
  page.emulateMedia({ colorScheme, reducedMotion: "reduce" });

for (const [name, journey] of Object.entries(JOURNEYS))
  test(`${name} has nothing that axe finds, in light and in dark`, async ({ page }) => {
    // Axe looks at every element of every screen of the way.
    test.setTimeout(240_000);
    await look(page, "light");
    const found: string[] = [];
    await journey(page, async (screen) => {
      found.push(...(await violations(page, `${screen} in light`, null)));
      await look(page, "dark");
      found.push(...(await violations(page, `${screen} in dark`, COLOUR_RULES)));
      await look(page, "light");
    });
    expect(found).toEqual([]);
  });
