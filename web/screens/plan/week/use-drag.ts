import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import { WEEKDAYS } from "@dorsal/core/record";
import type { Weekday } from "@dorsal/core/record";

/** So near the end of the window, in pixels, the page scrolls along; the tab bar is within. */
const EDGE = 110;
/** Pixels a frame at the very end. */
const FASTEST = 14;

export interface Drag {
  readonly from: Weekday;
  readonly over: Weekday;
}

export interface Handle {
  readonly onPointerDown: (event: PointerEvent<HTMLButtonElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
}

const rowsOf = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>("[data-day]") ?? []),
];

/** The day whose row is at this height; beyond the ends the first or the last. */
const dayAt = (list: HTMLElement | null, y: number): Weekday | null => {
  const rows = rowsOf(list);
  const row = rows.find((one) => y < one.getBoundingClientRect().bottom) ?? rows.at(-1);
  return WEEKDAYS.find((day) => day === row?.dataset["day"]) ?? null;
};

/** How fast to scroll with the pointer at this height; 0 away from the ends. */
const speedAt = (y: number): number => {
  const fromEnd = Math.min(y, window.innerHeight - y);
  const share = Math.max(0, Math.min(1, 1 - fromEnd / EDGE));
  return Math.round(share * FASTEST) * (y < window.innerHeight / 2 ? -1 : 1);
};

export interface Dragging {
  readonly drag: Drag | null;
  readonly handleOf: (from: Weekday) => Handle;
}

/**
 * Days that are dragged by their handle with mouse, pen or finger, or moved with the arrow keys. Near
 * the ends of the window the page scrolls along; Escape lets go. After a move by key the focus goes
 * along with the day.
 */
export const useDrag = (
  list: RefObject<HTMLElement | null>,
  onMove: (from: Weekday, to: Weekday) => void,
): Dragging => {
  const [drag, setDrag] = useState<Drag | null>(null);
  const letGo = useRef<(() => void) | null>(null);
  const focusOn = useRef<Weekday | null>(null);
  useEffect(() => () => letGo.current?.(), []);
  useEffect(() => {
    if (focusOn.current === null) return;
    // A day of rest has no handle: the focus waits until the day has come there.
    const handle = list.current?.querySelector<HTMLElement>(
      `[data-day=${focusOn.current}] button.plan-handle`,
    );
    if (!handle) return;
    focusOn.current = null;
    handle.focus();
  });

  const begin = (from: Weekday, handle: HTMLElement, pointer: number): void => {
    letGo.current?.();
    const control = new AbortController();
    const { signal } = control;
    let y: number | null = null;
    let frame = 0;
    const look = (): void => {
      if (y !== null) setDrag({ from, over: dayAt(list.current, y) ?? from });
    };
    const scroll = (): void => {
      const speed = y === null ? 0 : speedAt(y);
      if (speed !== 0) {
        window.scrollBy(0, speed);
        look();
      }
      frame = requestAnimationFrame(scroll);
    };
    const stop = (): void => {
      control.abort();
      cancelAnimationFrame(frame);
      letGo.current = null;
      setDrag(null);
    };
    letGo.current = stop;
    handle.setPointerCapture(pointer);
    setDrag({ from, over: from });
    frame = requestAnimationFrame(scroll);
    handle.addEventListener(
      "pointermove",
      (event) => {
        y = event.clientY;
        look();
      },
      { signal },
    );
    handle.addEventListener(
      "pointerup",
      () => {
        const to = y === null ? from : (dayAt(list.current, y) ?? from);
        stop();
        onMove(from, to);
      },
      { signal },
    );
    handle.addEventListener("pointercancel", stop, { signal });
    window.addEventListener(
      "keydown",
      (event) => {
        if (event.key === "Escape") stop();
      },
      { signal },
    );
  };

  return {
    drag,
    handleOf: (from) => ({
      onPointerDown: (event) => {
        if (event.button === 0) begin(from, event.currentTarget, event.pointerId);
      },
      onKeyDown: (event) => {
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        const to = WEEKDAYS[WEEKDAYS.indexOf(from) + (event.key === "ArrowUp" ? -1 : 1)];
        if (!to) return;
        focusOn.current = to;
        onMove(from, to);
      },
    }),
  };
};
