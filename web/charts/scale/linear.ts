/**
 * A straight scale as plain data: `from` lies at `start`, `to` at `end`. Values are in the caller's
 * unit, places in pixels. A vertical scale has its `start` below its `end`.
 */
export interface Linear {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Where a value lies, in pixels; the middle when the scale spans nothing. */
export const placeOf = ({ from, to, start, end }: Linear, value: number): number =>
  to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start);

/** Which value lies at a place; the scale's beginning when it has no length. */
export const valueAt = ({ from, to, start, end }: Linear, place: number): number =>
  end === start ? from : from + ((place - start) / (end - start)) * (to - from);

export interface Ticks {
  readonly ticks: readonly number[];
  /** Digits after the point that tell any two neighbours apart, and that every tick is exact in. */
  readonly decimals: number;
}

const FACTORS = [1, 2, 5];

interface Step {
  readonly factor: number;
  readonly power: number;
}

const sizeOf = ({ factor, power }: Step): number => factor * 10 ** power;

/** Whole multiples are taken before the division, so that 0.3 is 0.3 and not 0.30000000000000004. */
const multipleOf = ({ factor, power }: Step, times: number): number =>
  power < 0 ? (times * factor) / 10 ** -power : times * factor * 10 ** power;

/**
 * Round values inside a range: one, two or five times a power of ten apart.
 *
 * @param most how many there may be, at least two. There are fewer than two only where the range
 *   spans nothing.
 */
export const niceTicks = (from: number, to: number, most: number): Ticks => {
  const span = to - from;
  if (!Number.isFinite(span) || span <= 0)
    return { ticks: Number.isFinite(from) ? [from] : [], decimals: 0 };
  const lowest = Math.floor(Math.log10(span / most)) - 1;
  for (let power = lowest; ; power++)
    for (const factor of FACTORS) {
      const step: Step = { factor, power };
      const size = sizeOf(step);
      // A hair of tolerance: an end that is a multiple itself must not fall out by rounding.
      const first = Math.ceil(from / size - 1e-9);
      const last = Math.floor(to / size + 1e-9);
      if (last - first + 1 > most) continue;
      return {
        ticks: Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
          multipleOf(step, first + index),
        ),
        decimals: Math.max(0, -power),
      };
    }
};

export interface DomainOptions {
  /** The least that the axis spans, so that a quiet week does not look like a mountain range. */
  readonly leastSpan?: number;
  /** Zero belongs to the axis: for amounts, whose length is compared. */
  readonly withZero?: boolean;
}

/** Share of the span that stays free above and below what is drawn. */
const MARGIN = 0.06;

/** An axis around the values given, with a little air; 0 to 1 when there are none. */
export const domainOf = (
  values: readonly number[],
  { leastSpan = 0, withZero = false }: DomainOptions = {},
): readonly [from: number, to: number] => {
  const known = values.filter((value) => Number.isFinite(value));
  if (withZero) known.push(0);
  if (known.length === 0) return [0, 1];
  // Amounts of nothing at all: an axis as without any, for zero alone spans nothing.
  if (withZero && known.every((value) => value === 0)) return [0, Math.max(1, leastSpan)];
  const low = known.reduce((a, b) => Math.min(a, b));
  const high = known.reduce((a, b) => Math.max(a, b));
  const wanted = Math.max(high - low, leastSpan, Math.abs(high) * 1e-6, 1e-6);
  const missing = (wanted - (high - low)) / 2;
  const air = wanted * MARGIN;
  // Nothing lies beyond zero when all is on one side of it.
  const from = withZero && low === 0 ? 0 : low - missing - air;
  const to = withZero && high === 0 ? 0 : high + missing + air;
  return [from, to];
};
