import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/**
 * What axe finds on the screen as it stands, short enough to read in a report.
 * @param part the selector of what is looked at, where it is not the whole page
 */
export const violations = async (
  page: Page,
  screen: string,
  part?: string,
): Promise<readonly string[]> => {
  // There are no frames to put together, and what passes is not read: axe finds the same without
  // either, in half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const found = await (part === undefined ? axe : axe.include(part)).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      (node) => `${screen}: ${id} at ${node.target.join(" ")}: ${node.failureSummary ?? ""}`,
    ),
  );
};
