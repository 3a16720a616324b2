import { expect, test } from "vitest";

import { HEADER, sentences } from "./house.fixture.ts";

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
      "const up = () => import(`../session/index.ts`); void up;",
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
      `import "./self.ts";`,
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
      "the web importing the disk",
      "web/x.ts",
      `import "@dorsal/disk";`,
      `web/x.ts:1 imports "@dorsal/disk": web may not import disk.`,
    ],
    [
      "the disk importing core",
      "disk/x.ts",
      `import "@dorsal/core/session";`,
      `disk/x.ts:1 imports "@dorsal/core/session": disk may not import core.`,
    ],
    [
      "the disk by its path",
      "server/x.ts",
      `import { openFile } from "../disk/index.ts"; void openFile;`,
      `server/x.ts:1 imports "../disk/index.ts": another workspace is imported by its name, "@dorsal/disk".`,
    ],
    [
      "the inside of the disk",
      "server/x.ts",
      `import { openFile } from "@dorsal/disk/file"; void openFile;`,
      `server/x.ts:1 imports "@dorsal/disk/file", the inside of a room: import the room itself, "@dorsal/disk".`,
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
      `const today = () => import("../screens/today.tsx"); void today;`,
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
