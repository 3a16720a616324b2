import { expect, test, vi } from "vitest";
import type { Cue } from "@dorsal/core/session";
import { createBeeps } from "./beeps.ts";

const cue = (id: string, at: number, tone: Cue["tone"] = "tick"): Cue => ({
  id,
  at,
  tone,
  say: null,
  buzz: [],
  announce: null,
});

const fakeContext = () => {
  const starts: number[] = [];
  const stops: (number | undefined)[] = [];
  const node = () => ({
    frequency: { value: 0 },
    gain: { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() },
    connect: (to: unknown) => to,
    disconnect: vi.fn(),
    start: (at: number) => starts.push(at),
    stop: (at?: number) => stops.push(at),
  });
  const context = {
    state: "running",
    currentTime: 10,
    destination: {},
    createOscillator: node,
    createGain: node,
    resume: vi.fn(() => {
      context.state = "running";
      return Promise.resolve();
    }),
    close: vi.fn(() => Promise.resolve()),
  };
  const cancelled = (): number => stops.filter((at) => at === undefined).length;
  return { context, starts, cancelled };
};

const beepsOn = (context: unknown) => createBeeps({ makeContext: () => context as AudioContext });

test("puts every cue with a tone on the audio clock ahead", () => {
  const { context, starts } = fakeContext();
  beepsOn(context).plan([cue("a", 51_000), cue("b", 52_500, "go"), cue("c", 53_000, null)], 50_000);
  expect(starts).toEqual([11, 12.5]);
});

test("takes back what has not begun when the plan changes", () => {
  const { context, starts, cancelled } = fakeContext();
  const beeps = beepsOn(context);
  beeps.plan([cue("a", 51_000), cue("b", 52_000)], 50_000);
  beeps.plan([cue("b", 67_000)], 50_000);
  expect(cancelled()).toBe(2);
  expect(starts.at(-1)).toBe(27);
});

test("lets a beep that has begun end, and does not give it twice", () => {
  const { context, starts, cancelled } = fakeContext();
  const beeps = beepsOn(context);
  beeps.plan([cue("go", 51_000, "go")], 50_000);
  context.currentTime = 11.1;
  beeps.plan([cue("go", 51_000, "go"), cue("end", 60_000, "end")], 51_100);
  expect(cancelled()).toBe(0);
  expect(starts).toHaveLength(2);
});

test("a cue long past stays silent, and so does a sleeping context until it is woken", async () => {
  const { context, starts } = fakeContext();
  const beeps = beepsOn(context);
  beeps.plan([cue("old", 49_000)], 50_000);
  context.state = "suspended";
  beeps.plan([cue("a", 51_000)], 50_000);
  expect(starts).toEqual([]);
  await expect(beeps.wake()).resolves.toBe(true);
  beeps.plan([cue("a", 51_000)], 50_000);
  expect(starts).toEqual([11]);
});

test("does without when there is no audio", async () => {
  const beeps = createBeeps({
    makeContext: () => {
      throw new Error("no audio device");
    },
  });
  beeps.plan([cue("a", 51_000)], 50_000);
  await expect(beeps.wake()).resolves.toBe(false);
});
