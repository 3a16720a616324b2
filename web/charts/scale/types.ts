/** A value at a day number (or any x); null where there is none, and the line breaks. */
export interface Point {
  readonly x: number;
  readonly y: number | null;
}

/** From where to where a value may lie at x; null where nothing is known. */
export interface Span {
  readonly x: number;
  readonly lo: number | null;
  readonly hi: number | null;
}

/** What is drawn in one stroke. */
export type Run<Item> = readonly Item[];
