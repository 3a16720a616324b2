import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { defineKind, startAt } from "./kinds/define.ts";
import type { Known } from "./kinds/schema.ts";

const v1 = z.looseObject({ weight: z.number() });
const v2 = z.looseObject({ grams: z.number().check(z.minimum(0)) });
const v3 = z.looseObject({ grams: z.number(), measured: z.enum(["scale", "guess"]) });
type Current = Known<z.infer<typeof v3>>;

const upToTwo = startAt(v1).to(v2, (old) => ({ ...old, grams: old.weight * 1000 }));
const mass = defineKind<"mass", Current>(
  "mass",
  upToTwo.to(v3, (old) => ({ ...old, measured: "guess" as const })),
);

describe("a chain of three versions", () => {
  it("knows its current version", () => {
    expect(mass.chain.version).toBe(3);
  });

  it.each([
    [1, { weight: 2 }, { weight: 2, grams: 2000, measured: "guess" }],
    [2, { grams: 5 }, { grams: 5, measured: "guess" }],
    [3, { grams: 5, measured: "scale" }, { grams: 5, measured: "scale" }],
    [1, { weight: 2, note: "wet" }, { weight: 2, note: "wet", grams: 2000, measured: "guess" }],
  ])("carries version %i to the current one", (from, body, expected) => {
    expect(mass.chain.read(from, body)).toEqual({ ok: true, value: expected });
  });

  it.each([
    [1, { grams: 5 }, "weight", "nothing", "a value of type number"],
    [3, { grams: 5 }, "measured", "nothing", "one of scale, guess"],
    // What a step makes is checked as well: a negative weight becomes negative grams.
    [1, { weight: -1 }, "grams", "-1000", "at least 0"],
  ])("refuses a body of version %i that is not one", (from, body, field, value, expected) => {
    expect(mass.chain.read(from, body)).toEqual({
      ok: false,
      error: { code: "invalid-body", field, value, expected },
    });
  });

  it("does not compile when its last step ends elsewhere", () => {
    // @ts-expect-error the chain stops at version 2, which lacks `measured`
    const wrong = defineKind<"mass", Current>("mass", upToTwo);
    expect(wrong.chain.version).toBe(2);
  });
});
