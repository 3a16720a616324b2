/**
 * Counting: from the runners' own reports to one line a stage and the closing line.
 *
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 *
 * @typedef {Counts & { name: string, seconds: number, output: string, note: string }} StageResult
 */

/** @param {readonly Counts[]} results @returns {Counts} */
export const totals = (results) => ({
  passed: results.reduce((sum, { passed }) => sum + passed, 0),
  failed: results.reduce((sum, { failed }) => sum + failed, 0),
  skipped: results.reduce((sum, { skipped }) => sum + skipped, 0),
});

/** @param {Counts} counts */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/** @param {readonly StageResult[]} results */
export const isGreen = (results) => {
  const { passed, failed } = totals(results);
  return failed === 0 && passed > 0;
};

/** @param {StageResult} result */
export const stageLine = ({ name, seconds, passed, failed, skipped, note }) => {
  const mark = failed > 0 ? "FAILED" : passed > 0 ? "ok" : "-";
  const isCounted = passed + failed + skipped > 1;
  const told = note || (isCounted ? closingLine({ passed, failed, skipped }) : "");
  return `${name.padEnd(12)} ${mark.padEnd(7)} ${seconds.toFixed(1).padStart(6)} s  ${told}`.trimEnd();
};

/**
 * Vitest's JSON report. A file that could not be loaded has no tests and counts as one failure.
 * @param {any} report
 * @returns {Counts}
 */
export const countVitest = (report) => {
  const unloadable = report.testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
};

/**
 * Playwright's JSON report. Errors outside of tests (a server that does not start) count as failures.
 * @param {any} report
 * @returns {Counts}
 */
export const countPlaywright = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + errors.length,
  skipped: stats.skipped,
});
