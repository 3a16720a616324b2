import { useEffect, useRef } from "react";
import { fitWithin } from "./frame.ts";
import { outlineOf } from "./outline.ts";

export type GhostKind = "outline" | "photo" | "none";

/** Pixels of the longer edge that edges are looked for in; more only finds pores. */
const OUTLINE_EDGE = 480;

const drawOutline = async (canvas: HTMLCanvasElement, url: string): Promise<void> => {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  const { width, height } = fitWithin(
    { width: picture.naturalWidth, height: picture.naturalHeight },
    OUTLINE_EDGE,
  );
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return;
  context.drawImage(picture, 0, 0, width, height);
  const pixels = context.getImageData(0, 0, width, height);
  context.putImageData(new ImageData(outlineOf(pixels), width, height), 0, 0);
  canvas.dataset["shown"] = "";
};

export interface GhostProps {
  /** The last photo of the pose. */
  readonly url: string;
  readonly kind: Exclude<GhostKind, "none">;
  /** 0..100. */
  readonly strength: number;
}

/** The last photo over the camera's picture, to stand as one stood then. Decoration to a screen reader. */
export const Ghost = ({ url, kind, strength }: GhostProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (kind !== "outline" || !canvas.current) return;
    // A photo that was deleted meanwhile leaves no outline, and nothing else depends on it.
    drawOutline(canvas.current, url).catch(() => undefined);
  }, [url, kind]);
  const style = { opacity: strength / 100 };
  return kind === "outline" ? (
    <canvas ref={canvas} className="camera-layer ghost-outline" style={style} aria-hidden />
  ) : (
    <img className="camera-layer" src={url} style={style} alt="" aria-hidden draggable={false} />
  );
};
