/**
 * Brotli and gzip copies beside the files of the web build, made once so that the server need not.
 */
import { readFile, readdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = new Set([
  ".js",
  ".css",
  ".html",
  ".svg",
  ".json",
  ".webmanifest",
  ".wasm",
  ".txt",
  ".glb",
]);
/** Below this a copy saves less than the headers that announce it. */
const SMALLEST_BYTES = 256;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * @param {string} folder
 * @returns {Promise<number>} how many files got copies
 */
export const precompress = async (folder) => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(".vite"));
  const compressed = await Promise.all(files.map(compressFile));
  return compressed.filter(Boolean).length;
};

/** @param {string} file */
const compressFile = async (file) => {
  const data = await readFile(file);
  if (data.length < SMALLEST_BYTES) return false;
  const [brotli, gzipped] = await Promise.all([
    toBrotli(data, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
      },
    }),
    toGzip(data, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  return true;
};
