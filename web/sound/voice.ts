/** A cue this late says something that is no longer true. */
const STALE_MS = 2000;

export interface VoiceGlobals {
  readonly synthesis: SpeechSynthesis | null;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
}

export interface Voice {
  /** Says it now, in place of anything being said; drops it when its time is long past. */
  readonly say: (text: string, at: number, now: number) => boolean;
  readonly hush: () => void;
}

const browserGlobals = (): VoiceGlobals => ({
  synthesis: typeof speechSynthesis === "undefined" ? null : speechSynthesis,
  makeUtterance: (text) => new SpeechSynthesisUtterance(text),
});

/** A voice of this device before one that needs the network. */
const bestVoice = (synthesis: SpeechSynthesis): SpeechSynthesisVoice | null => {
  const english = synthesis.getVoices().filter((voice) => /^en\b/i.test(voice.lang));
  const local = english.filter((voice) => voice.localService);
  return local.find((voice) => voice.default) ?? local[0] ?? null;
};

/** Speech over the beeps: never queued, never late, and nothing depends on it. */
export const createVoice = (globals: VoiceGlobals = browserGlobals()): Voice => {
  const { synthesis, makeUtterance } = globals;
  // Some browsers lose an utterance that nothing refers to.
  let speaking: SpeechSynthesisUtterance | null = null;

  const hush = (): void => {
    if (!synthesis || !speaking) return;
    speaking = null;
    try {
      synthesis.cancel();
    } catch {
      // A voice that cannot be stopped stops by itself.
    }
  };

  return {
    hush,
    say: (text, at, now) => {
      if (!synthesis || now - at > STALE_MS) return false;
      try {
        if (speaking || synthesis.speaking || synthesis.pending) synthesis.cancel();
        const utterance = makeUtterance(text);
        utterance.lang = "en-GB";
        utterance.rate = 1.05;
        const voice = bestVoice(synthesis);
        if (voice) {
          utterance.voice = voice;
          utterance.lang = voice.lang;
        }
        const over = (): void => {
          if (speaking === utterance) speaking = null;
        };
        utterance.addEventListener("end", over);
        utterance.addEventListener("error", over);
        speaking = utterance;
        synthesis.speak(utterance);
        return true;
      } catch {
        speaking = null;
        return false;
      }
    },
  };
};
