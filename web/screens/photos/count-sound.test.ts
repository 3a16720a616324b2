import { afterEach, expect, test, vi } from "vitest";
import { createCountSound } from "./count-sound.ts";

const node = () => {
  const param = { value: 0, setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() };
  return {
    frequency: { ...param },
    gain: { ...param },
    connect: (next: unknown) => next,
    start: vi.fn(),
    stop: vi.fn(),
  };
};

/** A browser that notes what would be heard. */
const listen = () => {
  const tones: ReturnType<typeof node>[] = [];
  const spoken: string[] = [];
  vi.stubGlobal(
    "AudioContext",
    class {
      readonly state = "running";
      readonly currentTime = 5;
      readonly destination = {};
      createOscillator() {
        const made = node();
        tones.push(made);
        return made;
      }
      createGain() {
        return node();
      }
      resume() {
        return Promise.resolve();
      }
      close() {
        return Promise.resolve();
      }
    },
  );
  vi.stubGlobal("speechSynthesis", {
    speaking: false,
    pending: false,
    getVoices: () => [],
    speak: ({ text }: { text: string }) => spoken.push(text),
    cancel: vi.fn(),
  });
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
      addEventListener() {}
    },
  );
  return { pitches: () => tones.map(({ frequency }) => frequency.value), spoken };
};

afterEach(() => vi.unstubAllGlobals());

test("counts with ticks, the last three higher and spoken, and marks the shot", () => {
  const { pitches, spoken } = listen();
  const sound = createCountSound({ beeps: true, voice: true });
  sound.second(10);
  expect(pitches()).toEqual([]);
  sound.wake();
  for (const left of [4, 3, 2, 1]) sound.second(left);
  sound.shot();
  expect(pitches()).toEqual([660, 880, 880, 880, 990]);
  expect(spoken).toHaveLength(3);
});

test("is silent where the settings want it so, and after it was closed", () => {
  const { pitches, spoken } = listen();
  const silent = createCountSound({ beeps: false, voice: false });
  silent.wake();
  silent.second(3);
  silent.shot();
  const closed = createCountSound({ beeps: true, voice: false });
  closed.wake();
  closed.close();
  closed.shot();
  expect(pitches()).toEqual([]);
  expect(spoken).toEqual([]);
});
