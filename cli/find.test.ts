import { timestamp } from "@dorsal/core/record";
import { describe, expect, test } from "vitest";
import { find } from "./find.ts";
import type { Io } from "./io.ts";

const dorsal = (...args: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    stdin: () => "",
    now: timestamp(0, 0),
    version: "0.0.0",
  };
  return { code: find.run(args, io), out: out.join(""), err: err.join("") };
};

const hits = (query: string) =>
  JSON.parse(dorsal(query, "--json").out) as readonly { kind: string; id: string }[];

describe("dorsal find", () => {
  test.for([
    ["dumbel row", "exercise"],
    ["greek yog", "food"],
    ["lat puldown", "exercise"],
    ["brocoli", "food"],
  ] as const)("%s is first of all an %s", ([query, kind]) => {
    expect(hits(query)[0]?.kind).toBe(kind);
  });

  test("puts both into one list where both are called so", () => {
    const kinds = new Set(hits("leg").map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(["exercise", "food"]);
  });

  test("prints a table, says when nothing is called so, and keeps to the limit", () => {
    expect(dorsal("row", "--limit", "2").out.trim().split("\n")).toHaveLength(3);
    expect(dorsal("zzzzqq").out).toContain("Nothing is called");
  });

  test.for([
    [[], "say what to look for"],
    [["row", "--limit", "0"], '--limit is "0"'],
    [["row", "--what"], "no flag --what"],
  ] as const)("%j is refused", ([args, expected]) => {
    const { code, err } = dorsal(...args);
    expect(err).toContain(expected);
    expect(code).toBe(2);
  });
});
