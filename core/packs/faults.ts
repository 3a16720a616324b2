/** What was wrong with an imported file: counted by kind, the first hundred kept with their lines. */
import { shortened } from "../quantity/index.ts";

/**
 * What each fault cost: `row` the whole row, `value` one value, which is then unknown; a `note` was
 * put right.
 */
const FAULT_COSTS = {
  encoding: "row",
  long: "row",
  quote: "row",
  cut: "row",
  columns: "row",
  json: "row",
  id: "row",
  name: "row",
  number: "value",
  range: "value",
  unit: "value",
  serving: "value",
  portion: "value",
  barcode: "value",
  salt: "value",
  energy: "value",
  kilojoules: "note",
  duplicate: "note",
} as const;

export type FaultCode = keyof typeof FAULT_COSTS;
export const FAULT_CODES = Object.keys(FAULT_COSTS) as readonly FaultCode[];

export interface PackFault {
  readonly code: FaultCode;
  readonly file: string;
  /** The number of its line, from 1. */
  readonly line: number;
  readonly field: string | null;
  /** What stood there, without control characters and not longer than 60 characters. */
  readonly value: string | null;
}

export interface FaultTally {
  readonly counts: Readonly<Partial<Record<FaultCode, number>>>;
  /** The first hundred, in the order of the files. */
  readonly first: readonly PackFault[];
}

const MOST_KEPT = 100;
const MOST_VALUE = 60;

export interface FaultLog {
  readonly add: (
    code: FaultCode,
    file: string,
    line: number,
    field?: string | null,
    value?: unknown,
  ) => void;
  readonly tally: () => FaultTally;
}

export const createFaultLog = (from: FaultTally = { counts: {}, first: [] }): FaultLog => {
  const counts: Partial<Record<FaultCode, number>> = { ...from.counts };
  const first = [...from.first];
  return {
    add: (code, file, line, field = null, value = null) => {
      counts[code] = (counts[code] ?? 0) + 1;
      if (first.length < MOST_KEPT)
        first.push({ code, file, line, field, value: value === null ? null : shown(value) });
    },
    tally: () => ({ counts: { ...counts }, first: [...first] }),
  };
};

/** Rows that were left out. */
export const rowsLost = ({ counts }: FaultTally): number =>
  FAULT_CODES.reduce(
    (sum, code) => sum + (FAULT_COSTS[code] === "row" ? (counts[code] ?? 0) : 0),
    0,
  );

const shown = (value: unknown): string =>
  plainText(
    typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)),
    MOST_VALUE,
  );

/** Control characters, those that turn the direction of text or take no room, halves of characters. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of one line, safe to show anywhere that text is shown as text; cut to so many characters. */
export const plainText = (text: string, most: number): string => {
  // Only as much as can matter: the text may be megabytes long.
  const tidy = text
    .slice(0, most * 4)
    .replace(UNSEEN, " ")
    .replace(/\s+/g, " ")
    .trim();
  return shortened(tidy, most);
};
