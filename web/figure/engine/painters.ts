/**
 * Who draws. The sculpted figure where there is WebGL2, and while it is being fetched, or without
 * it, the flat one. The sculpted one is given back when no figure has been on the page for a while.
 */
import { createFlatPainter } from "../flat/index.ts";
import type { MeshPainter } from "../mesh/index.ts";
import { redrawAll } from "./loop.ts";
import { abilities, isLow } from "./quality.ts";
import type { Painter } from "./types.ts";

const IDLE_MS = 20_000;

const flat = createFlatPainter();
let mesh: MeshPainter | "loading" | "failed" | null = null;
let users = 0;
let idle: ReturnType<typeof setTimeout> | null = null;

const loadMesh = async (): Promise<void> => {
  mesh = "loading";
  try {
    const { createMeshPainter } = await import("../mesh/index.ts");
    mesh = createMeshPainter({ onReady: redrawAll, smooth: !isLow() });
    if (users === 0) startIdle();
  } catch {
    // Offline before it was ever fetched, or no context to be had: the flat figure stays.
    mesh = "failed";
  }
  redrawAll();
};

const startIdle = (): void => {
  // The last figure may have left while the mesh was still coming: one clock, not two.
  if (idle !== null) clearTimeout(idle);
  idle = setTimeout(() => {
    idle = null;
    if (mesh !== null && typeof mesh === "object") mesh.dispose();
    if (mesh !== "loading") mesh = null;
  }, IDLE_MS);
};

/** Fetches the sculpted figure ahead of its first use. */
export const preload = (): void => {
  if (mesh === null && abilities().webgl) void loadMesh();
};

/** Until it is left, the painters stay. */
export const usePainters = (owner: object) => {
  users += 1;
  if (idle !== null) clearTimeout(idle);
  idle = null;
  preload();
  return {
    /** The sculpted figure when it can, null while it may still come. */
    mesh: (): Painter | null => (typeof mesh === "object" ? mesh : null),
    isComing: (): boolean => mesh === "loading",
    flat: (): Painter => flat,
    leave: (): void => {
      users -= 1;
      if (mesh !== null && typeof mesh === "object") mesh.forget(owner);
      if (users === 0) startIdle();
    },
  };
};

/** What the graphics card holds for us; null when there is no context. */
export const painterInfo = () =>
  mesh !== null && typeof mesh === "object" ? { ...mesh.info(), users } : null;
