/**
 * Menus: plans days of meals beside the page. A worker loads the optimiser (WebAssembly) and warms it
 * up when menus are opened; the first day of a menu is told as soon as it is there, and cancelling
 * ends the worker. A second one does what needs no optimiser: sums, swaps, what stays. Without workers
 * the page does that itself, and says that it cannot plan.
 */
import { after, createWork, handleOf } from "../beside/index.ts";
import type { AskOptions } from "../beside/index.ts";
import { isSolved } from "./types.ts";
import type {
  DayShown,
  MenuAnswer,
  MenuAnswered,
  MenuJob,
  MenuJobKind,
  MenuQuestion,
} from "./types.ts";

export type { DayShown, MealPlace, MenuAnswered, MenuShown, NotPlanned, Planned } from "./types.ts";

/** Seven days take ten seconds on two quiet cores; on a slow phone several times as long. */
const TIMEOUT_MS = 180_000;

const startWork = () =>
  createWork<MenuJob, MenuAnswer<MenuJobKind>, DayShown>({
    spawn: (ears) =>
      handleOf(new Worker(new URL("worker.ts", import.meta.url), { type: "module" }), ears),
    // Seconds of solving would hold up the page: without a worker nothing is solved.
    answerHere: async (job, onPart) => (await import("./engine.ts")).answer(job, null, onPart),
    after,
    timeoutMs: TIMEOUT_MS,
  });

/** Two workers, so that what is there in a moment does not wait behind what is being solved. */
const solving = startWork();
const quick = startWork();

/** Asks about menus; an aborted signal ends the work at once. Days of a menu come as parts. */
export const askMenus = <K extends MenuJobKind>(
  kind: K,
  question: MenuQuestion<K>,
  options: AskOptions<DayShown> = {},
): Promise<MenuAnswered<K>> =>
  // The answer is of the kind of its question; the pairs cannot be followed through a message.
  (isSolved(kind) ? solving : quick).ask({ kind, ...question } as MenuJob, options);
