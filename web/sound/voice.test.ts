import { expect, test, vi } from "vitest";
import { createVoice } from "./voice.ts";

const fakeSynthesis = (voices: readonly Partial<SpeechSynthesisVoice>[] = []) => {
  const spoken: SpeechSynthesisUtterance[] = [];
  const synthesis = {
    speaking: false,
    pending: false,
    getVoices: () => voices,
    speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
    cancel: vi.fn(),
  };
  const voice = createVoice({
    synthesis: synthesis as unknown as SpeechSynthesis,
    makeUtterance: (text) =>
      ({ text, addEventListener: vi.fn() }) as unknown as SpeechSynthesisUtterance,
  });
  return { spoken, synthesis, voice };
};

test("says what is due and drops what is more than two seconds late", () => {
  const { spoken, voice } = fakeSynthesis();
  expect(voice.say("Rest", 1000, 3000)).toBe(true);
  expect(voice.say("Go", 1000, 3001)).toBe(false);
  expect(spoken.map((one) => one.text)).toEqual(["Rest"]);
});

test("never queues: what is being said gives way", () => {
  const { synthesis, voice } = fakeSynthesis();
  voice.say("Rest", 0, 0);
  expect(synthesis.cancel).not.toHaveBeenCalled();
  voice.say("Go", 10, 10);
  expect(synthesis.cancel).toHaveBeenCalledOnce();
  voice.hush();
  expect(synthesis.cancel).toHaveBeenCalledTimes(2);
});

test("takes a voice of this device", () => {
  const { spoken, voice } = fakeSynthesis([
    { lang: "en-US", localService: false, default: true, name: "far" },
    { lang: "de-DE", localService: true, name: "other tongue" },
    { lang: "en-GB", localService: true, name: "near" },
  ]);
  voice.say("Go", 0, 0);
  expect(spoken[0]?.voice?.name).toBe("near");
});

test("stays silent without speech", () => {
  const voice = createVoice({
    synthesis: null,
    makeUtterance: () => {
      throw new Error("not supported");
    },
  });
  expect(voice.say("Go", 0, 0)).toBe(false);
});
