import * as z from "zod/mini";
import { _default as orElse } from "zod/mini";
import { WEEKDAYS } from "../../record/index.ts";
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import type { WeekPlan, WeekProfile } from "../week/types.ts";
import { checkSchema, unmetReason } from "./check-kinds.ts";
import type { Check } from "./check-kinds.ts";

const ids = orElse(z.array(z.string()), []);
const day = z.enum(WEEKDAYS);
const count = z.number().check(z.minimum(0));

const profileSchema = z.looseObject({
  age: count,
  sex: z.enum(["female", "male"]),
  level: z.enum(["beginner", "intermediate", "advanced"]),
  focus: z.enum(["upper", "lower", "both"]),
  days: z.array(z.looseObject({ day, minutes: count, place: z.string() })),
  places: z.record(z.string(), z.array(z.string())),
  conditions: orElse(
    z.array(z.looseObject({ tag: z.string(), severity: z.enum(["active", "history"]) })),
    [],
  ),
  redFlags: ids,
  dislikes: ids,
  likes: ids,
  locked: orElse(z.array(z.looseObject({ exercise: z.string(), day: z.optional(day) })), []),
  previous: ids,
  cardioOutsideMin: orElse(count, 0),
  deficit: orElse(z.enum(["none", "moderate", "large"]), "none"),
});

const item = z.looseObject({
  exercise: z.string(),
  sets: count,
  reps: z.optional(count),
  seconds: z.optional(count),
  metres: z.optional(count),
  cycles: z.optional(count),
  side: z.enum(["bilateral", "per_side", "alternating"]),
  restSec: count,
  block: z.enum(["warmup", "main", "cardio", "cooldown"]),
});

const planSchema = z.looseObject({
  days: z.array(
    z.looseObject({
      day,
      place: z.string(),
      minutes: count,
      seconds: count,
      items: z.array(item),
    }),
  ),
  volume: z.record(z.string(), z.number()),
  value: z.number(),
  /** JSON has no infinity; it writes null. */
  bound: orElse(z.nullable(z.number()), null),
  unmet: z.array(
    z.looseObject({
      wish: z.string(),
      reason: unmetReason,
      text: orElse(z.string(), ""),
      fix: z.optional(z.looseObject({ kind: z.enum(["minutes", "equipment", "day", "dislike"]) })),
    }),
  ),
  notes: ids,
  reasons: orElse(z.record(z.string(), z.array(z.string())), {}),
  noPlan: z.optional(
    z.looseObject({ reason: z.string(), advice: z.string(), urgent: z.boolean() }),
  ),
});

const caseSchema = z.looseObject({
  id: z.optional(z.string()),
  profile: profileSchema,
  plan: planSchema,
  checks: orElse(z.array(checkSchema), []),
});

/** A plan with the person it is for, and what it is held to. */
export interface PlanCase {
  /** To tell several apart; null where there is none. */
  readonly id: string | null;
  readonly profile: WeekProfile;
  readonly plan: WeekPlan;
  readonly checks: readonly Check[];
}

/** What could not be read: where it stands, and what would do. */
export interface PlanCaseFault {
  readonly path: string;
  readonly expected: string;
}

/** Reads one case or an array of them, as JSON gives it. */
export const readPlanCases = (value: unknown): Result<readonly PlanCase[], PlanCaseFault> => {
  const cases: PlanCase[] = [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, one] of values.entries()) {
    const read = z.safeParse(caseSchema, one);
    if (!read.success) {
      const [issue] = read.error.issues;
      const start = Array.isArray(value) ? [index] : [];
      return err({
        path: [...start, ...(issue?.path ?? [])].map(String).join("."),
        expected: issue && "expected" in issue ? String(issue.expected) : (issue?.code ?? ""),
      });
    }
    const { id, profile, plan, checks } = read.data;
    cases.push({
      id: id ?? null,
      profile,
      // What JSON leaves out is left out here too, and is never there as undefined.
      plan: { ...plan, bound: plan.bound ?? Number.POSITIVE_INFINITY } as unknown as WeekPlan,
      checks,
    });
  }
  return ok(cases);
};
