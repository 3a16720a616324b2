import { useMemo } from "react";
import { BACK_REGIONS } from "@dorsal/core/exercise";
import { RadioChips } from "../design/index.ts";
import { figure as text } from "../messages/index.ts";
import type { ViewSettings } from "./engine/index.ts";
import { regionTint } from "./tint.ts";
import { useFigureView } from "./hooks/use-figure-view.ts";
import { useTurning } from "./hooks/use-turning.ts";
import "./figure.css";

export type BackPart = "upper" | "lower";

export interface BackFocusProps {
  readonly value: BackPart | "both" | null;
  readonly onPick: (part: BackPart) => void;
  /** Without its own choices where the same ones stand beside it. */
  readonly bare?: boolean;
  readonly className?: string;
}

/** Metres on the standing body: where the lower ribs end, and how low the seat reaches. */
const WAIST_M = 1.17;
const SEAT_M = 0.74;

const chosenMuscles = (value: BackFocusProps["value"]): readonly string[] => {
  switch (value) {
    case "upper":
      return BACK_REGIONS.upper;
    case "lower":
      return BACK_REGIONS.lower;
    case "both":
      return [...BACK_REGIONS.upper, ...BACK_REGIONS.lower];
    case null:
      return [];
  }
};

/** The back as a question: tap its upper or its lower half, or choose it by name. */
export const BackFocus = ({ value, onPick, bare = false, className = "" }: BackFocusProps) => {
  const settings = useMemo(
    (): ViewSettings => ({
      exercise: null,
      side: null,
      pace: null,
      frozen: true,
      speed: 1,
      still: null,
      tint: regionTint(
        chosenMuscles(value),
        value === null ? [...BACK_REGIONS.upper, ...BACK_REGIONS.lower] : [],
      ),
    }),
    [value],
  );
  const { canvas, view } = useFigureView(settings);
  const turning = useTurning(view, (x, y) => {
    const height = view.current?.pick(x, y)?.height;
    if (height !== undefined && height > SEAT_M) onPick(height > WAIST_M ? "upper" : "lower");
  });

  return (
    <div className={`back-focus ${className}`}>
      <div
        className="figure-stage"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture that is drawn, not loaded
        role="img"
        aria-label={text.focusAlternative}
        {...turning}
      >
        <canvas ref={canvas} className="figure-canvas" aria-hidden />
      </div>
      {bare ? null : (
        <RadioChips
          legend={text.focusLegend}
          legendHidden
          options={[
            { value: "upper", label: text.focusUpper },
            { value: "lower", label: text.focusLower },
          ]}
          value={value === "both" ? null : value}
          onChange={onPick}
        />
      )}
    </div>
  );
};
