import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { startServer } from "../start.ts";
import type { Running } from "../start.ts";
import { CATALOGUE_FILE } from "./catalogue.ts";
import { BUILT_AT, buildIn, foodOf } from "./foods.fixture.ts";
import { foodSchema } from "./schema.ts";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";

const MILK = foodOf({ name: "Whole milk", barcode: "4011200296908" });
const APPLE = foodOf({ name: "Apple, raw", ref: "pack:usda sr/1:9003", source: "usda" });
const BAR = foodOf({ name: "Milk bar", source: "label", brand: "Vallo" });

let folder: string;
let server: Running;
const logged: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dorsal-routes-"));
  await buildIn(folder, [MILK, APPLE, BAR]);
  logged.length = 0;
  const settings = {
    port: 0,
    host: undefined,
    dataFolder: folder,
    webFolder: undefined,
    version: "1.2.3",
  };
  const started = await startServer(settings, (line) => logged.push(line));
  if (!started.ok) throw new Error(started.error.tag);
  server = started.value;
});

afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://localhost:${server.port}/api/foods${path}`, { headers });

interface Answer {
  readonly foods: readonly unknown[];
  readonly food: unknown;
  readonly notices: readonly { readonly source: string; readonly text: string }[];
  readonly notice: { readonly source: string };
  readonly error: { readonly code: string; readonly field?: string; readonly message: string };
}
const json = async (response: Response): Promise<Answer> => (await response.json()) as Answer;

describe("foods over HTTP", () => {
  test("a search gives whole foods, best first, with the notices of their sources", async () => {
    const response = await get("?q=milk&limit=5");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("application/json");
    const { foods, notices } = await json(response);
    expect(foods).toEqual([MILK, BAR]);
    for (const food of foods) expect(foodSchema.parse(food)).toEqual(food);
    expect(notices.map(({ source }) => source)).toEqual(["openFoodFacts", "label"]);
    expect(notices[0]?.text).toContain("ODbL");
  });

  test.for<readonly [path: string, foods: readonly unknown[]]>([
    ["?q=milk&limit=1", [MILK]],
    ["?q=", []],
    ["?q=%22*%20ZZZZZZ(", []],
    ["?q=appel", [APPLE]],
    ["/barcode/04011200296908", [MILK]],
  ])("%s", async ([path, foods]) => {
    const answer = await json(await get(path));
    expect(answer.foods).toEqual(foods);
  });

  test("a food by its ref, whatever stands in it", async () => {
    const answer = await json(await get(`/${encodeURIComponent(APPLE.ref)}`));
    expect(answer.food).toEqual(APPLE);
    expect(answer.notice.source).toBe("usda");
  });

  test("what the catalogue is", async () => {
    expect(await (await get("/about")).json()).toMatchObject({
      available: true,
      builtAt: BUILT_AT,
      foods: 3,
      foodsBySource: { usda: 1, label: 1, openFoodFacts: 1 },
      notices: [{ source: "usda" }, { source: "label" }, { source: "openFoodFacts" }],
    });
  });

  test.for<readonly [path: string, status: number, code: string, field: string | undefined]>([
    ["", 400, "invalid", "q"],
    [`?q=${"a".repeat(101)}`, 400, "invalid", "q"],
    ["?q=milk&limit=51", 400, "invalid", "limit"],
    ["?q=milk&limit=0", 400, "invalid", "limit"],
    ["?q=milk&limit=1.5", 400, "invalid", "limit"],
    ["?q=milk&limit=", 400, "invalid", "limit"],
    ["/barcode/12a4", 400, "invalid", "code"],
    ["/barcode/123", 400, "invalid", "code"],
    ["/barcode/99999999", 404, "unknownBarcode", undefined],
    ["/pack:none:1", 404, "unknownFood", undefined],
    ["/a/b/c", 404, "unknownPath", undefined],
  ])("%s is refused with %s %s", async ([path, status, code, field]) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const { error } = await json(response);
    expect(error.code).toBe(code);
    expect(error.field).toBe(field);
    expect(error.message.length).toBeGreaterThan(10);
  });

  test("a wrong value is named, with what would do", async () => {
    const { error } = await json(await get("?q=milk&limit=900"));
    expect(error.message).toBe(
      'limit is "900", but it is a whole number from 1 to 50: leave it out, or use 20.',
    );
  });

  test("an answer is kept, and not sent again while the catalogue is the same", async () => {
    const first = await get("?q=milk");
    expect(first.headers.get("cache-control")).toBe("public, max-age=600");
    const etag = first.headers.get("etag") ?? "";
    const again = await get("?q=milk", { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    await buildIn(folder, [BAR]);
    expect((await get("?q=milk", { "if-none-match": etag })).status).toBe(200);
  });
});

describe("the file in its place", () => {
  const file = () => join(folder, CATALOGUE_FILE);

  test("a new one is used by the next question", async () => {
    await buildIn(folder, [foodOf({ name: "Milk, new" }), MILK]);
    const { foods } = await json(await get("?q=milk&limit=1"));
    expect(foods).toEqual([foodOf({ name: "Milk, new" })]);
  });

  test("none: said with the command that builds one; put back, it is there again", async () => {
    await rename(file(), join(folder, "away"));
    for (const path of ["?q=milk", "/about", "/barcode/12345678", "/pack:test:1"]) {
      const response = await get(path);
      expect(response.status).toBe(404);
      const body: unknown = await response.json();
      expect(body).toMatchObject({ available: false, error: { code: "noCatalogue" } });
      expect(JSON.stringify(body)).toContain("npm run foods:catalogue");
    }
    await rename(join(folder, "away"), file());
    expect((await json(await get("?q=milk"))).foods).toHaveLength(2);
  });

  test.for([
    ["no database", () => Promise.resolve(Buffer.from("nothing of the kind"))],
    ["half of one", async () => (await readFile(file())).subarray(0, 6_000)],
    ["an empty file", () => Promise.resolve(Buffer.alloc(0))],
  ] as const)("%s: said, logged once, and the rest of the server goes on", async ([, bytes]) => {
    await writeFile(join(folder, "broken"), await bytes());
    await rename(join(folder, "broken"), file());
    for (let turn = 0; turn < 2; turn += 1) {
      const response = await get("?q=milk");
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({
        available: false,
        error: { code: "catalogueUnreadable" },
      });
    }
    expect(logged.filter((line) => line.includes(CATALOGUE_FILE))).toHaveLength(1);
    expect((await fetch(`http://localhost:${server.port}/api/health`)).status).toBe(200);
  });

  test("many questions at once, while it changes, are all answered", async () => {
    const answers = Array.from({ length: 30 }, async (_, turn) => {
      if (turn === 10) await buildIn(folder, [MILK, BAR]);
      return (await get(`?q=${turn % 2 === 0 ? "milk" : "bar"}`)).status;
    });
    expect(new Set(await Promise.all(answers))).toEqual(new Set([200]));
  });
});
