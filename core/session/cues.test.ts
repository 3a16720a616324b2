import { describe, expect, it } from "vitest";
import { clockReading, resumeOffset } from "./clock.ts";
import { cuesOf } from "./cues.ts";
import { openPlayer, reduce } from "./player/player.ts";
import { PACE, T0, TAP, block, interval, item, reps, session } from "./session.fixture.ts";

const BOXING = session(block("boxing", [item("boxing.heavy", "heavy-bag-30-30", interval())]));
const KICK = session(block("main", [item("main.kick", "donkey-kick", reps(), "per_side")]));

const startOf = (planned: typeof BOXING, settings: typeof TAP | typeof PACE = TAP) =>
  reduce(openPlayer(planned, settings, T0), { type: "start", at: T0 });

describe("cues", () => {
  it("are laid out ahead for a whole block of rounds", () => {
    const tones = cuesOf(startOf(BOXING), T0)
      .filter((cue) => cue.tone !== null && cue.tone !== "tick")
      .map((cue) => [(cue.at - T0) / 1000, cue.tone]);
    expect(tones).toEqual([
      [0, "end"],
      [30, "go"],
      [45, "half"],
      [60, "end"],
      [90, "go"],
      [105, "half"],
      [120, "end"],
    ]);
  });

  it("count down the last three seconds of what the clock ends", () => {
    const ticks = cuesOf(startOf(BOXING), T0)
      .filter((cue) => cue.tone === "tick")
      .map((cue) => (cue.at - T0) / 1000);
    expect(ticks).toEqual([30, 60, 90, 120, 150].flatMap((end) => [end - 3, end - 2, end - 1]));
  });

  it("stop at work that the person ends", () => {
    const last = cuesOf(startOf(KICK), T0).at(-1);
    expect(last?.id).toBe("main.kick.1.left:paced");
  });

  it("say the exercise, the side and the amount, and the change of side", () => {
    const said = cuesOf(startOf(KICK, PACE), T0).flatMap((cue) => cue.say ?? []);
    expect(said[1]).toMatch(/^Donkey kick.*, left side, 12 repetitions\./);
    expect(said).toContain("Switch sides.");
    expect(said).toContain("Breathe out as you lift.");
  });

  it("are only those to come, and none while paused", () => {
    const running = startOf(BOXING);
    expect(cuesOf(running, T0 + 50_000).every((cue) => cue.at >= T0 + 50_000)).toBe(true);
    expect(cuesOf(reduce(running, { type: "pause", at: T0 + 5000 }), T0 + 5000)).toEqual([]);
  });

  it("move with seconds added by hand", () => {
    const begins = (state: typeof running): number | undefined =>
      cuesOf(state, T0).find((cue) => cue.id.endsWith(".1.1:begin"))?.at;
    const running = startOf(BOXING);
    expect(begins(reduce(running, { type: "adjust", seconds: 15, at: T0 }))).toBe(
      (begins(running) ?? 0) + 15_000,
    );
  });
});

describe("session time", () => {
  const before = { wall: T0, mono: 1000, at: T0 };

  it.each([
    ["a second passes in sight", { wall: T0 + 1000, mono: 2000, wasHidden: false }, 1000],
    [
      "the clock is set back an hour in sight",
      { wall: T0 - 3_600_000, mono: 2000, wasHidden: false },
      1000,
    ],
    [
      "the clock is set forward an hour in sight",
      { wall: T0 + 3_601_000, mono: 2000, wasHidden: false },
      1000,
    ],
    [
      "the device sleeps ten minutes out of sight",
      { wall: T0 + 600_000, mono: 1500, wasHidden: true },
      600_000,
    ],
    [
      "the clock is set back out of sight",
      { wall: T0 - 60_000, mono: 31_000, wasHidden: true },
      30_000,
    ],
  ])("%s", (_name, now, passed) => {
    expect(clockReading(before, now)).toBe(T0 + passed);
  });

  it.each([
    [T0, T0 + 5000, 0],
    [T0, T0 - 3_600_000, 3_600_000],
  ])("a stored time of %i read at %i is met with %i", (lastAt, wall, expected) => {
    expect(resumeOffset(lastAt, wall)).toBe(expected);
  });
});
