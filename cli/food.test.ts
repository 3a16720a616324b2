import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { timestamp } from "@dorsal/core/record";
import { run } from "./run.ts";

const dorsal = (args: readonly string[]) => {
  let out = "";
  let err = "";
  const code = run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    stdin: () => "",
    now: timestamp(Date.UTC(2026, 10, 23, 17), 60),
    version: "0.1.0",
  });
  return { code, out, err };
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dorsal-foods-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const LINES = [
  { fdc: 1, ndb: "00001", name: "Oats, raw", n: { 208: 379.4, 203: 13 } },
  { fdc: 2, ndb: "00002", name: "Cookies, oatmeal", n: { 203: 6 }, common: "oat biscuit, X #12" },
  { ndb: "00003", name: "Candies, OATY BAR", n: { 208: 450 }, maker: "Oaty Inc." },
];

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const text = LINES.map((line) => JSON.stringify(line)).join("\n");

describe("dorsal food search", () => {
  test("a table of the foods that Dorsal comes with", () => {
    const { code, out, err } = dorsal(["food", "search", "greek", "yog", "--limit", "2"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^food +kcal\/100 g +source$/),
      expect.stringMatching(/^Greek yoghurt, plain, full fat +97 +USDA 171304$/),
      expect.stringMatching(/^Greek yoghurt, plain, low fat +73 +USDA \d+$/),
      "",
    ]);
  });

  test("as data", () => {
    const { code, out } = dorsal(["food", "search", "whole milk", "--json", "--limit=1"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      {
        id: "whole-milk",
        name: "Whole milk",
        score: expect.any(Number),
        kcal: 61,
        fdc: 171265,
        ndb: "01077",
      },
    ]);
  });

  test.for(["plain", "gzip", "with a mark and empty lines"] as const)(
    "the foods of a file, %s",
    (kind) => {
      const path = {
        plain: () => file("foods.jsonl", text),
        gzip: () => file("foods.jsonl.gz", gzipSync(text)),
        "with a mark and empty lines": () =>
          file("marked.jsonl", `\uFEFF\r\n${text.replaceAll("\n", "\r\n\r\n")}\r\n`),
      }[kind]();
      const { out } = dorsal(["food", "search", "oat", "--foods", path, "--json"]);
      const hits = JSON.parse(out) as readonly { readonly id: string }[];
      expect(hits[0]).toMatchObject({
        id: "1",
        name: "Oats, raw",
        kcal: 379.4,
        fdc: 1,
        ndb: "00001",
      });
      expect(hits.find(({ id }) => id === "2")).toMatchObject({
        name: "Cookies, oatmeal",
        kcal: null,
      });
      expect(hits.find(({ id }) => id === "00003")).toMatchObject({ fdc: null, ndb: "00003" });
    },
  );

  test("what is not known is said, and what has no number at FoodData Central goes by the other", () => {
    const { out } = dorsal(["food", "search", "oaty", "--foods", file("a.jsonl", text)]);
    expect(out).toMatch(/^Candies, OATY BAR +450 +NDB 00003$/m);
    expect(dorsal(["food", "search", "cookie", "--foods", file("a.jsonl", text)]).out).toMatch(
      /^Cookies, oatmeal +unknown +USDA 2$/m,
    );
  });

  test("nothing found is no failure", () => {
    expect(dorsal(["food", "search", "zzzzzz"])).toEqual({
      code: 0,
      out: 'Nothing is called "zzzzzz" or nearly so.\n',
      err: "",
    });
    expect(dorsal(["food", "search", "zzzzzz", "--json"]).out).toBe("[]\n");
  });

  test("tells how", () => {
    expect(dorsal(["food", "search", "--help"]).out).toContain("dorsal food search <words>");
    expect(dorsal(["food", "--help"]).code).toBe(0);
  });
});

describe("refuses in one line", () => {
  test.for<readonly [readonly string[], code: number, said: string]>([
    [
      [],
      2,
      'dorsal food: say what to do: search, import, packs. "dorsal food --help" tells more.\n',
    ],
    [["serch"], 2, 'dorsal food: there is no "serch"; there is: search, import, packs.\n'],
    [
      ["search"],
      2,
      'dorsal food search: say what to look for, as in: dorsal food search "greek yog".\n',
    ],
    [
      ["search", "  ", "--json"],
      2,
      'dorsal food search: say what to look for, as in: dorsal food search "greek yog".\n',
    ],
    [
      ["search", "egg", "--lmit", "3"],
      2,
      "dorsal food search: there is no flag --lmit; there are: --foods, --limit, --json.\n",
    ],
    [
      ["search", "egg", "--limit", "0"],
      2,
      'dorsal food search: --limit is "0", but must be a whole number from 1 to 200.\n',
    ],
    [
      ["search", "egg", "--limit", "2.5"],
      2,
      'dorsal food search: --limit is "2.5", but must be a whole number from 1 to 200.\n',
    ],
    [
      ["search", "egg", "--foods"],
      2,
      "dorsal food search: --foods needs a value after it, as --foods <value>.\n",
    ],
    [
      ["search", "egg", "--foods", "/there/is/none.jsonl"],
      1,
      "dorsal food search: cannot read the foods of /there/is/none.jsonl: there is no such file.\n",
    ],
    [
      ["search", "egg", "--foods", "/"],
      1,
      "dorsal food search: cannot read the foods of /: it is a folder.\n",
    ],
  ])("%j", ([args, code, said]) => {
    expect(dorsal(["food", ...args])).toEqual({ code, out: "", err: said });
  });

  test.for<readonly [name: string, content: string | Buffer, said: string]>([
    ["empty", "\n\n", "there is no food in PATH."],
    [
      "cut",
      gzipSync(text).subarray(0, 40),
      "cannot read the foods of PATH: it begins like a gzip file, but is damaged or cut short.",
    ],
    ["words", `${text}\noats`, "PATH, line 4: not JSON."],
    ["list", "[]", "PATH, line 1: not an object."],
    [
      "nameless",
      '{"fdc":1,"name":" ","n":{}}',
      'PATH, line 1: "name" must be a text that is not empty.',
    ],
    [
      "numberless",
      '{"name":"Oats","n":{}}',
      'PATH, line 1: "fdc" (a whole number) or "ndb" (a text) must be there.',
    ],
    [
      "amountless",
      '\n{"fdc":1,"name":"Oats"}',
      'PATH, line 2: "n" must be an object of numbers per 100 g, by USDA number.',
    ],
    [
      "text",
      '{"fdc":1,"name":"Oats","n":{"208":"379"}}',
      'PATH, line 1: "n" has no finite number at "208".',
    ],
    [
      "twice",
      `${text}\n${JSON.stringify(LINES[0])}`,
      "PATH, line 4: its id 1 is that of line 1 already.",
    ],
  ])("a file that is %s", ([name, content, said]) => {
    const path = file(name, content);
    expect(dorsal(["food", "search", "oat", "--foods", path])).toEqual({
      code: 1,
      out: "",
      err: `dorsal food search: ${said.replace("PATH", path)}\n`,
    });
  });
});
