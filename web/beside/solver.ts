import { solverFrom } from "@dorsal/core/solver";
import type { HighsModule, Solver } from "@dorsal/core/solver";
import runtime from "highs/runtime?url";

/** What the module gives when it runs; its own types describe the CommonJS form. */
interface HighsPackage {
  readonly default: (options: {
    readonly locateFile: (file: string) => string;
  }) => Promise<HighsModule>;
}

/** The optimiser in this thread; null where WebAssembly is missing, forbidden or not to be had. */
export const loadSolver = async (): Promise<Solver | null> => {
  try {
    const highs = (await import("highs")) as unknown as HighsPackage;
    return solverFrom(await highs.default({ locateFile: () => runtime }));
  } catch {
    return null;
  }
};
