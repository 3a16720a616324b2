import { createContext } from "react";

export interface Names {
  /** Ids of the elements that name and describe the chart. */
  readonly titleId: string;
  readonly descriptionId: string;
}

/** Set by the figure around a chart, so that the chart bears the figure's name and description. */
export const ChartNames = createContext<Names | null>(null);
