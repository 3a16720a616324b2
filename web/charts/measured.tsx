import { useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";

/** The room for a chart, in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** The size of its text, which grows with what the person has set. */
  readonly textPx: number;
}

export interface MeasuredProps {
  /** In pixels at the usual size of text. */
  readonly height: number;
  readonly children: (box: Box) => ReactNode;
}

/** Height of a chart, in pixels at the usual size of text, where its caller has no wish. */
export const USUAL_HEIGHT = 220;
/** What 1 rem is where nobody has changed it; heights are given for it. */
const USUAL_REM = 16;

/** In rem, so that text made larger makes the chart taller, which is how its change is noticed. */
export const inRem = (height: number): string => `${height / USUAL_REM}rem`;

const same = (a: Box | null, b: Box): boolean =>
  a !== null && a.width === b.width && a.height === b.height && a.textPx === b.textPx;

const sizeOf = (element: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(element).fontSize);

/**
 * Draws a chart for the width there is: before the first paint, so that nothing is drawn twice and
 * nothing jumps, and after each change. The height is known at once and keeps the place.
 */
export const Measured = ({ height, children }: MeasuredProps) => {
  const element = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = (): void => {
      const width = current.clientWidth;
      // Not shown just now: there is nothing to draw for.
      if (width === 0) return;
      const now: Box = {
        width,
        height: (height / USUAL_REM) * sizeOf(document.documentElement),
        textPx: sizeOf(current),
      };
      setBox((before) => (same(before, now) ? before : now));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [height]);
  return (
    <div ref={element} className="chart">
      {box ? children(box) : <div style={{ height: inRem(height) }} />}
    </div>
  );
};
