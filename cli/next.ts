import { exerciseById } from "@dorsal/core/exercise";
import {
  blockWeek,
  contextOf,
  describeInputFault,
  exercisesOf,
  nextTarget,
  pauseText,
  platesFor,
  readHistory,
} from "@dorsal/core/program";
import type { NextContext, NextInput, Pause, Target } from "@dorsal/core/program";
import { err, formatLoad, kilograms, kilogramsToPounds, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { describeRestoreFault, isTombstone, localDate, readBackup } from "@dorsal/core/record";
import type { Timestamp } from "@dorsal/core/record";
import { oneOf, readFlags } from "./flags.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";
import { nextMessages } from "./next-messages.ts";
import { tableLines } from "./table.ts";

/** As the first lines of a backup say it; a damaged one still gets its own advice. */
const BACKUP_MARK = '"dorsal-backup"';

const fromBackup = (text: string, now: Timestamp): Result<NextInput, string> => {
  const backup = readBackup(text);
  if (!backup.ok) return err(describeRestoreFault(backup.error));
  const records = backup.value.records.flatMap((record) => (isTombstone(record) ? [] : [record]));
  const profile = records.find((record) => record.kind === "profile");
  const settings = records.find((record) => record.kind === "settings");
  return ok({
    history: records.filter((record) => record.kind === "session"),
    context: contextOf(
      {
        profile: profile?.body ?? null,
        places: records.flatMap((record) => (record.kind === "place" ? [record.body] : [])),
        loadUnit: settings?.body.loadUnit ?? "kg",
      },
      now,
    ),
  });
};

const readInput = (text: string, now: Timestamp): Result<NextInput, string> => {
  if (text.trim() === "") return err(nextMessages.empty);
  if (text.slice(0, 200).includes(BACKUP_MARK)) return fromBackup(text, now);
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return err(nextMessages.notJson);
  }
  const read = readHistory(raw, now);
  return read.ok ? read : err(describeInputFault(read.error));
};

interface Answer {
  readonly targets: readonly Target[];
  readonly pauses: readonly (Pause & { readonly text: string })[];
}

const answerTo = ({ history, context }: NextInput): Answer => {
  const targets: Target[] = [];
  const pauses: Answer["pauses"][number][] = [];
  for (const id of exercisesOf(history, context.now)) {
    const exercise = exerciseById(id);
    if (!exercise) continue;
    const next = nextTarget(exercise, history, context);
    if (next.ok) targets.push(next.value);
    else pauses.push({ ...next.error, text: pauseText(next.error) });
  }
  return { targets, pauses };
};

const blockOf = ({ block, level, now }: NextContext) =>
  block && blockWeek(block.startedAt, localDate(now), level);

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

/** The plates for each end, where the person told which they own. */
const platesLine = (target: Target, { owned, loadUnit }: NextContext): readonly string[] => {
  const isBar = exerciseById(target.exercise)?.equipment.every((set) => set.includes("barbell"));
  if (!isBar || !target.load || !owned?.barbell) return [];
  const plates = platesFor(target.load.kg + 0.01, owned.barbell.barKg, owned.barbell.plates);
  if (!plates.ok || plates.value.perSide.length === 0) return [];
  const shown = (kg: number): string =>
    String(Math.round((loadUnit === "lb" ? kilogramsToPounds(kilograms(kg)) : kg) * 100) / 100);
  return [nextMessages.plates(plates.value.perSide.map(shown))];
};

const targetRows = (
  target: Target,
  context: NextContext,
): readonly (readonly string[] | string)[] => {
  const { loadUnit } = context;
  const warmups = target.warmups.map(({ reps, loadKg }) =>
    nextMessages.warmup(reps, formatLoad({ kg: loadKg }, loadUnit)),
  );
  return [
    [
      nameOf(target.exercise),
      String(target.sets),
      nextMessages.amount(target),
      target.load ? formatLoad(target.load, loadUnit) : "",
      nextMessages.left(target.rirTarget),
    ],
    nextMessages.why(target.text),
    ...(warmups.length > 0 ? [nextMessages.warmups(warmups)] : []),
    ...platesLine(target, context),
  ];
};

const answerText = ({ targets, pauses }: Answer, context: NextContext): string => {
  const block = blockOf(context);
  const lines = tableLines(
    [
      nextMessages.heading(localDate(context.now), context.level),
      ...(block ? [nextMessages.block(block.block, block.week, block.weeks)] : []),
      "",
      nextMessages.columns,
      ...targets.flatMap((target) => targetRows(target, context)),
      ...pauses.flatMap(({ exercise, text }) => [
        [nameOf(exercise), "", nextMessages.rests],
        nextMessages.why(text),
      ]),
    ],
    ["left", "right", "left", "right", "left", "left"],
  );
  return `${lines.join("\n")}\n`;
};

const run = (args: readonly string[], io: Io): number => {
  const refuse = (line: string, code: number): number => {
    io.err(messages.refused("next", line));
    return code;
  };
  const flags = readFlags(args, { values: ["level"], switches: ["json"] });
  if (!flags.ok) return refuse(flags.error, EXIT.usage);
  const { level: wanted } = flags.value.values;
  const level = wanted === undefined ? ok(null) : oneOf("level", wanted, nextMessages.levels);
  if (!level.ok) return refuse(level.error, EXIT.usage);
  const input = readInput(io.stdin(), io.now);
  if (!input.ok) return refuse(input.error, EXIT.failed);
  const { history } = input.value;
  const context = { ...input.value.context, level: level.value ?? input.value.context.level };
  const answer = answerTo({ history, context });
  if (flags.value.switches.has("json")) {
    const head = { today: localDate(context.now), level: context.level, block: blockOf(context) };
    io.out(`${JSON.stringify({ ...head, ...answer }, null, 2)}\n`);
  } else if (answer.targets.length + answer.pauses.length === 0) {
    io.out(nextMessages.nothingDone);
  } else {
    io.out(answerText(answer, context));
  }
  return EXIT.ok;
};

/** `dorsal next`: the next target of each exercise, from a history on standard input. */
export const next: Command = {
  name: "next",
  summary: nextMessages.summary,
  help: nextMessages.help,
  run,
};
