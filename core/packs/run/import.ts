/**
 * An import from end to end: recognise, read, put together, put in place. It knows neither files nor
 * databases: bytes come from a source and foods go to a sink, so that it runs the same in a worker
 * of the browser, on the server and on the command line. Memory stays that of a few megabytes of
 * rows, and what an interruption leaves can be taken up again.
 */
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { rowsLost } from "../faults.ts";
import { joinFood, unitsFrom } from "../fdc/join.ts";
import type { TableOutputs } from "../fdc/join.ts";
import { UNITS_ID } from "../fdc/tables.ts";
import type { FdcTable } from "../fdc/tables.ts";
import { headsOf } from "./heads.ts";
import type { FileHead } from "./heads.ts";
import { LICENCES } from "../licences.ts";
import type {
  Checkpoint,
  PackInfo,
  PackSink,
  PackSource,
  Part,
  ReadTrouble,
  SourceFile,
  Tally,
} from "../model.ts";
import type { Progress } from "./pace.ts";
import { planOf } from "./plan.ts";
import type { FilePlan } from "./plan.ts";
import { isPackName, packNameOf, recognise } from "../recognise.ts";
import type { Recognised } from "../recognise.ts";
import { createRowReader } from "../read/rows.ts";
import type { Row } from "../read/rows.ts";
import { TEXT_START, createTextReader } from "../read/text.ts";
import type { DecodeUtf8, TextBlock, TextState } from "../read/text.ts";
import { createTranscoder } from "../read/utf16.ts";
import { EMPTY_TALLY, createLedger } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";
import { packTitle } from "../messages.ts";
import type { ImportFault } from "./fault.ts";

export interface ImportOptions {
  readonly decodeUtf8: DecodeUtf8;
  /** Null for the usual one of its source. */
  readonly name: string | null;
  /** Languages of names, two letters, the most wanted first. */
  readonly languages: readonly string[];
  /** When it is imported, for the pack's own record. */
  readonly now: string;
  /** Takes what is whole of a file that ends too early; not of tables that belong together. */
  readonly acceptCut: boolean;
  /** Only looks: what was written is forgotten, and no pack changes. */
  readonly preview: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Looked at between batches; what is written until then is kept, to go on from. */
  readonly signal?: { readonly aborted: boolean };
}

export interface Imported {
  readonly pack: PackInfo;
  readonly tally: Tally;
  /** It went on where an earlier one was interrupted. */
  readonly resumed: boolean;
}

/** Above this share of bad rows something is wrong with the file, and not with its rows. */
const MOST_LOST_SHARE = 0.5;
const FOODS_AT_ONCE = 200;

/** Reads all of the source into a new pack, or leaves everything as it was and says why. */
export const importPack = async (
  source: PackSource,
  openSink: (pack: string) => Promise<PackSink>,
  options: ImportOptions,
): Promise<Result<Imported, ImportFault>> => {
  const heads = await headsOf(source.files, options.decodeUtf8);
  const what = recognise(heads);
  if (!what.ok) {
    const unread = heads.find(({ trouble }) => trouble !== null);
    return unread?.trouble
      ? err({ code: "source", file: unread.name, ...unread.trouble })
      : err(what.error);
  }
  const name = options.name ?? packNameOf(what.value);
  if (!isPackName(name)) return err({ code: "packName", name });
  const sink = await openSink(name);
  try {
    return await importInto(sink, source, heads, what.value, name, options);
  } finally {
    await sink.close();
  }
};

const importInto = async (
  sink: PackSink,
  source: PackSource,
  heads: readonly FileHead[],
  what: Recognised,
  name: string,
  options: ImportOptions,
): Promise<Result<Imported, ImportFault>> => {
  const saved = await sink.begin(`${source.fingerprint} ${options.languages.join(",")}`);
  const read = await readAll({
    sink,
    options,
    name,
    what,
    files: filesOf(source, heads, planOf(what, { pack: name, languages: options.languages })),
    ledger: createLedger(saved?.tally ?? EMPTY_TALLY),
    saved,
  });
  if (!read.ok) {
    if (read.error.code !== "stopped" || options.preview) await sink.rollback();
    return err(read.error);
  }
  const tally = read.value;
  const foods = await sink.count();
  const lost = rowsLost(tally.faults);
  const refused: ImportFault | null =
    foods === 0
      ? { code: "empty", tally }
      : lost > tally.rows * MOST_LOST_SHARE
        ? { code: "mostlyBad", tally, lost }
        : null;
  if (refused !== null) {
    await sink.rollback();
    return err(refused);
  }
  const pack: PackInfo = {
    version: 1,
    name,
    title: packTitle(what),
    licence: licenceOf(what),
    foods,
    withoutEnergy: tally.withoutEnergy,
    importedAt: options.now,
    fingerprint: source.fingerprint,
  };
  await (options.preview ? sink.rollback() : sink.commit(pack));
  return ok({ pack, tally, resumed: saved !== null });
};

const licenceOf = (what: Recognised) =>
  what.kind === "fdc" || what.kind === "usdaLines" ? LICENCES.usda : LICENCES.openFoodFacts;

/** A file, how it is written and how it is read. */
interface PlannedFile extends FilePlan {
  readonly file: SourceFile;
  readonly head: FileHead;
}

interface Run {
  readonly sink: PackSink;
  readonly options: ImportOptions;
  readonly name: string;
  readonly what: Recognised;
  readonly files: readonly PlannedFile[];
  readonly ledger: Ledger;
  readonly saved: Checkpoint | null;
}

