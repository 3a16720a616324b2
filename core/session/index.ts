/**
 * Session: from a planned session to the seconds of a person's training. `compile` turns a plan into
 * steps that add up exactly; the player is a pure reducer over events and timestamps that survives
 * reloads, sleep and changed clocks; `viewOf` and `cuesOf` say what to show and what to sound.
 * Nothing here draws, beeps or reads a clock.
 */
export { compile, stepsSeconds } from "./compile.ts";
export type { CompileSettings } from "./compile.ts";
export type { PlayerEvent } from "./player/events.ts";
export { openPlayer, reduce } from "./player/player.ts";
export { paceOf, shortenOptions, viewOf } from "./view.ts";
export type { RepPace } from "./view.ts";
export { cuesOf } from "./cues.ts";
export type { Cue } from "./cues.ts";
export { clockReading, resumeOffset } from "./clock.ts";
export { bodyOf, finishedBody } from "./record.ts";
export { isWork } from "./player/timing.ts";
