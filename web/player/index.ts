/**
 * Player: runs a session, one step at a time. It holds no clock and no rules: core/session says what
 * is true at a moment, and this room shows it, sounds it and stores every event.
 * One tab runs; the others watch. Sound, voice, vibration and the wake lock may each be missing.
 */
export { PlayerScreen } from "./player-screen.tsx";
