/**
 * What a file lets out and nobody takes. A face lets out what other rooms need and nothing else, so
 * that it says what the room is for; within a room a value is exported for a file that imports it.
 * Types may stay: the compiler needs some that no file names.
 *
 * @typedef {import("./parse.mjs").Source} Source
 * @typedef {import("./check.mjs").Plan} Plan
 */
import { posix } from "node:path";

import { destinationOf } from "./places.mjs";

/** Somebody who takes everything that a file has. */
const ALL = "*";

/**
 * @param {{ sources: readonly Source[], plan: Plan }} house
 * @returns {string[]}
 */
export const checkExports = ({ sources, plan }) => {
  const takersByExport = findTakers(sources);
  const takersOf = (/** @type {string} */ file, /** @type {string} */ name) => [
    ...(takersByExport.get(`${file} ${name}`) ?? []),
    ...(takersByExport.get(`${file} ${ALL}`) ?? []),
  ];
  return sources
    .filter(({ file }) => !plan.calledFromOutside.includes(file))
    .flatMap(({ file, exports }) =>
      exports.flatMap(({ name, typeOnly, line }) => {
        if (typeOnly) return [];
        const takers = takersOf(file, name);
        const at = `${file}:${line} exports ${name}`;
        if (!isFace(file))
          return takers.some((taker) => taker !== file)
            ? []
            : [`${at}, which no other file imports: it needs no export.`];
        const room = `${posix.dirname(file)}/`;
        return takers.some((taker) => !taker.startsWith(room))
          ? []
          : [`${at}, which nobody outside of the room imports: take it off the face.`];
      }),
    );
};

/** @param {string} file */
const isFace = (file) => /^(?:[^/]+\/[^/]+|disk)\/index\.ts$/.test(file);

/**
 * The files that import something, by the file that it comes from and its name there.
 * @param {readonly Source[]} sources
 */
const findTakers = (sources) => {
  /** @type {Map<string, string[]>} */
  const takersByExport = new Map();
  for (const { file, imports } of sources)
    for (const { specifier, names } of imports) {
      const destination = destinationOf(file, specifier);
      if (destination.to !== "file") continue;
      for (const name of names) {
        const key = `${destination.path} ${name}`;
        const takers = takersByExport.get(key);
        if (takers === undefined) takersByExport.set(key, [file]);
        else takers.push(file);
      }
    }
  return takersByExport;
};
