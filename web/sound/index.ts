/**
 * Sound: one voice and one kind of beep, for the player, the camera's timer and whoever reads aloud.
 * A voice of this device goes before one that needs the network; nothing depends on being heard.
 */
export { scheduleTone } from "./tone.ts";
export type { ToneShape } from "./tone.ts";
export { createVoice } from "./voice.ts";
