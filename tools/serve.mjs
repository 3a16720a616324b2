/**
 * A server of its own for a tool: on a free port, with an empty temporary data folder.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { PlainFailure, root } from "./run.mjs";

const PATIENCE_MS = 15_000;

/** @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });

/**
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export const serveTemporarily = async () => {
  const port = await freePort();
  const data = await mkdtemp(join(tmpdir(), "dorsal-"));
  const child = spawn(process.execPath, [join(root, "server", "dist", "main.js")], {
    env: { ...process.env, PORT: String(port), HOST: "", DORSAL_DATA: data },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    await rm(data, { recursive: true, force: true });
  };
  const url = `http://localhost:${port}`;
  if (await answers(`${url}/api/health`, () => child.exitCode !== null)) return { url, stop };
  await stop();
  throw new PlainFailure("The server did not start.");
};

/**
 * @param {string} url
 * @param {() => boolean} hasEnded
 */
const answers = async (url, hasEnded) => {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && !hasEnded()) {
    try {
      if ((await fetch(url)).ok) return true;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
};
