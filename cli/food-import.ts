import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import {
  describeImportFault,
  faultLines,
  faultText,
  importPack,
  paceOf,
  tallyLines,
} from "@dorsal/core/packs";
import type { Imported, PackSource, Progress } from "@dorsal/core/packs";
import { readFlags, splitWords } from "./flags.ts";
import { foodImportMessages as messages } from "./food-import-messages.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages as common } from "./messages.ts";
import { sourceOf } from "./packs/files.ts";
import { packFolder } from "./packs/folder.ts";
import { openPackSink, packFile } from "./packs/pack-file.ts";
import { reasonOf } from "./packs/unpack.ts";

const NAME = "food import";
const VALUES = ["name", "to", "language"] as const;
const SWITCHES = ["json", "dry-run", "accept-cut"] as const;
const FAULTS_SHOWN = 10;
/** How often progress is told: on a terminal, where the line is written over, and elsewhere. */
const TERMINAL_MS = 250;
const LOG_MS = 10_000;

const run = async (args: readonly string[], io: Io): Promise<number> => {
  const { words: operands, flags: rest } = splitWords(args, VALUES);
  const refuse = (line: string): number => {
    io.err(common.refused(NAME, line));
    return EXIT.usage;
  };
  const flags = readFlags(rest, { values: VALUES, switches: SWITCHES });
  if (!flags.ok) return refuse(flags.error);
  const { values, switches } = flags.value;
  const [path] = operands;
  if (path === undefined) return refuse(messages.missing);
  if (operands.length > 1) return refuse(messages.tooMany(operands));
  const languages = (values.language ?? "en").split(",");
  if (!languages.every((language) => /^[a-z]{2,3}$/.test(language)))
    return refuse(messages.language(values.language ?? ""));

  const source = await sourceOf(path);
  if ("trouble" in source) {
    io.err(common.refused(NAME, describeImportFault({ code: "source", file: path, ...source })));
    return EXIT.failed;
  }
  const preview = switches.has("dry-run");
  const folder = resolve(values.to ?? packFolder());
  const asked = {
    source,
    folder,
    languages,
    name: values.name ?? null,
    preview,
    acceptCut: switches.has("accept-cut"),
    json: switches.has("json"),
  };
  return preview ? lookInto(asked, io) : intoFolder(asked, io);
};

interface Asked {
  readonly source: PackSource;
  readonly folder: string;
  readonly languages: readonly string[];
  readonly name: string | null;
  readonly preview: boolean;
  readonly acceptCut: boolean;
  readonly json: boolean;
}

/** A look needs a place for what it reads, but not that of the packs. */
const lookInto = async (asked: Asked, io: Io): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), "dorsal-look-"));
  try {
    return await intoFolder({ ...asked, folder }, io);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const intoFolder = async (asked: Asked, io: Io): Promise<number> => {
  const { folder } = asked;
  const fail = (line: string): number => {
    io.err(common.refused(NAME, line));
    return EXIT.failed;
  };
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return fail(messages.folder(folder, reasonOf(error)));
  }
  const signal = { aborted: false };
  const stop = (): void => {
    signal.aborted = true;
  };
  // The second time ends the process at once, as everywhere.
  process.once("SIGINT", stop);
  const teller = progressTeller(io);
  let name = asked.name ?? "";
  try {
    const result = await importPack(
      asked.source,
      async (pack) => {
        name = pack;
        return openPackSink(folder, pack);
      },
      {
        decodeUtf8,
        name: asked.name,
        languages: asked.languages,
        now: io.now,
        acceptCut: asked.acceptCut,
        preview: asked.preview,
        signal,
        onProgress: teller.tell,
      },
    );
    teller.end();
    if (!result.ok) return fail(describeImportFault(result.error));
    io.out(asked.json ? json(result.value, asked) : text(result.value, asked));
    return EXIT.ok;
  } catch (error) {
    teller.end();
    return fail(writingFault(error, name, folder));
  } finally {
    process.removeListener("SIGINT", stop);
  }
};

/** What SQLite and the system say when a pack cannot be written. */
const writingFault = (error: unknown, name: string, folder: string): string => {
  const reason = reasonOf(error);
  if (/\b(?:locked|busy)\b/i.test(reason)) return messages.locked(name);
  if (/\bfull\b|ENOSPC/i.test(reason)) return messages.full(folder);
  if (/readonly|unable to open|EACCES|EROFS/i.test(reason)) return messages.folder(folder, reason);
  return messages.failed(reason);
};

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};

const progressTeller = (io: Io) => {
  const isTerminal = process.stderr.isTTY;
  let first: { readonly progress: Progress; readonly atMs: number } | null = null;
  let toldMs = performance.now();
  let width = 0;
  return {
    tell: (progress: Progress): void => {
      const nowMs = performance.now();
      if (first?.progress.phase !== progress.phase) first = { progress, atMs: nowMs };
      if (nowMs - toldMs < (isTerminal ? TERMINAL_MS : LOG_MS)) return;
      toldMs = nowMs;
      const pace = paceOf(first.progress, progress, (nowMs - first.atMs) / 1000);
      const line = messages.progress(progress, pace);
      io.err(isTerminal ? `\r${line.padEnd(width)}` : `${line}\n`);
      width = line.length;
    },
    end: (): void => {
      if (width > 0 && isTerminal) io.err(`\r${" ".repeat(width)}\r`);
    },
  };
};

const json = ({ pack, tally, resumed }: Imported, { preview, folder }: Asked): string => {
  const file = preview ? null : packFile(folder, pack.name);
  return `${JSON.stringify({ file, pack, tally, resumed }, null, 2)}\n`;
};

const text = ({ pack, tally, resumed }: Imported, { preview, folder }: Asked): string => {
  const faults = faultLines(tally.faults);
  const places = tally.faults.first.slice(0, FAULTS_SHOWN);
  const lines = [
    preview ? messages.looked(pack) : messages.done(pack),
    ...(preview ? [] : [packFile(folder, pack.name)]),
    ...(resumed ? [messages.resumed] : []),
    "",
    messages.examples,
    ...tally.samples.map(({ name, brand, per100, per }) =>
      messages.example(name, brand, per100.energy ?? null, per),
    ),
    ...tallyLines(tally).flatMap((line, index) => (index === 0 ? ["", line] : [line])),
    ...(faults.length === 0
      ? []
      : [
          "",
          messages.faults,
          ...faults.map(messages.indented),
          messages.firstFaults(places.length, tally.faults.first.length),
          ...places.map((fault) => messages.indented(faultText(fault))),
        ]),
    "",
    messages.notice(pack),
  ];
  return `${lines.join("\n")}\n`;
};

/** `dorsal food import`: a table of foods from elsewhere into a pack. */
export const foodImport: Command = {
  name: "import",
  summary: messages.summary,
  help: messages.help(packFolder()),
  run,
};
