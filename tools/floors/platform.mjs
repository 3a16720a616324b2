/**
 * Finds what a file takes from the machine it runs on: every name that the file does not declare
 * and that is not part of the language itself, and the parts of the language that read the clock,
 * the time zone or chance (`Date.now`, `new Date()`, `Math.random`).
 *
 * Small on purpose: one walk over the syntax tree with a stack of scopes. `var` counts for its own
 * block only, which can only make it stricter.
 *
 * The fields of a node depend on its type, which the parser's own types tell; a walk over all of them
 * takes each as it comes, so `any`.
 *
 * @typedef {{ type: string, start: number, [key: string]: any }} Node
 * @typedef {{ what: string, start: number }} PlatformUse
 */

/** Names of the language (ECMAScript 2023 and its Intl); everything else is the platform's. */
const LANGUAGE = new Set(
  `undefined NaN Infinity arguments isFinite isNaN parseFloat parseInt encodeURI encodeURIComponent
  decodeURI decodeURIComponent Object Function Boolean Symbol Error AggregateError EvalError
  RangeError ReferenceError SyntaxError TypeError URIError Number BigInt Math Date String RegExp
  Array Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  BigInt64Array BigUint64Array Float32Array Float64Array Map Set WeakMap WeakSet ArrayBuffer
  DataView JSON Promise Reflect Proxy Intl Iterator Generator`.split(/\s+/),
);

/**
 * @param {Node} program
 * @returns {PlatformUse[]}
 */
export const findPlatformUses = (program) => {
  /** @type {PlatformUse[]} */
  const uses = [];
  visit(program, [], undefined, uses);
  return uses;
};

/** TypeScript nodes that hold an expression; all others exist only for the type checker. */
const TYPE_WRAPPERS = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSNonNullExpression",
  "TSTypeAssertion",
  "TSInstantiationExpression",
]);

/**
 * @param {Node} node
 * @param {readonly Set<string>[]} scopes innermost last
 * @param {Node | undefined} parent
 * @param {PlatformUse[]} uses
 */
const visit = (node, scopes, parent, uses) => {
  if (TYPE_WRAPPERS.has(node.type)) return visit(node["expression"], scopes, node, uses);
  if (node.type.startsWith("TS") && !node.type.startsWith("TSEnum")) return;
  if (node.type === "MetaProperty") {
    if (node["meta"].name === "import") uses.push({ what: "import.meta", start: node.start });
    return;
  }
  if (node.type === "Identifier") {
    const what = platformUse(node, parent, scopes);
    if (what !== undefined) uses.push({ what, start: node.start });
    return;
  }
  const declared = declaredBy(node);
  const inner = declared.length > 0 ? [...scopes, new Set(declared)] : scopes;
  for (const child of childrenOf(node)) visit(child, inner, node, uses);
};

/**
 * What an identifier takes from the platform, or undefined.
 * @param {Node} node
 * @param {Node | undefined} parent
 * @param {readonly Set<string>[]} scopes
 */
const platformUse = (node, parent, scopes) => {
  const name = node["name"];
  if (scopes.some((scope) => scope.has(name))) return undefined;
  if (name === "Date") return dateUse(node, parent);
  if (name === "Math") return mathUse(node, parent);
  return LANGUAGE.has(name) ? undefined : name;
};

/** Only `new Date(oneValue)`, `Date.UTC`, `Date.parse` and `instanceof Date` ask no clock and no time zone. */
const dateUse = (/** @type {Node} */ node, /** @type {Node | undefined} */ parent) => {
  if (parent?.type === "NewExpression" && parent["callee"] === node) {
    const count = parent["arguments"].length;
    if (count === 1) return undefined;
    return count === 0 ? "new Date()" : "new Date(year, month, ...)";
  }
  if (parent?.type === "BinaryExpression" && parent["operator"] === "instanceof") return undefined;
  const member = memberName(node, parent);
  if (member === "UTC" || member === "parse") return undefined;
  return member === undefined ? "Date" : `Date.${member}`;
};

