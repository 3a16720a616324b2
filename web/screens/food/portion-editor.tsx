import { useState } from "react";
import type { KeyboardEvent } from "react";
import { Minus, Plus } from "lucide-react";
import {
  amountsInGrams,
  countText,
  describePortionFault,
  parsePortion,
  portionOf,
  portionText,
  unitChoiceText,
  unitsOf,
  withinText,
} from "@dorsal/core/food";
import type { Food, HandsOf, Portion, PortionUnit } from "@dorsal/core/food";
import { Button, IconButton, RadioChips, useId } from "../../design/index.ts";
import { food as messages } from "../../messages/index.ts";
import "./portion.css";

const text = messages.portion;

export interface PortionEditorProps {
  readonly food: Food;
  readonly portion: Portion;
  readonly hands: HandsOf;
  /** Null while what is typed is no portion. */
  readonly onChange: (portion: Portion | null) => void;
  /** Leads to weighing a hand, where that can be done from here. */
  readonly onWeighHand?: () => void;
}

/** The unit that a portion was said in, or else the plain one. */
const unitOfPortion = ({ said }: Portion, units: readonly PortionUnit[]): PortionUnit | undefined =>
  said === null ? units[0] : units.find(({ label }) => label === said.unit);

/** What stands in the field: the count alone where the chosen unit says the rest. */
const typedOf = (portion: Portion, units: readonly PortionUnit[]): string => {
  const { said, grams } = portion;
  if (said === null) return countText(Number(grams.toFixed(1)));
  const isListed = units.some(({ label }) => label === said.unit);
  return isListed ? countText(said.count) : `${countText(said.count)} ${said.unit}`;
};

/** A unit that was typed and that the food does not list: ounces. */
const unitTyped = (
  { grams }: Portion,
  { count, unit }: NonNullable<Portion["said"]>,
): PortionUnit => ({ id: `typed:${unit}`, label: unit, grams: grams / count, within: null });

/** A unit in the list; how far a hand may be off is said below, once it is chosen. */
const labelOf = (unit: PortionUnit, per: "g" | "ml"): string =>
  unit.within === null ? unitChoiceText(unit, per) : text.hand(unit.label, unit.grams, per);

/** One press: ten of what is counted in hundreds, half of anything else. */
const stepOf = ({ grams }: PortionUnit): number => (grams === 1 ? 10 : 0.5);

/**
 * How much of a food: typed as one says it, stepped, and counted in g, in household measures or in
 * hands, with how far a hand may be off.
 */
export const PortionEditor = ({
  food,
  portion,
  hands,
  onChange,
  onWeighHand,
}: PortionEditorProps) => {
  const id = useId();
  const units = unitsOf(food, hands);
  const [typed, setTyped] = useState(() => typedOf(portion, units));
  const [unitId, setUnitId] = useState(() => unitOfPortion(portion, units)?.id ?? null);
  const unit = units.find((one) => one.id === unitId) ?? units[0];
  const read = parsePortion(typed, units, unit);
  const now = read.ok ? read.value : null;
  const shownUnit = now ? (unitOfPortion(now, units) ?? null) : (unit ?? null);

  const type = (next: string): void => {
    setTyped(next);
    const parsed = parsePortion(next, units, unit);
    onChange(parsed.ok ? parsed.value : null);
  };
  const take = (next: Portion | null, of: PortionUnit): void => {
    if (!next) return;
    // Of 100 g the count is typed, though what is kept are grams.
    const count = countText(Number((next.grams / of.grams).toFixed(2)));
    const isListed = units.some((one) => one.id === of.id);
    if (isListed) setUnitId(of.id);
    setTyped(isListed ? count : `${count} ${of.label}`);
    onChange(next);
  };
  const step = (direction: 1 | -1): void => {
    const of = now?.said ? (shownUnit ?? unitTyped(now, now.said)) : unit;
    if (!of) return;
    const count = (now?.grams ?? 0) / of.grams;
    const by = stepOf(of);
    // To the next whole step, so that 118 g becomes 120 g.
    const next =
      direction > 0 ? Math.floor(count / by + 1e-6) + 1 : Math.ceil(count / by - 1e-6) - 1;
    take(portionOf(of, Math.max(by, next * by)), of);
  };
  const choose = (nextId: string): void => {
    const next = units.find((one) => one.id === nextId);
    if (!next) return;
    // A weight is kept where it can be; of a measure one is the likeliest.
    const count = next.grams === 1 ? Math.round(now?.grams ?? food.usual ?? 100) : 1;
    take(portionOf(next, count), next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    step(event.key === "ArrowUp" ? 1 : -1);
  };

  const amounts = now ? amountsInGrams(food.per100, now.grams) : null;
  const energy = amounts?.energy;
  const protein = amounts?.protein;
  const isHand = shownUnit?.within !== null && shownUnit?.within !== undefined;
  return (
    <div className="portion">
      <label htmlFor={id} className="portion-label">
        {text.amount}
      </label>
      <div className="portion-row">
        <IconButton
          outlined
          label={text.less}
          icon={<Minus aria-hidden />}
          onClick={() => step(-1)}
        />
        <input
          id={id}
          className="portion-input numeral"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="done"
          maxLength={60}
          value={typed}
          aria-invalid={!read.ok}
          aria-describedby={`${id}-said`}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <IconButton
          outlined
          label={text.more}
          icon={<Plus aria-hidden />}
          onClick={() => step(1)}
        />
      </div>
      <p id={`${id}-said`} className="portion-said" aria-live="polite">
        {read.ok && now
          ? text.is(
              portionText(now, food.per),
              energy === undefined ? text.noEnergy : messages.kcal(energy),
              protein === undefined ? null : text.protein(protein),
            )
          : read.ok
            ? ""
            : describePortionFault(read.error)}
      </p>
      {isHand && shownUnit && now ? (
        <p className="quiet small">
          {withinText(now.grams, shownUnit.within ?? 0, food.per)}
          {onWeighHand ? (
            <Button variant="text" onClick={onWeighHand}>
              {text.weigh}
            </Button>
          ) : null}
        </p>
      ) : (
        <p className="quiet small">{text.hint}</p>
      )}
      <RadioChips
        legend={text.unit}
        legendHidden
        options={units.map((one) => ({ value: one.id, label: labelOf(one, food.per) }))}
        value={(now?.said ? shownUnit : unit)?.id ?? null}
        onChange={choose}
      />
    </div>
  );
};
