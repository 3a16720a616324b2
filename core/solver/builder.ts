import type { LinearModel } from "./types.ts";

/** A column and its factor in a row. */
export type Entry = readonly [column: number, factor: number];

/** Collects the columns and rows of a model one by one. */
export interface ModelBuilder {
  /** @returns the number of the new column */
  readonly column: (parts: {
    readonly cost?: number;
    readonly lower?: number;
    readonly upper?: number;
    readonly isWhole?: boolean;
  }) => number;
  /**
   * Adds a row; entries of the same column are added up, rows without entries are left out.
   * @returns the number of the new row, or -1
   */
  readonly row: (lower: number, upper: number, entries: readonly Entry[]) => number;
  readonly columnCount: () => number;
  readonly build: (sense: LinearModel["sense"]) => LinearModel;
}

/** An empty model to fill; columns are at least 0 and have no upper bound unless told otherwise. */
export const createModelBuilder = (): ModelBuilder => {
  const cost: number[] = [];
  const columnLower: number[] = [];
  const columnUpper: number[] = [];
  const isWhole: boolean[] = [];
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const starts: number[] = [0];
  const indices: number[] = [];
  const values: number[] = [];

  return {
    column: (parts) => {
      cost.push(parts.cost ?? 0);
      columnLower.push(parts.lower ?? 0);
      columnUpper.push(parts.upper ?? Number.POSITIVE_INFINITY);
      isWhole.push(parts.isWhole ?? false);
      return cost.length - 1;
    },
    row: (lower, upper, entries) => {
      const factors = new Map<number, number>();
      for (const [column, factor] of entries)
        factors.set(column, (factors.get(column) ?? 0) + factor);
      if (factors.size === 0) return -1;
      for (const [column, factor] of factors) {
        indices.push(column);
        values.push(factor);
      }
      rowLower.push(lower);
      rowUpper.push(upper);
      starts.push(indices.length);
      return rowLower.length - 1;
    },
    columnCount: () => cost.length,
    build: (sense) => ({
      sense,
      cost,
      columnLower,
      columnUpper,
      rowLower,
      rowUpper,
      starts,
      indices,
      values,
      isWhole,
    }),
  };
};
