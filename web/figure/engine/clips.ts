/** Baked clips, fetched by movement pattern and kept: a session shows the same ones again. */
import { exerciseById } from "@dorsal/core/exercise";
import { decodeClip, mirrorClip } from "@dorsal/core/motion";
import type { Clip, StoredClip } from "@dorsal/core/motion";
import type { Side } from "./types.ts";

type StoredClips = Readonly<Record<string, StoredClip>>;

const files = new Map<string, Promise<StoredClips>>();
const clips = new Map<string, Clip>();

const fetchClips = async (pattern: string): Promise<StoredClips> => {
  const answer = await fetch(`/motion/${pattern}.json`);
  // A server that knows no such file answers with the app itself.
  if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return {};
  return (await answer.json()) as StoredClips;
};

const fileOf = (pattern: string): Promise<StoredClips> => {
  const known = files.get(pattern);
  if (known) return known;
  const asked = fetchClips(pattern).catch((): StoredClips => {
    // Out of reach is not missing: the next figure asks again.
    files.delete(pattern);
    return {};
  });
  files.set(pattern, asked);
  return asked;
};

/** The clip of an exercise; null where there is none. The right side is authored, the left its mirror. */
export const loadClip = async (exercise: string, side: Side | null): Promise<Clip | null> => {
  const mirrored = side === "left" && exerciseById(exercise)?.side === "per_side";
  const key = `${exercise}${mirrored ? " left" : ""}`;
  const known = clips.get(key);
  if (known) return known;
  const pattern = exerciseById(exercise)?.pattern;
  const stored = pattern === undefined ? undefined : (await fileOf(pattern))[exercise];
  if (!stored) return null;
  const clip = mirrored ? mirrorClip(decodeClip(stored)) : decodeClip(stored);
  clips.set(key, clip);
  return clip;
};
