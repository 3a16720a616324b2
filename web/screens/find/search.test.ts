import { expect, test } from "vitest";
import { readFindSearch } from "./search.ts";
import type { FindSearch } from "./search.ts";

test.for<readonly [search: Readonly<Record<string, unknown>>, read: FindSearch]>([
  [{}, {}],
  [{ q: "row" }, { q: "row" }],
  [{ q: "" }, {}],
  [{ q: 4006381333931 }, { q: "4006381333931" }],
  [{ q: ["row"], other: 1 }, {}],
  [{ q: "x".repeat(500) }, { q: "x".repeat(120) }],
])("%j is read as %j", ([search, read]) => {
  expect(readFindSearch(search)).toEqual(read);
});
