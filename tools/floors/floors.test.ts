import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { checkHouse } from "./check.mjs";
import type { Plan } from "./check.mjs";
import { parseSource } from "./parse.mjs";

const plan = JSON.parse(
  readFileSync(join(import.meta.dirname, "floors.json"), "utf8"),
) as unknown as Plan;

const HEADER = "/** A room in a test: it stands here so that rules can be broken on purpose. */\n";

const manifest = (dependencies: string[], devDependencies: string[] = []) => ({
  dependencies,
  devDependencies,
});

const manifests = {
  "": manifest([], ["vitest", "fast-check", "oxc-parser", "vite", "@playwright/test"]),
  core: manifest(["zod"]),
  web: manifest(["@dorsal/core", "react", "@fontsource-variable/archivo"], ["@types/react"]),
  server: manifest(["@dorsal/core", "hono"]),
  cli: manifest(["@dorsal/core"]),
};

/** A sound house, into which each test carries its own files. */
const SOUND: Readonly<Record<string, string>> = {
  "core/quantity/index.ts": `${HEADER}export const one = 1;`,
  "core/record/index.ts": `${HEADER}export { read } from "./read.ts";`,
  "core/record/read.ts": `import { one } from "../quantity/index.ts"; import * as z from "zod/mini"; export const read = z.number; void one;`,
  "core/exercise/index.ts": `${HEADER}export type { T } from "../record/index.ts";`,
  "core/session/index.ts": `${HEADER}import { one } from "@dorsal/core/quantity"; export const two = one + one;`,
  "core/session/index.test.ts": `import { test } from "vitest"; import fc from "fast-check"; import { readFileSync } from "node:fs"; import { two } from "./index.ts"; setTimeout(Date.now); void [test, fc, readFileSync, two];`,
  "web/main.tsx": `import { App } from "./app/index.ts"; import "@fontsource-variable/archivo"; import "./design/tokens.css"; const Today = () => import("./screens/today.tsx"); void [App, Today];`,
  "web/app/index.ts": `export { App } from "./app.tsx";`,
  "web/app/app.tsx": `import { createElement } from "react"; import { store } from "../store/index.ts"; import { two } from "@dorsal/core/session"; import { registerSW } from "virtual:pwa-register"; export const App = () => <p>{two}</p>; void [createElement, store, registerSW]; export const lazy = () => import("../screens/today.tsx");`,
  "web/screens/today.tsx": `import { App } from "../app/index.ts"; export const Today = App; window.alert();`,
  "web/store/index.ts": `export const store = 1; new Worker(new URL("./worker.ts", import.meta.url));`,
  "web/store/worker.ts": `self.postMessage(1);`,
  "web/vite.config.ts": `import { defineConfig } from "vite"; import { join } from "node:path"; void [defineConfig, join];`,
  "server/main.ts": `import { Hono } from "hono"; import { one } from "@dorsal/core/quantity"; import { join } from "node:path"; void [Hono, one, join];`,
  "cli/main.ts": `import { two } from "@dorsal/core/session"; process.exit(two);`,
  "core/record/one.fixture.ts": `export const one = 1;`,
  "bench/plan/main.ts": `import { one } from "../../core/record/one.fixture.ts"; import { two } from "../../cli/main.ts"; void [one, two];`,
  "e2e/support/app.ts": `import { one } from "../../core/record/one.fixture.ts"; import { two } from "@dorsal/core/session"; void [one, two];`,
  "tools/floors/x.mjs": `import { parseSync } from "oxc-parser"; void parseSync;`,
};

const sentences = (changed: Readonly<Record<string, string>> = {}): readonly string[] =>
  checkHouse({
    sources: Object.entries({ ...SOUND, ...changed }).map(([file, text]) =>
      parseSource(file, text),
    ),
    plan,
    manifests,
  });

test("a sound house has nothing to say", () => {
  expect(sentences()).toEqual([]);
});

