import { useContext, useMemo, useRef, useState } from "react";
import type { PointerEvent, ReactNode } from "react";
import { placeOf, valueAt } from "./scale/linear.ts";
import { nearestIndex } from "./view/cursor.ts";
import { inRem } from "./measured.tsx";
import { ChartNames } from "./names.ts";
import type { Names } from "./names.ts";
import type { Frame } from "./view/frame.ts";
import type { Point } from "./scale/types.ts";
import "./chart.css";

/** How the chart is read point by point; all words are the caller's. */
export interface Reading<Item extends Point = Point> {
  /** The points that the cursor goes over, sorted by x; those without a value are passed over. */
  readonly points: readonly Item[];
  /** What stands at a point: "12 March: 82.4 kg, weighed 83.1 kg". */
  readonly describe: (point: Item) => string;
  /** How to read the chart, while nothing is read: "Slide along the line to read a day." */
  readonly hint?: string;
  /** Where the cursor comes in by keyboard; the last point without it. */
  readonly startsAt?: number;
}

interface Outer {
  readonly frame: Frame;
  /** In pixels at the usual size of text. */
  readonly height: number;
  readonly children: ReactNode;
}

interface CanvasProps {
  readonly frame: Frame;
  readonly children: ReactNode;
  readonly names?: Names | null;
}

/** With names it is a picture to everyone; without, the element beside it speaks for it. */
const Canvas = ({ frame: { width, height }, children, names }: CanvasProps) => (
  <svg
    className="chart-svg"
    width={width}
    height={height}
    viewBox={`0 0 ${width} ${height}`}
    focusable="false"
    {...(names
      ? { role: "img", "aria-labelledby": names.titleId, "aria-describedby": names.descriptionId }
      : { "aria-hidden": true })}
  >
    {children}
  </svg>
);

/** A picture: named and described by the figure around it, and nothing to operate. */
export const Picture = ({ frame, height, children }: Outer) => {
  const names = useContext(ChartNames);
  return (
    <div className="chart-plot" style={{ height: inRem(height) }}>
      <Canvas frame={frame} names={names}>
        {children}
      </Canvas>
    </div>
  );
};

interface CursorProps {
  readonly frame: Frame;
  readonly point: Point;
}

const Cursor = ({ frame: { x, y, plot }, point }: CursorProps) => {
  const at = placeOf(x, point.x);
  return (
    <g className="chart-cursor">
      <line x1={at} x2={at} y1={plot.top} y2={plot.bottom} />
      <circle cx={at} cy={placeOf(y, point.y ?? 0)} r={5.5} />
    </g>
  );
};

interface ReadableProps<Item extends Point> extends Outer {
  readonly reading: Reading<Item>;
}

/** Where the cursor stands, and whether a key or a pointer has put it there. */
interface At {
  readonly index: number;
  readonly byKey: boolean;
}

/**
 * A chart that is read point by point. Keyboard and screen reader move a native slider, which lies
 * unseen over the plot and tells each value itself; a finger or the mouse slides over the plot, by
 * the day and not by the number of the point. What a pointer finds is told by the line above: told
 * by both, each value would be heard twice.
 */
export const Readable = <Item extends Point>({
  frame,
  height,
  reading,
  children,
}: ReadableProps<Item>) => {
  const names = useContext(ChartNames);
  const slider = useRef<HTMLInputElement>(null);
  const [cursor, setCursor] = useState<At | null>(null);
  const points = useMemo(() => reading.points.filter(({ y }) => y !== null), [reading.points]);
  const last = points.length - 1;
  const start =
    reading.startsAt === undefined ? last : Math.max(0, nearestIndex(points, reading.startsAt));
  const index = cursor ? Math.min(cursor.index, last) : start;
  const point = points[index];
  const isByPointer = cursor?.byKey === false;
  const words = point ? reading.describe(point) : "";

  const toPointer = (event: PointerEvent<HTMLDivElement>): void => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const found = nearestIndex(points, valueAt(frame.x, event.clientX - left));
    if (found >= 0 && (found !== cursor?.index || cursor.byKey))
      setCursor({ index: found, byKey: false });
  };
  return (
    <>
      <p className="chart-readout tabular" aria-live={isByPointer ? "polite" : "off"}>
        {cursor ? words : <span className="quiet">{reading.hint}</span>}
      </p>
      <div
        className={`chart-plot chart-readable${isByPointer ? "" : " chart-keyed"}`}
        style={{ height: inRem(height) }}
        onPointerDown={(event) => {
          toPointer(event);
          // The keys go on from where the mouse was. The press itself would take the focus away.
          event.preventDefault();
          slider.current?.focus({ preventScroll: true });
        }}
        onPointerMove={toPointer}
        onPointerCancel={() => setCursor(null)}
        onPointerLeave={(event) => {
          // A finger that is lifted leaves too; what it found stays to be read.
          if (event.pointerType === "mouse") setCursor(null);
        }}
      >
        <Canvas frame={frame}>{children}</Canvas>
        {cursor && point ? (
          <Canvas frame={frame}>
            <Cursor frame={frame} point={point} />
          </Canvas>
        ) : null}
        <input
          ref={slider}
          className="chart-slider"
          type="range"
          min={0}
          max={Math.max(0, last)}
          step={1}
          value={Math.max(0, index)}
          aria-labelledby={names?.titleId}
          aria-describedby={names?.descriptionId}
          aria-valuetext={words}
          onChange={(event) => setCursor({ index: Number(event.currentTarget.value), byKey: true })}
          onFocus={() => setCursor((before) => before ?? { index: start, byKey: true })}
          onBlur={() => setCursor(null)}
          onKeyDown={(event) => {
            if (event.key === "Escape") setCursor(null);
          }}
        />
      </div>
    </>
  );
};
