import { body } from "./body.ts";
import { exercise } from "./exercise.ts";
import { expenditure } from "./expenditure.ts";
import { find } from "./find.ts";
import { food } from "./food.ts";
import { goal } from "./goal.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { menu } from "./menu.ts";
import { messages } from "./messages.ts";
import { motion } from "./motion.ts";
import { next } from "./next.ts";
import { plan } from "./plan.ts";
import { session } from "./session.ts";
import { simulate } from "./simulate.ts";

const commands: readonly Command[] = [
  session,
  exercise,
  motion,
  next,
  plan,
  body,
  simulate,
  goal,
  expenditure,
  find,
  food,
  menu,
];

const isHelp = (arg: string | undefined): boolean => arg === "--help" || arg === "-h";

/**
 * Runs `dorsal` with its arguments and says how it went.
 * @returns the exit code: 0 done, 1 could not be done, 2 not understood
 */
export const run = (argv: readonly string[], io: Io): number | Promise<number> => {
  const [first, ...args] = argv;
  if (first === undefined || isHelp(first) || (first === "help" && args.length === 0)) {
    io.out(messages.help(commands));
    return EXIT.ok;
  }
  if (first === "--version" || first === "-v") {
    io.out(`${io.version}\n`);
    return EXIT.ok;
  }
  const name = first === "help" ? args[0] : first;
  const command = commands.find((one) => one.name === name);
  if (!command) {
    io.err(messages.unknownCommand(name ?? "", commands));
    return EXIT.usage;
  }
  if (first === "help" || args.some(isHelp)) {
    io.out(command.help);
    return EXIT.ok;
  }
  return command.run(args, io);
};
