import { useRef } from "react";
import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import type { FigureView } from "../engine/index.ts";

/** Degrees for a drag across the whole picture, and for one press of an arrow key. */
const DRAG_TURN = 240;
const KEY_TURN = 15;
/** A touch that moves less is a tap. */
const TAP_PX = 6;
const DOUBLE_MS = 320;
const DOUBLE_PX = 28;

interface Tap {
  readonly at: number;
  readonly x: number;
  readonly y: number;
}

interface Drag {
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  readonly lastX: number;
  readonly moved: boolean;
}

export interface Turning {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Turning a figure by dragging and by keys; a tap is passed on, a double tap turns it back. */
export const useTurning = (
  view: RefObject<FigureView | null>,
  onTap: (x: number, y: number) => void,
): Turning => {
  const drag = useRef<Drag | null>(null);
  const lastTap = useRef<Tap | null>(null);

  const tap = (event: PointerEvent<HTMLElement>): void => {
    const { timeStamp: at, clientX: x, clientY: y } = event;
    const last = lastTap.current;
    const isSecond =
      last !== null && at - last.at < DOUBLE_MS && Math.hypot(x - last.x, y - last.y) < DOUBLE_PX;
    lastTap.current = isSecond ? null : { at, x, y };
    if (isSecond) {
      view.current?.look(null);
      return;
    }
    const box = event.currentTarget.getBoundingClientRect();
    onTap((x - box.left) / box.width, (y - box.top) / box.height);
  };

  return {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      drag.current = {
        pointer: event.pointerId,
        startX: event.clientX,
        startY: event.clientY,
        lastX: event.clientX,
        moved: false,
      };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const held = drag.current;
      if (!held || held.pointer !== event.pointerId) return;
      const far = Math.hypot(event.clientX - held.startX, event.clientY - held.startY) > TAP_PX;
      const moved = held.moved || far;
      if (moved)
        view.current?.turn(
          (-(event.clientX - held.lastX) / event.currentTarget.clientWidth) * DRAG_TURN,
        );
      drag.current = { ...held, lastX: moved ? event.clientX : held.lastX, moved };
    },
    onPointerUp: (event) => {
      const held = drag.current;
      drag.current = null;
      if (held && !held.moved) tap(event);
    },
    // The page scrolls: the browser has taken the finger.
    onPointerCancel: () => {
      drag.current = null;
    },
    onKeyDown: (event) => {
      const way = event.key === "ArrowLeft" ? 1 : event.key === "ArrowRight" ? -1 : 0;
      if (way !== 0) {
        view.current?.turn(way * KEY_TURN);
        event.preventDefault();
      } else if (event.key === "Home") {
        view.current?.look(null);
        event.preventDefault();
      }
    },
  };
};
