import { exerciseById } from "../../exercise/index.ts";
import { newRecord, timestamp, timestampMs } from "../../record/index.ts";
import type {
  DorsalRecord,
  PainReport,
  PlannedSession,
  RecordedSet,
  Session,
  Timestamp,
  Week,
} from "../../record/index.ts";
import type { SessionRecord } from "../../history/index.ts";
import { NOW, done } from "../program.fixture.ts";
import { recordedPain, recordedSets } from "../recorded.fixture.ts";
import type { SetsByExercise } from "../recorded.fixture.ts";
import { accepted, askedProfile, places } from "../stored/stored.fixture.ts";
import { NOTHING_SAID } from "./given.ts";
import type { DayRecords, Given, SaidToday } from "./given.ts";

export interface GivenParts extends Partial<DayRecords> {
  readonly said?: Partial<SaidToday>;
  readonly now?: Timestamp;
}

/** All that a session is made from: a person who has said and done nothing but what is given. */
export const givenOf = (week: Week, { said, now = NOW, ...records }: GivenParts = {}): Given => ({
  week,
  records: {
    profile: askedProfile(),
    places,
    weeks: [accepted(week)],
    sessions: [],
    pains: [],
    loadUnit: "kg",
    ...records,
  },
  said: { ...NOTHING_SAID, ...said },
  now,
});

export const daysBefore = (days: number, now: Timestamp = NOW): Timestamp =>
  timestamp(timestampMs(now) - days * 86_400_000, 60);

const NO_BLOCKS: PlannedSession = {
  key: "mon",
  title: "Before",
  type: "training",
  focus: "whole",
  blocks: [],
};

const roleOf = (id: string): RecordedSet["role"] => {
  const kind = exerciseById(id)?.kind;
  return kind === "cardio" || kind === "interval" ? "cardio" : "work";
};

/** A finished session of these sets. */
export const didSets = (
  when: Timestamp,
  sets: SetsByExercise,
  parts: Partial<Session> = {},
): SessionRecord =>
  done(NO_BLOCKS, when, {
    sets: recordedSets(timestampMs(when), sets).map((set) => ({
      ...set,
      role: roleOf(set.exercise),
    })),
    ...parts,
  });

export const hurt = (exercise: string, level: number, when: Timestamp): PainReport =>
  recordedPain(exercise, level, timestampMs(when));

export const painRecord = (body: DorsalRecord<"pain">["body"]): DorsalRecord<"pain"> =>
  newRecord("pain", "01890a5d-ac96-774b-bcce-b302099a8060", NOW, body);
