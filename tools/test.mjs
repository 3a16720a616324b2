/**
 * `npm test`: installs what is missing, runs every stage in order, goes on after a failure so that
 * one run shows everything, and ends with the line `N passed, N failed`. `npm test -- unit browser`
 * runs the named stages only.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { ensureChromium } from "./chromium.mjs";
import { checkNode, ensureInstalled } from "./prepare.mjs";
import { PlainFailure, root, runMain, say } from "./run.mjs";
import { stages } from "./test/stages.mjs";
import { closingLine, isGreen, stageLine, totals } from "./test/summary.mjs";

/** @typedef {import("./test/summary.mjs").StageResult} StageResult */

await runMain(async () => {
  checkNode();
  const chosen = chooseStages(process.argv.slice(2));
  await ensureInstalled();
  /** @type {StageResult[]} */
  const results = [];
  for (const stage of chosen) {
    const result = await runStage(stage, results);
    results.push(result);
    say(stageLine(result));
    if (result.failed > 0) say(indent(result.output));
  }
  await writeSummary(results);
  say("");
  say(closingLine(totals(results)));
  if (!isGreen(results)) process.exitCode = 1;
});

/** @param {readonly string[]} names */
function chooseStages(names) {
  const unknown = names.find((name) => !stages.some((stage) => isNamed(stage, name)));
  if (unknown !== undefined)
    throw new PlainFailure(
      `There is no stage "${unknown}": choose among ${stages.map((stage) => stage.name).join(", ")}.`,
    );
  return names.length === 0
    ? stages
    : stages.filter((stage) => names.some((name) => isNamed(stage, name)));
}

/** @param {import("./test/stages.mjs").Stage} stage @param {string} name */
function isNamed(stage, name) {
  return stage.name === name || stage.alias === name;
}

/**
 * @param {import("./test/stages.mjs").Stage} stage
 * @param {readonly StageResult[]} before
 * @returns {Promise<StageResult>}
 */
async function runStage(stage, before) {
  const started = performance.now();
  const needed = before.find((result) => result.name === stage.needs && result.failed > 0);
  const outcome =
    needed === undefined
      ? await stage.run({ ensureChromium }).catch(toFailure)
      : { passed: 0, failed: 0, skipped: 1, output: "", note: `skipped: ${needed.name} failed` };
  return { name: stage.name, seconds: (performance.now() - started) / 1000, ...outcome };
}

/** @param {unknown} error */
function toFailure(error) {
  const output = error instanceof Error ? error.message : String(error);
  return { passed: 0, failed: 1, skipped: 0, output, note: "" };
}

/** @param {string} text */
function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, "    ");
}

/** @param {readonly StageResult[]} results */
async function writeSummary(results) {
  const folder = join(root, "test-results");
  await mkdir(folder, { recursive: true });
  const summary = {
    ...totals(results),
    stages: results.map(({ output: _output, ...rest }) => rest),
  };
  await writeFile(join(folder, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
}
