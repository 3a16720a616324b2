import { photos as text } from "../../messages/index.ts";

/** What the self-timer is heard by from across a room, with one's back to the phone. */
export interface CountSound {
  /** At the tap that starts it: browsers let nothing sound before one. */
  readonly wake: () => void;
  readonly second: (left: number) => void;
  readonly shot: () => void;
  readonly close: () => void;
}

/** Pitch in hertz and length in seconds, as the player's: a tick, and the one that means now. */
const TICK = { hertz: 660, seconds: 0.09 } as const;
const LAST_TICK = { hertz: 880, seconds: 0.09 } as const;
const SHOT = { hertz: 990, seconds: 0.4 } as const;
const GAIN = 0.4;
const RAMP = 0.01;
/** Seconds that are spoken: each word has to fit into one. */
const SPOKEN = 3;

const makeContext = (): AudioContext | null => {
  try {
    return typeof AudioContext === "undefined" ? null : new AudioContext();
  } catch {
    return null;
  }
};

const beep = (
  context: AudioContext,
  { hertz, seconds }: { readonly hertz: number; readonly seconds: number },
): void => {
  const from = context.currentTime;
  const oscillator = context.createOscillator();
  const volume = context.createGain();
  oscillator.frequency.value = hertz;
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(GAIN, from + RAMP);
  volume.gain.setValueAtTime(GAIN, from + seconds - RAMP);
  volume.gain.linearRampToValueAtTime(0, from + seconds);
  oscillator.connect(volume).connect(context.destination);
  oscillator.start(from);
  oscillator.stop(from + seconds);
};

/** Only a voice of this device: what is said stays here too. */
const say = (words: string): void => {
  try {
    const voice = speechSynthesis
      .getVoices()
      .find(({ lang, localService }) => localService && /^en\b/i.test(lang));
    if (!voice) return;
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  } catch {
    // The beeps and the numeral say it too.
  }
};

export const createCountSound = (allowed: {
  readonly beeps: boolean;
  readonly voice: boolean;
}): CountSound => {
  let context: AudioContext | null = null;
  const sound = (tone: { readonly hertz: number; readonly seconds: number }): void => {
    if (context?.state === "running") beep(context, tone);
  };
  return {
    wake: () => {
      if (!allowed.beeps) return;
      context ??= makeContext();
      void context?.resume().catch(() => undefined);
    },
    second: (left) => {
      sound(left <= SPOKEN ? LAST_TICK : TICK);
      if (allowed.voice && left <= SPOKEN) say(text.said(left));
    },
    shot: () => sound(SHOT),
    close: () => {
      void context?.close().catch(() => undefined);
      context = null;
    },
  };
};
