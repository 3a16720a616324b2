import type { Step } from "@dorsal/core/record";
import type { Command } from "./io.ts";

const list = (words: readonly string[]): string => words.join(", ");

/** Everything `dorsal` says. */
export const messages = {
  help: (commands: readonly Command[]): string =>
    [
      "Dorsal: a strong back, planned to the second.",
      "",
      "Usage: dorsal <command> [flags]",
      "",
      "Commands:",
      ...commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`),
      "",
      "  dorsal <command> --help   what a command takes",
      "  dorsal --version          which version this is",
      "",
    ].join("\n"),

  unknownCommand: (name: string, commands: readonly Command[]): string =>
    `dorsal: there is no command "${name}"; there is: ${list(commands.map((one) => one.name))}. "dorsal --help" tells more.\n`,

  // The lines below are completed with the name of the command by `refused`.
  refused: (command: string, line: string): string => `dorsal ${command}: ${line}\n`,
  unknownFlag: (flag: string, known: readonly string[]): string =>
    `there is no flag ${flag}; there are: ${list(known)}.`,
  notAFlag: (arg: string, known: readonly string[]): string =>
    `"${arg}" is not a flag; there are: ${list(known)}. Values with spaces need quotes.`,
  badLimit: (value: string, most: number): string =>
    `--limit is "${value}", but must be a whole number from 1 to ${most}.`,
  valueMissing: (flag: string): string => `--${flag} needs a value after it, as --${flag} <value>.`,
  valueNotWanted: (flag: string, value: string): string =>
    `--${flag} takes no value, but was given "${value}"; leave it off.`,
  notOneOf: (flag: string, value: string, words: readonly string[]): string =>
    `--${flag} is "${value}", but must be one of: ${list(words)}.`,
  unknownKit: (unknown: readonly string[], known: readonly string[]): string =>
    `--have has ${list(unknown.map((word) => `"${word}"`))}, but knows only: ${list(known)}. Separate them by commas.`,

  sessionSummary: "plans a session and prints it step by step",
  sessionHelp: (kit: readonly { readonly id: string; readonly label: string }[]): string =>
    [
      "Plans a session of the back program and prints it step by step.",
      "",
      "Usage: dorsal session [--focus upper|lower|both] [--have <kit>] [--day <day>] [--json]",
      "",
      "  --focus <part>  upper, lower or both (both, unless you say otherwise)",
      "  --have <kit>    what you have, separated by commas; nothing, unless you say otherwise",
      "  --day <day>     upper, lower, stretch (five minutes) or posture (two minutes);",
      "                  without it, the day that the focus asks for",
      "  --json          as data: the planned session, its steps and its seconds",
      "",
      "Kit:",
      ...kit.map(({ id, label }) => `  ${id.padEnd(16)}${label}`),
      "",
      "Example: dorsal session --focus lower --have mat,dumbbells",
      "",
    ].join("\n"),

  heading: (title: string, clock: string): string => `${title}, ${clock}`,
  kit: (labels: readonly string[]): string =>
    labels.length > 0 ? `With: ${list(labels)}` : "With nothing but what every home has",
  columns: ["start", "s", "what", "set", "side", "how much"],
  block: { warmup: "Warm-up", main: "Main part", cooldown: "Cool-down", routine: "Routine" },
  total: (clock: string, seconds: number): string => `Total ${clock} (${seconds} s)`,
  reasons: "Why these:",
  reason: (name: string, why: string): string => `  ${name}: ${why}`,

  getReady: (name: string): string => `Get ready: ${name}`,
  next: (name: string): string => `Next: ${name}`,
  warmupSet: (name: string): string => `${name}, light`,
  switchSides: "Switch sides",
  rest: "Rest",
  takeABreak: "Break",
  reps: (count: number, tempo: string, alternating: boolean): string =>
    `${count} x ${tempo}${alternating ? ", each side" : ""}`,
  seconds: (count: number): string => `${count} s`,
  metres: (count: number): string => `${count} m`,
  round: (round: number, rounds: number): string => `round ${round} of ${rounds}`,
  side: (side: Step["side"]): string => side ?? "",
} as const;
