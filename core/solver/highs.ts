import type { LinearModel, Solution, SolutionStatus, SolveOptions, Solver } from "./types.ts";

interface HighsMatrix {
  readonly format: "csr";
  readonly numRows: number;
  readonly numCols: number;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

interface HighsModelData {
  readonly numCols: number;
  readonly numRows: number;
  readonly colCost: Float64Array;
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly matrix: HighsMatrix;
  readonly integrality?: Int32Array;
}

interface HighsModel {
  readonly options: { readonly set: (options: Record<string, number | boolean>) => unknown };
  readonly info: { readonly get: (name: "mip_dual_bound") => number | bigint };
  readonly run: () => unknown;
  readonly getModelStatus: () => number;
  readonly getObjectiveValue: () => number;
  readonly getSolution: () => {
    readonly colValue: ArrayLike<number>;
    readonly colDual: ArrayLike<number>;
    readonly rowDual: ArrayLike<number>;
  };
  readonly setSolution: (solution: {
    readonly indices: Int32Array;
    readonly values: Float64Array;
  }) => unknown;
  readonly dispose: () => void;
}

/** What is used of the loaded npm package `highs` (1.15). */
export interface HighsModule {
  readonly createModel: (source: HighsModelData) => HighsModel;
}

/** HiGHS model status codes (HConst.h of HiGHS 1.15.1). */
const STATUS: Readonly<Record<number, SolutionStatus>> = {
  7: "optimal",
  8: "infeasible",
  9: "infeasible",
  13: "limit",
  14: "limit",
  16: "limit",
};

/** HiGHS minimises unless told otherwise; a maximum is the minimum of the opposite. */
const signOf = (model: LinearModel): number => (model.sense === "maximize" ? -1 : 1);

/** Without `integrality` the package solves the relaxation; the option `solver` does not bring it about. */
const dataOf = (model: LinearModel, isWhole: boolean): HighsModelData => {
  const sign = signOf(model);
  return {
    numCols: model.cost.length,
    numRows: model.rowLower.length,
    colCost: Float64Array.from(model.cost, (cost) => sign * cost),
    colLower: Float64Array.from(model.columnLower),
    colUpper: Float64Array.from(model.columnUpper),
    rowLower: Float64Array.from(model.rowLower),
    rowUpper: Float64Array.from(model.rowUpper),
    matrix: {
      format: "csr",
      numRows: model.rowLower.length,
      numCols: model.cost.length,
      starts: Int32Array.from(model.starts),
      indices: Int32Array.from(model.indices),
      values: Float64Array.from(model.values),
    },
    ...(isWhole ? { integrality: Int32Array.from(model.isWhole, Number) } : {}),
  };
};

/** The status that tells of the clock. */
const TIME_LIMIT = 13;

const FAILED: Solution = {
  status: "failed",
  objective: Number.NaN,
  bound: Number.NaN,
  values: [],
  columnDuals: [],
  rowDuals: [],
};

const limitsOf = (options: SolveOptions): Record<string, number> => ({
  ...(options.timeLimitSec === undefined ? {} : { time_limit: options.timeLimitSec }),
  ...(options.relativeGap === undefined ? {} : { mip_rel_gap: options.relativeGap }),
  ...(options.absoluteGap === undefined ? {} : { mip_abs_gap: options.absoluteGap }),
  ...(options.nodeLimit === undefined ? {} : { mip_max_nodes: options.nodeLimit }),
});

const solutionOf = (highs: HighsModel, model: LinearModel, isWhole: boolean): Solution => {
  const code = highs.getModelStatus();
  const status = STATUS[code] ?? "failed";
  if (status === "infeasible" || status === "failed") return { ...FAILED, status };
  const { colValue, colDual, rowDual } = highs.getSolution();
  const values = Array.from(colValue);
  const sign = signOf(model);
  const objective = sign * highs.getObjectiveValue();
  if (!Number.isFinite(objective) || values.length === 0) return { ...FAILED, status };
  const bound = isWhole ? sign * Number(highs.info.get("mip_dual_bound")) : objective;
  const duals = (list: ArrayLike<number>): readonly number[] =>
    isWhole ? [] : Array.from(list, (dual) => sign * dual);
  return {
    status,
    objective,
    bound,
    values,
    columnDuals: duals(colDual),
    rowDuals: duals(rowDual),
    ...(code === TIME_LIMIT ? { isTimedOut: true } : {}),
  };
};

const solveWith = (
  module: HighsModule,
  model: LinearModel,
  isWhole: boolean,
  options: SolveOptions,
): Solution => {
  const highs = module.createModel(dataOf(model, isWhole));
  // The memory of a model lies outside JavaScript and is not collected.
  try {
    highs.options.set({ output_flag: false, random_seed: options.seed ?? 1, ...limitsOf(options) });
    if (options.start)
      highs.setSolution({
        indices: Int32Array.from(options.start, ([column]) => column),
        values: Float64Array.from(options.start, ([, value]) => value),
      });
    highs.run();
    return solutionOf(highs, model, isWhole);
  } finally {
    highs.dispose();
  }
};

/** The solver over the loaded package `highs`. */
export const solverFrom = (module: HighsModule): Solver => ({
  solve: (model) => solveWith(module, model, false, {}),
  solveWhole: (model, options = {}) => solveWith(module, model, true, options),
});
