/**
 * Where a file stands in the house, and where an import leads.
 */
import { posix } from "node:path";

/** @param {string} file */
export const workspaceOf = (file) => (file.includes("/") ? (file.split("/")[0] ?? "") : "");

/** The room of a file in core or web, or undefined for a file that stands in no room. */
export const roomOf = (/** @type {string} */ file) => {
  const [workspace = "", room = "", ...rest] = file.split("/");
  return (workspace === "core" || workspace === "web") && rest.length > 0 ? room : undefined;
};

/** Tests, and what exists only for them. */
export const isTest = (/** @type {string} */ file) =>
  /\.(test|fixture)\.[cm]?[jt]sx?$/.test(file) || /\/(fixtures|__fixtures__)\//.test(file);

/** Runs on the developer's machine only: configuration, and plain scripts beside what they make. */
export const isBuildTime = (/** @type {string} */ file) =>
  /(^|\/)[\w.-]*config\.[cm]?[jt]s$/.test(file) || file.endsWith(".mjs");

export const isCode = (/** @type {string} */ file) => /\.[cm]?[jt]sx?$/.test(file);

/**
 * @typedef {{ to: "file", path: string, byName: boolean } | { to: "package", name: string } | { to: "builtin" } | { to: "virtual" }} Destination
 */

/**
 * @param {string} file the file that imports
 * @param {string} specifier
 * @returns {Destination}
 */
export const destinationOf = (file, specifier) => {
  const [path = ""] = specifier.split("?");
  if (path.startsWith("."))
    return { to: "file", path: posix.join(posix.dirname(file), path), byName: false };
  if (path.startsWith("@dorsal/")) {
    const named = path.slice("@dorsal/".length);
    const isFace = named.split("/").length <= 2;
    return { to: "file", path: isFace ? `${named}/index.ts` : named, byName: true };
  }
  if (path.startsWith("node:")) return { to: "builtin" };
  if (path.startsWith("virtual:") || path.startsWith("\0")) return { to: "virtual" };
  const [scope = "", name = ""] = path.split("/");
  return { to: "package", name: scope.startsWith("@") ? `${scope}/${name}` : scope };
};
