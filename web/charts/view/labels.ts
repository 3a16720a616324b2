/** Mean width of a figure or letter of the axis labels, in sizes of the text; measured on Archivo. */
const LETTER = 0.56;

/** About how wide a label is, in pixels: enough to keep labels apart without asking the page. */
export const widthOf = (label: string, textPx: number): number => label.length * LETTER * textPx;

export type Anchor = "start" | "middle" | "end";

export interface Label {
  /** In pixels, along the axis. */
  readonly at: number;
  readonly label: string;
}

export interface PlacedLabel extends Label {
  readonly anchor: Anchor;
}

/**
 * Labels along a horizontal axis: held inside its ends, and left out where they would touch the one
 * before. The tick itself stays.
 */
export const placeLabels = (
  labels: readonly Label[],
  start: number,
  end: number,
  textPx: number,
): readonly PlacedLabel[] => {
  const placed: PlacedLabel[] = [];
  let taken = -Infinity;
  for (const { at, label } of labels) {
    const width = widthOf(label, textPx);
    const anchor: Anchor =
      at - width / 2 < start ? "start" : at + width / 2 > end ? "end" : "middle";
    const left = anchor === "start" ? at : anchor === "end" ? at - width : at - width / 2;
    if (left < taken + textPx * 0.6) continue;
    taken = left + width;
    placed.push({ at, label, anchor });
  }
  return placed;
};

/**
 * Moves labels in a column apart until none is nearer to its neighbour than `apart`: down, and back
 * up from the bottom where the room ends. They are in the same order as before, and all between
 * `top` and `bottom` if there is room for all. The answers stand in the order of the question.
 */
export const spread = (
  wanted: readonly number[],
  apart: number,
  top: number,
  bottom: number,
): readonly number[] => {
  const order = wanted.map((_, index) => index).toSorted((a, b) => wanted[a]! - wanted[b]!);
  const places = order.map((index) => Math.max(top, Math.min(bottom, wanted[index]!)));
  for (let at = 1; at < places.length; at++)
    places[at] = Math.max(places[at]!, places[at - 1]! + apart);
  let limit = bottom;
  for (let at = places.length - 1; at >= 0; at--) {
    places[at] = Math.min(places[at]!, limit);
    limit = places[at]! - apart;
  }
  const answer = Array.from<number>({ length: wanted.length });
  order.forEach((index, at) => (answer[index] = places[at]!));
  return answer;
};
