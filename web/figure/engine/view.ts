/** One figure on the page: a canvas, what it shows, from where, and when it has to be drawn again. */
import { currentBody, onBodyChange } from "../body.ts";
import { fitCamera } from "./camera.ts";
import { clipContent, standingContent } from "./content.ts";
import type { Content } from "./content.ts";
import { joinLoop } from "./loop.ts";
import type { Still } from "./pace.ts";
import { usePainters } from "./painters.ts";
import { onThemeChange, readPalette } from "./palette.ts";
import { isLow, pixelRatio } from "./quality.ts";
import type { Direction, Frame, Hit, Pace, Side, Tint } from "./types.ts";

export type ViewState = "loading" | "shown" | "missing";
export type PaceSource = Pace | (() => Pace | null) | null;

export interface ViewSettings {
  /** Null stands at ease. */
  readonly exercise: string | null;
  readonly side: Side | null;
  readonly pace: PaceSource;
  readonly frozen: boolean;
  /** 1 is as authored. */
  readonly speed: number;
  readonly still: Still | "pace" | null;
  /** Instead of the muscles of the exercise. */
  readonly tint: Tint | null;
}

export interface FigureView {
  readonly set: (settings: ViewSettings) => void;
  /** Degrees about the vertical. */
  readonly turn: (degrees: number) => void;
  readonly look: (yaw: number | null) => void;
  readonly pick: (x: number, y: number) => Hit | null;
  readonly dispose: () => void;
}

/** This long nothing is shown rather than a figure that is exchanged at once. */
const GRACE_MS = 350;
/** Degrees a second of a turn by button, as a share of what is left to go. */
const TURN_RATE = 9;

const sizeOf = (canvas: HTMLCanvasElement) => {
  const ratio = pixelRatio();
  return {
    width: Math.max(2, Math.round(canvas.clientWidth * ratio)),
    height: Math.max(2, Math.round(canvas.clientHeight * ratio)),
  };
};

const FADE_MS = 320;

const shortestWay = (from: number, to: number): number =>
  ((((to - from + 180) % 360) + 360) % 360) - 180;

const calm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** What cannot be read is missing, and no fault of the page. */
const contentOf = async (exercise: string | null, side: Side | null): Promise<Content | null> => {
  if (exercise === null) return standingContent();
  try {
    return await clipContent(exercise, side);
  } catch {
    return null;
  }
};

