/** What an import reads from, what it writes to and what it remembers; nothing here does anything. */
import type { Food } from "../food/index.ts";
import type { FaultTally } from "./faults.ts";
import type { Licence } from "./licences.ts";
import type { TextState } from "./read/text.ts";

/** A piece of a file as it is read, unpacked. */
export interface Chunk {
  readonly bytes: Uint8Array;
  /** How much of the file's `size` has been read so far. */
  readonly read: number;
}

/** `cut`: it ends too early. `damaged`: it does not unpack. `unreadable`: the system says no. */
export interface ReadTrouble {
  readonly trouble: "cut" | "damaged" | "unreadable";
  readonly reason: string;
}

export interface SourceFile {
  /** Its path inside the folder or archive, with `/`. */
  readonly name: string;
  /** Bytes as it lies there, packed or not; for progress. */
  readonly size: number;
  /** Its unpacked bytes from a position on; a trouble is the last thing it yields. */
  readonly open: (from: number) => AsyncIterable<Chunk | ReadTrouble>;
}

export interface PackSource {
  readonly files: readonly SourceFile[];
  /** The same for the same files and another when one changed: names, sizes and times of change. */
  readonly fingerprint: string;
}

/** A piece of a food that lies in several tables; put together when all are read. */
export interface Part {
  /** Which food it belongs to. */
  readonly id: number;
  /** Of two parts with the same id the one with the higher `seq` was later; the pair is unique. */
  readonly seq: number;
  readonly kind: string;
  readonly data: string;
}

/** A food as an import gives it out, with what its source says beside it. */
export interface PackFood extends Food {
  /** How many people scanned it in the source's own app; absent where the source does not say. */
  readonly scans?: number;
}

/** What an import counted so far. */
export interface Tally {
  /** Rows that were read, bad ones too. */
  readonly rows: number;
  /** Foods that were made. */
  readonly foods: number;
  /** Rows of the table of foods, where foods lie in several tables. */
  readonly staged: number;
  readonly withoutEnergy: number;
  /** Foods as prepared, beside the same as sold. */
  readonly prepared: number;
  /** Foods whose source says that newer figures exist. */
  readonly stale: number;
  /** What is in the file and no food, by its kind there. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Lines that were read as Windows-1252. */
  readonly windows1252: number;
  /** Files in UTF-16. */
  readonly utf16: readonly string[];
  readonly faults: FaultTally;
  /** The first foods, to be looked at. */
  readonly samples: readonly Food[];
}

/** Where an import stands; written together with what it was made from. */
export interface Checkpoint {
  /** `read`: the file with this number, from `text` on. `join`: foods after the part id `after`. */
  readonly phase: "read" | "join";
  readonly file: number;
  readonly text: TextState;
  readonly after: number;
  readonly tally: Tally;
}

/** What a pack is, kept beside its foods. */
export interface PackInfo {
  readonly version: 1;
  /** The middle of the refs of its foods, `pack:<name>:<row>`. */
  readonly name: string;
  readonly title: string;
  readonly licence: Licence;
  /** Foods in it. */
  readonly foods: number;
  readonly withoutEnergy: number;
  readonly importedAt: string;
  readonly fingerprint: string;
}

/**
 * Where foods go. Nothing that it holds counts before `commit`; what is written with one call is
 * kept whole or not at all, so that an import that was interrupted goes on from its checkpoint.
 */
export interface PackSink {
  /** The checkpoint of an interrupted import of the same source, or null after starting anew. */
  readonly begin: (fingerprint: string) => Promise<Checkpoint | null>;
  /** A food replaces one with the same ref, and a part one with the same id and seq. */
  readonly write: (
    foods: readonly PackFood[],
    parts: readonly Part[],
    checkpoint: Checkpoint | null,
  ) => Promise<void>;
  /** All parts of the next ids above `after`, at most so many ids, in order of id and seq. */
  readonly parts: (after: number, mostIds: number) => Promise<readonly Part[]>;
  /** Foods written so far. */
  readonly count: () => Promise<number>;
  /** Puts the pack in the place of an older one with its name. */
  readonly commit: (pack: PackInfo) => Promise<void>;
  /** Forgets everything that was written. */
  readonly rollback: () => Promise<void>;
  /** Lets go; without commit or rollback before, what was written is kept to go on from. */
  readonly close: () => Promise<void>;
}
