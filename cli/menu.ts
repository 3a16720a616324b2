import { menuFaultText, planMenu, readMenuRequest } from "@dorsal/core/menu";
import type { Menu, MenuFault, NoMenu } from "@dorsal/core/menu";
import { err } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import type { Solver } from "@dorsal/core/solver";
import { readFlags } from "./flags.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { runMenuCheck } from "./menu-check.ts";
import { menuJson, readMenuJson } from "./menu-json.ts";
import { menuMessages } from "./menu-messages.ts";
import { menuLines } from "./menu-text.ts";
import { messages } from "./messages.ts";
import { loadSolver } from "./solver.ts";

type Refused = ({ readonly code: "fault"; readonly text: string } & MenuFault) | NoMenu;

const answerTo = (raw: unknown, solver: Solver): Result<Menu, Refused> => {
  const request = readMenuRequest(raw);
  if (request.ok) return planMenu(request.value, solver);
  if (request.error.kind === "no-menu") return err(request.error.noMenu);
  const { fault } = request.error;
  const text = menuFaultText(fault.field, fault.value, fault.expected);
  return err({ code: "fault", ...fault, text });
};

const runMenu = async (io: Io, asText: boolean): Promise<number> => {
  const raw = readMenuJson(io.stdin());
  if (!raw.ok) {
    io.err(messages.refused("menu", raw.error));
    return EXIT.usage;
  }
  const solver = await loadSolver().catch(() => null);
  if (solver === null) {
    io.err(messages.refused("menu", menuMessages.noSolver));
    return EXIT.failed;
  }
  const isMany = Array.isArray(raw.value);
  const list: readonly unknown[] = isMany ? (raw.value as readonly unknown[]) : [raw.value];
  let worst: number = EXIT.ok;
  const answers: unknown[] = [];
  for (const [at, one] of list.entries()) {
    const answer = answerTo(one, solver);
    if (!answer.ok) {
      const code = answer.error.code === "fault" ? EXIT.usage : EXIT.failed;
      worst = Math.max(worst, code);
      io.err(messages.refused("menu", menuMessages.at(isMany ? at : null, answer.error.text)));
    }
    if (!asText) answers.push(answer.ok ? answer.value : { error: answer.error });
    else if (answer.ok) io.out(`${menuLines(answer.value).join("\n")}\n`);
  }
  if (!asText) io.out(`${menuJson(isMany ? answers : answers[0])}\n`);
  return worst;
};

const run = (args: readonly string[], io: Io): number | Promise<number> => {
  const isCheck = args[0] === "check";
  const name = isCheck ? "menu check" : "menu";
  const flags = readFlags(isCheck ? args.slice(1) : args, {
    values: [],
    switches: isCheck ? [] : ["text"],
  });
  if (!flags.ok) {
    io.err(messages.refused(name, flags.error));
    return EXIT.usage;
  }
  return isCheck ? runMenuCheck(io) : runMenu(io, flags.value.switches.has("text"));
};

/** `dorsal menu`: plans days of meals; `dorsal menu check` checks a menu from its grams. */
export const menu: Command = {
  name: "menu",
  summary: menuMessages.summary,
  help: menuMessages.help,
  run,
};
