import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  evaluateWeek,
  planWeek,
  readPlanCases,
  readWeekProfile,
  runChecks,
} from "@dorsal/core/program";
import { beforeAll, describe, expect, test } from "vitest";
import type { Solver } from "@dorsal/core/solver";
import { loadSolver } from "./solver.ts";

const file = join(process.env["DORSAL_REFERENCE"] ?? "../shared/data", "plan-profiles.json");
const isThere = existsSync(file);
if (!isThere) console.warn(`Skipped: no reference at ${file}; set DORSAL_REFERENCE to its folder.`);

interface Case {
  readonly id: string;
  readonly profile: unknown;
  readonly checks: readonly unknown[];
  readonly reference: { readonly best: number; readonly upperBound: number };
}

describe.skipIf(!isThere)("the week with the solver", () => {
  const { profiles } = (isThere ? JSON.parse(readFileSync(file, "utf8")) : { profiles: [] }) as {
    readonly profiles: readonly Case[];
  };
  let solver: Solver | null = null;
  beforeAll(async () => {
    solver = await loadSolver();
  });

  test.for(profiles.map((one) => [one.id, one] as const))("%s", ([id, one]) => {
    const profile = readWeekProfile(one.profile);
    if (!profile.ok) throw new Error(`${id}: ${profile.error.field} ${profile.error.remedy}`);
    const plan = planWeek(profile.value, solver);
    const read = readPlanCases(
      JSON.parse(JSON.stringify({ id, profile: one.profile, plan, checks: one.checks })),
    );
    if (!read.ok) throw new Error(`${id}: ${read.error.path}`);
    const { checks = [] } = read.value[0] ?? {};
    const broken = [
      ...evaluateWeek(profile.value, plan).rules,
      ...runChecks(profile.value, plan, checks, (changed) => planWeek(changed, solver)),
    ].filter(({ ok }) => !ok);
    expect(broken).toEqual([]);
    const { best } = one.reference;
    expect(plan.value).toBeGreaterThan(best - Math.max(2, 0.02 * best));
    expect(plan.bound).toBeGreaterThan(best - 0.1);
    expect(plan.bound).toBeGreaterThanOrEqual(plan.value);
  });
});
