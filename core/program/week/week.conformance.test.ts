import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { readPlanCases } from "../check/input.ts";
import { evaluateWeek } from "../check/evaluate.ts";
import { runChecks } from "../check/checks.ts";
import { planWeek } from "./plan-week.ts";
import { readWeekProfile } from "./profile.ts";

const file = join(process.env["DORSAL_REFERENCE"] ?? "../shared/data", "plan-profiles.json");
const isThere = existsSync(file);
if (!isThere) console.warn(`Skipped: no reference at ${file}; set DORSAL_REFERENCE to its folder.`);

const reference = z.object({
  profiles: z.array(
    z.looseObject({
      id: z.string(),
      profile: z.unknown(),
      checks: z.array(z.unknown()),
      reference: z.object({ best: z.number() }),
    }),
  ),
});

/** Without a solver a plan may be so much below the best known, as a share and in points. */
const SHARE = 0.03;
const POINTS = 3;

describe.skipIf(!isThere)("the week by search alone, without a solver", () => {
  const cases = isThere ? reference.parse(JSON.parse(readFileSync(file, "utf8"))).profiles : [];

  test.for(cases.map((one) => [one.id, one] as const))("%s", ([id, one]) => {
    const profile = readWeekProfile(one.profile);
    if (!profile.ok) throw new Error(`${id}: ${profile.error.field} ${profile.error.remedy}`);
    const plan = planWeek(profile.value, null);
    const read = readPlanCases(
      JSON.parse(JSON.stringify({ id, profile: one.profile, plan, checks: one.checks })),
    );
    if (!read.ok) throw new Error(`${id}: ${read.error.path}`);
    const { checks = [] } = read.value[0] ?? {};
    const broken = [
      ...evaluateWeek(profile.value, plan).rules,
      ...runChecks(profile.value, plan, checks),
    ].filter(({ ok }) => !ok);
    expect(broken).toEqual([]);
    expect(plan.value).toBeGreaterThan(
      one.reference.best - Math.max(POINTS, SHARE * one.reference.best),
    );
  });
});
