import { exerciseById, exerciseText, findExercises } from "@dorsal/core/exercise";
import { exerciseLines } from "./exercise-text.ts";
import { readFlags } from "./flags.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { figureMessages } from "./figure-messages.ts";
import { messages } from "./messages.ts";

const NEAREST = 3;

const isFlag = (arg: string): boolean => arg.startsWith("--");

const run = (args: readonly string[], io: Io): number => {
  const flags = readFlags(args.filter(isFlag), { values: [], switches: ["json"] });
  if (!flags.ok) {
    io.err(messages.refused("exercise", flags.error));
    return EXIT.usage;
  }
  // Words without quotes are one name: `dorsal exercise donkey kick`.
  const wanted = args.filter((arg) => !isFlag(arg)).join(" ");
  if (wanted === "") {
    io.err(messages.refused("exercise", figureMessages.exerciseMissing));
    return EXIT.usage;
  }
  const exercise = exerciseById(wanted);
  if (!exercise) {
    const near = findExercises(wanted).slice(0, NEAREST);
    io.err(
      messages.refused(
        "exercise",
        figureMessages.exerciseUnknown(
          wanted,
          near.map(({ id }) => id),
        ),
      ),
    );
    return EXIT.usage;
  }
  const text = exerciseText(exercise.id);
  io.out(
    flags.value.switches.has("json")
      ? `${JSON.stringify({ ...exercise, text }, null, 2)}\n`
      : `${exerciseLines(exercise, text).join("\n")}\n`,
  );
  return EXIT.ok;
};

/** `dorsal exercise`: what is known of one exercise, and how it is done. */
export const exercise: Command = {
  name: "exercise",
  summary: figureMessages.exerciseSummary,
  help: figureMessages.exerciseHelp,
  run,
};
