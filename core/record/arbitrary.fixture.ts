import fc from "fast-check";
import { newRecord, tombstoneOf } from "./envelope.ts";
import type { DorsalRecord, StoredRecord } from "./envelope.ts";
import {
  amount,
  arbitraryId,
  arbitraryTimestamp,
  epoch,
  oneOf,
  optional,
  slug,
  whole,
} from "./kinds/parts.fixture.ts";
import {
  arbitraryEating,
  arbitraryGoal,
  arbitraryMeasurement,
  arbitraryWaterEvent,
} from "./kinds/body.fixture.ts";
import {
  arbitraryFood,
  arbitraryFoodDay,
  arbitraryFoodEntry,
  arbitraryKitchen,
  arbitraryMenu,
  arbitraryRecipe,
} from "./kinds/food.fixture.ts";
import { arbitraryPlace, arbitraryProfile, arbitraryWeek } from "./kinds/week.fixture.ts";
import type { Dose, Load, PlannedSession } from "./kinds/planned.ts";
import type { Pain } from "./kinds/pain.ts";
import type { WeighIn } from "./kinds/weigh-in.ts";
import type { Program, ProgramSlot } from "./kinds/program.ts";
import { SINGLETON_IDS } from "./kinds/registry.ts";
import type { PainReport, PlayerState, RecordedSet, Session, Step } from "./kinds/session.ts";
import type { Settings } from "./kinds/settings.ts";

/** Records of every shape that the schemas allow, for properties. */

const load: fc.Arbitrary<Load> = fc.oneof(
  fc.record({ kg: amount(0, 500) }),
  fc.record({
    kg: amount(0, 500),
    typed: fc.record({ value: amount(0, 1200), unit: oneOf("kg", "lb") }),
  }),
);

const tempo = fc.tuple(amount(0, 30), amount(0, 30), amount(0, 30), amount(0, 30));

const doseBase = { sets: whole(1, 20), restSec: whole(0, 600), setupSec: whole(0, 300) };

const arbitraryDose: fc.Arbitrary<Dose> = fc.oneof(
  fc.record({
    kind: fc.constant("reps" as const),
    ...doseBase,
    reps: fc
      .tuple(whole(1, 100), whole(1, 100))
      .map(([one, two]) => ({ min: Math.min(one, two), max: Math.max(one, two) })),
    tempo,
    warmupSets: whole(0, 5),
  }),
  fc.record({ kind: fc.constant("hold" as const), ...doseBase, seconds: whole(1, 3600) }),
  fc.record({ kind: fc.constant("carry" as const), ...doseBase, metres: whole(1, 2000) }),
  fc.record({
    kind: fc.constant("interval" as const),
    ...doseBase,
    rounds: whole(1, 60),
    workSec: whole(1, 1200),
    recoverSec: whole(0, 1200),
  }),
  fc.record({ kind: fc.constant("steady" as const), ...doseBase, seconds: whole(1, 14_400) }),
);

