/**
 * What must be true before anything else runs: a Node that is new enough, the packages of the lock
 * file, and a build of the present sources. Each step is skipped when nothing changed, because the
 * second `npm start` has three seconds.
 */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { PlainFailure, root, run, say } from "./run.mjs";

const OLDEST_NODE = [20, 19];
const INSTALL_STAMP = join(root, "node_modules", ".dorsal-install");
const CACHE = join(root, ".cache");
const BUILD_STAMP = join(CACHE, "build");
const BUILT = ["core/dist", "disk/dist", "server/dist/main.js", "web/dist/index.html"];

/** @param {string} version */
export const isNodeNewEnough = (version) => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
};

export const checkNode = () => {
  const version = process.versions.node;
  if (!isNodeNewEnough(version))
    throw new PlainFailure(
      `Dorsal needs Node.js ${OLDEST_NODE.join(".")} or newer; this is ${version}. Install a newer one from https://nodejs.org.`,
    );
};

/** Runs `npm ci` when the packages are missing or the lock file changed since they came. */
export const ensureInstalled = async () => {
  const lockHash = hash(await readFile(join(root, "package-lock.json")));
  if ((await readText(INSTALL_STAMP)) === lockHash) return;
  if (!(await wasInstalledByHand())) await install();
  await writeFile(INSTALL_STAMP, lockHash);
};

/** npm writes its own copy of the lock file last, so one that is newer tells of a whole install. */
const wasInstalledByHand = async () => {
  const installed = await modifiedAt(join(root, "node_modules", ".package-lock.json"));
  const wanted = await modifiedAt(join(root, "package-lock.json"));
  return installed !== undefined && wanted !== undefined && installed >= wanted;
};

const install = async () => {
  say("Installing the packages; this takes about a minute, once.");
  const { code, output } = await run("npm", [
    "ci",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (code === 0) return;
  const log = await writeLog("install.log", output);
  const reason = /npm error (?!code|errno|A complete log)(.+)/.exec(output)?.[1]?.trim();
  throw new PlainFailure(
    `The packages could not be installed${reason ? ` (${reason})` : ""}: check the connection and the free disk space, then try again; everything npm said is in ${log}.`,
  );
};

/** Builds when a source changed since the last build, or when a part of the build is missing. */
export const ensureBuilt = async () => {
  const sources = await hashSources();
  const isComplete = BUILT.every((path) => existsSync(join(root, path)));
  if (isComplete && (await readText(BUILD_STAMP)) === sources) return;
  say("Building the app.");
  const { code, output } = await run(process.execPath, [join(root, "tools", "build.mjs")]);
  if (code === 0) return;
  const log = await writeLog("build.log", output);
  const reason = output
    .split("\n")
    .find((line) => /error/i.test(line))
    ?.trim();
  throw new PlainFailure(
    `The app could not be built${reason ? ` (${reason})` : ""}: everything the build said is in ${log}.`,
  );
};

/** @param {string} sources the hash taken before the build began */
export const stampBuild = async (sources) => {
  await mkdir(CACHE, { recursive: true });
  await writeFile(BUILD_STAMP, sources);
};

const SOURCE_FOLDERS = ["core", "disk", "web", "server", "cli", "tools/figure"];
const SOURCE_FILES = [
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "tsconfig.emit.json",
  "tools/build.mjs",
  "tools/figure.mjs",
  "tools/precompress.mjs",
];
const NOT_SOURCES = new Set(["dist", "node_modules", "bin"]);
/** The build writes these itself. */
const MADE = "web/public/motion";

/** One hash over the names and contents of everything that the build reads. */
export const hashSources = async () => {
  const found = await Promise.all(SOURCE_FOLDERS.map(listFiles));
  const files = [...SOURCE_FILES, ...found.flat()].filter((file) => !file.includes(".test."));
  const hashes = await Promise.all(
    files
      .filter((file) => existsSync(join(root, file)))
      .toSorted()
      .map(async (file) => `${file} ${hash(await readFile(join(root, file)))}`),
  );
  return hash(hashes.join("\n"));
};

/**
 * @param {string} folder relative to the root
 * @returns {Promise<string[]>}
 */
const listFiles = async (folder) => {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .filter((entry) => !NOT_SOURCES.has(entry.name) && `${folder}/${entry.name}` !== MADE)
      .map((entry) => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? listFiles(path) : Promise.resolve([path]);
      }),
  );
  return lists.flat();
};

/** @param {string} name @param {string} text @returns {Promise<string>} where it was written */
const writeLog = async (name, text) => {
  await mkdir(CACHE, { recursive: true });
  const file = join(CACHE, name);
  await writeFile(file, text);
  return file;
};

/** @param {string | Uint8Array} data */
const hash = (data) => createHash("sha256").update(data).digest("hex");

/** @param {string} file */
const readText = async (file) => {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
};

/** @param {string} file */
const modifiedAt = async (file) => {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return undefined;
  }
};
