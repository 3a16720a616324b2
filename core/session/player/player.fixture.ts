import { begunSession } from "../../record/index.ts";
import type { PlayerState, Session } from "../../record/index.ts";
import { T0 } from "../session.fixture.ts";
import type { PlayerEvent } from "./events.ts";
import { reduce } from "./player.ts";

export type Untimed = PlayerEvent extends infer Event
  ? Event extends { at: number }
    ? Omit<Event, "at">
    : never
  : never;

/** Plays events at seconds after the start. */
export const play = (
  state: PlayerState,
  ...events: readonly (readonly [second: number, event: Untimed])[]
): PlayerState =>
  events.reduce<PlayerState>(
    (before, [second, event]) => reduce(before, { ...event, at: T0 + second * 1000 }),
    state,
  );

export const bodyAround = (state: PlayerState): Session => begunSession(state.session);
