import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";

import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { createApp } from "./app.ts";
import { openDatabase } from "./database.ts";
import type { Database } from "./database.ts";
import { createShelf } from "./foods/index.ts";
import type { Shelf } from "./foods/index.ts";
import { KNOWN_SCHEMA_VERSION } from "./migrations.ts";
import { inlineScriptHashes } from "./security.ts";

const INLINE = `document.documentElement.dataset.theme = "dark";`;
const INDEX = `<!doctype html><script>${INLINE}</script><script type="module" src="/assets/app.js"></script>`;
const SCRIPT = `console.log("${"dorsal ".repeat(200)}");`;
const PAGE = { accept: "text/html,application/xhtml+xml" };

let folder: string;
let database: Database;
let foods: Shelf;
let app: Hono;
const logged: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dorsal-app-"));
  const web = join(folder, "dist");
  await mkdir(join(web, "assets"), { recursive: true });
  await mkdir(join(web, ".vite"));
  await writeFile(join(web, "index.html"), INDEX);
  await writeFile(join(web, "sw.js"), "self.skipWaiting();");
  await writeFile(join(web, "manifest.webmanifest"), "{}");
  await writeFile(join(web, ".vite", "manifest.json"), "{}");
  await writeFile(join(web, "assets", "app.js"), SCRIPT);
  await writeFile(join(web, "assets", "app.js.br"), brotliCompressSync(SCRIPT));
  await writeFile(join(web, "assets", "app.js.gz"), gzipSync(SCRIPT));
  await writeFile(join(web, "assets", "plain.js"), "1");
  await writeFile(join(folder, "secret.txt"), "secret");
  const opened = await openDatabase(join(folder, "data"));
  if (!opened.ok) throw new Error(opened.error.tag);
  database = opened.value;
  foods = createShelf(join(folder, "data", "foods.sqlite"), (line) => logged.push(line));
  app = await createApp({
    database,
    foods,
    version: "1.2.3",
    webFolder: web,
    log: (line) => logged.push(line),
  });
});

afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

describe("the API", () => {
  test("health answers from the real database", async () => {
    const response = await get("/api/health");
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({
      status: "ok",
      version: "1.2.3",
      schemaVersion: KNOWN_SCHEMA_VERSION,
    });
  });

  test.each(["/api", "/api/nothing", "/api/health/more", "/api/app.js"])(
    "%s is unknown, in JSON, also to a browser that asks for a page",
    async (path) => {
      const response = await get(path, PAGE);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toContain("application/json");
      expect(await response.json()).toEqual({
        error: { code: "unknownPath", message: `There is nothing at ${path}.` },
      });
    },
  );

  test("a database that does not answer is said so, and logged", async () => {
    const broken = await createApp({
      database: { schemaVersion: () => Promise.reject(new Error("disk gone")) },
      foods,
      version: "1.2.3",
      webFolder: undefined,
      log: (line) => logged.push(line),
    });
    const response = await broken.request("/api/health");
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ error: { code: "databaseUnavailable" } });
    expect(logged.at(-1)).toContain("disk gone");
  });
});

describe("the app's files", () => {
  test.each([
    ["br, gzip", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["br;q=0, gzip;q=0.5", "gzip", gunzipSync],
  ])("Accept-Encoding %s gets the %s copy", async (accepted, encoding, unpack) => {
    const response = await get("/assets/app.js", { "accept-encoding": accepted });
    expect(response.headers.get("content-encoding")).toBe(encoding);
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(response.headers.get("content-type")).toContain("javascript");
    expect(unpack(Buffer.from(await response.arrayBuffer())).toString()).toBe(SCRIPT);
  });

  test("without a copy, or without a browser that takes one, the file itself is sent", async () => {
    for (const response of [
      await get("/assets/app.js"),
      await get("/assets/plain.js", { "accept-encoding": "br, gzip" }),
    ]) {
      expect(response.status).toBe(200);
      expect(response.headers.get("content-encoding")).toBeNull();
    }
  });

  test("hashed assets are kept for ever, everything else is asked anew", async () => {
    const cacheOf = async (path: string) => (await get(path, PAGE)).headers.get("cache-control");
    expect(await cacheOf("/assets/app.js")).toBe("public, max-age=31536000, immutable");
    for (const path of ["/", "/index.html", "/history", "/sw.js", "/manifest.webmanifest"])
      expect(await cacheOf(path)).toBe("no-cache");
    expect(await cacheOf("/assets/gone.js")).toBe("no-store");
  });

  test("asking anew costs no body while nothing changed", async () => {
    const etag = (await get("/sw.js")).headers.get("etag") ?? "";
    const again = await get("/sw.js", { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  test.each(["/", "/history", "/session/0190-abc", "/settings/"])(
    "the page address %s gets the app",
    async (path) => {
      const response = await get(path, PAGE);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain("text/html");
      expect(await response.text()).toBe(INDEX);
    },
  );

  test.each([
    ["a missing asset", "/assets/gone.js", PAGE],
    ["a missing file with an extension", "/gone.png", PAGE],
    ["a missing asset without an extension", "/assets/gone", PAGE],
    ["a fetch that asks for no page", "/history", { accept: "*/*" }],
    ["a hidden file", "/.vite/manifest.json", PAGE],
    ["a way out of the folder", "/..%2fsecret.txt", PAGE],
    ["a way out of the folder with backslashes", "/..%5csecret.txt", PAGE],
    ["an address that cannot be decoded", "/%E0%A4%A", PAGE],
  ])("%s is not found", async (_what, path, headers) => {
    const response = await get(path, headers);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("secret");
  });

  test("HEAD carries the headers and no body; other methods find nothing", async () => {
    const head = await app.request("/assets/app.js", { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String(SCRIPT.length));
    expect(await head.text()).toBe("");
    expect((await app.request("/", { method: "POST" })).status).toBe(404);
  });
});

describe("security", () => {
  test.each(["/", "/assets/app.js", "/api/health", "/api/nothing", "/gone.png"])(
    "%s carries the headers",
    async (path) => {
      const { headers } = await get(path, PAGE);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      const permissions = headers.get("permissions-policy")?.split(", ");
      // Photos of the back and their level, in this app and in nothing that could be framed in it.
      for (const own of ["camera", "accelerometer", "gyroscope"])
        expect(permissions).toContain(`${own}=(self)`);
      for (const none of ["microphone", "geolocation", "display-capture"])
        expect(permissions).toContain(`${none}=()`);
      const policy = headers.get("content-security-policy") ?? "";
      for (const part of [
        "default-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "connect-src 'self' https://world.openfoodfacts.org",
        "worker-src 'self' blob:",
        "frame-ancestors 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ])
        expect(policy.split("; ")).toContain(part);
    },
  );

  test("exactly the inline script of index.html is allowed", async () => {
    const hash = createHash("sha256").update(INLINE).digest("base64");
    const policy = (await get("/", PAGE)).headers.get("content-security-policy");
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}';`);
    expect(inlineScriptHashes(INDEX)).toHaveLength(1);
  });
});
