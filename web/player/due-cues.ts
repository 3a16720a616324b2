import type { Cue } from "@dorsal/core/session";

/** Names one sounding of a cue: the same cue at another time is another sounding. */
export const cueKey = (cue: Cue): string => `${cue.id}@${Math.round(cue.at)}`;

export interface DueCues {
  /** What lies ahead from now on, in place of what was planned before. */
  readonly plan: (cues: readonly Cue[]) => void;
  /** The cues whose time has come, each once. */
  readonly due: (now: number) => readonly Cue[];
}

/** Remembers which cues were given, so that planning anew says nothing twice. */
export const createDueCues = (): DueCues => {
  let pending: readonly Cue[] = [];
  const given = new Set<string>();
  return {
    plan: (cues) => {
      pending = cues.filter((cue) => !given.has(cueKey(cue)));
    },
    due: (now) => {
      const ready = pending.filter((cue) => cue.at <= now);
      if (ready.length === 0) return ready;
      pending = pending.filter((cue) => cue.at > now);
      for (const cue of ready) given.add(cueKey(cue));
      return ready;
    },
  };
};
