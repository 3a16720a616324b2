/** What the bench page puts into its window. */
import type { FigureTrial } from "../../web/figure/trial/trial.tsx";
import type { Cost } from "./page/measure.ts";

export interface BenchWindow {
  readonly figureBench: FigureTrial & {
    readonly measure: (rounds: number) => Promise<Cost>;
  };
}
