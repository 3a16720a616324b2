/**
 * A linear model: maximise or minimise `cost * x` where every row's sum and every column lie within
 * their bounds. Rows are packed (CSR): those of row `i` are `starts[i]` to `starts[i + 1]`.
 */
export interface LinearModel {
  readonly sense: "maximize" | "minimize";
  /** One number a column: points, or whatever the objective counts. */
  readonly cost: readonly number[];
  readonly columnLower: readonly number[];
  /** `Infinity` where there is no bound. */
  readonly columnUpper: readonly number[];
  readonly rowLower: readonly number[];
  readonly rowUpper: readonly number[];
  readonly starts: readonly number[];
  /** The column of each entry. */
  readonly indices: readonly number[];
  readonly values: readonly number[];
  /** Whether a column takes whole numbers only; heeded by `solveWhole` and not by `solve`. */
  readonly isWhole: readonly boolean[];
}

export type SolutionStatus = "optimal" | "infeasible" | "limit" | "failed";

export interface Solution {
  readonly status: SolutionStatus;
  /** Of `values`; NaN where there are none. */
  readonly objective: number;
  /** No solution is better than this: the objective itself where the status is `optimal`. */
  readonly bound: number;
  /** One number a column; empty where no solution was found. */
  readonly values: readonly number[];
  /**
   * Of a relaxation: what the objective changes by with a unit more of a column, and with a unit more
   * of what a row allows. Empty where there is no solution, and after `solveWhole`.
   */
  readonly columnDuals: readonly number[];
  readonly rowDuals: readonly number[];
  /** Whether the clock ended the search, so that a faster computer may find something else. */
  readonly isTimedOut?: boolean;
}

export interface SolveOptions {
  /** Wall seconds after which the best so far is taken. */
  readonly timeLimitSec?: number;
  /** Share of the objective by which the answer may miss the best. */
  readonly relativeGap?: number;
  /** The same, in points. */
  readonly absoluteGap?: number;
  /** Branches after which the best so far is taken: the same everywhere, unlike a clock. */
  readonly nodeLimit?: number;
  /** For the solver's own choices; the same seed makes the same ones. 1 unless told. */
  readonly seed?: number;
  /** Columns of a solution to begin from, and their values; the solver finds the others. */
  readonly start?: readonly (readonly [column: number, value: number])[];
}

export interface Solver {
  /** The model with fractions allowed everywhere: its relaxation. Milliseconds. */
  readonly solve: (model: LinearModel) => Solution;
  /** The model with whole numbers where it asks for them. Seconds; the first call compiles for some. */
  readonly solveWhole: (model: LinearModel, options?: SolveOptions) => Solution;
}
