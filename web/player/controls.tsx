import { Ellipsis, HeartPulse, Pause, Repeat, SkipForward } from "lucide-react";
import { isWork } from "@dorsal/core/session";
import { Button, IconButton } from "../design/index.ts";
import { player as text } from "../messages/index.ts";
import type { Dispatch } from "./use-player.ts";
import type { View } from "./view.ts";

export interface ControlsProps {
  readonly view: View;
  readonly dispatch: Dispatch;
  readonly onHurts: () => void;
  readonly onSwap: () => void;
  readonly onMore: () => void;
}

/** What is one step away in every state: the main action, pause, skip, and when something is wrong. */
export const Controls = ({ view, dispatch, onHurts, onSwap, onMore }: ControlsProps) => {
  const isPaused = view.status === "paused";
  const working = isWork(view.step);
  const main = (clicks: number): void => {
    // The second tap of a double tap must not skip the rest that the first one began.
    if (clicks > 1) return;
    if (isPaused) dispatch({ type: "resume" });
    else if (!working) dispatch({ type: "skip" });
    else dispatch({ type: "done" });
  };

  return (
    <div className="player-bar">
      <div className="player-side-actions">
        <Button variant="text" icon={<HeartPulse size={20} aria-hidden />} onClick={onHurts}>
          {text.hurts}
        </Button>
        <Button variant="text" icon={<Repeat size={20} aria-hidden />} onClick={onSwap}>
          {text.swap}
        </Button>
        <Button variant="text" icon={<Ellipsis size={20} aria-hidden />} onClick={onMore}>
          {text.more}
        </Button>
      </div>
      <div className="player-main-actions">
        {isPaused ? null : (
          <IconButton
            outlined
            label={text.pause}
            icon={<Pause aria-hidden />}
            onClick={() => dispatch({ type: "pause" })}
          />
        )}
        <Button variant="primary" wide onClick={(event) => main(event.detail)}>
          {isPaused ? text.resume : working ? text.setDone : text.startNow}
        </Button>
        <IconButton
          outlined
          label={text.skip}
          icon={<SkipForward aria-hidden />}
          onClick={() => dispatch({ type: "skip" })}
        />
      </div>
    </div>
  );
};
