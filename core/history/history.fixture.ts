import { begunSession, newRecord, timestamp, timestampMs } from "../record/index.ts";
import type {
  PainReport,
  PlannedSession,
  RecordedSet,
  Session,
  Timestamp,
} from "../record/index.ts";
import type { SessionRecord } from "./index.ts";

export const at = (text: string): Timestamp => {
  const moment = Date.parse(text);
  const match = /([+-])(\d\d):(\d\d)$/.exec(text);
  const offset = match ? Number(match[2]) * 60 + Number(match[3]) : 0;
  return timestamp(moment, match?.[1] === "-" ? -offset : offset);
};

export const set = (parts: Partial<RecordedSet> & { exercise: string }): RecordedSet => ({
  id: `${parts.item ?? parts.exercise}.${parts.set ?? 1}.${parts.side ?? "both"}`,
  item: parts.exercise,
  role: "work",
  set: 1,
  side: null,
  at: 0,
  ...parts,
});

export const painStop = (exercise: string, moment: Timestamp): PainReport => ({
  id: `pain.${exercise}`,
  exercise,
  item: exercise,
  level: 6,
  sharp: false,
  spreading: false,
  action: "stop",
  at: timestampMs(moment),
});

const planned = (focus: PlannedSession["focus"], type: PlannedSession["type"]): PlannedSession => ({
  key: focus,
  title: focus,
  type,
  focus,
  blocks: [
    {
      id: "main",
      role: "main",
      order: "straight",
      items: [
        {
          id: "main.x",
          exercise: "donkey-kick",
          side: "bilateral",
          dose: { kind: "hold", sets: 1, restSec: 0, setupSec: 10, seconds: 30 },
          why: { code: "first-choice" },
        },
      ],
    },
  ],
});

const recordId = (when: Timestamp, count: number): string => {
  const time = timestampMs(when).toString(16).padStart(12, "0");
  const tail = String(count).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`;
};

export const session = (
  when: string | Timestamp,
  parts: Partial<Session> & { focus?: PlannedSession["focus"]; type?: PlannedSession["type"] } = {},
  count = 0,
): SessionRecord => {
  const { focus = "upper", type = "training", ...body } = parts;
  const moment = at(when);
  return newRecord("session", recordId(moment, count), moment, {
    ...begunSession(planned(focus, type)),
    status: "complete",
    // A training that was gone through has something done in it.
    sets:
      type === "training" && (body.status ?? "complete") === "complete"
        ? [set({ exercise: "donkey-kick" })]
        : [],
    activeSec: 1800,
    endedAt: timestampMs(moment) + 1_800_000,
    ...body,
  });
};
