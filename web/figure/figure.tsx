import { useMemo, useState } from "react";
import { Pause, Play, StepForward } from "lucide-react";
import { figure as text } from "../messages/index.ts";
import type { PaceSource, ViewSettings } from "./engine/index.ts";
import { useCalm } from "./hooks/use-calm.ts";
import { describeFigure } from "./muscle-roles.ts";
import { useFigureView } from "./hooks/use-figure-view.ts";
import { useTurning } from "./hooks/use-turning.ts";
import { useId } from "../design/index.ts";
import "./figure.css";

export interface FigureProps {
  readonly exercise: string;
  /** The side that works, of an exercise done one side at a time; the right one is authored. */
  readonly side?: "left" | "right" | null;
  /** Where in a repetition the player stands; a function is asked for every frame. */
  readonly pace?: PaceSource;
  /** Stands still where it is, as in a rest. */
  readonly frozen?: boolean;
  readonly controls?: boolean;
  /** Instead of the words made from the exercise. */
  readonly label?: string;
  readonly className?: string;
}

const VIEWS = [
  { name: text.side, yaw: -90 },
  { name: text.back, yaw: 180 },
  { name: text.front, yaw: 0 },
] as const;

/** The figure doing an exercise. Whoever does not see it gets the same in words. */
export const Figure = ({
  exercise,
  side = null,
  pace = null,
  frozen = false,
  controls = false,
  label,
  className = "",
}: FigureProps) => {
  const calm = useCalm();
  const [paused, setPaused] = useState(false);
  const [half, setHalf] = useState(false);
  const [far, setFar] = useState(false);
  const hintId = useId();
  const settings = useMemo(
    (): ViewSettings => ({
      exercise,
      side,
      pace,
      frozen: frozen || paused,
      speed: half ? 0.5 : 1,
      still: calm ? (pace === null || frozen ? (far ? "far" : "start") : "pace") : null,
      tint: null,
    }),
    [exercise, side, pace, frozen, paused, half, calm, far],
  );
  const { canvas, view, state } = useFigureView(settings);
  const turning = useTurning(view, () => {
    if (calm) setFar(!far);
  });
  const described = label ?? describeFigure(exercise, side);
  const follows = pace !== null;

  return (
    <div className={`figure ${className}`} data-figure-state={state}>
      <div
        className="figure-stage"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture that is drawn, not loaded
        role="img"
        aria-label={described}
        aria-describedby={state === "missing" ? undefined : hintId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys turn it
        tabIndex={state === "missing" ? undefined : 0}
        {...turning}
      >
        <canvas ref={canvas} className="figure-canvas" aria-hidden />
        {state === "missing" ? <p className="figure-missing quiet small">{text.missing}</p> : null}
      </div>
      <span id={hintId} className="visually-hidden">
        {text.turnHint}
      </span>
      {controls && state !== "missing" ? (
        <div className="figure-controls">
          <fieldset className="figure-views" aria-label={text.viewLegend}>
            {VIEWS.map(({ name, yaw }) => (
              <button
                key={name}
                type="button"
                className="figure-button"
                onClick={() => view.current?.look(yaw)}
              >
                {name}
              </button>
            ))}
          </fieldset>
          {calm ? (
            <button
              type="button"
              className="figure-button figure-icon"
              aria-label={text.step}
              title={text.step}
              onClick={() => setFar(!far)}
            >
              <StepForward aria-hidden size={20} />
            </button>
          ) : follows ? null : (
            <>
              <button
                type="button"
                className="figure-button"
                aria-label={text.halfSpeed}
                aria-pressed={half}
                onClick={() => setHalf(!half)}
              >
                ½×
              </button>
              <button
                type="button"
                className="figure-button figure-icon"
                aria-label={paused ? text.play : text.pause}
                title={paused ? text.play : text.pause}
                onClick={() => setPaused(!paused)}
              >
                {paused ? <Play aria-hidden size={20} /> : <Pause aria-hidden size={20} />}
              </button>
            </>
          )}
        </div>
      ) : null}
    </div>
  );
};