const mathUse = (/** @type {Node} */ node, /** @type {Node | undefined} */ parent) => {
  const member = memberName(node, parent);
  if (member === undefined) return "Math";
  return member === "random" ? "Math.random" : undefined;
};

const memberName = (/** @type {Node} */ node, /** @type {Node | undefined} */ parent) => {
  if (parent?.type !== "MemberExpression" || parent["object"] !== node) return undefined;
  return parent["computed"] ? parent["property"].value : parent["property"].name;
};

/**
 * The nodes below that are code: no labels, no names of properties, no types.
 * @param {Node} node
 * @returns {Node[]}
 */
const childrenOf = (node) => {
  const skipped = skippedKeys(node);
  return Object.entries(node)
    .filter(([key]) => !skipped.includes(key))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter((value) => typeof value?.type === "string");
};

/** @param {Node} node @returns {readonly string[]} */
const skippedKeys = (node) => {
  switch (node.type) {
    case "MemberExpression":
      return node["computed"] ? [] : ["property"];
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
    case "AccessorProperty":
      return node["computed"] ? [] : ["key"];
    case "LabeledStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return ["label"];
    case "ImportDeclaration":
    case "ExportAllDeclaration":
      return Object.keys(node);
    case "ExportNamedDeclaration":
      return node["source"] || node["exportKind"] === "type" ? Object.keys(node) : [];
    case "ExportSpecifier":
      return node["exportKind"] === "type" ? Object.keys(node) : ["exported"];
    case "TSEnumMember":
      return ["id"];
    default:
      return node["declare"] === true ? Object.keys(node) : [];
  }
};

/**
 * The names that hold inside a node.
 * @param {Node} node
 * @returns {string[]}
 */
const declaredBy = (node) => {
  switch (node.type) {
    case "Program":
    case "BlockStatement":
    case "StaticBlock":
      return node["body"].flatMap(declaredByStatement);
    case "SwitchStatement":
      return node["cases"].flatMap((/** @type {Node} */ one) =>
        one["consequent"].flatMap(declaredByStatement),
      );
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return [...namesIn(node["id"]), ...node["params"].flatMap(namesIn)];
    case "ClassDeclaration":
    case "ClassExpression":
      return namesIn(node["id"]);
    case "CatchClause":
      return namesIn(node["param"]);
    case "ForStatement":
      return node["init"] ? declaredByStatement(node["init"]) : [];
    case "ForOfStatement":
    case "ForInStatement":
      return declaredByStatement(node["left"]);
    default:
      return [];
  }
};

/** @param {Node} statement @returns {string[]} */
const declaredByStatement = (statement) => {
  // `declare const window` declares nothing: it only promises that the platform has it.
  if (statement["declare"] === true) return [];
  switch (statement.type) {
    case "VariableDeclaration":
      return statement["declarations"].flatMap((/** @type {Node} */ one) => namesIn(one["id"]));
    case "FunctionDeclaration":
    case "ClassDeclaration":
    case "TSEnumDeclaration":
      return namesIn(statement["id"]);
    case "ImportDeclaration":
      return statement["specifiers"].flatMap((/** @type {Node} */ one) => namesIn(one["local"]));
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration":
      return statement["declaration"] ? declaredByStatement(statement["declaration"]) : [];
    default:
      return [];
  }
};

/**
 * The names that a pattern binds.
 * @param {Node | null | undefined} pattern
 * @returns {string[]}
 */
export const namesIn = (pattern) => {
  if (!pattern) return [];
  switch (pattern.type) {
    case "Identifier":
      return [pattern["name"]];
    case "ObjectPattern":
      return pattern["properties"].flatMap((/** @type {Node} */ one) =>
        namesIn(one.type === "RestElement" ? one : one["value"]),
      );
    case "ArrayPattern":
      return pattern["elements"].flatMap(namesIn);
    case "AssignmentPattern":
      return namesIn(pattern["left"]);
    case "RestElement":
      return namesIn(pattern["argument"]);
    case "TSParameterProperty":
      return namesIn(pattern["parameter"]);
    default:
      return [];
  }
};
