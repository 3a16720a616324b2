import * as z from "zod/mini";
import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { GAIN_PERCENT, deficitCaps, percentToKcal, usualDeficit } from "./caps.ts";
import type { DeficitCap, Energy } from "./caps.ts";
import { amount, checked, oneOf } from "./fault.ts";
import type { SafetyFault } from "./fault.ts";
import { floorOf } from "./floor.ts";
import type { Floor } from "./floor.ts";
import { allowsMaintenance, gateOf } from "./gate.ts";
import type { Gate, Refusal } from "./gate.ts";
import { safeKcal } from "./kcal.ts";
import type { SafeTarget } from "./kcal.ts";
import { personSchema } from "./person.ts";
import type { SafetyPerson } from "./person.ts";

/** Estimated expenditure and its interval, kcal/d. */
export const expenditureSchema = z
  .object(
    {
      kcal: amount(300, 12_000, "kcal/d"),
      low: amount(0, 20_000, "kcal/d"),
      high: amount(0, 20_000, "kcal/d"),
    },
    "an estimate with its interval",
  )
  .check(
    z.refine(({ low, kcal }) => !(low > kcal), { error: "at most kcal", path: ["low"] }),
    z.refine(({ high, kcal }) => !(high < kcal), { error: "at least kcal", path: ["high"] }),
  );

/** What a person asks for. */
const wantedSchema = z.discriminatedUnion(
  "by",
  [
    /** The usual pace. */
    z.object({ by: z.literal("usual") }),
    /** An intake in kcal a day. */
    z.object({ by: z.literal("kcal"), kcal: amount(0, 15_000, "kcal/d") }),
    /** A change of weight in % a week, without a sign. */
    z.object({ by: z.literal("percent-per-week"), percent: amount(0, 10, "% a week") }),
    /** The goal weight in so many weeks from now. */
    z.object({ by: z.literal("date"), weeks: amount(0.5, 520, "weeks") }),
  ],
  "one of usual, kcal, percent-per-week, date",
);

const askSchema = z
  .object(
    {
      direction: oneOf(["lose", "maintain", "gain"]),
      /** Without meaning for `maintain`. */
      wanted: wantedSchema,
      person: personSchema,
      expenditure: expenditureSchema,
      /** Energy of a kilogram of this person's weight: pure lean tissue 2050, pure fat 9620. */
      kcalPerKg: amount(2000, 9700, "kcal/kg"),
    },
    "what is asked",
  )
  .check(
    z.refine(
      ({ direction, wanted, person }) =>
        direction === "maintain" || wanted?.by !== "date" || person?.goalKg !== null,
      { error: "a goal weight, for a date", path: ["person", "goalKg"] },
    ),
  );

export type Expenditure = Readonly<z.infer<typeof expenditureSchema>>;
export type Wanted = Readonly<z.infer<typeof wantedSchema>>;
export type Ask = Readonly<z.infer<typeof askSchema>>;

/** A limit that moved the target away from what was asked for, and by how many kcal a day. */
export interface Limit {
  readonly code: DeficitCap | "floor" | "gain-rate" | "weekly-step" | "stop";
  readonly byKcal: number;
}

export type TargetNote =
  /** No deficit is possible: the floor is at or above the expenditure. */
  | "floor-above-expenditure"
  | "goal-reached"
  /** The intake asked for would not move the weight in the direction asked for. */
  | "asked-for-no-change"
  /** The change is too small for what is known of the expenditure, or a week has not passed. */
  | "held"
  /** The goal takes longer than asked: the date moves, the floor never. */
  | "date-moved";

export interface Target {
  /** What this target works towards, which may be less than was asked for. */
  readonly aim: "lose" | "maintain" | "gain";
  readonly kcal: SafeTarget;
  readonly floor: Floor;
  /** The least intake that all limits together allow this person now. */
  readonly leastKcal: SafeTarget;
  readonly expenditure: Expenditure;
  /** kcal/d below the estimate; 0 when not below. */
  readonly deficitKcal: number;
  /** kcal/d above the estimate; 0 when not above. */
  readonly surplusKcal: number;
  /** The same over the interval of the estimate, kcal/d; negative is a surplus. */
  readonly deficitBand: { readonly low: number; readonly high: number };
  /** Expected change of weight in % a week; negative is a loss. */
  readonly percentPerWeek: number;
  /** kcal a day that make 1 % of this person's weight a week. */
  readonly kcalPerPercent: number;
  /**
   * The tightest first: it decided, and each after it would have held the target by itself as well.
   * Empty when what was asked for was given.
   */
  readonly limits: readonly Limit[];
  readonly notes: readonly TargetNote[];
  /** Weeks to the goal at this pace, where a date was asked for; null where it is not reached. */
  readonly date: { readonly askedWeeks: number; readonly weeks: number | null } | null;
}

