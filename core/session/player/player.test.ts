import { describe, expect, it } from "vitest";
import type { PlayerState } from "../../record/index.ts";
import { stepsSeconds } from "../compile.ts";
import { bodyAround, play } from "./player.fixture.ts";
import { openPlayer, reduce } from "./player.ts";
import { finishedBody } from "../record.ts";
import { MIXED, PACE, T0, TAP, block, item, reps, session, steady } from "../session.fixture.ts";
import { currentStep, elapsedMs } from "./timing.ts";
import { shortenOptions, viewOf } from "../view.ts";

const KICK = session(block("main", [item("main.kick", "donkey-kick", reps(), "per_side")]));
const ready = openPlayer(KICK, TAP, T0);
const started = play(ready, [0, { type: "start" }]);

describe("the player", () => {
  it("ends set-up by the clock and waits for the person in repetitions", () => {
    expect(currentStep(play(started, [14.9, { type: "tick" }])).kind).toBe("prepare");
    expect(currentStep(play(started, [15, { type: "tick" }])).kind).toBe("reps");
    expect(currentStep(play(started, [600, { type: "tick" }])).id).toBe("main.kick.1.left");
  });

  it("records a set as planned with one tap, and as said when more is said", () => {
    const done = play(
      started,
      [50, { type: "done" }],
      [60, { type: "tick" }],
      [90, { type: "done", reps: 9, rir: 1, load: { kg: 5 } }],
    );
    expect(done.sets).toMatchObject([
      { id: "main.kick.1.left", side: "left", reps: 12, role: "work", set: 1, at: T0 + 50_000 },
      { id: "main.kick.1.right", side: "right", reps: 9, rir: 1, load: { kg: 5 } },
    ]);
    expect(currentStep(done).kind).toBe("rest");
    expect(viewOf(done, T0 + 95_000).target).toEqual({ reps: 12, load: { kg: 5 } });
  });

  it("warms up with the loads planned for it, then works with the target", () => {
    const tried = {
      ...item("main.row", "db-row-bench", reps({ sets: 1, warmupSets: 2 })),
      load: { kg: 20 },
      target: { aim: 11, warmupKg: [10, 15], text: "Why." },
    };
    const begun = play(
      openPlayer(session(block("main", [tried])), TAP, T0),
      [0, { type: "start" }],
      [16, { type: "tick" }],
    );
    expect(viewOf(begun, T0 + 16_000).target).toEqual({ reps: 6, load: { kg: 10 } });
    const done = play(
      begun,
      [30, { type: "done" }],
      [70, { type: "tick" }],
      [80, { type: "done" }],
      [120, { type: "tick" }],
      [140, { type: "done" }],
    );
    expect(done.sets.map(({ role, reps: count, load }) => [role, count, load?.kg])).toEqual([
      ["warmup", 6, 10],
      ["warmup", 6, 15],
      ["work", 11, 20],
    ]);
  });

  it("finishes by itself at exactly the announced second when the tempo leads", () => {
    const paced = play(openPlayer(MIXED, PACE, T0), [0, { type: "start" }]);
    const total = stepsSeconds(paced.steps);
    expect(play(paced, [total - 0.001, { type: "tick" }]).status).toBe("running");
    const end = play(paced, [total + 500, { type: "tick" }]);
    expect(end).toMatchObject({
      status: "finished",
      ending: "complete",
      endedAt: T0 + total * 1000,
    });
    expect(finishedBody(bodyAround(end), end, "").activeSec).toBe(total);
  });

  it("does not count a pause", () => {
    const paused = play(started, [5, { type: "pause" }], [605, { type: "resume" }]);
    expect(viewOf(paused, T0 + 605_000).remainingSec).toBe(10);
    expect(paused.pausedMs).toBe(600_000);
    expect(currentStep(play(paused, [615, { type: "tick" }])).kind).toBe("reps");
  });

  it.each([
    ["adds to a rest", 15, 45],
    ["takes from a rest", -15, 15],
  ])("%s", (_name, by, left) => {
    const resting = play(
      started,
      [15, { type: "done" }],
      [17, { type: "skip" }],
      [20, { type: "done" }],
    );
    expect(currentStep(resting).kind).toBe("rest");
    expect(
      viewOf(play(resting, [20, { type: "adjust", seconds: by }]), T0 + 20_000).remainingSec,
    ).toBe(left);
  });

  it("ends a rest when more is taken than is left", () => {
    const resting = play(
      started,
      [15, { type: "done" }],
      [17, { type: "skip" }],
      [20, { type: "done" }],
    );
    const over = play(resting, [40, { type: "adjust", seconds: -15 }]);
    expect(currentStep(over).id).toBe("main.kick.2.left");
    expect(elapsedMs(over, T0 + 40_000)).toBe(0);
  });

  it("skips a set without recording it, and the rest after it", () => {
    const skipped = play(
      started,
      [1, { type: "skip" }],
      [2, { type: "skip" }],
      [3, { type: "skip" }],
      [4, { type: "skip" }],
    );
    expect(currentStep(skipped).id).toBe("main.kick.2.left");
    expect(skipped.sets).toEqual([]);
  });

  it("goes back to do a set again, which replaces it", () => {
    const redone = play(
      started,
      [1, { type: "skip" }],
      [20, { type: "done", reps: 3 }],
      [22, { type: "back" }],
      [40, { type: "done", reps: 12 }],
    );
    expect(redone.sets.map((set) => set.reps)).toEqual([12]);
  });

  it("corrects a recorded set during the rest", () => {
    const logged = play(
      started,
      [15, { type: "done", rir: 2, load: { kg: 8 } }],
      [16, { type: "log", set: "main.kick.1.left", reps: 8, rir: null }],
    );
    expect(logged.sets[0]).toMatchObject({ reps: 8, load: { kg: 8 } });
    expect(logged.sets[0]).not.toHaveProperty("rir");
  });

  it("never lets time run backward", () => {
    const later = play(started, [10, { type: "tick" }]);
    const set = reduce(later, { type: "tick", at: T0 - 3_600_000 });
    expect(set.lastAt).toBe(T0 + 10_000);
    expect(viewOf(set, set.lastAt).remainingSec).toBe(5);
  });

  describe("after being away", () => {
    const timed = play(openPlayer(MIXED, PACE, T0), [0, { type: "start" }], [12, { type: "tick" }]);

    it("goes on at the right second of the same step without a word", () => {
      const back = play(timed, [20, { type: "returned", awayMs: 8000 }]);
      expect(back.away).toBeNull();
      expect(viewOf(back, T0 + 20_000).remainingSec).toBe(30);
    });

    it("says what ran on, and takes it back when asked", () => {
      const back = play(timed, [612, { type: "returned", awayMs: 600_000 }]);
      expect(back.away?.steps).toBeGreaterThan(3);
      expect(back.sets.every((set) => set.unattended)).toBe(true);
      const again = play(back, [620, { type: "rewind" }]);
      expect(again.sets).toEqual([]);
      expect(again.index).toBe(timed.index);
      expect(viewOf(again, T0 + 620_000).remainingSec).toBe(38);
      expect(play(back, [620, { type: "stayed" }]).sets).toEqual(back.sets);
    });

    it("opens a session again that ran to its end unseen", () => {
      const back = play(timed, [40_000, { type: "returned", awayMs: 39_988_000 }]);
      expect(back.status).toBe("finished");
      expect(play(back, [40_010, { type: "rewind" }])).toMatchObject({
        status: "running",
        endedAt: null,
      });
    });
  });

  it("does not count waiting for the person while they were away", () => {
    const back = play(
      started,
      [20, { type: "tick" }],
      [90_000, { type: "returned", awayMs: 89_000_000 }],
    );
    const done = play(back, [90_010, { type: "done" }], [90_020, { type: "end" }]);
    expect(finishedBody(bodyAround(done), done, "").activeSec).toBeLessThan(1100);
  });

  it("forgets what ran on unseen once its steps are gone", () => {
    const timed = play(openPlayer(MIXED, PACE, T0), [0, { type: "start" }], [12, { type: "tick" }]);
    const back = play(timed, [612, { type: "returned", awayMs: 300_000 }]);
    const gone = play(
      back,
      ...Array.from({ length: 30 }, (_unused, at) => [613 + at, { type: "back" }] as const),
    );
    expect(gone.away === null || gone.index >= gone.away.fromIndex).toBe(true);
  });

  it("keeps timed work that an early end cuts short", () => {
    const rowing = play(
      openPlayer(
        session(block("cardio", [item("cardio.rower", "rower-steady", steady(600))])),
        TAP,
        T0,
      ),
      [0, { type: "start" }],
      [570, { type: "end" }],
    );
    expect(rowing.sets).toMatchObject([{ exercise: "rower-steady", seconds: 540, role: "cardio" }]);
  });

  it("leaves no warm-up set without its work when shortened", () => {
    const running = play(openPlayer(MIXED, TAP, T0), [0, { type: "start" }]);
    for (const seconds of [60, 120, 180, 240, 300, 400, 600, 900]) {
      const { steps } = play(running, [0, { type: "shorten", seconds }]);
      for (const step of steps.filter((entry) => entry.warmup))
        expect(
          steps.some((entry) => entry.item === step.item && !entry.warmup && entry.kind === "reps"),
        ).toBe(true);
    }
  });

  describe("when it hurts", () => {
    const working = play(started, [20, { type: "tick" }]);
    const report = (level: number, sharp = false, spreading = false): PlayerState =>
      play(working, [30, { type: "hurt", level, sharp, spreading }]);

    it.each([
      [0, false, false, "carry-on", "running"],
      [2, false, false, "carry-on", "running"],
      [3, false, false, "ease", "running"],
      [4, false, false, "ease", "running"],
      [5, false, false, "stop", "paused"],
      [10, false, false, "stop", "paused"],
      [1, true, false, "stop", "paused"],
      [2, false, true, "stop", "paused"],
    ] as const)(
      "level %i, sharp %s, spreading %s: %s",
      (level, sharp, spreading, action, status) => {
        const state = report(level, sharp, spreading);
        expect(state.pain.at(-1)).toMatchObject({ action, exercise: "donkey-kick", level });
        expect(state.status).toBe(status);
      },
    );

    it("eases the load to 70 % once and asks again in the rest", () => {
      const loaded = play(
        working,
        [25, { type: "done", load: { kg: 10 } }],
        [26, { type: "hurt", level: 3, sharp: false, spreading: false }],
      );
      const view = viewOf(loaded, T0 + 27_000);
      expect(view.target.load).toEqual({ kg: 7 });
      expect(view.askPain).toBe(false);
      const next = play(loaded, [40, { type: "done" }]);
      expect(next.sets.at(-1)?.load).toEqual({ kg: 7 });
      expect(viewOf(next, T0 + 41_000)).toMatchObject({
        target: { load: { kg: 7 } },
        askPain: true,
      });
    });

    it("goes on without the exercise that was stopped", () => {
      const stopped = play(
        openPlayer(MIXED, TAP, T0),
        [0, { type: "start" }],
        [60, { type: "skip" }],
        [70, { type: "hurt", level: 7, sharp: true, spreading: false }],
      );
      expect(stopped.stopped?.item).toBe("main.kick");
      const on = play(stopped, [90, { type: "resume" }]);
      expect(on.status).toBe("running");
      expect(on.steps.slice(on.index).some((step) => step.item === "main.kick")).toBe(false);
      expect(currentStep(on).item).toBe("main.row");
    });
  });

  describe("swapping", () => {
    const other = item(
      "main.kick~1-glute-bridge",
      "glute-bridge",
      reps({ sets: 5, warmupSets: 2, setupSec: 20 }),
    );

    it("puts in as many sets as were left and keeps what was done", () => {
      const swapped = play(
        started,
        [20, { type: "done" }],
        [30, { type: "done" }],
        [40, { type: "swap", item: "main.kick", to: other }],
      );
      expect(
        swapped.steps.slice(swapped.index).map((step) => [step.kind, step.exercise, step.sets]),
      ).toEqual([
        ["transition", "glute-bridge", 1],
        ["reps", "glute-bridge", 1],
      ]);
      expect(swapped.sets).toHaveLength(2);
      expect(swapped.swaps).toMatchObject([{ from: "donkey-kick", to: "glute-bridge" }]);
      expect(swapped.session.blocks[0]?.items.map((entry) => entry.exercise)).toEqual([
        "donkey-kick",
        "glute-bridge",
      ]);
    });

    it("keeps a circuit a circuit", () => {
      const boxing = play(
        openPlayer(session(...MIXED.blocks.filter((part) => part.id === "boxing")), TAP, T0),
        [0, { type: "start" }],
        [
          1,
          {
            type: "swap",
            item: "boxing.speed",
            to: {
              ...item("boxing.speed~1-shadow", "shadow-box-30-30", {
                kind: "interval",
                sets: 1,
                restSec: 0,
                setupSec: 10,
                rounds: 1,
                workSec: 30,
                recoverSec: 30,
              }),
            },
          },
        ],
      );
      expect(
        boxing.steps.filter((step) => step.kind === "bout").map((step) => step.exercise),
      ).toEqual([
        "heavy-bag-30-30",
        "heavy-bag-30-30",
        "shadow-box-30-30",
        "heavy-bag-30-30",
        "heavy-bag-30-30",
        "shadow-box-30-30",
      ]);
    });

    it("answers a stop for pain", () => {
      const swapped = play(
        started,
        [20, { type: "hurt", level: 6, sharp: false, spreading: false }],
        [50, { type: "swap", item: "main.kick", to: other }],
      );
      expect(swapped).toMatchObject({ status: "running", stopped: null, pausedMs: 30_000 });
      expect(currentStep(swapped)).toMatchObject({ exercise: "glute-bridge", kind: "transition" });
      expect(viewOf(swapped, T0 + 50_000).remainingSec).toBe(20);
    });
  });

  it("shortens to what was asked, and offers only what is shorter", () => {
    const running = play(openPlayer(MIXED, TAP, T0), [0, { type: "start" }]);
    const left = viewOf(running, T0).sessionRemainingSec;
    const options = shortenOptions(running, T0);
    expect(options.length).toBeGreaterThan(0);
    for (const option of options) {
      expect(option).toBeLessThan(left);
      const shorter = play(running, [0, { type: "shorten", seconds: option }]);
      expect(viewOf(shorter, T0).sessionRemainingSec).toBeLessThanOrEqual(option);
    }
  });

  it("ends early and says so", () => {
    const ended = play(started, [20, { type: "done" }], [25, { type: "end" }]);
    expect(finishedBody(bodyAround(ended), ended, "Enough")).toMatchObject({
      status: "early",
      note: "Enough",
      activeSec: 25,
      live: null,
    });
  });
});
