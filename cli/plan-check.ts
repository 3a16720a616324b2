import { evaluateWeek, readPlanCases, runChecks } from "@dorsal/core/program";
import type { CheckResult, PlanCase, WeekEvaluation } from "@dorsal/core/program";
import { err } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { EXIT } from "./io.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { planCheckMessages } from "./plan-check-messages.ts";
import { tableLines } from "./table.ts";

interface Report {
  readonly id: string | null;
  readonly claimed: number;
  readonly bound: number;
  readonly evaluation: WeekEvaluation;
  readonly checks: readonly CheckResult[];
  readonly broken: number;
}

const readCases = (text: string): Result<readonly PlanCase[], string> => {
  if (text.trim() === "") return err(planCheckMessages.empty);
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return err(planCheckMessages.notJson);
  }
  const cases = readPlanCases(raw);
  return cases.ok
    ? cases
    : err(planCheckMessages.unreadable(cases.error.path, cases.error.expected));
};

const reportOf = ({ id, profile, plan, checks }: PlanCase): Report => {
  const evaluation = evaluateWeek(profile, plan);
  const results = runChecks(profile, plan, checks);
  return {
    id,
    claimed: plan.value,
    bound: plan.bound,
    evaluation,
    checks: results,
    broken: [...evaluation.rules, ...results].filter(({ ok }) => !ok).length,
  };
};

const mark = (isKept: boolean): string =>
  isKept ? planCheckMessages.kept : planCheckMessages.broken;

const reportLines = (report: Report, position: number): readonly string[] => [
  planCheckMessages.heading(report.id, position),
  planCheckMessages.value(report.evaluation.value, report.claimed, report.bound),
  planCheckMessages.times(Object.entries(report.evaluation.secondsByDay)),
  ...tableLines(
    [
      planCheckMessages.rules,
      ...report.evaluation.rules.map(({ rule, ok, text }) => [`  ${rule}`, mark(ok), text]),
      ...(report.checks.length === 0 ? [] : [planCheckMessages.checks]),
      ...report.checks.map(({ check, ok, text }) => [`  ${check}`, mark(ok), text]),
    ],
    ["left", "left", "left"],
  ),
  "",
];

/**
 * `dorsal plan check`: recomputes a plan's value and rules from the plan alone, and holds it to checks.
 * @param text JSON of `{ profile, plan, checks? }`, or an array of such
 * @returns the exit code: 1 when something is broken, 2 when the text cannot be read
 */
export const runPlanCheck = (text: string, io: Io, json: boolean): number => {
  const cases = readCases(text);
  if (!cases.ok) {
    io.err(messages.refused("plan check", cases.error));
    return EXIT.usage;
  }
  const reports = cases.value.map(reportOf);
  const broken = reports.reduce((total, report) => total + report.broken, 0);
  if (json) io.out(`${JSON.stringify(reports, null, 2)}\n`);
  else
    io.out(
      `${[
        ...reports.flatMap((report, index) => reportLines(report, index + 1)),
        planCheckMessages.summary(reports.length, broken),
      ].join("\n")}\n`,
    );
  return broken === 0 ? EXIT.ok : EXIT.failed;
};