export type NoTarget =
  | { readonly code: "refused"; readonly reasons: readonly [Refusal, ...Refusal[]] }
  | { readonly code: "faults"; readonly faults: readonly SafetyFault[] };

/**
 * The one way to a target for intake. What is asked for is met as far as the gate, the floor and
 * the caps allow (docs/safety.md), and what is not met is told in `limits`, `notes` and `date`.
 * A target is a whole number of kcal, rounded to the careful side. Where the floor lies above the
 * expenditure, the floor is the target. The error is a refusal with all its reasons, or the fields
 * that are out of their range.
 */
export const safeTarget = (ask: Ask): Result<Target, NoTarget> => {
  const read = checked(askSchema, ask);
  if (!read.ok) return err({ code: "faults", faults: read.error });
  const gate = gateOf(read.value.person);
  if (gate.gate === "refused" && (read.value.direction === "lose" || !allowsMaintenance(gate)))
    return err({ code: "refused", reasons: gate.reasons });
  return ok(targetFor(read.value, gate));
};

type Frame = Pick<Target, "floor" | "leastKcal" | "expenditure" | "kcalPerPercent">;
type Decision = Pick<Target, "aim" | "kcal" | "limits" | "notes" | "date">;

/** The most that the cap on gain allows, or the floor where that lies higher. */
export const mostKcal = ({
  floor,
  expenditure,
  kcalPerPercent,
}: Pick<Target, "floor" | "expenditure" | "kcalPerPercent">): SafeTarget =>
  withSurplus(floor, expenditure, GAIN_PERCENT.most * kcalPerPercent);

/** Rounded down, to stay within the cap, but never to below the expenditure. */
const withSurplus = (floor: Floor, { kcal }: Expenditure, surplusKcal: number): SafeTarget =>
  safeKcal(Math.max(Math.ceil(kcal), Math.floor(kcal + surplusKcal)), floor);

/** A target with everything that follows from its kcal. */
export const withKcal = (
  { floor, leastKcal, expenditure, kcalPerPercent }: Frame,
  decision: Decision,
): Target => {
  const { kcal } = decision;
  return {
    ...decision,
    floor,
    leastKcal,
    expenditure,
    kcalPerPercent,
    deficitKcal: Math.max(0, expenditure.kcal - kcal),
    surplusKcal: Math.max(0, kcal - expenditure.kcal),
    deficitBand: { low: expenditure.low - kcal, high: expenditure.high - kcal },
    percentPerWeek: (kcal - expenditure.kcal) / kcalPerPercent,
  };
};

const targetFor = (ask: Ask, gate: Gate): Target => {
  const { person, expenditure, kcalPerKg } = ask;
  const floor = floorOf(person);
  const caps = deficitCaps(
    person,
    { expenditureKcal: expenditure.kcal, kcalPerKg },
    person.health?.largerDeficitAgreed ?? false,
  );
  const mostDeficit = gate.gate === "allowed" ? Math.min(...caps.map(({ kcal }) => kcal)) : 0;
  const frame: Frame = {
    floor,
    leastKcal: safeKcal(expenditure.kcal - mostDeficit, floor),
    expenditure,
    kcalPerPercent: percentToKcal(1, person.weightKg, kcalPerKg),
  };
  switch (ask.direction) {
    case "lose":
      return losing(ask, frame, caps);
    case "maintain":
      return maintaining(frame, [], []);
    case "gain":
      return gaining(ask, frame);
  }
};

const maintaining = (
  frame: Frame,
  limits: readonly Limit[],
  notes: readonly TargetNote[],
  date: Target["date"] = null,
): Target =>
  withKcal(frame, {
    aim: "maintain",
    kcal: safeKcal(frame.expenditure.kcal, frame.floor),
    limits,
    notes: isFloorAbove(frame)
      ? [...new Set([...notes, "floor-above-expenditure" as const])]
      : notes,
    date,
  });

const isFloorAbove = ({ floor, expenditure }: Frame): boolean => floor.kcal >= expenditure.kcal;