const arbitraryPlanned: fc.Arbitrary<PlannedSession> = fc.record({
  key: slug,
  title: fc.string({ maxLength: 80 }),
  type: oneOf("training", "routine"),
  focus: oneOf("upper", "lower", "whole"),
  blocks: fc.array(
    fc.record({
      id: slug,
      role: oneOf("warmup", "main", "cooldown", "routine"),
      order: oneOf("straight", "circuit"),
      items: fc.array(
        fc.record({
          id: slug,
          exercise: slug,
          side: oneOf("bilateral", "per_side", "alternating"),
          dose: arbitraryDose,
          why: fc.oneof(
            fc.constant({ code: "first-choice" as const }),
            fc.record({ code: fc.constant("its-turn" as const), among: whole(1, 20) }),
            fc.record({ code: fc.constant("swapped" as const), insteadOf: slug }),
          ),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const arbitrarySet: fc.Arbitrary<RecordedSet> = fc
  .tuple(
    fc.record({
      id: slug,
      item: slug,
      exercise: slug,
      role: oneOf("warmup", "work", "mobility", "cardio"),
      set: whole(1, 100),
      side: oneOf("left", "right", null),
      at: epoch,
    }),
    optional<{ reps: number; seconds: number; load: Load; rir: number; unattended: boolean }>({
      reps: whole(0, 1000),
      seconds: amount(0, 86_400),
      load,
      rir: whole(0, 10),
      unattended: fc.boolean(),
    }),
  )
  .map(([set, more]) => ({ ...set, ...more }));

const pain: fc.Arbitrary<PainReport> = fc.record({
  id: slug,
  exercise: slug,
  item: slug,
  level: whole(0, 10),
  sharp: fc.boolean(),
  spreading: fc.boolean(),
  action: oneOf("carry-on", "ease", "stop"),
  at: epoch,
});

const step: fc.Arbitrary<Step> = fc
  .tuple(
    fc.record({
      id: slug,
      kind: oneOf("prepare", "transition", "reps", "hold", "switch", "rest", "bout", "steady"),
      item: slug,
      exercise: slug,
      block: oneOf("warmup", "main", "cooldown", "routine"),
      seconds: amount(0, 14_400),
      ends: oneOf("clock", "person"),
      set: whole(1, 100),
      sets: whole(1, 100),
      warmup: fc.boolean(),
      side: oneOf("left", "right", null),
    }),
    optional<{ reps: number; tempo: Step["tempo"] & object; round: number; rounds: number }>({
      reps: whole(1, 1000),
      tempo,
      round: whole(1, 60),
      rounds: whole(1, 60),
    }),
  )
  .map(([base, more]) => ({ ...base, ...more }));

const swap = fc.record({ item: slug, from: slug, to: slug, at: epoch });

/** Any player state that may be stored; its plan, steps and sets need not belong together. */
const arbitraryPlayerState: fc.Arbitrary<PlayerState> = fc.record({
  status: oneOf("ready", "running", "paused", "finished"),
  session: arbitraryPlanned,
  steps: fc.array(step, { minLength: 1, maxLength: 4 }),
  index: whole(0, 2000),
  startedAt: fc.option(epoch),
  stepStartedAt: fc.option(epoch),
  extraSec: amount(-14_400, 14_400),
  pausedAt: fc.option(epoch),
  pausedMs: amount(0, 10_000_000_000),
  lastAt: epoch,
  sets: fc.array(arbitrarySet, { maxLength: 2 }),
  pain: fc.array(pain, { maxLength: 2 }),
  swaps: fc.array(swap, { maxLength: 2 }),
  eased: fc.array(fc.record({ item: slug, loadShare: amount(0, 1), askAgain: fc.boolean() }), {
    maxLength: 2,
  }),
  stopped: fc.option(fc.record({ item: slug, exercise: slug })),
  away: fc.option(
    fc.record({
      fromIndex: whole(0, 2000),
      fromElapsedMs: amount(0, 10_000_000_000),
      fromExtraSec: amount(-14_400, 14_400),
      awayMs: amount(0, 10_000_000_000_000),
      steps: whole(0, 2000),
    }),
  ),
  endedAt: fc.option(epoch),
  ending: oneOf("complete", "early", null),
});

const arbitrarySession: fc.Arbitrary<Session> = fc.record({
  status: oneOf("active", "complete", "early"),
  planned: arbitraryPlanned,
  program: fc.option(arbitraryId),
  sets: fc.array(arbitrarySet, { maxLength: 6 }),
  pain: fc.array(pain, { maxLength: 2 }),
  swaps: fc.array(swap, { maxLength: 2 }),
  note: fc.string({ maxLength: 200, unit: "grapheme" }).map((text) => text.slice(0, 4000)),
  activeSec: fc.option(amount(0, 1_000_000)),
  endedAt: fc.option(epoch),
  live: fc.option(arbitraryPlayerState),
  readiness: fc.option(
    fc.record({
      sleep: whole(1, 5),
      energy: whole(1, 5),
      stress: whole(1, 5),
      soreness: whole(1, 5),
    }),
  ),
  sore: fc.array(fc.record({ group: slug, level: whole(0, 10) }), { maxLength: 2 }),
});

export const arbitrarySessionRecord: fc.Arbitrary<DorsalRecord<"session">> = fc
  .tuple(arbitraryId, arbitraryTimestamp, arbitrarySession)
  .map(([id, at, body]) => newRecord("session", id, at, body));

const arbitrarySettings: fc.Arbitrary<Settings> = fc.record({
  theme: oneOf("system", "light", "dark"),
  gymMode: fc.boolean(),
  loadUnit: oneOf("kg", "lb"),
  beeps: fc.boolean(),
  voice: fc.boolean(),
  vibration: fc.boolean(),
  keepAwake: fc.boolean(),
  mediaControls: fc.boolean(),
  advance: oneOf("tap", "pace"),
  firstSide: oneOf("left", "right"),
  figure: fc.record({
    type: oneOf("female", "male"),
    weight: oneOf("lean", "medium", "heavy"),
  }),
  sitBreakMin: fc.option(whole(30, 60)),
  lengthUnit: oneOf("cm", "in"),
});

const arbitraryWeighIn: fc.Arbitrary<WeighIn> = fc.oneof(
  fc.record({ kg: amount(25, 400) }),
  fc.record({
    kg: amount(25, 400),
    typed: fc.record({ value: amount(0, 1000), unit: oneOf("kg", "lb") }),
  }),
);

const arbitraryPain: fc.Arbitrary<Pain> = fc.record({
  session: arbitraryId,
  exercise: slug,
  before: whole(0, 10),
  nextMorning: fc.option(whole(0, 10)),
  settledHours: fc.option(amount(0, 1000)),
});

const programSlot: fc.Arbitrary<ProgramSlot> = fc.record({
  id: slug,
  staple: fc.option(slug),
  pick: oneOf("first", "rotate"),
  choices: fc.array(fc.record({ exercise: slug, dose: arbitraryDose }), {
    minLength: 1,
    maxLength: 2,
  }),
});

const arbitraryProgram: fc.Arbitrary<Program> = fc.record({
  name: fc.string({ maxLength: 80 }),
  basedOn: fc.option(fc.record({ id: slug, edition: whole(1, 10_000) })),
  days: fc.array(
    fc.record({
      key: slug,
      title: fc.string({ maxLength: 80 }),
      type: oneOf("training", "routine"),
      focus: oneOf("upper", "lower", "whole"),
      blocks: fc.array(
        fc.record({
          id: slug,
          role: oneOf("warmup", "main", "cooldown", "routine"),
          order: oneOf("straight", "circuit"),
          slots: fc.array(programSlot, { minLength: 1, maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      sizing: fc.option(fc.record({ warmup: slug, cooldown: slug })),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

const { profile, settings, program, eating, kitchen } = SINGLETON_IDS;

/** One record of any kind; those of which a person has one under the id that is fixed for them. */
export const arbitraryRecord: fc.Arbitrary<DorsalRecord> = fc.oneof(
  arbitrarySessionRecord,
  fc
    .tuple(arbitraryTimestamp, arbitraryProfile)
    .map(([at, body]) => newRecord("profile", profile, at, body)),
  fc
    .tuple(arbitraryTimestamp, arbitrarySettings)
    .map(([at, body]) => newRecord("settings", settings, at, body)),
  fc
    .tuple(arbitraryTimestamp, arbitraryProgram)
    .map(([at, body]) => newRecord("program", program, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryPlace)
    .map(([id, at, body]) => newRecord("place", id, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryWeek)
    .map(([id, at, body]) => newRecord("week", id, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryWeighIn)
    .map(([id, at, body]) => newRecord("weighIn", id, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryPain)
    .map(([id, at, body]) => newRecord("pain", id, at, body)),
  fc
    .tuple(arbitraryTimestamp, arbitraryEating)
    .map(([at, body]) => newRecord("eating", eating, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryMeasurement)
    .map(([id, at, body]) => newRecord("measurement", id, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryWaterEvent)
    .map(([id, at, body]) => newRecord("waterEvent", id, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryFoodEntry)
    .map(([id, at, body]) => newRecord("foodEntry", id, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryFoodDay)
    .map(([id, at, body]) => newRecord("foodDay", id, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryGoal)
    .map(([id, at, body]) => newRecord("goal", id, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryFood)
    .map(([id, at, body]) => newRecord("food", id, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryRecipe)
    .map(([id, at, body]) => newRecord("recipe", id, at, body)),
  fc
    .tuple(arbitraryId, arbitraryTimestamp, arbitraryMenu)
    .map(([id, at, body]) => newRecord("menu", id, at, body)),
  fc
    .tuple(arbitraryTimestamp, arbitraryKitchen)
    .map(([at, body]) => newRecord("kitchen", kitchen, at, body)),
);

/** Field names that no schema has, with anything JSON can hold. */
export const arbitraryUnknownFields: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .dictionary(fc.stringMatching(/^x[a-z]{1,6}$/), fc.jsonValue(), { maxKeys: 3 })
  // Through JSON once, since that is all that is ever stored.
  .map((fields) => JSON.parse(JSON.stringify(fields)) as Record<string, unknown>);

/** A record as a newer app of the same version may have left it: with fields unknown here. */
const withUnknown = (record: DorsalRecord, more: Readonly<Record<string, unknown>>): StoredRecord =>
  ({ ...more, ...record, body: { ...more, ...record.body } }) as StoredRecord;

/** Records and tombstones of all kinds, each under an id of its own. */
export const arbitraryRecords: fc.Arbitrary<readonly StoredRecord[]> = fc.uniqueArray(
  fc
    .tuple(arbitraryRecord, arbitraryUnknownFields, fc.boolean())
    .map(([record, more, gone]) =>
      gone ? tombstoneOf(record, record.at) : withUnknown(record, more),
    ),
  { selector: (record) => record.id, maxLength: 8 },
);
