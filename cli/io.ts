import type { Timestamp } from "@dorsal/core/record";

/** What a command needs from the outside. */
export interface Io {
  /** Writes results; the text brings its own line ends. */
  readonly out: (text: string) => void;
  /** Writes complaints. */
  readonly err: (text: string) => void;
  /** All of standard input; waits for its end. */
  readonly stdin: () => string;
  readonly now: Timestamp;
  readonly version: string;
}

/** Exit codes, as other Unix tools use them. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** One command of `dorsal`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** @returns the exit code */
  readonly run: (args: readonly string[], io: Io) => number | Promise<number>;
}
