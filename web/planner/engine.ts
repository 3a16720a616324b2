import {
  betterWeeks,
  draftWeek,
  evaluateWeek,
  explainPlan,
  improveWeek,
  planNextBlock,
  redraft,
} from "@dorsal/core/program";
import type { WeekEdit, WeekPlan, WeekProfile } from "@dorsal/core/program";
import type { Solver } from "@dorsal/core/solver";
import type { Answer, Drafted, Job, JobKind, Question } from "./types.ts";

/** Wall time after which the search for a still better week is given up (training.md 6.5). */
const IMPROVE_SEC = 10;

/** A change of nothing: the profile carries it already. */
const noEdit = ({ days: [first] }: WeekProfile): WeekEdit => ({
  kind: "shortenDay",
  day: first?.day ?? "mon",
  minutes: first?.minutes ?? 0,
});

/** What a plan is worth to somebody who did nothing before, so that two of them can be compared. */
const worthOf = (profile: WeekProfile, plan: WeekPlan): number =>
  plan.noPlan ? 0 : evaluateWeek({ ...profile, previous: [] }, plan).value;

const drafted = (
  before: { readonly profile: WeekProfile; readonly plan: WeekPlan },
  asked: WeekProfile,
  plan: WeekPlan,
): Drafted => ({
  asked,
  plan,
  worth: { before: worthOf(before.profile, before.plan), after: worthOf(asked, plan) },
});

const draft = ({ profile, near }: Question<"draft">, solver: Solver | null): Drafted => {
  if (!near) return { asked: profile, plan: draftWeek(profile, solver), worth: null };
  // Only the plan before is stayed near to, not all that was ever planned.
  const fresh = { ...profile, previous: [] };
  const { asked, plan } = redraft(fresh, near.plan, near.edit ?? noEdit(profile), solver);
  return drafted({ profile, plan: near.plan }, asked, plan);
};

const nextBlock = (
  { profile, plan, stalled }: Question<"nextBlock">,
  solver: Solver | null,
): Drafted => {
  const next = planNextBlock({ ...profile, previous: [] }, plan, stalled, solver);
  return drafted({ profile, plan }, { ...next.profile, previous: profile.previous }, next.plan);
};

/** Answers here and now; the same question gets the same answer wherever it is asked. */
export const answer = (job: Job, solver: Solver | null): Answer<JobKind> => {
  switch (job.kind) {
    case "draft":
      return draft(job, solver);
    case "explain":
      return explainPlan(job.profile, job.plan, solver);
    case "improve":
      return solver ? improveWeek(job.profile, job.plan, solver, IMPROVE_SEC) : null;
    case "better":
      return betterWeeks(job.profile, job.plan, solver);
    case "nextBlock":
      return nextBlock(job, solver);
  }
};
