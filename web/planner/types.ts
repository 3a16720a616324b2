import type { Asked, Told, WorkFault, WorkerEars } from "../beside/index.ts";
import type { BetterWeek, WeekEdit, WeekPlan, WeekProfile } from "@dorsal/core/program";

/** A plan to stay near to: its exercises go on where they can. */
export interface Near {
  readonly plan: WeekPlan;
  /** What a person changes about it; left out where the profile carries the change already. */
  readonly edit?: WeekEdit;
}

/** A drafted week: what it leaves open is not explained yet. */
export interface Drafted {
  /** What it was drafted for. */
  readonly asked: WeekProfile;
  readonly plan: WeekPlan;
  /** Points of the plan before and of this one, without the bonus for what goes on: to compare by. */
  readonly worth: { readonly before: number; readonly after: number } | null;
}

/** What a planner can be asked, by the word for it: the question and its answer. */
export interface Jobs {
  /** A week, to be shown at once. `profile` is that of the plan it stays near to. */
  readonly draft: {
    readonly question: { readonly profile: WeekProfile; readonly near?: Near };
    readonly answer: Drafted;
  };
  /** The same week with its open wishes explained. */
  readonly explain: { readonly question: Planned; readonly answer: WeekPlan };
  /** A better week by branch and bound, not explained yet; null where none is better by a point. */
  readonly improve: { readonly question: Planned; readonly answer: WeekPlan | null };
  /** The single changes of what is asked that would bring most. */
  readonly better: { readonly question: Planned; readonly answer: readonly BetterWeek[] };
  /** The week of the block after that of a plan. */
  readonly nextBlock: {
    readonly question: Planned & { readonly stalled: readonly string[] };
    readonly answer: Drafted;
  };
}

/** A plan and what it was planned for. */
export interface Planned {
  readonly profile: WeekProfile;
  readonly plan: WeekPlan;
}

export type JobKind = keyof Jobs;
export type Question<K extends JobKind> = Jobs[K]["question"];
export type Answer<K extends JobKind> = Jobs[K]["answer"];

/** Any question with its word. */
export type Job = { readonly [K in JobKind]: { readonly kind: K } & Question<K> }[JobKind];

export type PlannerFault = WorkFault;
/** To the worker. */
export type PlannerQuestion = Asked<Job>;
/** From the worker. */
export type PlannerAnswer = Told<Answer<JobKind>>;
/** What a worker tells. */
export type PlannerEars = WorkerEars<Answer<JobKind>>;
