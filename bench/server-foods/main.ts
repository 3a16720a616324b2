/**
 * `npm run bench:foods`: a million invented products in a file of lines, built into a catalogue as
 * `npm run foods:catalogue` does it, and asked for over HTTP from the real server, one question after
 * the other; then the same questions without HTTP, in processor time, which a busy machine disturbs
 * less. Flags: `--foods=1000000`, `--keep=file` (uses
 * that file, and builds it only where it is missing).
 */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Agent, get } from "node:http";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";

import {
  buildCatalogue,
  CATALOGUE_FILE,
  openCatalogue,
  prepareBeside,
  readFoods,
} from "../../server/foods/index.ts";
import { root } from "../../tools/run.mjs";
import { products } from "./products.ts";
import { querySets } from "./queries.ts";

const flag = (name: string): string | undefined =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.split("=")[1];
const count = Number(flag("foods") ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), "dorsal-bench-foods-"));
const file = resolve(flag("keep") ?? join(folder, CATALOGUE_FILE));
const port = 4_900 + (process.pid % 90);

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((one, other) => one - other)[
    Math.min(numbers.length - 1, Math.floor(numbers.length * share))
  ] ?? Number.NaN;
const load = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;

const row = (name: string, milliseconds: readonly number[], more: string): string =>
  [
    name.padEnd(28),
    String(milliseconds.length).padStart(6),
    ...[0.5, 0.95, 0.99, 1].map((share) => quantile(milliseconds, share).toFixed(2).padStart(8)),
    `  ${more}`,
  ].join("");
const HEAD = `${"".padEnd(28)}${"asked".padStart(6)}${["p50", "p95", "p99", "max"].map((name) => name.padStart(8)).join("")}`;

function* linesOfProducts(): Generator<string> {
  for (const { food, popularity } of products(count))
    yield `${JSON.stringify({ ...food, popularity })}\n`;
}

const build = async (): Promise<void> => {
  const lines = join(folder, "products.jsonl");
  await writeFile(lines, linesOfProducts());
  const wall = performance.now();
  const cpu = cpuMs();
  const beside = prepareBeside();
  const built = await buildCatalogue(readFoods([lines]), file, {
    builtAt: new Date().toISOString(),
    prepare: beside.prepare,
  });
  await beside.close();
  if (!built.ok) throw new Error(built.error.tag);
  console.log(
    `${count} foods, ${(statSync(lines).size / 1e6).toFixed(0)} MB of lines, built in ` +
      `${((performance.now() - wall) / 1000).toFixed(1)} s, ` +
      `${((cpuMs() - cpu) / 1000).toFixed(1)} s of processor on ${availableParallelism()} cores; ` +
      `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB of memory; ${load()}`,
  );
};

const startServer = async (): Promise<ChildProcess> => {
  const server = spawn(
    process.execPath,
    ["-C", "source", "--import", "./tools/typescript.mjs", "server/main.ts"],
    {
      cwd: root,
      env: { ...process.env, PORT: String(port), DORSAL_DATA: folder, DORSAL_API_ONLY: "1" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await new Promise<void>((started, failed) => {
    server.stdout?.on("data", (text: Buffer) => {
      if (text.toString().includes("is running")) started();
    });
    server.once("exit", (code) => {
      failed(new Error(`The server ended with ${code}.`));
    });
  });
  return server;
};

/** Of a process on Linux, MB. */
const memoryOf = (id: number | undefined): string => {
  const status = `/proc/${id}/status`;
  if (!existsSync(status)) return "?";
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(status, "utf8"))?.[1];
  return (Number(kilobytes) / 1000).toFixed(0);
};

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const ask = (path: string): Promise<string> =>
  new Promise((answered, failed) => {
    get({ host: "127.0.0.1", port, path, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        if (response.statusCode === 200) answered(Buffer.concat(parts).toString());
        else failed(new Error(`${path}: ${response.statusCode}`));
      });
    }).on("error", failed);
  });

const slowest = (queries: readonly string[], milliseconds: readonly number[]): string => {
  const most = quantile(milliseconds, 1);
  return queries[milliseconds.indexOf(most)] ?? "";
};

const overHttp = async (): Promise<void> => {
  const server = await startServer();
  try {
    console.log(`\nOver HTTP, wall ms (${load()})\n${HEAD}`);
    for (const { name, queries } of querySets()) {
      const milliseconds: number[] = [];
      let empty = 0;
      for (const query of queries) {
        const path = `/api/foods?q=${encodeURIComponent(query)}&limit=20`;
        const before = performance.now();
        const body = await ask(path);
        milliseconds.push(performance.now() - before);
        if (body.startsWith('{"foods":[]')) empty += 1;
      }
      console.log(row(name, milliseconds, `${empty} empty; ${slowest(queries, milliseconds)}`));
    }
    console.log(`The server takes ${memoryOf(server.pid)} MB of memory; ${load()}`);
  } finally {
    agent.destroy();
    server.removeAllListeners("exit");
    server.kill();
  }
};

const alone = async (): Promise<void> => {
  const opened = await openCatalogue(file);
  if (!opened.ok) throw new Error(opened.error.reason);
  console.log(`\nWithout HTTP, processor ms (${load()})\n${HEAD}`);
  for (const { name, queries } of querySets()) {
    const milliseconds = queries.map((query) => {
      const before = cpuMs();
      opened.value.search(query, { limit: 20 });
      return cpuMs() - before;
    });
    console.log(row(name, milliseconds, slowest(queries, milliseconds)));
  }
  opened.value.close();
};

try {
  if (!existsSync(file)) await build();
  console.log(`The file has ${(statSync(file).size / 1e6).toFixed(0)} MB.`);
  if (file !== join(folder, CATALOGUE_FILE)) symlinkSync(file, join(folder, CATALOGUE_FILE));
  await overHttp();
  await alone();
} finally {
  rmSync(folder, { recursive: true });
}
