/** What of the files of foods could not be used. */

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

/** A file that ends too early, is not what its name says, or that the system does not open. */
export class UnreadableFile extends Error {
  readonly path: string;
  constructor(path: string, reason: string) {
    super(reason);
    this.path = path;
  }
}
