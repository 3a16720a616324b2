import type { Solver } from "../../solver/index.ts";
import { readMenuRequest } from "../request/read.ts";
import { planNextDay } from "./week.ts";

/** Anybody: only that a real day is solved matters. */
const SOMEBODY = {
  sex: "female",
  age: 40,
  weightKg: 65,
  heightCm: 168,
  energyKcal: 2000,
  days: 1,
} as const;

/**
 * Solves one real day and throws it away. The first solve of a process takes some seconds more,
 * since WebAssembly is compiled by then (nutrition.md, section 5), so a worker does this at its start.
 */
export const warmUp = (solver: Solver): void => {
  const request = readMenuRequest(SOMEBODY);
  if (!request.ok) throw new Error("the request of the warm-up must be read");
  planNextDay(request.value, [], solver);
};
