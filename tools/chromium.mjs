/**
 * Where the browser is: the one that CHROMIUM_PATH names, or the first found on this machine.
 * Playwright's config, Lighthouse and the screenshots all ask here.
 */
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

import { PlainFailure, run, say } from "./run.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Root may not use Chromium's sandbox, and a test needs nothing from Google's servers. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** @returns {string | undefined} the browser's executable, or undefined when none is found */
export const chromiumPath = () => {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return isExecutable(named) ? named : undefined;
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...PLACES].find(isExecutable);
};

/** @param {string} file */
const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

const REMEDY =
  "install Chromium (on Debian: apt-get install chromium, as root), or set CHROMIUM_PATH to a Chromium or Chrome.";

/** Finds the browser, and installs Debian's when there is none. @returns {Promise<string>} */
export const ensureChromium = async () => {
  const found = chromiumPath();
  if (found !== undefined) return found;
  if (process.env["CHROMIUM_PATH"])
    throw new PlainFailure(
      `CHROMIUM_PATH is ${process.env["CHROMIUM_PATH"]}, which is not a program: correct it or leave it out.`,
    );
  if (process.getuid?.() !== 0) throw new PlainFailure(`No browser was found: ${REMEDY}`);
  say("Installing Chromium for the browser tests.");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", ["update"], { env });
  const install = await run("apt-get", ["install", "-y", "chromium"], { env });
  const installed = chromiumPath();
  if (install.code === 0 && installed !== undefined) return installed;
  const said = `${update.output}\n${install.output}`.trim().split("\n").at(-1) ?? "";
  throw new PlainFailure(`Chromium could not be installed (${said}): ${REMEDY}`);
};
