import { useCallback, useEffect, useRef } from "react";
import type { PlayerState } from "@dorsal/core/record";
import { paceOf } from "@dorsal/core/session";
import type { RepPace } from "@dorsal/core/session";
import { Figure } from "../figure/index.ts";
import type { View } from "./view.ts";

export interface PlayerFigureProps {
  readonly state: PlayerState;
  readonly view: View;
  readonly readClock: () => number;
}

/** Where a hold is held. */
const HELD: RepPace = { phase: "top", share: 0.5, turn: 0 };

const isResting = ({ step }: View): boolean =>
  step.kind === "rest" || step.kind === "transition" || step.kind === "recover";

/** The figure at the pace of the step: it lifts, holds and lowers with the person, and rests too. */
export const PlayerFigure = ({ state, view, readClock }: PlayerFigureProps) => {
  const { step } = view;
  const resting = isResting(view);
  const shown = resting ? (view.next ?? step) : step;
  // Asked for every frame; the state it reads is the one of the last rendering.
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const pace = useCallback((): RepPace | null => paceOf(latest.current, readClock()), [readClock]);
  return (
    <Figure
      className="player-figure"
      exercise={shown.exercise}
      side={shown.side}
      pace={step.kind === "reps" ? pace : step.kind === "hold" ? HELD : null}
      frozen={state.status !== "running" || resting || step.kind === "switch"}
    />
  );
};
