/**
 * `npm run lighthouse`: the built app on a phone with simulated throttling, in a fresh browser.
 * Not a part of `npm test`, because a busy machine changes what it measures.
 */
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

import { chromiumFlags, ensureChromium } from "./chromium.mjs";
import { checkNode, ensureBuilt, ensureInstalled } from "./prepare.mjs";
import { PlainFailure, bin, root, run, runMain, say } from "./run.mjs";
import { serveTemporarily } from "./serve.mjs";

const REPORT = join(root, ".cache", "lighthouse.json");

/** @type {readonly { id: string, name: string, atLeast: number }[]} */
const CATEGORIES = [
  { id: "performance", name: "Performance", atLeast: 95 },
  { id: "accessibility", name: "Accessibility", atLeast: 100 },
  { id: "best-practices", name: "Best practices", atLeast: 100 },
  { id: "seo", name: "SEO", atLeast: 0 },
];

const METRICS = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "speed-index",
  "total-blocking-time",
  "cumulative-layout-shift",
];

await runMain(async () => {
  checkNode();
  await ensureInstalled();
  await ensureBuilt();
  const chromium = await ensureChromium();
  const server = await serveTemporarily();
  try {
    await measure(server.url, chromium);
  } finally {
    await server.stop();
  }
  report(JSON.parse(await readFile(REPORT, "utf8")));
});

/** @param {string} url @param {string} chromium */
async function measure(url, chromium) {
  await mkdir(dirname(REPORT), { recursive: true });
  const { code, output } = await run(
    bin("lighthouse"),
    [
      url,
      "--output=json",
      `--output-path=${REPORT}`,
      "--form-factor=mobile",
      "--throttling-method=simulate",
      `--only-categories=${CATEGORIES.map(({ id }) => id).join(",")}`,
      `--chrome-flags=${["--headless=new", ...chromiumFlags].join(" ")}`,
      "--quiet",
    ],
    { env: { CHROME_PATH: chromium } },
  );
  if (code !== 0) throw new PlainFailure(`${output.trim()}\nLighthouse did not finish.`);
}

/** @param {any} result Lighthouse's own report */
function report(result) {
  const scores = CATEGORIES.map((category) => ({
    ...category,
    score: Math.round((result.categories[category.id].score ?? 0) * 100),
  }));
  for (const { name, score, atLeast } of scores)
    say(
      `${name.padEnd(26)} ${String(score).padStart(4)}${score < atLeast ? `  (at least ${atLeast} is asked)` : ""}`,
    );
  for (const id of METRICS)
    say(`${result.audits[id].title.padEnd(26)} ${result.audits[id].displayValue}`);
  say(`${"JavaScript, as sent".padEnd(26)} ${(scriptBytes(result) / 1000).toFixed(1)} kB`);
  for (const finding of findings(result)) say(`  ${finding}`);
  if (scores.some(({ score, atLeast }) => score < atLeast)) process.exitCode = 1;
}

/** @param {any} result @returns {number} */
function scriptBytes(result) {
  return result.audits["network-requests"].details.items
    .filter((/** @type {any} */ item) => item.resourceType === "Script")
    .reduce((/** @type {number} */ sum, /** @type {any} */ item) => sum + item.transferSize, 0);
}

/** What costs points in the categories that must be whole. @param {any} result @returns {string[]} */
function findings(result) {
  return CATEGORIES.filter(({ id }) => id !== "performance").flatMap(({ id, name }) =>
    result.categories[id].auditRefs
      .filter((/** @type {any} */ { id: audit, weight }) => {
        const { score } = result.audits[audit];
        return weight > 0 && score !== null && score < 1;
      })
      .map((/** @type {any} */ { id: audit }) => `${name}: ${result.audits[audit].title}`),
  );
}
