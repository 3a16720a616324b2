import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { FORMULA_NAMES, evaluateFormula } from "./index.ts";

const file = join(process.env["DORSAL_REFERENCE"] ?? "../shared/data", "body-formulas.json");
const isThere = existsSync(file);
if (!isThere) console.warn(`Skipped: no reference at ${file}; set DORSAL_REFERENCE to its folder.`);

const reference = z.object({
  meta: z.looseObject({
    tolerance: z.number(),
    mustReject: z.array(z.object({ formula: z.string(), input: z.unknown(), reason: z.string() })),
  }),
  vectors: z.array(
    z.object({
      formula: z.string(),
      input: z.unknown(),
      output: z.record(z.string(), z.union([z.number(), z.string()])),
    }),
  ),
});

describe.skipIf(!isThere)("formulas of the body against the reference", () => {
  const { meta, vectors } = isThere
    ? reference.parse(JSON.parse(readFileSync(file, "utf8")))
    : { meta: { tolerance: 0, mustReject: [] }, vectors: [] };

  test("has every formula", () => {
    expect(new Set(vectors.map(({ formula }) => formula))).toEqual(new Set(FORMULA_NAMES));
  });

  test.for(vectors.map((one) => [one.formula, JSON.stringify(one.input), one] as const))(
    "%s %s",
    ([formula, , { input, output }]) => {
      const got = evaluateFormula(formula, input);
      if (!got.ok) throw new Error(JSON.stringify(got.error));
      expect(Object.keys(got.value).toSorted()).toEqual(Object.keys(output).toSorted());
      const values = got.value as unknown as Readonly<Record<string, unknown>>;
      for (const [field, expected] of Object.entries(output)) {
        if (typeof expected === "string") expect(values[field]).toBe(expected);
        else expect(Math.abs(Number(values[field]) - expected)).toBeLessThanOrEqual(meta.tolerance);
      }
    },
  );

  test.for(meta.mustReject.map((one) => [one.formula, one.reason, one] as const))(
    "refuses %s: %s",
    ([formula, , { input }]) => {
      expect(evaluateFormula(formula, input).ok).toBe(false);
    },
  );
});
