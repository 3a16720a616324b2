/** Starts the page of figures and hands it to tests and measurements. */
import { startTrial } from "../../../web/figure/trial/trial.tsx";

const root = document.getElementById("root");
if (root)
  startTrial(root, (trial) => {
    Object.assign(window, {
      figureBench: {
        ...trial,
        measure: async (rounds: number) => (await import("./measure.ts")).measureFigure(rounds),
      },
    });
  });
