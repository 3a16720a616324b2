import { useMemo, useState } from "react";
import { daySwaps, programFor, swapOptions } from "@dorsal/core/program";
import { timestamp } from "@dorsal/core/record";
import type { PlannedItem, PlayerState, Timestamp } from "@dorsal/core/record";
import { isWork } from "@dorsal/core/session";
import { useProfile, useSessions } from "../store/index.ts";
import { player as text, words } from "../messages/index.ts";
import { nameOf } from "./names.ts";
import { useGiven } from "./use-given.ts";

/** Sets of the item that are still to do; a swap takes over no more than these. */
export const setsLeft = (state: PlayerState, item: string): number => {
  const ahead = state.steps
    .slice(state.index)
    .filter((step) => step.item === item && !step.warmup && isWork(step));
  return new Set(ahead.map((step) => step.set)).size;
};
const nowHere = (): Timestamp => {
  const at = Date.now();
  return timestamp(at, -new Date(at).getTimezoneOffset());
};

export interface SwapListProps {
  readonly item: PlannedItem;
  readonly state: PlayerState;
  readonly onSwap: (to: PlannedItem) => void;
}

/** What trains the same with what there is, each with its reason. */
export const SwapList = ({ item, state, onSwap }: SwapListProps) => {
  const profile = useProfile();
  const sessions = useSessions();
  const { session } = state;
  const of = useGiven(session);
  const sets = setsLeft(state, item.id);
  const [now] = useState(nowHere);
  // A list does not change under the finger: it is made when the sheet opens.
  const options = useMemo(() => {
    if (sets === 0) return [];
    if (!profile || !sessions || of === undefined) return null;
    if (of) return daySwaps(item, session, of.given, of.day, sets);
    return swapOptions(item, {
      program: programFor(profile),
      profile,
      sessions,
      session,
      now,
      sets,
    });
  }, [item, profile, sessions, session, of, sets, now]);

  if (options === null) return null;
  return options.length === 0 ? (
    <p className="quiet">{sets === 0 ? text.noSetsLeft : text.noSwaps}</p>
  ) : (
    <ul className="player-swaps">
      {options.map((option) => (
        <li key={option.item.id}>
          <button type="button" className="player-swap" onClick={() => onSwap(option.item)}>
            <span className="player-swap-name">{nameOf(option.item.exercise)}</span>
            <span className="small tabular">{words.dose(option.item.dose, option.item.side)}</span>
            <span className="quiet small">{option.reason}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
