/** What a reader of rows is given to put its findings in. */
import type { Food } from "../food/index.ts";
import type { FaultCode } from "./faults.ts";
import type { Part } from "./model.ts";

export interface Output {
  readonly food: (
    food: Food,
    facts?: {
      readonly prepared?: boolean;
      readonly stale?: boolean;
      readonly scans?: number | null;
    },
  ) => void;
  readonly part: (part: Part) => void;
  /** A fault of the row with this line. */
  readonly fault: (code: FaultCode, line: number, field?: string | null, value?: unknown) => void;
  /** A row that is whole, and no food. */
  readonly leaveOut: (kind: string) => void;
}
