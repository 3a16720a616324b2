import { photos as text } from "../../messages/index.ts";
import { createVoice, scheduleTone } from "../../sound/index.ts";
import type { ToneShape } from "../../sound/index.ts";

/** What the self-timer is heard by from across a room, with one's back to the phone. */
export interface CountSound {
  /** At the tap that starts it: browsers let nothing sound before one. */
  readonly wake: () => void;
  readonly second: (left: number) => void;
  readonly shot: () => void;
  readonly close: () => void;
}

/** As the player's: a tick, and the ones that mean soon and now. */
const TICK: ToneShape = { hertz: 660, seconds: 0.09, gain: 0.4 };
const LAST_TICK: ToneShape = { hertz: 880, seconds: 0.09, gain: 0.4 };
const SHOT: ToneShape = { hertz: 990, seconds: 0.4, gain: 0.4 };
/** Seconds that are spoken: each word has to fit into one. */
const SPOKEN = 3;

const makeContext = (): AudioContext | null => {
  try {
    return typeof AudioContext === "undefined" ? null : new AudioContext();
  } catch {
    return null;
  }
};

export const createCountSound = (allowed: {
  readonly beeps: boolean;
  readonly voice: boolean;
}): CountSound => {
  let context: AudioContext | null = null;
  const voice = createVoice();
  const sound = (tone: ToneShape): void => {
    if (context?.state === "running") scheduleTone(context, tone, context.currentTime);
  };
  return {
    wake: () => {
      if (!allowed.beeps) return;
      context ??= makeContext();
      void context?.resume().catch(() => undefined);
    },
    second: (left) => {
      sound(left <= SPOKEN ? LAST_TICK : TICK);
      if (allowed.voice && left <= SPOKEN) voice.say(text.said(left), 0, 0);
    },
    shot: () => sound(SHOT),
    close: () => {
      voice.hush();
      void context?.close().catch(() => undefined);
      context = null;
    },
  };
};
