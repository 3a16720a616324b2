import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { expect, test } from "vitest";

import { precompress } from "./precompress.mjs";
import { isNodeNewEnough } from "./prepare.mjs";

test.each([
  ["20.18.3", false],
  ["18.20.0", false],
  ["20.19.0", true],
  ["22.1.0", true],
  ["24.0.0", true],
])("Node %s is new enough: %s", (version, isEnough) => {
  expect(isNodeNewEnough(version)).toBe(isEnough);
});

test("text gets copies that unpack to the same; fonts and tiny files get none", async () => {
  const folder = await mkdtemp(join(tmpdir(), "dorsal-precompress-"));
  const text = "export const dorsal = 1;\n".repeat(40);
  await writeFile(join(folder, "app.js"), text);
  await writeFile(join(folder, "font.woff2"), text);
  await writeFile(join(folder, "tiny.js"), "1");
  expect(await precompress(folder)).toBe(1);
  expect(brotliDecompressSync(await readFile(join(folder, "app.js.br"))).toString()).toBe(text);
  expect(gunzipSync(await readFile(join(folder, "app.js.gz"))).toString()).toBe(text);
  await rm(folder, { recursive: true });
});
