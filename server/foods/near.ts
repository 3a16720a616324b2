/**
 * Words within some edits, found in a sorted list as in a tree: words that begin alike share the
 * work, and a beginning that is already too far takes all its words with it.
 */

/** Places from the first to the one before the last. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Letters looked at in one walk. A word with two errors takes some thousands among half a million. */
const MOST_STEPS = 10_000;
/** Words whose least is kept, so that many that begin alike are passed over at once. */
const BLOCK = 64;

/**
 * Where the words stand of which a beginning, or the whole, is within so many edits of what was
 * typed: a letter more, less or another, or two neighbours changed. Ends early after a fixed number
 * of steps.
 */
export type Walk = (typed: string, edits: number) => readonly Range[];

/** Letters that each word begins with like the one before it. */
const sharedWithBefore = (sorted: readonly string[]): Uint16Array =>
  Uint16Array.from(sorted, (word, place) => {
    const before = place === 0 ? "" : (sorted[place - 1] ?? "");
    const most = Math.min(word.length, before.length);
    let shared = 0;
    while (shared < most && word.charCodeAt(shared) === before.charCodeAt(shared)) shared += 1;
    return shared;
  });

/** @param sorted each word once, in the order of their UTF-16 units */
export const createWalk = (sorted: readonly string[]): Walk => {
  const shared = sharedWithBefore(sorted);
  const leastOfBlock = Uint16Array.from(
    { length: Math.ceil(sorted.length / BLOCK) },
    (_, block) => {
      let least = 0xffff;
      for (const one of shared.subarray(block * BLOCK, (block + 1) * BLOCK))
        if (one < least) least = one;
      return least;
    },
  );
  /** The first place after one whose word does not begin with as many of its letters. */
  const endOfBeginning = (start: number, letters: number): number => {
    let place = start + 1;
    while (place < sorted.length && (shared[place] ?? 0) >= letters) {
      place += 1;
      if (place % BLOCK !== 0) continue;
      while ((leastOfBlock[place / BLOCK] ?? 0) >= letters && place < sorted.length) place += BLOCK;
    }
    return Math.min(place, sorted.length);
  };

  return (typed, edits) => {
    const rows = createRows(typed, edits);
    const deepest = typed.length + edits;
    const ranges: Range[] = [];
    let place = 0;
    /** Rows that are right for the word before. */
    let filled = 0;
    let steps = 0;
    while (place < sorted.length && steps < MOST_STEPS) {
      const word = sorted[place] ?? "";
      let depth = Math.min(filled, shared[place] ?? 0);
      let next = place + 1;
      while (depth < word.length && depth < deepest) {
        depth += 1;
        steps += 1;
        const least = rows.fill(word, depth);
        const isNear = rows.ofAllTyped(depth) <= edits;
        if (!isNear && least <= edits) continue;
        next = endOfBeginning(place, depth);
        if (isNear) ranges.push({ from: place, to: next });
        break;
      }
      filled = depth;
      place = next;
    }
    return ranges;
  };
};

interface DistanceRows {
  /** Fills the row of a beginning of so many letters, those before it being filled, and tells its least. */
  readonly fill: (word: string, depth: number) => number;
  /** How far that beginning is from all that was typed; more than the edits where it is further. */
  readonly ofAllTyped: (depth: number) => number;
}

/**
 * A row for each length of beginning: distances from it to each beginning of what was typed. Only
 * lengths that differ by the edits or less can be near; beside those stands one above them.
 */
const createRows = (typed: string, edits: number): DistanceRows => {
  const width = typed.length + 1;
  const letters = Uint16Array.from({ length: typed.length }, (_, place) => typed.charCodeAt(place));
  const rows = new Uint16Array(width * (typed.length + edits + 1));
  for (let column = 0; column < width; column += 1) rows[column] = column;
  const far = edits + 1;
  return {
    fill: (word, depth) => {
      const letter = word.charCodeAt(depth - 1);
      const letterBefore = depth > 1 ? word.charCodeAt(depth - 2) : -1;
      const from = Math.max(1, depth - edits);
      const to = Math.min(typed.length, depth + edits);
      const row = depth * width;
      const last = row - width;
      const beforeLast = last - width;
      let left = from === 1 ? depth : far;
      rows[row + from - 1] = left;
      let least = left;
      for (let column = from; column <= to; column += 1) {
        const typedLetter = letters[column - 1] ?? 0;
        let distance = (rows[last + column - 1] ?? 0) + (letter === typedLetter ? 0 : 1);
        const above = (rows[last + column] ?? 0) + 1;
        if (above < distance) distance = above;
        if (left + 1 < distance) distance = left + 1;
        if (column > 1 && letterBefore === typedLetter && letter === letters[column - 2]) {
          const changed = (rows[beforeLast + column - 2] ?? 0) + 1;
          if (changed < distance) distance = changed;
        }
        rows[row + column] = distance;
        left = distance;
        if (distance < least) least = distance;
      }
      if (to < typed.length) rows[row + to + 1] = far;
      return least;
    },
    ofAllTyped: (depth) =>
      depth + edits >= typed.length ? (rows[depth * width + typed.length] ?? far) : far,
  };
};
