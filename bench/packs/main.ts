/**
 * `npm run bench:packs`: invents downloads in a temporary folder and imports each with the built
 * command line, in a process of its own: time, rows a second of processor time (a busy machine
 * matters less so), and the most memory that it ever held.
 * Numbers of foods and products may be given: `npm run bench:packs -- 300000 200000`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../tools/run.mjs";
import { makeFdcFolder, makeOffLines } from "./make.ts";

const [foods = 300_000, products = 200_000] = process.argv.slice(2).map(Number);
const MOST_RSS_MB = 300;

const folder = mkdtempSync(join(tmpdir(), "dorsal-bench-packs-"));
const packs = join(folder, "packs");

/** Says what the process that it is loaded into has used, kB and microseconds, when that ends. */
const USAGE = `data:text/javascript,${encodeURIComponent(
  `process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    process.stderr.write("\\nused " + maxRSS + " " + (userCPUTime + systemCPUTime));
  });`,
)}`;

const measure = (what: string, path: string, rows: number): void => {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--import",
      USAGE,
      join(root, "cli", "bin", "dorsal.mjs"),
      "food",
      "import",
      path,
      "--to",
      packs,
      "--json",
    ],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(stderr);
  const { file, pack, tally } = JSON.parse(stdout) as {
    file: string;
    pack: { foods: number };
    tally: { rows: number; withoutEnergy: number; faults: { counts: object } };
  };
  if (tally.rows !== rows) throw new Error(`${tally.rows} of ${rows} rows were read`);
  const [, peakKb, cpuUs] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  const peakMb = Number(peakKb) / 1024;
  const cpuSec = Number(cpuUs) / 1e6;
  console.log(
    [
      what.padEnd(34),
      `${rows} rows`.padStart(14),
      `${seconds.toFixed(1)} s`.padStart(9),
      `${cpuSec.toFixed(1)} s CPU`.padStart(12),
      `${Math.round(rows / cpuSec)} rows/s CPU`.padStart(20),
      `${peakMb.toFixed(0)} MB peak`.padStart(13),
      `${(statSync(file).size / 1e6).toFixed(0)} MB pack`.padStart(13),
      `  ${pack.foods} foods, faults ${JSON.stringify(tally.faults.counts)}`,
    ].join(""),
  );
  if (peakMb > MOST_RSS_MB) {
    console.log(`More than ${MOST_RSS_MB} MB.`);
    process.exitCode = 1;
  }
};

try {
  const fdc = join(folder, "fdc");
  const rows = await makeFdcFolder(fdc, foods);
  measure("FoodData Central, folder", fdc, rows);
  rmSync(fdc, { recursive: true });
  const off = join(folder, "openfoodfacts-products.jsonl");
  await makeOffLines(off, products);
  measure("Open Food Facts, JSONL", off, products);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
