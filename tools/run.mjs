/**
 * Running other programs: with their output kept, or with it shown.
 */
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A program that `npm ci` installed. @param {string} name */
export const bin = (name) =>
  join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

/**
 * @typedef {object} Outcome
 * @property {number} code exit code; 127 when the program could not be started
 * @property {string} output standard output and error together, as they came
 */

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<Outcome>}
 */
export const run = (command, parameters, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: options.cwd ?? root,
      // What is kept is read later, perhaps in a file: no colours.
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    /** @type {string[]} */
    const parts = [];
    child.stdout.setEncoding("utf8").on("data", (text) => parts.push(text));
    child.stderr.setEncoding("utf8").on("data", (text) => parts.push(text));
    child.on("error", (error) => resolve({ code: 127, output: `${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output: parts.join("") }));
  });

/** @param {string} text */
export const say = (text) => {
  process.stdout.write(`${text}\n`);
};

/** A failure that a person can act on: its message is the whole story, without a stack. */
export class PlainFailure extends Error {}

/**
 * Runs a tool's main function; an expected failure becomes one line on standard error.
 * @param {() => Promise<void>} main
 */
export const runMain = async (main) => {
  try {
    await main();
  } catch (error) {
    const isPlain = error instanceof PlainFailure;
    process.stderr.write(`${isPlain ? error.message : describeUnexpected(error)}\n`);
    process.exitCode = 1;
  }
};

/** @param {unknown} error */
const describeUnexpected = (error) =>
  process.env["DORSAL_DEBUG"] && error instanceof Error
    ? error.stack
    : `Unexpected: ${error instanceof Error ? error.message : String(error)} (DORSAL_DEBUG=1 shows where).`;

/**
 * npm hands a SIGTERM to its shell only, which dies of it and leaves this process behind with the
 * port still open: so when the shell is gone, tell ourselves to stop.
 */
export const stopWithNpm = () => {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 200).unref();
};
