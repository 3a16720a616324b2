import { isSite, measureStep, measuring } from "@dorsal/core/body";
import type { MeasuringEvent, MeasuringState, Site } from "@dorsal/core/body";
import { addDays, isLocalDate } from "@dorsal/core/record";
import type { LocalDate, Measurement } from "@dorsal/core/record";

/** A measuring under way. */
export interface Draft {
  readonly state: MeasuringState;
  /** The day it began on: what was read another day is no part of one measuring. */
  readonly on: LocalDate;
  readonly by: Measurement["by"];
  /** Whether each step is said aloud. */
  readonly aloud: boolean;
}

/**
 * Kept with the tab, not among the records: a reload, or a phone that put the tab to sleep, loses
 * nothing, two tabs do not mix, and half a measuring is neither backed up nor found again next month.
 */
const KEY = "dorsal.measuring";

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const isKnown = (value: unknown): value is Site => typeof value === "string" && isSite(value);

const eventOf = (value: unknown): MeasuringEvent | null => {
  if (!isFields(value)) return null;
  if (value["type"] === "skip") return { type: "skip" };
  const { mm } = value;
  return value["type"] === "reading" && typeof mm === "number" ? { type: "reading", mm } : null;
};

/** Done once more from the beginning, so that nothing is taken that could not have been measured. */
const replayed = (sites: readonly Site[], done: readonly unknown[]): MeasuringState | null => {
  let state = measuring(sites);
  for (const each of done) {
    const event = eventOf(each);
    const next = event ? measureStep(state, event) : null;
    if (!next?.ok) return null;
    state = next.value;
  }
  return state;
};

/** Of today, or of yesterday and past midnight: a tab may lie about for weeks. */
const isRecent = (on: LocalDate, today: LocalDate): boolean =>
  on === today || addDays(on, 1) === today;

/** A draft from its text; null where it is none, or none that goes on today. */
export const readDraft = (text: string | null, today: LocalDate): Draft | null => {
  try {
    const read: unknown = JSON.parse(text ?? "null");
    if (!isFields(read)) return null;
    const { sites, done, on, by, aloud } = read;
    if (!isLocalDate(on) || !isRecent(on, today)) return null;
    if (!Array.isArray(sites) || !sites.every(isKnown) || sites.length === 0) return null;
    if (!Array.isArray(done) || (by !== "self" && by !== "other")) return null;
    const state = replayed(sites, done);
    return state && { state, on, by, aloud: aloud === true };
  } catch {
    return null;
  }
};

export const writeDraft = ({ state, on, by, aloud }: Draft): string =>
  JSON.stringify({ sites: state.sites, done: state.done, on, by, aloud });

export const loadDraft = (today: LocalDate): Draft | null => {
  try {
    return readDraft(sessionStorage.getItem(KEY), today);
  } catch {
    return null;
  }
};

/** Null takes it away. Without storage the measuring goes on, and only a reload would lose it. */
export const keepDraft = (draft: Draft | null): void => {
  try {
    if (draft) sessionStorage.setItem(KEY, writeDraft(draft));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Some browsers refuse storage in private windows.
  }
};