const planted: readonly (readonly [rule: string, file: string, text: string, sentence: string])[] =
  [
    [
      "an import upward",
      "core/record/up.ts",
      `\nimport { two } from "../session/index.ts"; void two;`,
      `core/record/up.ts:2 imports "../session/index.ts": record (floor 1) may not import upward to session (floor 3).`,
    ],
    [
      "an import upward of a type only",
      "core/record/up.ts",
      `import type { two } from "@dorsal/core/session"; export type T = typeof two;`,
      `core/record/up.ts:1 imports "@dorsal/core/session": record (floor 1) may not import upward to session (floor 3).`,
    ],
    [
      "an import upward inside a type",
      "core/record/up.ts",
      `export type T = import("../session/index.ts").T;`,
      `core/record/up.ts:1 imports "../session/index.ts": record (floor 1) may not import upward to session (floor 3).`,
    ],
    [
      "an import upward, lazily",
      "core/record/up.ts",
      "export const up = () => import(`../session/index.ts`);",
      `core/record/up.ts:1 imports "../session/index.ts": record (floor 1) may not import upward to session (floor 3).`,
    ],
    [
      "an export from upward",
      "core/record/up.ts",
      `export * from "../session/index.ts";`,
      `core/record/up.ts:1 imports "../session/index.ts": record (floor 1) may not import upward to session (floor 3).`,
    ],
    [
      "an import on the same floor",
      "core/session/plan.ts",
      `import type { T } from "../program/index.ts"; export type U = T;`,
      `core/session/plan.ts:1 imports "../program/index.ts": session and program stand on the same floor 3; an arrow goes down only.`,
    ],
    [
      "the inside of another room",
      "core/session/plan.ts",
      `import { read } from "../record/read.ts"; void read;`,
      `core/session/plan.ts:1 imports "../record/read.ts", the inside of the room record: import its index.ts.`,
    ],
    [
      "the inside of another room, by name",
      "core/session/plan.ts",
      `import { read } from "@dorsal/core/record/read.ts"; void read;`,
      `core/session/plan.ts:1 imports "@dorsal/core/record/read.ts", the inside of the room record: import its index.ts.`,
    ],
    [
      "the inside of a room of core, from the web",
      "web/app/x.ts",
      `import { read } from "@dorsal/core/record/read.ts"; void read;`,
      `web/app/x.ts:1 imports "@dorsal/core/record/read.ts", the inside of a room: import the room itself, "@dorsal/core/<room>".`,
    ],
    [
      "what the tests of a room stand on, outside of a test",
      "web/app/x.ts",
      `import { one } from "../../core/record/one.fixture.ts"; void one;`,
      `web/app/x.ts:1 imports "../../core/record/one.fixture.ts": another workspace is imported by its name, "@dorsal/core/<room>".`,
    ],
    [
      "core by its path",
      "web/app/x.ts",
      `import { one } from "../../core/quantity/index.ts"; void one;`,
      `web/app/x.ts:1 imports "../../core/quantity/index.ts": another workspace is imported by its name, "@dorsal/core/<room>".`,
    ],
    [
      "a file that imports itself",
      "core/record/self.ts",
      `import { self } from "./self.ts"; export { self };`,
      "These files import each other in a circle: core/record/self.ts -> core/record/self.ts.",
    ],
    [
      "core importing the web",
      "core/session/plan.ts",
      `import { App } from "../../web/app/index.ts"; void App;`,
      `core/session/plan.ts:1 imports "../../web/app/index.ts": core may not import web.`,
    ],
    [
      "core importing the server by name",
      "core/session/plan.ts",
      `import "@dorsal/server";`,
      `core/session/plan.ts:1 imports "@dorsal/server": core may not import server.`,
    ],
    [
      "core importing a package",
      "core/session/plan.ts",
      `import { createElement } from "react"; void createElement;`,
      `core/session/plan.ts:1 imports "react": core imports only its own files and zod, zod/mini.`,
    ],
    [
      "core importing a test tool outside a test",
      "core/session/plan.ts",
      `import fc from "fast-check"; void fc;`,
      `core/session/plan.ts:1 imports "fast-check": core imports only its own files and zod, zod/mini.`,
    ],
    [
      "core importing Node",
      "core/session/plan.ts",
      `import { join } from "node:path"; void join;`,
      `core/session/plan.ts:1 imports "node:path": core may not import the platform; Node's modules belong to server, cli and tools.`,
    ],
    [
      "the web importing Node",
      "web/app/x.ts",
      `import { join } from "node:path"; void join;`,
      `web/app/x.ts:1 imports "node:path": web may not import the platform; Node's modules belong to server, cli and tools.`,
    ],
    [
      "web importing server",
      "web/app/x.ts",
      `import "../../server/main.ts";`,
      `web/app/x.ts:1 imports "../../server/main.ts": web may not import server.`,
    ],
    [
      "web importing cli",
      "web/app/x.ts",
      `import "@dorsal/cli";`,
      `web/app/x.ts:1 imports "@dorsal/cli": web may not import cli.`,
    ],
    [
      "server importing web",
      "server/x.ts",
      `import "../web/main.tsx";`,
      `server/x.ts:1 imports "../web/main.tsx": server may not import web.`,
    ],
    [
      "cli importing server",
      "cli/x.ts",
      `import "../server/main.ts";`,
      `cli/x.ts:1 imports "../server/main.ts": cli may not import server.`,
    ],
    [
      "a package that package.json lacks",
      "web/app/x.ts",
      `import { z } from "@scope/thing/deep"; void z;`,
      `web/app/x.ts:1 imports "@scope/thing/deep": the package @scope/thing is missing from web's package.json.`,
    ],
    [
      "a package that only the root has",
      "server/x.ts",
      `import "vite";`,
      `server/x.ts:1 imports "vite": the package vite is missing from server's package.json.`,
    ],
    [
      "a tool's package that the root lacks",
      "tools/x.mjs",
      `import "left-pad";`,
      `tools/x.mjs:1 imports "left-pad": the package left-pad is missing from the root's package.json.`,
    ],
    [
      "the inside of a room of the web",
      "web/player/index.ts",
      `import "../store/worker.ts";`,
      `web/player/index.ts:1 imports "../store/worker.ts", the inside of the room store: import its index.ts.`,
    ],
    [
      "a screen imported at once by the app",
      "web/app/x.ts",
      `import { Today } from "../screens/today.tsx"; void Today;`,
      `web/app/x.ts:1 imports "../screens/today.tsx", the inside of the room screens: import its index.ts.`,
    ],
    [
      "a screen imported lazily by someone else",
      "web/player/index.ts",
      `export const today = () => import("../screens/today.tsx");`,
      `web/player/index.ts:1 imports "../screens/today.tsx", the inside of the room screens: import its index.ts.`,
    ],
    [
      "the inside of another room as a worker",
      "web/player/index.ts",
      `new Worker(new URL("../store/worker.ts", import.meta.url));`,
      `web/player/index.ts:1 imports "../store/worker.ts", the inside of the room store: import its index.ts.`,
    ],
    [
      "a file of core in no room",
      "core/stray.ts",
      `export {};`,
      "core/stray.ts stands in no room: a file of core lives in a folder of its own.",
    ],
    [
      "a room on no floor",
      "core/attic/index.ts",
      `${HEADER}export {};`,
      "core/attic stands on no floor: add it to tools/floors/floors.json.",
    ],
    [
      "a room without a face",
      "core/coach/findings.ts",
      `export {};`,
      "core/coach has no index.ts, so no other room can enter it.",
    ],
    [
      "a face without a header",
      "core/coach/index.ts",
      `export {};`,
      "core/coach/index.ts does not begin with a comment that says what the room is for.",
    ],
    [
      "a face whose header is a line",
      "core/coach/index.ts",
      `// coach\nexport {};`,
      "core/coach/index.ts does not begin with a comment that says what the room is for.",
    ],
  ];

