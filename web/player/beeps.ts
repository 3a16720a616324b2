import type { Cue } from "@dorsal/core/session";
import { scheduleTone } from "../sound/index.ts";
import type { ToneShape } from "../sound/index.ts";
import { cueKey } from "./due-cues.ts";

type Tone = NonNullable<Cue["tone"]>;

/** Pitch in hertz, length in seconds and loudness of each beep; apart enough to be told in a gym. */
const TONES: Readonly<Record<Tone, ToneShape>> = {
  tick: { hertz: 660, seconds: 0.09, gain: 0.35 },
  half: { hertz: 550, seconds: 0.18, gain: 0.4 },
  go: { hertz: 990, seconds: 0.35, gain: 0.5 },
  end: { hertz: 440, seconds: 0.5, gain: 0.5 },
};

/** A cue this much in the past still sounds, at once: the click that began it took time too. */
const GRACE_MS = 150;

export interface BeepsGlobals {
  readonly makeContext: () => AudioContext | null;
}

export interface Beeps {
  /** Schedules all of these on the audio clock, in place of what was scheduled and has not begun. */
  readonly plan: (cues: readonly Cue[], now: number) => void;
  /** After a tap or on return; true when sound can be heard. */
  readonly wake: () => Promise<boolean>;
  readonly close: () => void;
}

interface Scheduled {
  readonly key: string;
  readonly starts: number;
  readonly oscillator: OscillatorNode;
}

const browserGlobals: BeepsGlobals = {
  makeContext: () => (typeof AudioContext === "undefined" ? null : new AudioContext()),
};

const attempt = <T>(make: () => T): T | null => {
  try {
    return make();
  } catch {
    return null;
  }
};

const sound = (cue: Cue, tone: Tone, starts: number, into: AudioContext): Scheduled => ({
  key: cueKey(cue),
  starts,
  oscillator: scheduleTone(into, TONES[tone], starts),
});

/** The audio clock goes on exactly while timers of a hidden page do not: everything is put on it ahead. */
export const createBeeps = ({ makeContext }: BeepsGlobals = browserGlobals): Beeps => {
  const context = attempt(makeContext);
  let scheduled: readonly Scheduled[] = [];

  return {
    plan: (cues, now) => {
      if (!context || context.state === "closed") return;
      const clock = context.currentTime;
      const begun = scheduled.filter((one) => one.starts <= clock);
      for (const one of scheduled) {
        if (one.starts > clock) {
          attempt(() => one.oscillator.stop());
          one.oscillator.disconnect();
        }
      }
      // A beep that has begun is left to end, and is not given again.
      const known = new Set(begun.map((one) => one.key));
      const next: Scheduled[] = begun.slice(-8);
      // The clock of a sleeping context stands still; what is put on it would come late.
      if (context.state === "running") {
        for (const cue of cues) {
          if (!cue.tone || cue.at < now - GRACE_MS || known.has(cueKey(cue))) continue;
          const starts = clock + Math.max(0, cue.at - now) / 1000;
          const one = attempt(() => sound(cue, cue.tone ?? "tick", starts, context));
          if (one) next.push(one);
        }
      }
      scheduled = next;
    },
    wake: async () => {
      if (!context || context.state === "closed") return false;
      if (context.state === "running") return true;
      try {
        await context.resume();
      } catch {
        return false;
      }
      // What `resume` changed is not seen by the compiler.
      return (context.state as AudioContextState) === "running";
    },
    close: () => {
      if (context && context.state !== "closed") void context.close().catch(() => undefined);
    },
  };
};
