import type { PlannedItem, PlayerState, Settings } from "@dorsal/core/record";
import type { viewOf } from "@dorsal/core/session";
import type { Dispatch } from "./use-player.ts";

export type View = ReturnType<typeof viewOf>;

export interface StageProps {
  readonly state: PlayerState;
  readonly view: View;
  readonly settings: Settings;
  readonly dispatch: Dispatch;
}

/** The planned item, wherever the player stands by now. */
export const itemOf = (state: PlayerState, id: string): PlannedItem | null =>
  state.session.blocks.flatMap((block) => block.items).find((item) => item.id === id) ?? null;
