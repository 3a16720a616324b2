/**
 * The stages of `npm test`, in their order.
 *
 * @typedef {import("./summary.mjs").Counts & { output: string, note: string }} StageOutcome
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [alias]
 * @property {string} [needs] a stage without whose success this one has no meaning
 * @property {(deps: { ensureChromium: () => Promise<string> }) => Promise<StageOutcome>} run
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

import { bin, root, run } from "../run.mjs";
import { countPlaywright, countVitest } from "./summary.mjs";

const REPORTS = join(root, ".cache", "test");
const BROWSER_CONFIG = "e2e/playwright.config.ts";

/** A stage that is one check: it passes or fails as a whole. */
const script = (/** @type {string} */ name) => async () => {
  const { code, output } = await run("npm", ["run", "--silent", name]);
  return verdict(code === 0, output, "");
};

/** @param {boolean} isGood @param {string} output @param {string} note @returns {StageOutcome} */
const verdict = (isGood, output, note) => ({
  passed: isGood ? 1 : 0,
  failed: isGood ? 0 : 1,
  skipped: 0,
  output,
  note,
});

/** @param {string} project @param {boolean} mayBeEmpty */
const vitest = (project, mayBeEmpty) => async () => {
  const report = await freshReport(`${project}.json`);
  const { code, output } = await run(bin("vitest"), [
    "run",
    `--project=${project}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...(mayBeEmpty ? ["--passWithNoTests"] : []),
  ]);
  const outcome = await counted(report, countVitest, code, output);
  if (outcome.passed + outcome.failed > 0) return outcome;
  return mayBeEmpty
    ? { ...outcome, note: "no cases yet" }
    : verdict(false, `${output}\nNo ${project} test ran.`, "");
};

/** @param {{ ensureChromium: () => Promise<string> }} deps */
const browser = async ({ ensureChromium }) => {
  if (!existsSync(join(root, BROWSER_CONFIG)))
    return {
      passed: 0,
      failed: 0,
      skipped: 1,
      output: "",
      note: `skipped: no ${BROWSER_CONFIG} yet`,
    };
  const chromium = await ensureChromium();
  const report = await freshReport("browser.json");
  const { code, output } = await run(
    bin("playwright"),
    ["test", `--config=${BROWSER_CONFIG}`, "--reporter=list,json"],
    {
      env: {
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        PLAYWRIGHT_FORCE_TTY: "0",
      },
    },
  );
  return counted(report, countPlaywright, code, output);
};

const size = async () => {
  const { code, output } = await run(process.execPath, [join(root, "tools", "size.mjs")]);
  return verdict(code === 0, output, code === 0 ? (output.trim().split("\n").at(-1) ?? "") : "");
};

/** @type {readonly Stage[]} */
export const stages = [
  { name: "types", run: script("types") },
  { name: "lint", run: script("lint") },
  { name: "format", run: script("format:check") },
  { name: "floors", run: script("floors") },
  { name: "unit", run: vitest("unit", false) },
  { name: "conformance", run: vitest("conformance", true) },
  { name: "build", run: script("build") },
  { name: "size", needs: "build", run: size },
  { name: "browser", alias: "e2e", needs: "build", run: browser },
];

/** Where a runner writes its report; the one of an earlier run is removed. @param {string} name */
const freshReport = async (name) => {
  await mkdir(REPORTS, { recursive: true });
  const file = join(REPORTS, name);
  await rm(file, { force: true });
  return file;
};

/**
 * The runner's own counts; a runner that ended badly without a failed test counts as one failure.
 * Every runner writes a report of its own shape, which its `count` alone knows; so `any`.
 * @param {string} report
 * @param {(report: any) => import("./summary.mjs").Counts} count
 * @param {number} code
 * @param {string} output
 * @returns {Promise<StageOutcome>}
 */
const counted = async (report, count, code, output) => {
  if (!existsSync(report)) return verdict(code === 0, output, "");
  const counts = count(JSON.parse(await readFile(report, "utf8")));
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { ...counts, failed, output, note: "" };
};
