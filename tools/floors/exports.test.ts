import { describe, expect, test } from "vitest";

import { HEADER, sentences } from "./house.fixture.ts";

describe("an export that nobody imports is caught:", () => {
  test.each<[what: string, text: string, names: readonly string[]]>([
    ["a value", "export const a = 1;", ["a"]],
    ["several at once", "export const a = 1, b = 2;", ["a", "b"]],
    [
      "what a pattern binds",
      "export const { a, b: [c], ...d } = { a: 1, b: [2] };",
      ["a", "c", "d"],
    ],
    ["a function", "export async function* a() {}", ["a"]],
    ["a class", "export class A {}", ["A"]],
    ["under another name", "const a = 1; export { a as b };", ["b"]],
    ["of another file", `export { one as a } from "./one.fixture.ts";`, ["a"]],
    [
      "a type may stay",
      "export type A = 1; export interface B {} type C = 1; export type { C };",
      [],
    ],
    ["a type among values may stay", "type A = 1; const b = 1; export { type A, b };", ["b"]],
    ["one that is taken in the file alone", "export const a = 1; void a;", ["a"]],
  ])("%s", (_what, text, names) => {
    expect(sentences({ "core/record/x.ts": text })).toEqual(
      names.map(
        (name) =>
          `core/record/x.ts:1 exports ${name}, which no other file imports: it needs no export.`,
      ),
    );
  });

  test.each<[how: string, text: string]>([
    ["by its name", `import { a } from "./x.ts"; void a;`],
    ["under another name", `import { a as b } from "./x.ts"; void b;`],
    ["as a type", `import type { a } from "./x.ts"; type B = typeof a;`],
    ["with all there is", `import * as x from "./x.ts"; void x;`],
    ["lazily", `void import("./x.ts");`],
    ["inside a type", `type B = typeof import("./x.ts").a;`],
    ["to hand it on", `export { a as one } from "./x.ts"; import "./y.ts";`],
    ["to hand everything on", `export * from "./x.ts";`],
    ["as a worker", `new Worker(new URL("./x.ts", import.meta.url));`],
  ])("not one that is taken %s", (_how, text) => {
    expect(
      sentences({ "web/store/x.ts": "export const a = 1;", "web/store/z.ts": text }).filter(
        (sentence) => sentence.includes("exports a,"),
      ),
    ).toEqual([]);
  });

  test("one of a test counts as taken", () => {
    expect(
      sentences({
        "core/record/x.ts": "export const a = 1;",
        "core/record/x.test.ts": `import { a } from "./x.ts"; void a;`,
      }),
    ).toEqual([]);
  });

  test("on a face, where only its own room takes it", () => {
    const face = `${HEADER}export { read } from "./read.ts";\nexport const more = 1;\nexport type T = 1;`;
    const files = {
      "core/record/index.ts": face,
      "core/record/x.test.ts": `import { more } from "./index.ts"; void more;`,
    };
    expect(sentences(files)).toEqual([
      "core/record/index.ts:3 exports more, which nobody outside of the room imports: take it off the face.",
    ]);
    expect(
      sentences({
        ...files,
        "web/app/x.ts": `import { more } from "@dorsal/core/record"; void more;`,
      }),
    ).toEqual([]);
    expect(
      sentences({
        ...files,
        "disk/index.ts": `export { openFile, more } from "./file.ts";`,
        "disk/file.ts": "export const openFile = 1, more = 2;",
      }),
    ).toContain(
      "disk/index.ts:1 exports more, which nobody outside of the room imports: take it off the face.",
    );
  });

  test("what is called from outside of the house may stay", () => {
    expect(sentences({ "tools/typescript.mjs": "export const load = 1;" })).toEqual([]);
  });
});
