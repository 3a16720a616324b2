import { readFileSync } from "node:fs";
import { join } from "node:path";

import { checkHouse } from "./check.mjs";
import type { Plan } from "./check.mjs";
import { parseSource } from "./parse.mjs";

/** Our own file, which the floors themselves read as it is. */
const plan = JSON.parse(readFileSync(join(import.meta.dirname, "floors.json"), "utf8")) as Plan;

export const HEADER =
  "/** A room in a test: it stands here so that rules can be broken on purpose. */\n";

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
  disk: manifest(["sqlite"]),
};

/** A sound house, into which each test carries its own files. */
const SOUND: Readonly<Record<string, string>> = {
  "core/quantity/index.ts": `${HEADER}export const one = 1;`,
  "core/record/index.ts": `${HEADER}export { read } from "./read.ts";`,
  "core/record/read.ts": `import { one } from "../quantity/index.ts"; import * as z from "zod/mini"; export const read = z.number; void one;`,
  "core/exercise/index.ts": `${HEADER}export type { T } from "../record/index.ts";`,
  "core/session/index.ts": `${HEADER}import { one } from "@dorsal/core/quantity"; import { read } from "@dorsal/core/record"; export const two = one + one; void read;`,
  "core/session/index.test.ts": `import { test } from "vitest"; import fc from "fast-check"; import { readFileSync } from "node:fs"; import { two } from "./index.ts"; setTimeout(Date.now); void [test, fc, readFileSync, two];`,
  "web/main.tsx": `import { App } from "./app/index.ts"; import "@fontsource-variable/archivo"; import "./design/tokens.css"; const Today = () => import("./screens/today.tsx"); void [App, Today];`,
  "web/app/index.ts": `export { App } from "./app.tsx";`,
  "web/app/app.tsx": `import { createElement } from "react"; import { store } from "../store/index.ts"; import { two } from "@dorsal/core/session"; import { registerSW } from "virtual:pwa-register"; export const App = () => <p>{two}</p>; void [createElement, store, registerSW]; const lazy = () => import("../screens/today.tsx"); void lazy;`,
  "web/screens/today.tsx": `import { App } from "../app/index.ts"; export const Today = App; window.alert();`,
  "web/store/index.ts": `export const store = 1; new Worker(new URL("./worker.ts", import.meta.url));`,
  "web/store/worker.ts": `self.postMessage(1);`,
  "web/vite.config.ts": `import { defineConfig } from "vite"; import { join } from "node:path"; void [defineConfig, join];`,
  "server/main.ts": `import { Hono } from "hono"; import { one } from "@dorsal/core/quantity"; import { join } from "node:path"; void [Hono, one, join];`,
  "cli/main.ts": `import { two } from "@dorsal/core/session"; import { openFile } from "@dorsal/disk"; process.exit(two); void openFile;`,
  "disk/index.ts": `export { openFile } from "./file.ts";`,
  "disk/file.ts": `import { open } from "node:fs"; import "sqlite"; export const openFile = open;`,
  "core/record/one.fixture.ts": `export const one = 1;`,
  "bench/plan/main.ts": `import { one } from "../../core/record/one.fixture.ts"; import { two } from "../../cli/main.ts"; void [one, two];`,
  "e2e/support/app.ts": `import { one } from "../../core/record/one.fixture.ts"; import { two } from "@dorsal/core/session"; void [one, two];`,
  "tools/floors/x.mjs": `import { parseSync } from "oxc-parser"; void parseSync;`,
};

/** What the check says of the sound house with these files put in or changed. */
export const sentences = (changed: Readonly<Record<string, string>> = {}): readonly string[] =>
  checkHouse({
    sources: Object.entries({ ...SOUND, ...changed }).map(([file, text]) =>
      parseSource(file, text),
    ),
    plan,
    manifests,
  });
