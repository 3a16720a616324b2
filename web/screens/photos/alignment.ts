/**
 * How one photo lies on the frame of another: moved by `x` to the right and `y` down, in widths of
 * the frame, and enlarged about the middle of the frame by `scale`.
 */
export interface Alignment {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A point of the frame, in its widths, from its middle. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const UNALIGNED: Alignment = { x: 0, y: 0, scale: 1 };

export const ALIGNMENT_LIMITS = { offset: 0.5, leastScale: 0.5, mostScale: 2 } as const;

const between = (least: number, value: number, most: number): number =>
  Math.min(most, Math.max(least, value));

const held = ({ x, y, scale }: Alignment): Alignment => {
  const { offset, leastScale, mostScale } = ALIGNMENT_LIMITS;
  return {
    x: between(-offset, x, offset),
    y: between(-offset, y, offset),
    scale: between(leastScale, scale, mostScale),
  };
};

/** Sets parts of it, within the limits. */
export const aligned = (alignment: Alignment, part: Partial<Alignment>): Alignment =>
  held({ ...alignment, ...part });

/** After one finger went from one point of the frame to another. */
export const dragged = (alignment: Alignment, from: Point, to: Point): Alignment =>
  held({
    ...alignment,
    x: alignment.x + to.x - from.x,
    y: alignment.y + to.y - from.y,
  });

type Fingers = readonly [Point, Point];

const middle = ([one, other]: Fingers): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
});

const apart = ([one, other]: Fingers): number => Math.hypot(one.x - other.x, one.y - other.y);

/** Two fingers nearer than this, in widths of the frame, are one. */
const NEAREST = 0.01;

/** After two fingers moved: what lay between them still does, and grows as they part. */
export const pinched = (alignment: Alignment, from: Fingers, to: Fingers): Alignment => {
  const grown = apart(from) < NEAREST ? 1 : apart(to) / apart(from);
  const { leastScale, mostScale } = ALIGNMENT_LIMITS;
  const scale = between(leastScale, alignment.scale * grown, mostScale);
  const ratio = scale / alignment.scale;
  const [before, after] = [middle(from), middle(to)];
  return held({
    x: after.x - (before.x - alignment.x) * ratio,
    y: after.y - (before.y - alignment.y) * ratio,
    scale,
  });
};

/** For `transform`, inside a frame that is a size container. */
export const transformOf = ({ x, y, scale }: Alignment): string =>
  `translate(${x * 100}cqw, ${y * 100}cqw) scale(${scale})`;

/** Kept while the app is open, for each pair of photos. */
const remembered = new Map<string, Alignment>();

const pairKey = (before: string, after: string): string => `${before} ${after}`;

export const alignmentOf = (before: string, after: string): Alignment =>
  remembered.get(pairKey(before, after)) ?? UNALIGNED;

export const rememberAlignment = (before: string, after: string, alignment: Alignment): void => {
  remembered.set(pairKey(before, after), alignment);
};
