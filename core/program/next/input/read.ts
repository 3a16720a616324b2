import * as z from "zod/mini";
import type { SessionRecord } from "../../../history/index.ts";
import { err, hashText, ok } from "../../../quantity/index.ts";
import type { LoadUnit, Result } from "../../../quantity/index.ts";
import { begunSession, newRecord, timestampMs } from "../../../record/index.ts";
import type { PainReport, RecordedSet, Timestamp } from "../../../record/index.ts";
import type { NextContext, PainAfter } from "../types.ts";
import { REMEDY } from "./messages.ts";
import type { InputFault } from "./messages.ts";
import {
  conditionsOf,
  dateOf,
  exerciseOf,
  faultAt,
  groupOf,
  haveOf,
  loadOf,
  momentOf,
  ownedOf,
  roleOf,
  secondsOf,
} from "./parts.ts";
import type { Path, Refuse } from "./parts.ts";
import { historyInput } from "./schema.ts";
import type { HistoryInput, PainInput, SessionInput, SetInput } from "./schema.ts";

export interface NextInput {
  readonly history: readonly SessionRecord[];
  readonly context: NextContext;
}

const setsOf = (
  refuse: Refuse,
  path: Path,
  inputs: readonly SetInput[],
  ms: number,
): readonly RecordedSet[] => {
  const counts = new Map<string, number>();
  return inputs.flatMap((input, index): RecordedSet[] => {
    const here = [...path, "sets", index];
    const exercise = exerciseOf(refuse, [...here, "exercise"], input.exercise);
    const side = input.side ?? null;
    const place = `${exercise} ${side ?? ""}`;
    const set = input.set ?? (counts.get(place) ?? 0) + 1;
    counts.set(place, set);
    const one: RecordedSet = {
      id: `set.${index + 1}`,
      item: exercise,
      exercise,
      role: roleOf(exercise, input.role),
      set,
      side,
      at: ms + index,
      ...(input.reps === undefined ? {} : { reps: input.reps }),
      ...secondsOf(input),
      ...loadOf(refuse, [...here, "load"], input.load),
      ...(input.rir === undefined || input.rir === null ? {} : { rir: input.rir }),
    };
    // Rounds in one line are as many sets.
    return input.rounds === undefined
      ? [one]
      : Array.from({ length: input.rounds }, (_, round) => ({
          ...one,
          id: `${one.id}.${round + 1}`,
          set: round + 1,
        }));
  });
};

/** The bands of training.md section 5: to 2 go on, 3 and 4 ease, from 5, sharp or spreading stop. */
const actionOf = ({ level, sharp, spreading, action }: PainInput): PainReport["action"] =>
  action ??
  (level >= 5 || sharp === true || spreading === true ? "stop" : level >= 3 ? "ease" : "carry-on");

const sessionOf = (
  refuse: Refuse,
  input: SessionInput,
  index: number,
): { readonly record: SessionRecord; readonly after: readonly PainAfter[] } => {
  const path = ["sessions", index];
  const at = momentOf(refuse, [...path, "at"], input.at);
  const ms = timestampMs(at);
  const sets = setsOf(refuse, path, input.sets, ms);
  const pains = (input.pain ?? []).map((report, place) => ({
    report,
    exercise: exerciseOf(refuse, [...path, "pain", place, "exercise"], report.exercise),
  }));
  const pain = pains.map(({ report, exercise }, place): PainReport => ({
    id: `pain.${place + 1}`,
    exercise,
    item: exercise,
    level: report.level,
    sharp: report.sharp ?? false,
    spreading: report.spreading ?? false,
    action: actionOf(report),
    at: ms,
  }));
  const after = pains.flatMap(({ report, exercise }): PainAfter[] =>
    report.nextMorning === undefined && report.settledHours === undefined
      ? []
      : [
          {
            exercise,
            at,
            before: report.before ?? 0,
            ...(report.nextMorning === undefined ? {} : { nextMorning: report.nextMorning }),
            ...(report.settledHours === undefined ? {} : { settledHours: report.settledHours }),
          },
        ],
  );
  // The id follows from the content, so that the order of the list does not matter.
  const time = ms.toString(16).padStart(12, "0");
  const tail = hashText(JSON.stringify([sets, pain]))
    .toString(16)
    .padStart(12, "0");
  const record = newRecord(
    "session",
    `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`,
    at,
    {
      // Noted afterwards: nothing was planned, and the record is never stored.
      ...begunSession({ key: "noted", title: "", type: "training", focus: "whole", blocks: [] }),
      status: "complete",
      sets,
      pain,
      endedAt: ms,
    },
  );
  return { record, after };
};

/** A day without an hour is its end, so that what was done on it counts. */
const END_OF_DAY = "23:59:59.999";

/** What a person would be taken for who says nothing about themselves. */
export const contextAt = (now: Timestamp, loadUnit: LoadUnit = "kg"): NextContext => ({
  now,
  level: "beginner",
  conditions: [],
  owned: null,
  have: null,
  loadUnit,
  readiness: [],
  soreness: [],
  painAfter: [],
  block: null,
  deloads: [],
});

const convert = (refuse: Refuse, input: HistoryInput, now: Timestamp): NextInput => {
  const { profile } = input;
  const read = input.sessions.map((session, index) => sessionOf(refuse, session, index));
  const today =
    input.today === undefined ? now : momentOf(refuse, ["today"], input.today, END_OF_DAY);
  return {
    history: read.map(({ record }) => record),
    context: {
      ...contextAt(today, profile?.unit ?? profile?.owned?.unit ?? "kg"),
      level: profile?.level ?? "beginner",
      conditions: conditionsOf(refuse, profile?.conditions ?? []),
      owned: profile?.owned ? ownedOf(profile.owned) : null,
      have: haveOf(refuse, profile?.have),
      readiness: (input.readiness ?? []).map((day, index) => ({
        date: dateOf(refuse, ["readiness", index, "date"], day.date),
        sleep: day.sleep,
        energy: day.energy,
        stress: day.stress,
        soreness: day.soreness,
      })),
      soreness: (input.soreness ?? []).map(({ group, level, at }, index) => ({
        group: groupOf(refuse, ["soreness", index, "group"], group),
        level,
        at: momentOf(refuse, ["soreness", index, "at"], at),
      })),
      painAfter: read.flatMap(({ after }) => after),
      block: input.block
        ? { startedAt: dateOf(refuse, ["block", "startedAt"], input.block.startedAt) }
        : null,
      deloads: (input.deloads ?? []).map((date, index) => dateOf(refuse, ["deloads", index], date)),
    },
  };
};

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );

/**
 * Reads a history as a person or another program writes it: an object with `sessions`, or the list
 * of sessions alone.
 * @param now stands in where the input does not say which day it is
 */
export const readHistory = (raw: unknown, now: Timestamp): Result<NextInput, InputFault> => {
  const root: unknown = Array.isArray(raw) ? { sessions: raw } : raw;
  const parsed = z.safeParse(historyInput, root);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path ?? [];
    return err(faultAt(path, valueAt(root, path), path.length === 0 ? REMEDY.json : undefined));
  }
  const faults: InputFault[] = [];
  const refuse: Refuse = (path, value, remedy) => faults.push(faultAt(path, value, remedy));
  const read = convert(refuse, parsed.data, now);
  const [first] = faults;
  return first === undefined ? ok(read) : err(first);
};
