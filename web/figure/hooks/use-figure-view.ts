import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { FigureView, ViewSettings, ViewState, createView, preload } from "../engine/index.ts";

interface Engine {
  readonly createView: typeof createView;
  readonly preload: typeof preload;
}

let engine: Promise<Engine> | null = null;

/** The engine comes when the first figure is shown; a failed try is tried again by the next one. */
const loadEngine = (): Promise<Engine> => {
  engine ??= import("../engine/index.ts").catch((error: unknown) => {
    engine = null;
    throw error;
  });
  return engine;
};

const fetchAhead = async (): Promise<void> => {
  const loaded = await loadEngine().catch(() => null);
  loaded?.preload();
};

/** Fetches what a figure needs before there is one, so that it is there at once. */
export const preloadFigure = (): void => void fetchAhead();

export interface FigureHandle {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly view: RefObject<FigureView | null>;
  readonly state: ViewState;
}

/** Ties a canvas on the page to a view of the engine, as long as the canvas is there. */
export const useFigureView = (settings: ViewSettings): FigureHandle => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<FigureView | null>(null);
  const latest = useRef(settings);
  const [state, setState] = useState<ViewState>("loading");

  // Before the view is made: it begins with what is wanted now.
  useEffect(() => {
    latest.current = settings;
    view.current?.set(settings);
  }, [settings]);

  useEffect(() => {
    let gone = false;
    const start = async (): Promise<void> => {
      try {
        const loaded = await loadEngine();
        if (!gone && canvas.current)
          view.current = loaded.createView(canvas.current, latest.current, setState);
      } catch {
        if (!gone) setState("missing");
      }
    };
    void start();
    return () => {
      gone = true;
      view.current?.dispose();
      view.current = null;
    };
  }, []);

  return { canvas, view, state };
};
