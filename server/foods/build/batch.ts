/** What goes from the files of foods to those who make rows of them, and comes back. */
import type { FoodSource } from "@dorsal/core/food";
import type { Licence } from "@dorsal/core/packs";

/** Some of a file, as it stands there; what it says is looked at later, and perhaps elsewhere. */
export type Batch = LinesBatch | PackBatch;

export interface LinesBatch {
  readonly kind: "lines";
  readonly path: string;
  /** Number of its first line, from 1 on. */
  readonly firstLine: number;
  /** Whole lines in UTF-8. */
  readonly bytes: Uint8Array;
}

export interface PackBatch {
  readonly kind: "pack";
  readonly path: string;
  /** Number of its first row, from 1 on. */
  readonly firstLine: number;
  readonly pack: string;
  readonly licence: Licence["id"];
  readonly rows: readonly PackRow[];
}

export interface PackRow {
  readonly id: string;
  /** As `storedFood` writes it. */
  readonly data: string;
}

/** A line of text or a row of a pack that is left out. */
export interface BadLine {
  readonly path: string;
  /** From 1 on. */
  readonly line: number;
  /** Empty where the line as a whole is meant. */
  readonly field: string;
  /** As JSON, shortened. */
  readonly value: string;
  /** What should stand there; null where the line is no JSON. */
  readonly expected: string | null;
}

/** All that a catalogue keeps of a food. A tuple, which is quicker to hand to another thread. */
export type PreparedFood = readonly [
  ref: string,
  source: FoodSource,
  /** As `storedFood` writes it. */
  data: string,
  /**
   * How often it is looked for or eaten, on any scale from 0; the larger comes first, and of two as
   * popular the one that its name makes likelier.
   */
  popularity: number,
  /** How likely it is meant by its name alone. */
  prior: number,
  /** JSON of what a search reads of it. */
  fields: string,
  barcode: string | null,
  /** All that it is found by, apart by spaces. */
  words: string,
];

/** A batch that was looked at. */
export interface Prepared {
  readonly foods: readonly PreparedFood[];
  readonly bad: readonly BadLine[];
}

/** Looks at a batch, here or beside; the answers may come in any order. */
export type Prepare = (batch: Batch) => Promise<Prepared>;