const losing = (
  { wanted, person, expenditure, kcalPerKg }: Ask,
  frame: Frame,
  caps: readonly { readonly code: Limit["code"]; readonly kcal: number }[],
): Target => {
  const energy = { expenditureKcal: expenditure.kcal, kcalPerKg };
  const distanceKg = distanceTo(person, "lose");
  if (distanceKg !== null && distanceKg <= 0) return maintaining(frame, [], ["goal-reached"]);
  const asked = askedChange(wanted, person, energy, "lose", distanceKg);
  if (asked <= 0) return maintaining(frame, [], ["asked-for-no-change"]);
  const all = [
    ...caps,
    { code: "floor", kcal: Math.max(0, expenditure.kcal - frame.floor.kcal) } as const,
  ];
  const given = Math.min(asked, ...all.map(({ kcal }) => kcal));
  const limits = limitsOf(asked, all);
  const date = dateOf(wanted, distanceKg, asked, given, kcalPerKg);
  const kcal = safeKcal(expenditure.kcal - given, frame.floor);
  if (kcal >= expenditure.kcal) return maintaining(frame, limits, movedNote(date), date);
  return withKcal(frame, { aim: "lose", kcal, limits, notes: movedNote(date), date });
};

const gaining = ({ wanted, person, expenditure, kcalPerKg }: Ask, frame: Frame): Target => {
  const energy = { expenditureKcal: expenditure.kcal, kcalPerKg };
  const distanceKg = distanceTo(person, "gain");
  if (distanceKg !== null && distanceKg <= 0) return maintaining(frame, [], ["goal-reached"]);
  const asked = askedChange(wanted, person, energy, "gain", distanceKg);
  if (asked <= 0) return maintaining(frame, [], ["asked-for-no-change"]);
  const most = percentToKcal(GAIN_PERCENT.most, person.weightKg, kcalPerKg);
  const given = Math.min(asked, most);
  const date = dateOf(wanted, distanceKg, asked, given, kcalPerKg);
  return withKcal(frame, {
    aim: "gain",
    kcal: withSurplus(frame.floor, expenditure, given),
    limits: limitsOf(asked, [{ code: "gain-rate", kcal: most }]),
    notes: [
      ...(isFloorAbove(frame) ? (["floor-above-expenditure"] as const) : []),
      ...movedNote(date),
    ],
    date,
  });
};

/** kg still to go; null without a goal. */
const distanceTo = (
  { weightKg, goalKg }: SafetyPerson,
  direction: "lose" | "gain",
): number | null => {
  if (goalKg === null) return null;
  return direction === "lose" ? weightKg - goalKg : goalKg - weightKg;
};

/** The deficit or surplus asked for, kcal/d. */
const askedChange = (
  wanted: Wanted,
  person: SafetyPerson,
  energy: Energy,
  direction: "lose" | "gain",
  distanceKg: number | null,
): number => {
  const { expenditureKcal, kcalPerKg } = energy;
  switch (wanted.by) {
    case "usual":
      return direction === "lose"
        ? usualDeficit(person, energy)
        : percentToKcal(GAIN_PERCENT.usual, person.weightKg, kcalPerKg);
    case "kcal":
      return direction === "lose" ? expenditureKcal - wanted.kcal : wanted.kcal - expenditureKcal;
    case "percent-per-week":
      return percentToKcal(wanted.percent, person.weightKg, kcalPerKg);
    case "date":
      return ((distanceKg ?? 0) * kcalPerKg) / (7 * wanted.weeks);
  }
};

/** Less than a gram of food is no limit that bit. */
const KCAL_DUST = 1e-6;

const limitsOf = (
  asked: number,
  caps: readonly { readonly code: Limit["code"]; readonly kcal: number }[],
): Limit[] =>
  caps
    .filter(({ kcal }) => kcal < asked - KCAL_DUST)
    .toSorted((a, b) => a.kcal - b.kcal)
    .map(({ code, kcal }) => ({ code, byKcal: asked - kcal }));

const dateOf = (
  wanted: Wanted,
  distanceKg: number | null,
  asked: number,
  given: number,
  kcalPerKg: number,
): Target["date"] => {
  if (wanted.by !== "date") return null;
  const isMet = given >= asked - KCAL_DUST;
  const weeks = ((distanceKg ?? 0) * kcalPerKg) / (7 * given);
  return {
    askedWeeks: wanted.weeks,
    weeks: isMet ? wanted.weeks : given > 0 ? Math.ceil(weeks) : null,
  };
};

const movedNote = (date: Target["date"]): TargetNote[] =>
  date !== null && date.weeks !== date.askedWeeks ? ["date-moved"] : [];
