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
const MOST_STEPS = 60_000;

/** The first place from `start` on whose word does not begin as the word at `start` does. */
const endOfBeginning = (sorted: readonly string[], start: number, letters: string): number => {
  // Most ranges are short: steps that double find their end sooner than halving all that is left.
  let step = 1;
  while (start + step < sorted.length && (sorted[start + step] ?? "").startsWith(letters))
    step *= 2;
  let low = start + (step >>> 1);
  let high = Math.min(start + step, sorted.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "").startsWith(letters)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Where the words stand of which a beginning, or the whole, is within so many edits of what was
 * typed: a letter more, less or another, or two neighbours changed. Ends early after a fixed number
 * of steps.
 */
export const placesNear = (
  sorted: readonly string[],
  typed: string,
  edits: number,
): readonly Range[] => {
  const width = typed.length + 1;
  const deepest = typed.length + edits;
  // A row for each length of beginning: distances from it to each beginning of what was typed.
  const rows = Array.from({ length: deepest + 1 }, () => new Uint16Array(width));
  rows[0]?.forEach((_, column, row) => (row[column] = column));

  const ranges: Range[] = [];
  let place = 0;
  let before = "";
  /** Rows that are right for the word before. */
  let filled = 0;
  let steps = 0;
  while (place < sorted.length && steps < MOST_STEPS) {
    const word = sorted[place] ?? "";
    let depth = 0;
    while (depth < filled && word[depth] === before[depth] && depth < word.length) depth += 1;
    let next = place + 1;
    while (depth < word.length && depth < deepest) {
      depth += 1;
      steps += 1;
      const least = fillRow(rows, typed, word, depth, edits);
      const isNear =
        depth + edits >= typed.length && (rows[depth]?.[typed.length] ?? edits + 1) <= edits;
      if (!isNear && least <= edits) continue;
      next = endOfBeginning(sorted, place, word.slice(0, depth));
      if (isNear) ranges.push({ from: place, to: next });
      break;
    }
    filled = depth;
    before = word;
    place = next;
  }
  return ranges;
};

/**
 * Fills the row of a beginning and tells the least in it. Only lengths that differ by the edits or
 * less can be near; beside those stands one above them.
 */
const fillRow = (
  rows: readonly Uint16Array[],
  typed: string,
  word: string,
  depth: number,
  edits: number,
): number => {
  const row = rows[depth];
  const last = rows[depth - 1];
  const beforeLast = rows[depth - 2];
  if (!row || !last) return edits + 1;
  const letter = word.charCodeAt(depth - 1);
  const letterBefore = word.charCodeAt(depth - 2);
  const from = Math.max(1, depth - edits);
  const to = Math.min(typed.length, depth + edits);
  row[from - 1] = from === 1 ? depth : edits + 1;
  let least = row[from - 1] ?? 0;
  for (let column = from; column <= to; column += 1) {
    const typedLetter = typed.charCodeAt(column - 1);
    let distance = (last[column - 1] ?? 0) + (letter === typedLetter ? 0 : 1);
    distance = Math.min(distance, (last[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
    if (beforeLast && letter === typed.charCodeAt(column - 2) && letterBefore === typedLetter)
      distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
    row[column] = distance;
    if (distance < least) least = distance;
  }
  if (to < typed.length) row[to + 1] = edits + 1;
  return least;
};
