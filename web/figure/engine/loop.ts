/**
 * One loop for every figure on the page. It runs only while something that can be seen moves:
 * nothing is drawn in a hidden tab, off the screen, or while all figures stand still.
 */
export interface Drawn {
  readonly element: Element;
  readonly isMoving: () => boolean;
  /** Seconds since its last frame; 0 for the first after a rest. */
  readonly draw: (seconds: number) => void;
}

/** A cap of 30 frames a second, with room for a screen that is a little early. */
const FRAME_MS = 1000 / 30 - 4;
const LONGEST_STEP_S = 0.1;

interface Entry {
  readonly drawn: Drawn;
  seen: boolean;
  dirty: boolean;
  lastDrawn: number | null;
}

const entries = new Map<Element, Entry>();
const slowListeners = new Set<(milliseconds: number) => void>();
let asked: number | null = null;
let lastTick: number | null = null;
let lastFrame = 0;
let observer: IntersectionObserver | null = null;

const isLive = (entry: Entry): boolean => entry.seen && (entry.dirty || entry.drawn.isMoving());
const hasLive = (): boolean => !document.hidden && [...entries.values()].some(isLive);

const ask = (): void => {
  if (asked !== null || !hasLive()) return;
  asked = requestAnimationFrame(tick);
};

const drawEntry = (entry: Entry, now: number): void => {
  const moving = entry.drawn.isMoving();
  const seconds = entry.lastDrawn === null ? 0 : (now - entry.lastDrawn) / 1000;
  entry.dirty = false;
  entry.lastDrawn = moving ? now : null;
  entry.drawn.draw(Math.min(LONGEST_STEP_S, seconds));
};

const tick = (now: number): void => {
  asked = null;
  if (lastTick !== null) for (const listener of slowListeners) listener(now - lastTick);
  lastTick = now;
  if (now - lastFrame >= FRAME_MS) {
    lastFrame = now;
    for (const entry of entries.values()) if (isLive(entry)) drawEntry(entry, now);
  }
  ask();
  if (asked === null) lastTick = null;
};

const onVisibility = (): void => {
  for (const entry of entries.values()) entry.lastDrawn = null;
  ask();
};

const watch = (element: Element): void => {
  observer ??= new IntersectionObserver((changes) => {
    for (const { target, isIntersecting } of changes) {
      const entry = entries.get(target);
      if (!entry) continue;
      entry.seen = isIntersecting;
      entry.lastDrawn = null;
    }
    ask();
  });
  if (entries.size === 1) document.addEventListener("visibilitychange", onVisibility);
  observer.observe(element);
};

/** Takes part in the loop until it is told otherwise; `redraw` asks for one frame. */
export const joinLoop = (
  drawn: Drawn,
): { readonly redraw: () => void; readonly leave: () => void } => {
  const entry: Entry = { drawn, seen: false, dirty: true, lastDrawn: null };
  entries.set(drawn.element, entry);
  watch(drawn.element);
  return {
    redraw: () => {
      entry.dirty = true;
      ask();
    },
    leave: () => {
      entries.delete(drawn.element);
      observer?.unobserve(drawn.element);
      if (entries.size > 0) return;
      document.removeEventListener("visibilitychange", onVisibility);
      if (asked !== null) cancelAnimationFrame(asked);
      asked = null;
    },
  };
};

export const redrawAll = (): void => {
  for (const entry of entries.values()) entry.dirty = true;
  ask();
};

/** Told the time between two frames of the screen while the loop runs. */
export const onFrameTime = (listener: (milliseconds: number) => void): void => {
  slowListeners.add(listener);
};
