import { isWhole } from "../amounts.ts";
import type { Total, Totals } from "../amounts.ts";
import { assess } from "../intakes/assess.ts";
import type { Assessed, LimitVerdict } from "../intakes/assess.ts";
import type { Intakes } from "../intakes/intakes.ts";
import { intakeNote, limitText, rangeText, targetText } from "../intakes/messages.ts";
import { totalText } from "../messages.ts";
import { nutrientName } from "../nutrients/messages.ts";
import { NUTRIENTS, NUTRIENT_IDS } from "../nutrients/table.ts";
import type { NutrientId, NutrientKind } from "../nutrients/table.ts";
import { proteinWords } from "./messages.ts";
import type { DayTargets } from "./targets.ts";

/** One nutrient of a day, as it is shown. */
export interface NutrientRow {
  readonly nutrient: NutrientId;
  readonly name: string;
  readonly kind: NutrientKind;
  readonly total: Total;
  /** `142 mg`, or `at least 142 mg, from 3 of 5 foods`. */
  readonly amount: string;
  /** `from 3 of 5 foods`. */
  readonly coverage: string;
  readonly isWhole: boolean;
  /** Of the target, from what is known alone; null without a target or a known amount. */
  readonly share: number | null;
  /** A sentence for each target and range, and for each limit that is near, the word first. */
  readonly verdicts: readonly string[];
  /** What to know of the target or the limit; null where the numbers say it all. */
  readonly note: string | null;
}

export interface NutrientRows {
  readonly rows: readonly NutrientRow[];
  /** Nutrients that food tables do not carry and no food of the day names: a bar would be a guess. */
  readonly notInTables: readonly { readonly nutrient: NutrientId; readonly name: string }[];
}

/** Not in USDA SR at all. */
const NOT_IN_TABLES: ReadonlySet<NutrientId> = new Set([
  "addedSugars",
  "iodine",
  "biotin",
  "chromium",
  "molybdenum",
  "chloride",
]);
/** Parts of another nutrient, kept for limits and sums; and energy, which the day tells first. */
const NOT_BY_THEMSELVES: ReadonlySet<NutrientId> = new Set([
  "energy",
  "retinol",
  "vitaminEAdded",
  "niacinPreformed",
  "niacinAdded",
  "folicAcid",
  "magnesiumAdded",
  "tryptophan",
]);

/**
 * Every nutrient of a day that something can be said of, in the order of `NUTRIENT_IDS`: how much, from
 * how many foods, and how it stands against the person's intakes, where there are any.
 * @param energyKcal what shares of energy are taken of, as in `assess`
 * @param proteinG the person's own range, where there is one: then protein is held against that alone,
 *   as the words of the day hold it, and not against the least that keeps an adult well
 */
export const nutrientRows = (
  totals: Totals,
  intakes: Intakes | null,
  energyKcal: number | null,
  proteinG: DayTargets["proteinG"] = null,
): NutrientRows => {
  const assessed = new Map<NutrientId, Assessed>(
    (intakes === null ? [] : assess(totals, intakes, energyKcal)).map((one) => [one.nutrient, one]),
  );
  const shown = NUTRIENT_IDS.filter((id) => !NOT_BY_THEMSELVES.has(id));
  const isMissing = (id: NutrientId): boolean => NOT_IN_TABLES.has(id) && totals[id].from === 0;
  return {
    rows: shown
      .filter((id) => !isMissing(id))
      .filter((id) => totals[id].from > 0 || (assessed.get(id)?.target ?? null) !== null)
      .map((id) => rowOf(id, totals[id], assessed.get(id) ?? null))
      .map((row) =>
        row.nutrient === "protein" && proteinG !== null ? ownProtein(row, proteinG) : row,
      ),
    notInTables: shown
      .filter(isMissing)
      .map((nutrient) => ({ nutrient, name: nutrientName(nutrient) })),
  };
};

const ownProtein = (row: NutrientRow, own: NonNullable<DayTargets["proteinG"]>): NutrientRow => ({
  ...row,
  share: row.total.from === 0 ? null : row.total.known / own.least,
  verdicts: [proteinWords(row.total, own)],
});

/** Of a limit, from here on it is worth a word; below, a target says all that matters. */
const NEAR_LIMIT = 0.8;

const isTold = ({ state, total, amount }: LimitVerdict, hasTarget: boolean): boolean =>
  !hasTarget || state === "over" || total.known >= NEAR_LIMIT * amount;

const rowOf = (nutrient: NutrientId, total: Total, assessed: Assessed | null): NutrientRow => ({
  nutrient,
  name: nutrientName(nutrient),
  kind: NUTRIENTS[nutrient].kind,
  total,
  amount: totalText(nutrient, total),
  coverage: `from ${total.from} of ${total.of} ${total.of === 1 ? "food" : "foods"}`,
  isWhole: isWhole(total),
  share: assessed?.target?.share ?? null,
  verdicts:
    assessed === null
      ? []
      : [
          ...(assessed.target === null ? [] : [targetText(assessed, assessed.target)]),
          ...assessed.limits
            .filter((limit) => isTold(limit, assessed.target !== null))
            .map(limitText),
          ...(assessed.range === null ? [] : [rangeText(assessed, assessed.range)]),
        ],
  note: intakeNote(nutrient),
});
