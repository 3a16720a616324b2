/** What an import holds between two writes, and what it has counted. */
import { createFaultLog } from "../faults.ts";
import type { PackFood, Part, Tally } from "../model.ts";
import type { Output } from "../output.ts";

export const EMPTY_TALLY: Tally = {
  rows: 0,
  foods: 0,
  staged: 0,
  withoutEnergy: 0,
  prepared: 0,
  stale: 0,
  leftOut: {},
  windows1252: 0,
  utf16: [],
  faults: { counts: {}, first: [] },
  samples: [],
};

const MOST_SAMPLES = 5;
/** Kinds that are told apart; a file could name another in every row. */
const MOST_KINDS = 20;
const OTHER_KINDS = "other kinds";

export interface Ledger {
  readonly outputFor: (file: string) => Output;
  readonly row: () => void;
  readonly windows1252: (lines: number) => void;
  readonly utf16: (file: string) => void;
  readonly rows: () => number;
  readonly foods: () => number;
  readonly staged: () => number;
  readonly tally: () => Tally;
  /** What was put out since the last time. */
  readonly take: () => { readonly foods: readonly PackFood[]; readonly parts: readonly Part[] };
}

export const createLedger = (from: Tally): Ledger => {
  const faults = createFaultLog(from.faults);
  const counts = { ...from };
  const leftOut: Record<string, number> = { ...from.leftOut };
  const utf16 = new Set(from.utf16);
  const samples = [...from.samples];
  let foods: PackFood[] = [];
  let parts: Part[] = [];
  return {
    outputFor: (file) => ({
      food: (food, { prepared = false, stale = false, scans = null } = {}) => {
        foods.push(scans === null ? food : { ...food, scans });
        counts.foods += 1;
        if (food.per100.energy === undefined) counts.withoutEnergy += 1;
        if (prepared) counts.prepared += 1;
        if (stale) counts.stale += 1;
        if (samples.length < MOST_SAMPLES) samples.push(food);
      },
      part: (part) => {
        parts.push(part);
        if (part.kind === "food") counts.staged += 1;
      },
      fault: (code, line, field, value) => faults.add(code, file, line, field, value),
      leaveOut: (said) => {
        const isRoom = Object.hasOwn(leftOut, said) || Object.keys(leftOut).length < MOST_KINDS;
        const kind = isRoom ? said : OTHER_KINDS;
        leftOut[kind] = (leftOut[kind] ?? 0) + 1;
      },
    }),
    row: () => {
      counts.rows += 1;
    },
    windows1252: (lines) => {
      counts.windows1252 += lines;
    },
    utf16: (file) => utf16.add(file),
    rows: () => counts.rows,
    foods: () => counts.foods,
    staged: () => counts.staged,
    tally: () => ({
      ...counts,
      leftOut: { ...leftOut },
      utf16: [...utf16],
      faults: faults.tally(),
      samples: [...samples],
    }),
    take: () => {
      const taken = { foods, parts };
      foods = [];
      parts = [];
      return taken;
    },
  };
};
