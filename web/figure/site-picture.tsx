import { useEffect, useState } from "react";
import type { BodyType } from "./body.ts";
import { PICTURE, cropAround, loadSiteMark } from "./site-marks.ts";
import type { SiteMark } from "./site-marks.ts";
import "./site-picture.css";

export interface SitePictureProps {
  /** A site of the body, as `subscapular` or `waist`. */
  readonly site: string;
  readonly sex: BodyType;
  /** What there is to see, in words. */
  readonly label: string;
}

/**
 * The figure with the place of a fold or the way of a tape drawn on it: a baked picture, so that it
 * is there without a graphics card and while another hand holds a caliper. Where it cannot be had,
 * the space stays empty and the words beside it say the same.
 */
export const SitePicture = ({ site, sex, label }: SitePictureProps) => {
  const [mark, setMark] = useState<SiteMark | null>(null);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const found = await loadSiteMark(site, sex);
      if (!gone) setMark(found);
    };
    void load();
    return () => {
      gone = true;
    };
  }, [site, sex]);
  return (
    <div className="site-picture" data-mark={mark ? site : undefined}>
      {mark ? (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture that is put together
        <svg role="img" aria-label={label} viewBox={cropAround(mark).join(" ")}>
          <image
            href={`/motion/sites-${sex}-${mark.view}.png`}
            width={PICTURE.width}
            height={PICTURE.height}
          />
          {"fold" in mark ? <Fold ends={mark.fold} /> : <Tape {...mark} />}
        </svg>
      ) : null}
    </div>
  );
};

/** From the fold to the middle of each finger that pinches it, and how far those are drawn. */
const FINGER = { near: 13, far: 27, width: 7 } as const;

const finger = (side: 1 | -1): string =>
  `M0 ${side * FINGER.near}L${-FINGER.width} ${side * FINGER.far}L${FINGER.width} ${side * FINGER.far}Z`;

type Ends = Extract<SiteMark, { readonly fold: unknown }>["fold"];

const Fold = ({ ends: [x1, y1, x2, y2] }: { readonly ends: Ends }) => {
  const at = { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  const degrees = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  const half = Math.max(9, Math.hypot(x2 - x1, y2 - y1) / 2);
  const line = `M${-half} 0L${half} 0`;
  return (
    <g transform={`translate(${at.x} ${at.y}) rotate(${Math.round(degrees)})`}>
      <path className="site-halo" d={line} />
      <path className="site-line" d={line} />
      <path className="site-finger" d={finger(1) + finger(-1)} />
    </g>
  );
};

const pathOf = (numbers: readonly number[]): string => `M${numbers.join(" ")}`;

const Tape = ({ tape, behind }: Extract<SiteMark, { readonly tape: unknown }>) => (
  <g>
    <path className="site-behind" d={pathOf(behind)} />
    <path className="site-halo" d={pathOf(tape)} />
    <path className="site-line" d={pathOf(tape)} />
  </g>
);