test.each(planted)("%s is caught", (_rule, file, text, sentence) => {
  expect(sentences({ [file]: text })).toEqual([sentence]);
});

test("rooms in a circle are caught, as an arrow upward and as a circle of files", () => {
  const found = sentences({
    "core/record/read.ts": `import { two } from "../session/index.ts"; export const read = two;`,
    "core/session/index.ts": `${HEADER}import { read } from "../record/index.ts"; export const two = read;`,
  });
  expect(found).toEqual([
    `core/record/read.ts:1 imports "../session/index.ts": record (floor 1) may not import upward to session (floor 3).`,
    "These files import each other in a circle: core/record/index.ts -> core/record/read.ts -> core/session/index.ts -> core/record/index.ts.",
  ]);
});

test("a circle of files is caught once, in the web too, also when types alone close it", () => {
  const found = sentences({
    "web/player/a.ts": `import { b } from "./b.ts"; export const a = b;`,
    "web/player/b.ts": `import { c } from "./c.ts"; export const b = c;`,
    "web/player/c.ts": `import type { a } from "./a.ts"; export const c: typeof a = 1;`,
  });
  expect(found).toEqual([
    "These files import each other in a circle: web/player/a.ts -> web/player/b.ts -> web/player/c.ts -> web/player/a.ts.",
  ]);
});