export const createView = (
  canvas: HTMLCanvasElement,
  first: ViewSettings,
  onState: (state: ViewState) => void,
): FigureView => {
  const owner = {};
  const context = canvas.getContext("2d");
  const painters = usePainters(owner);
  const since = performance.now();
  let settings = first;
  let content: Content | null = null;
  let wanted = "";
  let shownExercise = first.exercise;
  let seconds = 0;
  /** How far from its own view the figure is turned, and is to be. */
  let turned = 0;
  let turnTo = 0;
  let frame: Frame | null = null;
  let gone = false;
  let lastStill: Still | null = null;
  /** The still before this one, while it fades. */
  let ghost: { readonly picture: HTMLCanvasElement; readonly since: number } | null = null;

  const paceNow = (): Pace | null =>
    typeof settings.pace === "function" ? settings.pace() : settings.pace;
  const isTurning = (): boolean => Math.abs(turnTo - turned) > 0.2;
  const runs = (): boolean =>
    content !== null &&
    content.moves &&
    !settings.frozen &&
    settings.still === null &&
    (settings.pace === null || typeof settings.pace === "function");

  const stillNow = (): Still | null => {
    const pace = paceNow();
    if (settings.still !== "pace") return settings.still;
    return content ? content.stillFor(pace) : "start";
  };
  const fadeFromLast = (): void => {
    const still = stillNow();
    if (still !== null && lastStill !== null && still !== lastStill && canvas.width > 2) {
      const picture = document.createElement("canvas");
      picture.width = canvas.width;
      picture.height = canvas.height;
      picture.getContext("2d")?.drawImage(canvas, 0, 0);
      ghost = { picture, since: performance.now() };
    }
    lastStill = still;
  };
  /** One still gives way to the other: a fade, and nothing that moves. */
  const drawFade = (to: CanvasRenderingContext2D): void => {
    if (!ghost) return;
    const left = 1 - (performance.now() - ghost.since) / FADE_MS;
    if (left <= 0) ghost = null;
    else {
      to.globalAlpha = left;
      to.drawImage(ghost.picture, 0, 0, canvas.width, canvas.height);
      to.globalAlpha = 1;
    }
  };

  const compose = (shown: Content): Frame => {
    const { width, height } = sizeOf(canvas);
    const direction: Direction = { yaw: shown.view.yaw + turned, pitch: shown.view.pitch };
    return {
      owner,
      ...shown.at({ seconds, pace: paceNow(), still: stillNow() }),
      camera: fitCamera(shown.balls, direction, width / height),
      tint: settings.tint ?? shown.tint,
      body: currentBody(),
      palette: readPalette(canvas),
      width,
      height,
      low: isLow(),
    };
  };

  const draw = (step: number): void => {
    if (!context || !content) return;
    if (runs() && settings.pace === null) seconds += step * settings.speed;
    if (isTurning()) {
      turned += (turnTo - turned) * (calm() ? 1 : Math.min(1, Math.max(0.02, step) * TURN_RATE));
      if (!isTurning()) turned = turnTo;
    }
    fadeFromLast();
    frame = compose(content);
    if (canvas.width !== frame.width) canvas.width = frame.width;
    if (canvas.height !== frame.height) canvas.height = frame.height;
    context.clearRect(0, 0, frame.width, frame.height);
    const sculpted = painters.mesh()?.draw(context, frame) ?? false;
    if (sculpted) canvas.dataset["painter"] = "mesh";
    else if (!painters.isComing() || performance.now() - since > GRACE_MS) {
      painters.flat().draw(context, frame);
      canvas.dataset["painter"] = "flat";
    }
    drawFade(context);
    canvas.dataset["frames"] = String(Number(canvas.dataset["frames"] ?? 0) + 1);
    canvas.dataset["yaw"] = String(Math.round(frame.camera.yaw));
  };

  const loop = joinLoop({
    element: canvas,
    isMoving: () => runs() || isTurning() || ghost !== null,
    draw,
  });

  const load = async (): Promise<void> => {
    const { exercise, side } = settings;
    const asked = `${exercise ?? ""} ${side ?? ""}`;
    if (asked === wanted) return;
    wanted = asked;
    onState("loading");
    const found = await contentOf(exercise, side);
    if (gone || wanted !== asked) return;
    // How far it was turned belongs to the exercise it was turned in.
    if (exercise !== shownExercise) turned = turnTo = 0;
    shownExercise = exercise;
    content = found;
    seconds = 0;
    onState(found ? "shown" : "missing");
    if (!found) context?.clearRect(0, 0, canvas.width, canvas.height);
    loop.redraw();
  };

  const resized = new ResizeObserver(loop.redraw);
  resized.observe(canvas);
  const stopTheme = onThemeChange(loop.redraw);
  const stopBody = onBodyChange(loop.redraw);
  const graceOver = setTimeout(loop.redraw, GRACE_MS + 20);
  void load();

  return {
    set: (next) => {
      settings = next;
      void load();
      loop.redraw();
    },
    turn: (degrees) => {
      turnTo += degrees;
      turned = turnTo;
      loop.redraw();
    },
    look: (yaw) => {
      const own = content?.view.yaw ?? 0;
      turnTo =
        yaw === null ? turned + shortestWay(turned, 0) : turned + shortestWay(own + turned, yaw);
      loop.redraw();
    },
    pick: (x, y) => (frame ? (painters.mesh()?.pick(frame, x, y) ?? null) : null),
    dispose: () => {
      gone = true;
      clearTimeout(graceOver);
      loop.leave();
      resized.disconnect();
      stopTheme();
      stopBody();
      painters.leave();
    },
  };
};
