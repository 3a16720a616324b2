/** Numbers that are in use, to draw from: the first `count` of `list`. */
export interface Drawn {
  readonly list: Int32Array;
  readonly count: () => number;
}

/** An empty set of numbers below `length`; adding and taking out cost the same whatever is in it. */
export const createDrawn = (
  length: number,
): Drawn & { readonly add: (item: number) => void; readonly remove: (item: number) => void } => {
  const list = new Int32Array(length);
  const places = new Int32Array(length);
  let count = 0;
  return {
    list,
    count: () => count,
    add: (item) => {
      list[count] = item;
      places[item] = count;
      count += 1;
    },
    remove: (item) => {
      count -= 1;
      const last = list[count] ?? 0;
      const place = places[item] ?? 0;
      list[place] = last;
      places[last] = place;
    },
  };
};
