import { planWeek, readWeekProfile } from "@dorsal/core/program";
import type { WeekPlan, WeekProfile } from "@dorsal/core/program";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { readFlags } from "./flags.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";
import { runPlanCheck } from "./plan-check.ts";
import { planMessages } from "./plan-messages.ts";
import { planLines } from "./plan-text.ts";
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

const runPlan = async (json: boolean, io: Io): Promise<number> => {
  const requests = readRequests(io.stdin());
  if (!requests.ok) {
    io.err(messages.refused("plan", requests.error));
    return EXIT.usage;
  }
  const solver = await loadSolver();
  const { list, isMany } = requests.value;
  const plans: WeekPlan[] = [];
  for (const { title, profile } of list) {
    const plan = planWeek(profile, solver);
    plans.push(plan);
    if (!json) io.out(`${planLines(plan, title).join("\n")}\n${isMany ? "\n" : ""}`);
  }
  if (json) io.out(`${JSON.stringify(isMany ? plans : plans[0], null, 2)}\n`);
  return EXIT.ok;
};

const run = (args: readonly string[], io: Io): number | Promise<number> => {
  const isCheck = args[0] === "check";
  const flags = readFlags(isCheck ? args.slice(1) : args, { values: [], switches: ["json"] });
  if (!flags.ok) {
    io.err(messages.refused(isCheck ? "plan check" : "plan", flags.error));
    return EXIT.usage;
  }
  const json = flags.value.switches.has("json");
  return isCheck ? runPlanCheck(io.stdin(), io, json) : runPlan(json, io);
};

/** `dorsal plan`: plans the week of a person; `dorsal plan check` checks a plan. */
export const plan: Command = {
  name: "plan",
  summary: planMessages.summary,
  help: planMessages.help,
  run,
};
