import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newRecord, readRecord, timestamp } from "../../record/index.ts";
import type { PlayerState } from "../../record/index.ts";
import { bodyOf } from "../record.ts";
import { MIXED, PACE, T0, TAP, hold, item, reps } from "../session.fixture.ts";
import { viewOf } from "../view.ts";
import { bodyAround, play } from "./player.fixture.ts";
import type { Untimed } from "./player.fixture.ts";
import { openPlayer, reduce } from "./player.ts";

const stored = (state: PlayerState): unknown => {
  const record = newRecord(
    "session",
    "019ab000-0000-7000-8000-000000000000",
    timestamp(T0, 60),
    bodyOf(bodyAround(state), state),
  );
  const read = readRecord(JSON.parse(JSON.stringify(record)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const arbitraryEvent: fc.Arbitrary<Untimed> = fc.oneof(
  fc.constantFrom<Untimed>(
    { type: "start" },
    { type: "tick" },
    { type: "pause" },
    { type: "resume" },
    { type: "skip" },
    { type: "skipExercise" },
    { type: "back" },
    { type: "rewind" },
    { type: "stayed" },
    { type: "done" },
  ),
  fc.constant<Untimed>({ type: "tick" }),
  fc.record({ type: fc.constant("done" as const), reps: fc.nat(100), rir: fc.nat(10) }),
  fc.record({ type: fc.constant("adjust" as const), seconds: fc.constantFrom(-15, 15, -600) }),
  fc.record({
    type: fc.constant("hurt" as const),
    level: fc.nat(10),
    sharp: fc.boolean(),
    spreading: fc.boolean(),
  }),
  fc.record({ type: fc.constant("shorten" as const), seconds: fc.nat(1500) }),
  fc.record({ type: fc.constant("returned" as const), awayMs: fc.nat(3_000_000) }),
  fc.record({
    type: fc.constant("log" as const),
    set: fc.constantFrom("main.kick.1.left", "nothing"),
    reps: fc.integer({ min: -5, max: 5000 }),
    rir: fc.constant(null),
  }),
  fc.nat(1000).map((nonce): Untimed => ({
    type: "swap",
    item: "main.kick",
    to: item(`main.kick~${nonce}-x`, "glute-bridge", nonce % 2 ? reps({ sets: 3 }) : hold()),
  })),
  fc.constant<Untimed>({ type: "end" }),
);

const arbitraryPlay = fc.array(fc.tuple(fc.integer({ min: -120, max: 400 }), arbitraryEvent), {
  maxLength: 60,
});

describe("properties of the player", () => {
  it("any events leave a valid state in which time has not run backward", () => {
    fc.assert(
      fc.property(arbitraryPlay, fc.constantFrom(TAP, PACE), (events, settings) => {
        let state = play(openPlayer(MIXED, settings, T0), [0, { type: "start" }]);
        let second = 0;
        for (const [step, event] of events) {
          second += step;
          const next = play(state, [second, event]);
          expect(next.lastAt).toBeGreaterThanOrEqual(state.lastAt);
          expect(next.index).toBeLessThan(next.steps.length);
          expect(new Set(next.sets.map((set) => set.id)).size).toBe(next.sets.length);
          expect(next.status === "finished").toBe(next.endedAt !== null);
          expect(next.status === "paused").toBe(next.pausedAt !== null);
          expect(next.stepStartedAt ?? 0).toBeLessThanOrEqual(next.lastAt);
          expect(next.pausedMs).toBeGreaterThanOrEqual(0);
          expect(viewOf(next, next.lastAt).sessionRemainingSec).toBeGreaterThanOrEqual(0);
          state = next;
        }
        expect(() => stored(state)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it("storing and reading back at any point changes nothing that follows", () => {
    fc.assert(
      fc.property(arbitraryPlay, fc.nat(60), (events, cut) => {
        const timed = events.map(
          ([step, event], place) => [place * 7 + Math.abs(step), event] as const,
        );
        const start = play(openPlayer(MIXED, PACE, T0), [0, { type: "start" }]);
        const straight = play(start, ...timed);
        const half = JSON.parse(JSON.stringify(play(start, ...timed.slice(0, cut)))) as PlayerState;
        expect(play(half, ...timed.slice(cut))).toEqual(JSON.parse(JSON.stringify(straight)));
      }),
    );
  });

  it("looking often or seldom comes to the same", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }), { maxLength: 40 }), (steps) => {
        const start = play(openPlayer(MIXED, PACE, T0), [0, { type: "start" }]);
        const ends = steps.reduce((total, step) => total + step, 0);
        let looked = start;
        let at = T0;
        for (const step of steps) {
          at += step;
          looked = reduce(looked, { type: "tick", at });
        }
        expect(looked).toEqual(reduce(start, { type: "tick", at: T0 + ends }));
      }),
    );
  });
});
