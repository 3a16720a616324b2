/** Where the baked pictures of the standing figure show a fold or a tape, fetched once and kept. */
import { clamp } from "@dorsal/core/quantity";
import type { BodyType } from "./body.ts";

/** In pixels of a picture of 400 by 500; x and y in turns. */
export type SiteMark = { readonly view: string } & (
  | { readonly fold: readonly [x1: number, y1: number, x2: number, y2: number] }
  | { readonly tape: readonly number[]; readonly behind: readonly number[] }
);

type Marks = Readonly<Record<BodyType, Readonly<Record<string, SiteMark>>>>;

let asked: Promise<Marks | null> | null = null;

const fetchMarks = async (): Promise<Marks | null> => {
  const answer = await fetch("/motion/sites.json");
  // A server that knows no such file answers with the app itself.
  if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) return null;
  return (await answer.json()) as Marks;
};

/** The mark of a site on a body; null where there is none, or none to be had. */
export const loadSiteMark = async (site: string, sex: BodyType): Promise<SiteMark | null> => {
  asked ??= fetchMarks().catch(() => {
    // Out of reach is not missing: the next site asks again.
    asked = null;
    return null;
  });
  return (await asked)?.[sex][site] ?? null;
};

/** The part of the picture around a mark: as tall as can be, and wide enough to tell where it is. */
export const cropAround = (mark: SiteMark): readonly [number, number, number, number] => {
  const points = "fold" in mark ? mark.fold : [...mark.tape, ...mark.behind];
  const middle = (axis: 0 | 1): number => {
    const values = points.filter((_, index) => index % 2 === axis);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [
    clamp(Math.round(middle(0) - CROP.width / 2), 0, PICTURE.width - CROP.width),
    clamp(Math.round(middle(1) - CROP.height / 2), 0, PICTURE.height - CROP.height),
    CROP.width,
    CROP.height,
  ];
};

/** Pixels of a baked picture: `tools/figure/picture/sites.ts`. */
export const PICTURE = { width: 400, height: 500 } as const;
/** Pixels of it that are shown. */
const CROP = { width: 196, height: 294 } as const;
