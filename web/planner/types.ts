import type { WeekEdit, WeekPlan, WeekProfile } from "@dorsal/core/program";

/** What is to be planned. */
export interface PlanRequest {
  readonly profile: WeekProfile;
  /** `quick` is for looking at what a change would do; `full` for a week to train by. */
  readonly effort: "full" | "quick";
  /** Plans anew after an edit of this plan, and near it; `profile` is that of the plan. */
  readonly after?: { readonly plan: WeekPlan; readonly edit: WeekEdit };
}

export type PlannerFault =
  /** Somebody did not want it any more. */
  | { readonly code: "cancelled" }
  | { readonly code: "timeout" }
  | { readonly code: "failed"; readonly message: string };

/** To the worker. */
export interface PlannerQuestion {
  readonly id: number;
  readonly request: PlanRequest;
}

/** From the worker. */
export type PlannerAnswer =
  | { readonly id: number; readonly plan: WeekPlan }
  | { readonly id: number; readonly failed: string };

/** A worker that plans, as the client sees it. */
export interface PlannerWorker {
  readonly ask: (question: PlannerQuestion) => void;
  /** Ends it in the middle of whatever it does. */
  readonly end: () => void;
}

/** What a worker tells. */
export interface PlannerEars {
  readonly hear: (answer: PlannerAnswer) => void;
  /** It broke, or never came up. */
  readonly onBroken: (message: string) => void;
}
