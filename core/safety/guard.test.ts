import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as face from "./index.ts";
import type { SafeTarget, Target } from "./index.ts";
import type { Floor } from "./floor.ts";
import { exactly } from "./safety.fixture.ts";

const root = join(import.meta.dirname, "../..");

/**
 * Assertions that make a safe target of something else; in a file that knows this room, also a floor
 * or a whole target, whose names other rooms may have as well.
 */
const forged = (text: string): string[] => {
  const names = /\bsafety\/|\/safety"|\bSafeTarget\b/.test(text)
    ? "SafeTarget|Floor|Target"
    : "SafeTarget";
  const assertion = new RegExp(String.raw`\bas\s+(?:unknown\s+as\s+)?(?:${names})\b(?!\[)`, "g");
  return [...text.matchAll(assertion)].map(([words]) => words);
};

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return ["node_modules", "dist"].includes(entry.name) ? [] : sources(path);
    return /\.tsx?$/.test(path) && !/\.(test|fixture)\.tsx?$/.test(path) ? [path] : [];
  });

const forgedIn = (file: string): string[] =>
  forged(`${file}\n${readFileSync(join(root, file), "utf8")}`);

describe("only this room makes a safe target", () => {
  it("by its type", () => {
    // Each line would compile, and the directive above it fail the check of types, without the brand.
    // @ts-expect-error a number is no safe target
    const number: SafeTarget = 1850;
    // @ts-expect-error nor is what arithmetic makes of one
    const lower: SafeTarget = number - 100;
    // @ts-expect-error a floor is made by intakeFloor
    const floor: Floor = {
      kcal: 500,
      by: "sex",
      kcalByRule: { sex: 500, resting: 0, availability: 0, ever: 0 },
    };
    const made = face.intakeFloor({
      sex: "male",
      restingKcal: 1700,
      fatFreeKg: 60,
      exerciseKcalPerDay: 0,
    });
    if (!made.ok) throw new Error("must be a floor");
    const target: Target = {
      aim: "lose",
      // @ts-expect-error a target holds safe numbers only
      kcal: 500,
      floor: made.value,
      // @ts-expect-error and so does its least
      leastKcal: 500,
      expenditure: exactly(2000),
      deficitKcal: 1500,
      surplusKcal: 0,
      deficitBand: { low: 0, high: 0 },
      percentPerWeek: 0,
      kcalPerPercent: 1,
      limits: [],
      notes: [],
      date: null,
    };
    const read = (safe: SafeTarget): number => safe;
    expect(
      [number, lower, floor.kcal, target.kcal].map((value) => read(value as SafeTarget)),
    ).toEqual([1850, 1750, 500, 500]);
  });

  it("by its face, which lets no maker out", () => {
    for (const maker of ["safeKcal", "withKcal", "mostKcal", "floorOf", "gateOf"])
      expect(Object.keys(face)).not.toContain(maker);
  });

  it("by assertion nowhere else", () => {
    const files = ["core", "disk", "web", "server", "cli"].flatMap(sources);
    expect(files).toContain("core/safety/kcal.ts");
    const found = files
      .map((file) => ({ file, words: forgedIn(file) }))
      .filter(({ words }) => words.length > 0);
    expect(found).toEqual([
      { file: "core/safety/floor.ts", words: ["as unknown as Floor"] },
      { file: "core/safety/kcal.ts", words: ["as SafeTarget"] },
    ]);
  });

  it.each([
    ["const a = 900 as SafeTarget;", 1],
    ["const a = 900 as unknown as SafeTarget;", 1],
    ['import { safeTarget } from "@dorsal/core/safety"; return { kcal: 900 } as Target;', 1],
    ["return { reps: 9 } as Target;", 0],
    ["const aim = text as Target['aim'];", 0],
    ["import { SafeTarget as Kcal } from 'x';", 0],
  ])("and a forgery is found in %s", (text, times) => {
    expect(forged(text)).toHaveLength(times);
  });
});
