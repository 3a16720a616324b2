import { useRef } from "react";
import type { PointerEvent } from "react";
import { dragged, pinched } from "./alignment.ts";
import type { Alignment, Point } from "./alignment.ts";

export interface AlignStageProps {
  /** Takes a step: two fingers move in one frame, and the second goes on from what the first did. */
  readonly onChange: (step: (before: Alignment) => Alignment) => void;
}

/** Where a pointer is, in widths of the frame, from its middle. */
const pointOf = (event: PointerEvent<HTMLDivElement>): Point => {
  const frame = event.currentTarget.getBoundingClientRect();
  return {
    x: (event.clientX - frame.left - frame.width / 2) / frame.width,
    y: (event.clientY - frame.top - frame.height / 2) / frame.width,
  };
};

/**
 * Lies over the whole frame while fingers move the photo in it: where that photo is cut off, no
 * finger would reach it. Keys do the same by the sliders below.
 */
export const AlignStage = ({ onChange }: AlignStageProps) => {
  const fingers = useRef(new Map<number, Point>());

  const down = (event: PointerEvent<HTMLDivElement>): void => {
    if (fingers.current.size === 2) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, pointOf(event));
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    const from = fingers.current.get(event.pointerId);
    if (!from) return;
    const to = pointOf(event);
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, to);
    onChange((before) =>
      other ? pinched(before, [from, other], [to, other]) : dragged(before, from, to),
    );
  };
  const up = (event: PointerEvent<HTMLDivElement>): void => {
    fingers.current.delete(event.pointerId);
  };

  return (
    <div
      className="align-stage"
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    />
  );
};