const filesOf = (
  source: PackSource,
  heads: readonly FileHead[],
  plans: readonly FilePlan[],
): readonly PlannedFile[] =>
  plans.map((plan) => {
    const file = source.files.find(({ name }) => name === plan.name);
    const head = heads.find(({ name }) => name === plan.name);
    if (file === undefined || head === undefined) throw new Error(`no file ${plan.name}`);
    return { ...plan, file, head };
  });

const readAll = async (run: Run): Promise<Result<Tally, ImportFault>> => {
  const { files, ledger, options, saved, what } = run;
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  let before = 0;
  for (const [index, each] of files.entries()) {
    if (saved === null || (saved.phase === "read" && index >= saved.file)) {
      const from = saved?.file === index ? saved.text : TEXT_START;
      const base = before;
      const fault = await readFile(run, each, index, from, (read) =>
        options.onProgress?.({
          phase: "read",
          done: base + read,
          total,
          rows: ledger.rows(),
          foods: ledger.foods(),
        }),
      );
      if (fault !== null) return err(fault);
    }
    before += each.file.size;
  }
  if (what.kind === "fdc") {
    const nameOf = (table: FdcTable): string =>
      what.files.find((file) => file.table === table)?.name ?? "";
    const outputs: TableOutputs = {
      food: ledger.outputFor(nameOf("food")),
      branded: ledger.outputFor(nameOf("branded")),
      portion: ledger.outputFor(nameOf("portion")),
    };
    const from = saved?.phase === "join" ? saved.after : UNITS_ID;
    const fault = await joinAll(run, outputs, from);
    if (fault !== null) return err(fault);
  }
  return ok(ledger.tally());
};

const readFile = async (
  { sink, options, ledger }: Run,
  { file, head, form, hasHeader, joined, createReader }: PlannedFile,
  index: number,
  from: TextState,
  onRead: (read: number) => void,
): Promise<ImportFault | null> => {
  const output = ledger.outputFor(file.name);
  const reader = createReader(output);
  const rows = createRowReader(form);
  const start = from.line === 1 ? { ...from, bytes: head.markBytes } : from;
  const text = createTextReader(options.decodeUtf8, start);
  const transcoder = head.encoding === "utf-8" ? null : createTranscoder(head.encoding);
  if (transcoder !== null) ledger.utf16(file.name);
  const seen = {
    /** Whether the header, if there is one, has gone by. */
    header: !hasHeader || from.line > 1,
    windows1252: from.windows1252,
    cut: null as Row | null,
  };

  const take = (row: Row): void => {
    if (!seen.header) {
      seen.header = true;
      return;
    }
    ledger.row();
    if (row.trouble === "cut") seen.cut = row;
    if (row.trouble === null) reader.row(row, index);
    else output.fault(row.trouble, row.line);
  };
  const takeBlocks = (blocks: readonly TextBlock[]): void => {
    for (const block of blocks) for (const row of rows.push(block)) take(row);
  };
  /** Writes everything up to here, with a checkpoint where reading can begin again. */
  const write = async (isEnd: boolean): Promise<void> => {
    reader.flush();
    const state = text.state();
    ledger.windows1252(state.windows1252 - seen.windows1252);
    seen.windows1252 = state.windows1252;
    const { foods, parts } = ledger.take();
    const canResume = isEnd || (seen.header && transcoder === null && rows.between());
    const checkpoint: Checkpoint = {
      phase: "read",
      file: isEnd ? index + 1 : index,
      text: isEnd ? TEXT_START : state,
      after: UNITS_ID,
      tally: ledger.tally(),
    };
    await sink.write(foods, parts, canResume ? checkpoint : null);
  };

  let trouble: ReadTrouble | null = null;
  for await (const piece of file.open(start.bytes)) {
    if (options.signal?.aborted === true) return { code: "stopped", rows: ledger.rows() };
    if ("trouble" in piece) {
      trouble = piece;
      break;
    }
    takeBlocks(text.push(transcoder === null ? piece.bytes : transcoder.push(piece.bytes)));
    await write(false);
    onRead(piece.read);
  }
  if (trouble !== null && trouble.trouble !== "cut")
    return { code: "source", file: file.name, ...trouble };
  if (transcoder !== null) takeBlocks(text.push(transcoder.end()));
  takeBlocks(text.end());
  for (const row of rows.end()) take(row);
  if ((trouble !== null || seen.cut !== null) && (joined || !options.acceptCut)) {
    const line = seen.cut?.line ?? text.state().line;
    return { code: "cut", file: file.name, line, rows: ledger.rows(), acceptable: !joined };
  }
  await write(true);
  return null;
};

const joinAll = async (
  { sink, options, name, ledger }: Run,
  outputs: TableOutputs,
  from: number,
): Promise<ImportFault | null> => {
  const unitParts = await sink.parts(UNITS_ID - 1, 1);
  const units = unitsFrom(unitParts.filter(({ id }) => id === UNITS_ID));
  let after = from;
  for (;;) {
    if (options.signal?.aborted === true) return { code: "stopped", rows: ledger.rows() };
    const page = await sink.parts(after, FOODS_AT_ONCE);
    if (page.length === 0) return null;
    for (const parts of runsOfOneId(page)) {
      after = parts[0]?.id ?? after;
      joinFood(after, parts, units, name, outputs);
    }
    const tally = ledger.tally();
    const { foods } = ledger.take();
    await sink.write(foods, [], { phase: "join", file: 0, text: TEXT_START, after, tally });
    options.onProgress?.({
      phase: "join",
      done: tally.foods,
      total: Math.max(tally.foods, tally.staged),
      rows: tally.rows,
      foods: tally.foods,
    });
  }
};

const runsOfOneId = (parts: readonly Part[]): readonly (readonly Part[])[] => {
  const runs: Part[][] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run?.[0]?.id === part.id) run.push(part);
    else runs.push([part]);
  }
  return runs;
};
