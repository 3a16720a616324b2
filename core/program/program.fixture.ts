import { EMPTY_ANSWERS, newRecord, timestamp, timestampMs, begunSession } from "../record/index.ts";
import type {
  PainReport,
  PlannedSession,
  Profile,
  RecordedSet,
  Session,
  Timestamp,
} from "../record/index.ts";
import type { SessionRecord } from "../history/index.ts";

export const at = (text: string): Timestamp => {
  const match = /([+-])(\d\d):(\d\d)$/.exec(text);
  const offset = match ? Number(match[2]) * 60 + Number(match[3]) : 0;
  return timestamp(Date.parse(text), match?.[1] === "-" ? -offset : offset);
};

export const NOW = at("2026-11-23T18:00:00.000+01:00");

const HOUR_MS = 3_600_000;
export const hoursAgo = (hours: number, now: Timestamp = NOW): Timestamp =>
  timestamp(timestampMs(now) - hours * HOUR_MS, 60);

export const profileOf = (parts: Partial<Profile> = {}): Profile => ({
  focus: "both",
  have: [],
  sessionsPerWeek: 3,
  toldWhatTrainingDoes: true,
  ...EMPTY_ANSWERS,
  ...parts,
});

const recordId = (when: Timestamp): string => {
  const time = timestampMs(when).toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
};

/** A set of each item of a planned session, all done. */
const setsOf = (planned: PlannedSession, ms: number): readonly RecordedSet[] =>
  planned.blocks.flatMap((block) =>
    block.items.map((item) => ({
      id: `${item.id}.1`,
      item: item.id,
      exercise: item.exercise,
      role:
        block.role !== "main"
          ? ("mobility" as const)
          : item.dose.kind === "steady" || item.dose.kind === "interval"
            ? ("cardio" as const)
            : ("work" as const),
      set: 1,
      side: null,
      at: ms,
    })),
  );

/** The record of a planned session that was done as planned. */
export const done = (
  planned: PlannedSession,
  when: Timestamp,
  parts: Partial<Session> = {},
): SessionRecord =>
  newRecord("session", recordId(when), when, {
    ...begunSession(planned),
    status: "complete",
    sets: setsOf(planned, timestampMs(when)),
    activeSec: 1800,
    endedAt: timestampMs(when) + 1_800_000,
    ...parts,
  });

export const painStop = (exercise: string, when: Timestamp): PainReport => ({
  id: `pain.${exercise}`,
  exercise,
  item: "main.x",
  level: 6,
  sharp: false,
  spreading: false,
  action: "stop",
  at: timestampMs(when),
});
