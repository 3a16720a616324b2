import { createModelBuilder } from "@dorsal/core/solver";
import type { LinearModel } from "@dorsal/core/solver";
import { beforeAll, describe, expect, test } from "vitest";
import type { Solver } from "@dorsal/core/solver";
import { loadSolver } from "./solver.ts";

/** 3 x + 2 y, x whole, y up to 4, x + y up to 7.5, 2 x + y up to 8.3. */
const small = (sense: LinearModel["sense"], leastX = 0): LinearModel => {
  const builder = createModelBuilder();
  const x = builder.column({ cost: 3, lower: leastX, isWhole: true });
  const y = builder.column({ cost: 2, upper: 4 });
  builder.row(Number.NEGATIVE_INFINITY, 7.5, [
    [x, 1],
    [y, 1],
  ]);
  builder.row(Number.NEGATIVE_INFINITY, 8.3, [
    [x, 1],
    [y, 1],
    [x, 1],
  ]);
  return builder.build(sense);
};

describe("the solver", () => {
  let solver: Solver;
  beforeAll(async () => {
    solver = await loadSolver();
  });

  test("the relaxation takes fractions", () => {
    const { status, objective, bound } = solver.solve(small("maximize"));
    expect(status).toBe("optimal");
    expect(objective).toBeCloseTo(14.45, 6);
    expect(bound).toBeCloseTo(14.45, 6);
  });

  test("whole numbers where they are asked for, also from a start", () => {
    for (const options of [{}, { start: [[0, 1]] as const }]) {
      const { status, objective, values } = solver.solveWhole(small("maximize"), options);
      expect([status, ...values.map((value) => Math.round(value * 1e6) / 1e6)]).toEqual([
        "optimal",
        2,
        4,
      ]);
      expect(objective).toBeCloseTo(14, 6);
    }
  });

  test("branches can be counted, and a seed taken; neither is a matter of the clock", () => {
    const { status, values, isTimedOut } = solver.solveWhole(small("maximize"), {
      nodeLimit: 50,
      seed: 7,
      timeLimitSec: 60,
    });
    expect([status, ...values.map(Math.round), isTimedOut]).toEqual(["optimal", 2, 4, undefined]);
  });

  test("the least of it is nothing", () => {
    expect(solver.solve(small("minimize")).objective).toBeCloseTo(0, 6);
  });

  test("what cannot be is said, and not thrown", () => {
    expect(solver.solve(small("maximize", 9))).toMatchObject({ status: "infeasible", values: [] });
  });
});
