/** Sources and sinks that live in memory, for tests: the same ports, the same rules. */
import type { Food } from "../food/index.ts";
import { importPack } from "./run/import.ts";
import type { ImportOptions, Imported } from "./run/import.ts";
import type {
  Checkpoint,
  Chunk,
  PackInfo,
  PackSink,
  PackSource,
  Part,
  ReadTrouble,
  SourceFile,
} from "./model.ts";
import { rowIdOf } from "./ref.ts";
import type { DecodeUtf8 } from "./read/text.ts";
import type { ImportFault } from "./run/fault.ts";
import type { Result } from "../quantity/index.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export const decodeUtf8: DecodeUtf8 = (bytes) => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};

const encoder = new TextEncoder();
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** A file of given bytes, in chunks of a size; `trouble` comes in the place of its end. */
export const memoryFile = (
  name: string,
  content: string | Uint8Array,
  chunkBytes: number = 64 * 1024,
  trouble: ReadTrouble | null = null,
): SourceFile => {
  const bytes = typeof content === "string" ? utf8(content) : content;
  return {
    name,
    size: bytes.length,
    open: async function* open(from): AsyncGenerator<Chunk | ReadTrouble> {
      for (let at = from; at < bytes.length; at += chunkBytes) {
        const end = Math.min(bytes.length, at + chunkBytes);
        yield { bytes: bytes.subarray(at, end), read: end };
      }
      if (trouble !== null) yield trouble;
    },
  };
};

export const memorySource = (files: readonly SourceFile[], fingerprint = "one"): PackSource => ({
  files,
  fingerprint,
});

export interface MemoryPack {
  readonly info: PackInfo;
  readonly foods: ReadonlyMap<string, Food>;
}

/** What a device holds: packs that are there, and imports that were interrupted. */
export interface MemoryShelf {
  readonly packs: Map<string, MemoryPack>;
  readonly open: (name: string) => Promise<PackSink>;
  /** Throws in the place of the write with this number, as a full disk does; from 1. */
  failAtWrite: number;
  writes: number;
  /** Sinks that were not closed. */
  unclosed: number;
  staging: () => number;
}

interface Staging {
  readonly fingerprint: string;
  readonly foods: Map<string, Food>;
  readonly parts: Map<string, Part>;
  checkpoint: Checkpoint | null;
}

export const createShelf = (): MemoryShelf => {
  const stagingByName = new Map<string, Staging>();
  const shelf: MemoryShelf = {
    packs: new Map(),
    failAtWrite: 0,
    writes: 0,
    unclosed: 0,
    staging: () => stagingByName.size,
    open: async (name) => {
      const staging = (): Staging => {
        const one = stagingByName.get(name);
        if (one === undefined) throw new Error("nothing was begun");
        return one;
      };
      shelf.unclosed += 1;
      return {
        begin: async (fingerprint) => {
          const before = stagingByName.get(name);
          if (before?.fingerprint === fingerprint && before.checkpoint !== null)
            return JSON.parse(JSON.stringify(before.checkpoint)) as Checkpoint;
          stagingByName.set(name, {
            fingerprint,
            foods: new Map(),
            parts: new Map(),
            checkpoint: null,
          });
          return null;
        },
        write: async (foods, parts, checkpoint) => {
          shelf.writes += 1;
          if (shelf.writes === shelf.failAtWrite) throw new Error("the disk is full");
          for (const food of foods) staging().foods.set(rowIdOf(food), food);
          for (const part of parts) staging().parts.set(`${part.id} ${part.seq}`, part);
          if (checkpoint !== null)
            staging().checkpoint = JSON.parse(JSON.stringify(checkpoint)) as Checkpoint;
        },
        parts: async (after, mostIds) => {
          const next = [...staging().parts.values()]
            .filter(({ id }) => id > after)
            .toSorted((one, other) => one.id - other.id || one.seq - other.seq);
          const ids = new Set([...new Set(next.map(({ id }) => id))].slice(0, mostIds));
          return next.filter(({ id }) => ids.has(id));
        },
        count: async () => staging().foods.size,
        commit: async (info) => {
          shelf.packs.set(name, { info, foods: staging().foods });
          stagingByName.delete(name);
        },
        rollback: async () => {
          stagingByName.delete(name);
        },
        close: async () => {
          shelf.unclosed -= 1;
        },
      };
    },
  };
  return shelf;
};

export const OPTIONS: ImportOptions = {
  decodeUtf8,
  name: null,
  languages: ["en"],
  now: "2026-11-26T18:00:00+01:00",
  acceptCut: false,
  preview: false,
};

/** Imports files by name into a shelf. */
export const importFiles = (
  contents: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
  shelf: MemoryShelf = createShelf(),
  chunkBytes?: number,
): Promise<Result<Imported, ImportFault>> =>
  importPack(
    memorySource(
      Object.entries(contents).map(([name, content]) => memoryFile(name, content, chunkBytes)),
    ),
    shelf.open,
    { ...OPTIONS, ...options },
  );

/** The foods of an import that must have worked, by row, with what it counted. */
export const foodsOf = async (
  contents: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ImportOptions> = {},
  chunkBytes?: number,
): Promise<Imported & { readonly foods: Readonly<Record<string, Food>> }> => {
  const shelf = createShelf();
  const result = await importFiles(contents, options, shelf, chunkBytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  const pack = shelf.packs.get(result.value.pack.name);
  return { ...result.value, foods: Object.fromEntries(pack?.foods ?? []) };
};

/** A CSV table as FoodData Central writes it: everything quoted, quotes doubled. */
export const csv = (header: string, ...rows: readonly (readonly (string | number)[])[]): string =>
  [header.split(","), ...rows]
    .map((row) => `${row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",")}\n`)
    .join("");
