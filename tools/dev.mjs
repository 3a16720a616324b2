/**
 * `npm run dev`: Vite with hot reload on PORT (4810), and behind it the real server for /api,
 * compiled and started anew when a file of core, disk or server changes.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";

import { bakeFigure } from "./figure.mjs";
import { checkNode, ensureInstalled } from "./prepare.mjs";
import { PlainFailure, bin, root, run, runMain, say, stopWithNpm } from "./run.mjs";
import { freePort } from "./serve.mjs";

/** Editors write a file in several steps, and a person several files. */
const SETTLE_MS = 150;

await runMain(async () => {
  checkNode();
  await ensureInstalled();
  stopWithNpm();
  const baked = await bakeFigure();
  if (baked.code !== 0) throw new PlainFailure(baked.output.trim());
  const fault = await compile();
  if (fault !== undefined) throw new PlainFailure(fault);
  const apiPort = await freePort();
  const server = createServerProcess(apiPort);
  server.restart();
  const vite = await startVite(`http://127.0.0.1:${apiPort}`);
  onServerChange(vite.watcher, async () => {
    const newFault = await compile();
    if (newFault === undefined) server.restart();
    else say(`${newFault} The server of before goes on.`);
  });
});

/** @returns {Promise<string | undefined>} what the compiler said, when it failed */
async function compile() {
  const { code, output } = await run(bin("tsc"), ["-b", "core", "server"]);
  return code === 0 ? undefined : `${output.trim()}\nThe server does not compile.`;
}

/** @param {number} port */
function createServerProcess(port) {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  const start = () => {
    child = spawn(process.execPath, [join(root, "server", "dist", "main.js")], {
      cwd: root,
      env: { ...process.env, PORT: String(port), HOST: "", DORSAL_API_ONLY: "1" },
      stdio: ["ignore", "ignore", "inherit"],
    });
  };
  process.on("exit", () => child?.kill());
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.on(signal, () => process.exit(0));
  return {
    /** The old one gives its port back before the new one asks for it. */
    restart: () => {
      if (child === undefined || child.exitCode !== null) return start();
      child.once("exit", start);
      child.kill();
    },
  };
}

/** @param {string} api */
async function startVite(api) {
  // Vite's config reads these two.
  process.env["DORSAL_API"] = api;
  process.env["PORT"] ||= "4810";
  const port = Number(process.env["PORT"]);
  const { createServer } = await import("vite");
  try {
    const vite = await createServer({
      root: join(root, "web"),
      server: { port, strictPort: true, proxy: { "/api": { target: api } } },
    });
    await vite.listen();
    say(`\n  Dorsal, in development: http://localhost:${port}\n`);
    return vite;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The development server did not start: ${reason}\n`);
    process.exit(1);
  }
}

/**
 * @param {import("vite").ViteDevServer["watcher"]} watcher
 * @param {() => Promise<void>} react
 */
function onServerChange(watcher, react) {
  /** @type {NodeJS.Timeout | undefined} */
  let settling;
  watcher.add([join(root, "core"), join(root, "disk"), join(root, "server")]);
  watcher.on("all", (_event, file) => {
    const isSource = /[\\/](core|disk|server)[\\/](?!dist)/.test(file.slice(root.length));
    if (!isSource || !file.endsWith(".ts") || file.endsWith(".test.ts")) return;
    clearTimeout(settling);
    settling = setTimeout(() => void react(), SETTLE_MS);
  });
}
