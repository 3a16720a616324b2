/**
 * From a file's text to what the house check needs to know of it.
 *
 * @typedef {object} Import
 * @property {string} specifier
 * @property {number} line
 * @property {boolean} lazy loaded when asked for: `import()`, or the file of a worker
 * @property {boolean} typeOnly gone after compilation
 * @property {readonly string[]} names what is taken, by its name there; `*` for everything
 *
 * @typedef {object} Export
 * @property {string} name
 * @property {number} line
 * @property {boolean} typeOnly
 *
 * @typedef {object} Source
 * @property {string} file path from the root, with forward slashes
 * @property {readonly Import[]} imports
 * @property {readonly Export[]} exports those with a name of their own
 * @property {readonly { what: string, line: number }[]} platformUses
 * @property {boolean} hasHeader begins with a comment that says what it is for
 */
import { parseSync } from "oxc-parser";

import { findPlatformUses, namesIn } from "./platform.mjs";

const ALL = "*";

/** A header shorter than this says nothing. */
const HEADER_MIN_CHARACTERS = 40;

/**
 * @param {string} file
 * @param {string} text
 * @returns {Source}
 */
export const parseSource = (file, text) => {
  const { program, comments, errors } = parseSync(file, text);
  const [fault] = errors;
  if (fault !== undefined) throw new Error(`${file} cannot be read: ${fault.message}`);
  const lineAt = createLineFinder(text);
  const [first] = comments;
  return {
    file,
    imports: findImports(program).map(({ start, ...rest }) => ({ ...rest, line: lineAt(start) })),
    exports: findExports(program).map(({ start, ...rest }) => ({ ...rest, line: lineAt(start) })),
    platformUses: findPlatformUses(program).map(({ what, start }) => ({
      what,
      line: lineAt(start),
    })),
    hasHeader:
      first?.type === "Block" &&
      first.value.startsWith("*") &&
      text.slice(0, first.start).trim() === "" &&
      first.value.replaceAll(/[\s*]+/g, " ").trim().length >= HEADER_MIN_CHARACTERS,
  };
};

/** @param {string} text */
const createLineFinder = (text) => (/** @type {number} */ start) =>
  text.slice(0, start).split("\n").length;

/**
 * @typedef {import("./platform.mjs").Node} Node
 * @param {Node} root
 * @returns {(Omit<Import, "line"> & { start: number })[]}
 */
const findImports = (root) => {
  /** @type {ReturnType<typeof findImports>} */
  const found = [];
  const visit = (/** @type {Node} */ node) => {
    const imported = importOf(node);
    if (imported !== undefined) found.push({ ...imported, start: node.start });
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child?.type === "string") visit(child);
  };
  visit(root);
  return found;
};

/** @param {Node} node */
const importOf = (node) => {
  switch (node.type) {
    case "ImportDeclaration":
      return {
        specifier: node["source"].value,
        lazy: false,
        typeOnly: isTypeOnly(node, "importKind"),
        names: node["specifiers"].map(takenName),
      };
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return node["source"]
        ? {
            specifier: node["source"].value,
            lazy: false,
            typeOnly: isTypeOnly(node, "exportKind"),
            names: node["specifiers"]?.map((/** @type {Node} */ one) => nameOf(one["local"])) ?? [
              ALL,
            ],
          }
        : undefined;
    case "ImportExpression":
      return literalImport(node["source"], true, false);
    case "TSImportType":
      return literalImport(node["source"], false, true);
    case "NewExpression":
      return isWorkerAddress(node) ? literalImport(node["arguments"][0], true, false) : undefined;
    default:
      return undefined;
  }
};

/** @param {Node} node @param {"importKind" | "exportKind"} kind */
const isTypeOnly = (node, kind) =>
  node[kind] === "type" ||
  (node["specifiers"]?.length > 0 &&
    node["specifiers"].every((/** @type {Node} */ one) => one[kind] === "type"));

/** @param {Node} source @param {boolean} lazy @param {boolean} typeOnly */
const literalImport = (source, lazy, typeOnly) => {
  if (source.type === "Literal" && typeof source["value"] === "string")
    return { specifier: source["value"], lazy, typeOnly, names: [ALL] };
  if (source.type === "TemplateLiteral" && source["expressions"].length === 0)
    return { specifier: source["quasis"][0].value.cooked, lazy, typeOnly, names: [ALL] };
  return undefined;
};

/** `new URL("./solver.worker.ts", import.meta.url)` @param {Node} node */
const isWorkerAddress = (node) =>
  node["callee"].name === "URL" &&
  node["arguments"].length === 2 &&
  node["arguments"][1].object?.type === "MetaProperty" &&
  /^\.{1,2}\/.*\.[cm]?[jt]sx?$/.test(String(node["arguments"][0].value ?? ""));

/** An identifier, or a name in quotes. @param {Node} node @returns {string} */
const nameOf = (node) => node["name"] ?? node["value"];

/** @param {Node} specifier */
const takenName = (specifier) => {
  switch (specifier.type) {
    case "ImportSpecifier":
      return nameOf(specifier["imported"]);
    case "ImportDefaultSpecifier":
      return "default";
    default:
      return ALL;
  }
};

/**
 * @param {Node} program
 * @returns {(Omit<Export, "line"> & { start: number })[]}
 */
const findExports = (program) =>
  program["body"].flatMap((/** @type {Node} */ statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const declaration = statement["declaration"];
    if (declaration === null)
      return statement["specifiers"].map((/** @type {Node} */ one) => ({
        name: nameOf(one["exported"]),
        typeOnly: statement["exportKind"] === "type" || one["exportKind"] === "type",
        start: one.start,
      }));
    const names =
      declaration.type === "VariableDeclaration"
        ? declaration["declarations"].flatMap((/** @type {Node} */ one) => namesIn(one["id"]))
        : namesIn(declaration["id"]);
    const typeOnly = statement["exportKind"] === "type";
    return names.map((/** @type {string} */ name) => ({ name, typeOnly, start: statement.start }));
  });
