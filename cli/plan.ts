import {
  betterText,
  betterWeeks,
  draftWeek,
  explainPlan,
  improveWeek,
  readWeekProfile,
} from "@dorsal/core/program";
import type { BetterWeek, WeekPlan, WeekProfile } from "@dorsal/core/program";
import type { Solver } from "@dorsal/core/solver";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { readFlags } from "./flags.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";
import { runPlanCheck } from "./plan-check.ts";
import { planMessages } from "./plan-messages.ts";
import { placeNameIn, planLines } from "./plan-text.ts";
import { loadSolver } from "./solver.ts";

interface Request {
  readonly title: string | null;
  readonly profile: WeekProfile;
}

interface Requests {
  readonly list: readonly Request[];
  /** Of a file with profiles: the answer is a list too. */
  readonly isMany: boolean;
}

const PLAN_SWITCHES = ["json", "improve"] as const;
type PlanSwitch = (typeof PLAN_SWITCHES)[number];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A profile that stands alone, or within what describes it. */
const readEntry = (entry: unknown, position: number | null): Result<Request, string> => {
  const holder = isObject(entry) && "profile" in entry ? entry : null;
  const id = typeof holder?.["id"] === "string" ? holder["id"] : null;
  const title = typeof holder?.["title"] === "string" ? holder["title"] : null;
  const where = id ?? (position === null ? null : String(position + 1));
  const read = readWeekProfile(holder ? holder["profile"] : entry);
  return read.ok
    ? ok({
        title: id !== null || title !== null ? [id, title].filter(Boolean).join(": ") : null,
        profile: read.value,
      })
    : err(planMessages.badProfile(where === null ? "" : planMessages.at(where), read.error));
};

const readRequests = (text: string): Result<Requests, string> => {
  if (text.trim() === "") return err(planMessages.empty);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return err(planMessages.notJson);
  }
  const many: unknown = isObject(data) ? data["profiles"] : data;
  if (!Array.isArray(many)) {
    const one = readEntry(data, null);
    return one.ok ? ok({ list: [one.value], isMany: false }) : one;
  }
  const list: Request[] = [];
  for (const [position, entry] of many.entries()) {
    const one = readEntry(entry, position);
    if (!one.ok) return one;
    list.push(one.value);
  }
  return ok({ list, isMany: true });
};

interface Answer {
  readonly plan: WeekPlan;
  readonly changes: readonly BetterWeek[];
}

/** The week, looked over by branch and bound where that is asked for, explained, with what would help most. */
const answerTo = (profile: WeekProfile, solver: Solver | null, isImproved: boolean): Answer => {
  const draft = draftWeek(profile, solver);
  const better = isImproved && solver ? improveWeek(profile, draft, solver) : null;
  const plan = explainPlan(profile, better ?? draft, solver);
  return { plan, changes: betterWeeks(profile, plan, solver, { isFresh: better === null }) };
};

/** The plan as data; a change comes with its text. */
const dataOf = ({ plan, changes }: Answer) => ({
  ...plan,
  changes: changes.map(({ fix, gain, isFree, ...rest }) => ({
    fix,
    gain: Math.round(gain * 100) / 100,
    isFree,
    text: betterText({ fix, gain, isFree, ...rest }, placeNameIn(plan)),
  })),
});

const runPlan = async (switches: ReadonlySet<PlanSwitch>, io: Io): Promise<number> => {
  const requests = readRequests(io.stdin());
  if (!requests.ok) {
    io.err(messages.refused("plan", requests.error));
    return EXIT.usage;
  }
  const isData = switches.has("json");
  // Where WebAssembly is not to be had the week is planned all the same; only the bound is missing.
  const solver = await loadSolver().catch(() => null);
  const { list, isMany } = requests.value;
  const answers: ReturnType<typeof dataOf>[] = [];
  for (const { title, profile } of list) {
    const answer = answerTo(profile, solver, switches.has("improve"));
    if (isData) answers.push(dataOf(answer));
    else
      io.out(`${planLines(answer.plan, title, answer.changes).join("\n")}\n${isMany ? "\n" : ""}`);
  }
  if (isData) io.out(`${JSON.stringify(isMany ? answers : answers[0], null, 2)}\n`);
  return EXIT.ok;
};

const run = (args: readonly string[], io: Io): number | Promise<number> => {
  if (args[0] === "check") {
    const flags = readFlags(args.slice(1), { values: [], switches: ["json"] });
    if (flags.ok) return runPlanCheck(io.stdin(), io, flags.value.switches.has("json"));
    io.err(messages.refused("plan check", flags.error));
    return EXIT.usage;
  }
  const flags = readFlags(args, { values: [], switches: PLAN_SWITCHES });
  if (flags.ok) return runPlan(flags.value.switches, io);
  io.err(messages.refused("plan", flags.error));
  return EXIT.usage;
};

/** `dorsal plan`: plans the week of a person; `dorsal plan check` checks a plan. */
export const plan: Command = {
  name: "plan",
  summary: planMessages.summary,
  help: planMessages.help,
  run,
};
