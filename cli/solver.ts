import { solverFrom } from "@dorsal/core/solver";
import type { HighsModule, Solver } from "@dorsal/core/solver";

/** What the module gives when it runs; its own types describe the CommonJS form. */
interface HighsPackage {
  readonly default: () => Promise<HighsModule>;
}

/** The optimiser, loaded into this process: about a tenth of a second, once. */
export const loadSolver = async (): Promise<Solver> => {
  const highs = (await import("highs")) as unknown as HighsPackage;
  return solverFrom(await highs.default());
};
