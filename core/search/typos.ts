/** Letters that may be wrong in a word: none in short ones, where any other word is near. */
export const mostEdits = (word: string): number => {
  if (word.length < 4) return 0;
  return word.length <= 6 ? 1 : 2;
};

/** How far a known word is from a typed one, and from the nearest beginning of it; above `most` it is not told. */
export interface Distance {
  readonly whole: number;
  readonly prefix: number;
}

/**
 * Edit distance in which two letters that changed places count once (optimal string alignment),
 * from a typed word to words that are known. Most are far, so it stops at the first row that is
 * above `most` everywhere, and the three rows it works on are made once for all of them.
 */
export const distancesFrom = (
  typed: string,
  most: number,
): ((known: string, limit?: number) => Distance) => {
  // Letters further on than this cannot be reached with so few edits.
  const reach = typed.length + most;
  const rows = [new Uint16Array(reach + 1), new Uint16Array(reach + 1), new Uint16Array(reach + 1)];
  return (known, limit = most) => {
    const far: Distance = { whole: limit + 1, prefix: limit + 1 };
    if (typed.length - known.length > limit) return far;
    const width = Math.min(known.length, typed.length + limit);
    let [beforeLast, last, now] = rows as [Uint16Array, Uint16Array, Uint16Array];
    for (let column = 0; column <= width; column += 1) last[column] = column;
    for (let row = 1; row <= typed.length; row += 1) {
      now[0] = row;
      let least = row;
      const letter = typed[row - 1];
      for (let column = 1; column <= width; column += 1) {
        let edits = (last[column - 1] ?? 0) + (letter === known[column - 1] ? 0 : 1);
        edits = Math.min(edits, (last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
        const changedPlaces =
          row > 1 &&
          column > 1 &&
          letter === known[column - 2] &&
          typed[row - 2] === known[column - 1];
        if (changedPlaces) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
        now[column] = edits;
        if (edits < least) least = edits;
      }
      if (least > limit) return far;
      [beforeLast, last, now] = [last, now, beforeLast];
    }
    const atMost = (edits: number): number => Math.min(edits, limit + 1);
    let prefix = limit + 1;
    for (let column = 0; column <= width; column += 1)
      prefix = Math.min(prefix, last[column] ?? prefix);
    const isInReach = width === known.length;
    return { whole: isInReach ? atMost(last[width] ?? far.whole) : far.whole, prefix };
  };
};