test("a room that has grown too large is caught; tests do not count", () => {
  const files = (count: number, suffix: string) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `core/session/f${index}${suffix}`,
        "export {};",
      ]),
    );
  expect(sentences({ ...files(11, ".ts"), ...files(20, ".test.ts") })).toEqual([]);
  expect(sentences(files(12, ".ts"))).toEqual([
    "core/session has 13 files, more than 12: divide the room.",
  ]);
});

describe("core knows no platform", () => {
  const usesIn = (text: string): readonly string[] =>
    sentences({ "core/session/plan.ts": `${text}\nexport {};` }).map((sentence) =>
      sentence.replace(/^core\/session\/plan\.ts:\d+ uses ([^:]+?)(, which|: ).*$/, "$1"),
    );

  test.each([
    ["Date.now()", "Date.now"],
    [`Date["now"]()`, "Date.now"],
    ["new Date()", "new Date()"],
    ["new Date(2026, 1, 1)", "new Date(year, month, ...)"],
    ["Date()", "Date"],
    ["const D = Date; new D()", "Date"],
    ["Math.random()", "Math.random"],
    ["const { random } = Math", "Math"],
    ["performance.now()", "performance"],
    ["crypto.randomUUID()", "crypto"],
    ["window.scrollTo(0, 0)", "window"],
    ["document.title", "document"],
    ["process.env", "process"],
    ["fetch('/')", "fetch"],
    ["setTimeout(() => 1, 1)", "setTimeout"],
    ["localStorage.clear()", "localStorage"],
    ["console.log(1)", "console"],
    ["globalThis.fetch", "globalThis"],
    ["navigator.onLine", "navigator"],
    ["const { language = navigator } = { language: 1 }", "navigator"],
    ["typeof document", "document"],
    ["import.meta.env", "import.meta"],
    ["(window as unknown as { x: number }).x", "window"],
    ["declare const window: { x: number }; window.x", "window"],
    ["const f = (time = Date.now()) => time", "Date.now"],
    ["{ const fetch = 1; void fetch } fetch()", "fetch"],
    ["const o = { console }", "console"],
    ["class A { at = performance }", "performance"],
  ])("%s is caught as %s", (text, what) => {
    expect(usesIn(text)).toEqual([what]);
  });

  test.each([
    "new Date(0).toISOString(); Date.UTC(2026, 1); Date.parse(''); const d: unknown = 1; void (d instanceof Date)",
    "Math.max(1, 2); Math.round(1.5)",
    "const window = 1; void window",
    "const f = (document: string, { fetch }: { fetch: string }) => document + fetch",
    "for (const process of [1]) void process; try { void 1 } catch (console) { void console }",
    "const o = { window: 1, get document() { return 1 } }; void [o.window, o.document]",
    "type A = typeof globalThis; interface B { process: Date; fetch(window: Window): void }",
    "import { fetch } from './other.ts'; fetch()",
    "export { process } from './other.ts'",
    "function performance() { return new Map<string, Set<number>>() } performance()",
    "class navigator { #window = 1; document() { return this.#window } } new navigator()",
    "label: for (;;) { break label }",
    "const m = new Intl.NumberFormat('en'); void [m, structure]; const structure = [undefined, NaN]",
  ])("%s is allowed", (text) => {
    expect(usesIn(text)).toEqual([]);
  });

  test("the sentence says what to do instead", () => {
    expect(
      sentences({
        "core/session/plan.ts": "export const a = [\nDate.now(), Math.random(), console]",
      }),
    ).toEqual([
      "core/session/plan.ts:2 uses Date.now: core has no clock and no time zone; take the time as an argument.",
      "core/session/plan.ts:2 uses Math.random: core has no randomness; take it through deps.",
      "core/session/plan.ts:2 uses console, which is the platform's: core runs anywhere; take it through deps.",
    ]);
  });
});
