import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { muscles } from "@dorsal/core/exercise";
import { Button, useId } from "../design/index.ts";
import { figure as text } from "../messages/index.ts";
import type { ViewSettings } from "./engine/index.ts";
import { levelTint } from "./tint.ts";
import { useFigureView } from "./hooks/use-figure-view.ts";
import { useTurning } from "./hooks/use-turning.ts";
import "./figure.css";

export interface MuscleMapProps {
  /** From 0 to 1 by muscle; what is not named has none. */
  readonly levels: Readonly<Record<string, number>>;
  readonly picked?: string | null;
  /** Muscles that stand out by a line around them. */
  readonly outlined?: readonly string[];
  readonly onPick?: (muscle: string) => void;
  /** What the colours stand for. */
  readonly label: string;
  /** What a level means in words; a share in per cent unless given. */
  readonly describe?: (muscle: string, level: number) => string;
  /** Between the figure and the list: what there is to say of the muscle picked. */
  readonly children?: ReactNode;
}

const NONE: readonly string[] = [];

const shareOf = (_: string, level: number): string => text.share(level);

const STANDING: Omit<ViewSettings, "tint"> = {
  exercise: null,
  side: null,
  pace: null,
  frozen: true,
  speed: 1,
  still: null,
};

/** The figure at ease, each muscle coloured by a value, with the same as a list beneath it. */
export const MuscleMap = ({
  levels,
  picked = null,
  outlined = NONE,
  onPick,
  label,
  describe = shareOf,
  children,
}: MuscleMapProps) => {
  const [front, setFront] = useState(false);
  const hintId = useId();
  const settings = useMemo(
    (): ViewSettings => ({
      ...STANDING,
      tint: levelTint(levels, picked === null ? outlined : [picked]),
    }),
    [levels, picked, outlined],
  );
  const { canvas, view, state } = useFigureView(settings);
  const turning = useTurning(view, (x, y) => {
    const muscle = view.current?.pick(x, y)?.muscle;
    if (muscle) onPick?.(muscle);
  });
  const shown = muscles.filter(({ id }) => (levels[id] ?? 0) > 0 || onPick !== undefined);

  return (
    <div className="muscle-map" data-figure-state={state}>
      <div
        className="figure-stage"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture that is drawn, not loaded
        role="img"
        aria-label={text.mapAlternative(label, front ? "front" : "back")}
        aria-describedby={hintId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys turn it
        tabIndex={0}
        {...turning}
      >
        <canvas ref={canvas} className="figure-canvas" aria-hidden />
      </div>
      <span id={hintId} className="visually-hidden">
        {text.turnHint}
      </span>
      <div className="muscle-map-foot">
        <Button
          onClick={() => {
            view.current?.look(front ? 180 : 0);
            setFront(!front);
          }}
        >
          {text.turnRound(front ? "back" : "front")}
        </Button>
      </div>
      <div className="muscle-map-words">
        {children}
        <ul className="muscle-map-list" aria-label={onPick ? text.mapList : label}>
          {shown.map(({ id, name }) => {
            const level = levels[id] ?? 0;
            const row = (
              <>
                <span>{name}</span>
                <span className="quiet tabular">{describe(id, level)}</span>
              </>
            );
            return (
              <li key={id}>
                {onPick ? (
                  <button
                    type="button"
                    className="muscle-map-row"
                    aria-pressed={id === picked}
                    onClick={() => onPick(id)}
                  >
                    {row}
                  </button>
                ) : (
                  <span className="muscle-map-row">{row}</span>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
};
