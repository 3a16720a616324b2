import { importPack, paceOf } from "@dorsal/core/packs";
import type { DecodeUtf8, Progress } from "@dorsal/core/packs";
import { isStorageFull } from "../store/index.ts";
import type { PacksDatabase } from "./database.ts";
import { sweepGenerations } from "./database.ts";
import { openSink } from "./sink.ts";
import { sourceOf } from "./source.ts";
import type { PickedFile } from "./picked.ts";
import type { ImportEnd, ImportNews, ReadyPack } from "./types.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const decodeUtf8: DecodeUtf8 = (bytes) => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};

export interface RunOptions {
  readonly languages: readonly string[];
  readonly acceptCut: boolean;
  readonly now: string;
  /** ms, for the pace. */
  readonly clock: () => number;
  readonly signal: { readonly aborted: boolean };
  readonly onNews: (news: ImportNews) => void;
  /** Whether a table that was read whole is put in place. */
  readonly decide: (ready: ReadyPack) => Promise<boolean>;
}

/** So often the page hears how far it is, ms. */
const NEWS_MS = 200;

const paced = ({ clock, onNews }: RunOptions): ((progress: Progress) => void) => {
  let first: { readonly progress: Progress; readonly at: number } | null = null;
  let told = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const at = clock();
    if (first?.progress.phase !== progress.phase) first = { progress, at };
    else if (at - told < NEWS_MS) return;
    told = at;
    onNews({
      state: "reading",
      progress,
      pace: paceOf(first.progress, progress, (at - first.at) / 1000),
    });
  };
};

/** One import from the files to the table in place, or to how it was before. */
export const runImport = async (
  db: PacksDatabase,
  picked: readonly PickedFile[],
  options: RunOptions,
): Promise<ImportEnd> => {
  let isDropped = false;
  try {
    const source = await sourceOf(picked);
    if ("trouble" in source) return { state: "source", trouble: source };
    const result = await importPack(
      source,
      async (name) =>
        openSink(db, name, {
          decide: (pack, tally) => options.decide({ pack, tally }),
          onDropped: () => {
            isDropped = true;
          },
        }),
      {
        decodeUtf8,
        name: null,
        languages: options.languages,
        now: options.now,
        acceptCut: options.acceptCut,
        preview: false,
        onProgress: paced(options),
        signal: options.signal,
      },
    );
    if (isDropped) return { state: "dropped" };
    if (result.ok) return { state: "kept", pack: result.value.pack };
    return result.error.code === "stopped"
      ? { state: "stopped", rows: result.error.rows }
      : { state: "refused", fault: result.error };
  } catch (error) {
    if (!isStorageFull(error))
      return { state: "failed", reason: error instanceof Error ? error.message : String(error) };
    await forgetAll(db);
    return { state: "full" };
  }
};

/** Gives back the room that an import took which cannot end. */
const forgetAll = async (db: PacksDatabase): Promise<void> => {
  try {
    await db.staging.clear();
    await sweepGenerations(db);
  } catch {
    // A full disk may refuse even to delete; the next start of an import tries again.
  }
};
