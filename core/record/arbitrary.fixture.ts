import fc from "fast-check";
import { newRecord, tombstoneOf } from "./envelope.ts";
import type { DorsalRecord, StoredRecord } from "./envelope.ts";
import { newId } from "./id.ts";
import type { Dose, Load, PlannedSession } from "./kinds/planned.ts";
import type { PainReport, RecordedSet, Session } from "./kinds/session.ts";
import { timestamp } from "./timestamp.ts";
import type { Timestamp } from "./timestamp.ts";

/** Records of every shape that the schemas allow, for properties. */

const whole = (min: number, max: number) => fc.integer({ min, max });
const amount = (min: number, max: number) =>
  fc
    .double({ min, max, noNaN: true })
    // JSON has no negative zero.
    .map((value) => value + 0);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(?:[-_][a-z0-9]{1,8}){0,2}$/);
const epoch = whole(0, 7_258_118_400_000);

/** Leaves some of the named keys out, as optional fields are. */
const optional = <T extends object>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

export const arbitraryTimestamp: fc.Arbitrary<Timestamp> = fc
  .tuple(epoch, whole(-840, 840))
  .map(([at, offset]) => timestamp(at, offset));

export const arbitraryId: fc.Arbitrary<string> = fc
  .tuple(epoch, fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([at, bytes]) => newId({ now: () => at, randomBytes: () => bytes })());

const load: fc.Arbitrary<Load> = fc.record({ kg: amount(0, 500) });

const doseBase = { sets: whole(1, 20), restSec: whole(0, 600), setupSec: whole(0, 300) };

export const arbitraryDose: fc.Arbitrary<Dose> = fc.oneof(
  fc.record({
    kind: fc.constant("reps" as const),
    ...doseBase,
    reps: fc
      .tuple(whole(1, 100), whole(1, 100))
      .map(([one, two]) => ({ min: Math.min(one, two), max: Math.max(one, two) })),
    tempo: fc.tuple(amount(0, 30), amount(0, 30), amount(0, 30), amount(0, 30)),
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

export const arbitraryPlanned: fc.Arbitrary<PlannedSession> = fc.record({
  key: slug,
  title: fc.string({ maxLength: 80 }),
  type: fc.constantFrom("training" as const, "routine" as const),
  focus: fc.constantFrom("upper" as const, "lower" as const, "whole" as const),
  blocks: fc.array(
    fc.record({
      id: slug,
      role: fc.constantFrom(
        "warmup" as const,
        "main" as const,
        "cooldown" as const,
        "routine" as const,
      ),
      order: fc.constantFrom("straight" as const, "circuit" as const),
      items: fc.array(
        fc.record({
          id: slug,
          exercise: slug,
          side: fc.constantFrom("bilateral" as const, "per_side" as const, "alternating" as const),
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

export const arbitrarySet: fc.Arbitrary<RecordedSet> = fc
  .tuple(
    fc.record({
      id: slug,
      item: slug,
      exercise: slug,
      role: fc.constantFrom(
        "warmup" as const,
        "work" as const,
        "mobility" as const,
        "cardio" as const,
      ),
      set: whole(1, 100),
      side: fc.constantFrom("left" as const, "right" as const, null),
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
  action: fc.constantFrom("carry-on" as const, "ease" as const, "stop" as const),
  at: epoch,
});

export const arbitrarySession: fc.Arbitrary<Session> = fc.record({
  status: fc.constantFrom("active" as const, "complete" as const, "early" as const),
  planned: arbitraryPlanned,
  program: fc.option(arbitraryId),
  sets: fc.array(arbitrarySet, { maxLength: 6 }),
  pain: fc.array(pain, { maxLength: 2 }),
  swaps: fc.array(fc.record({ item: slug, from: slug, to: slug, at: epoch }), { maxLength: 2 }),
  note: fc.string({ maxLength: 200, unit: "grapheme" }).map((text) => text.slice(0, 4000)),
  activeSec: fc.option(amount(0, 1_000_000)),
  endedAt: fc.option(epoch),
  live: fc.constant(null),
});

export const arbitrarySessionRecord: fc.Arbitrary<DorsalRecord<"session">> = fc
  .tuple(arbitraryId, arbitraryTimestamp, arbitrarySession)
  .map(([id, at, body]) => newRecord("session", id, at, body));

/** Sessions and tombstones, each under an id of its own. */
export const arbitraryRecords: fc.Arbitrary<readonly StoredRecord[]> = fc.uniqueArray(
  fc
    .tuple(arbitrarySessionRecord, fc.boolean())
    .map(([record, gone]): StoredRecord => (gone ? tombstoneOf(record, record.at) : record)),
  { selector: (record) => record.id, maxLength: 8 },
);
