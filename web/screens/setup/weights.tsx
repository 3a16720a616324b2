import { useState } from "react";
import { X } from "lucide-react";
import { typedLoadToKilograms, parseLoad } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import { LOADS_LIMITS } from "@dorsal/core/record";
import type { PlaceLoads } from "@dorsal/core/record";
import { Button, Stepper, useId } from "../../design/index.ts";
import { weights as text } from "../../messages/index.ts";
import type { DraftPlace } from "./draft.ts";
import { PlateCalculator } from "./plate-calculator.tsx";
import { weightText, weightsFrom, withWeights } from "./weights-words.ts";

type Barbell = NonNullable<PlaceLoads["barbell"]>;

const FIRST_BARBELL: Barbell = { barKg: 20, plates: [] };
const BAR = { leastKg: 1, mostKg: 50 } as const;

export interface WeightsProps {
  readonly place: DraftPlace;
  readonly unit: LoadUnit;
  readonly onChange: (loads: PlaceLoads) => void;
}

/** The weights that are there, so that the next load is one that can be made. */
export const Weights = ({ place, unit, onChange }: WeightsProps) => {
  const loads = place.loads ?? {};
  const has = (chip: string): boolean => place.have.includes(chip);
  const barbell = loads.barbell ?? FIRST_BARBELL;
  if (!has("dumbbells") && !has("kettlebell") && !has("barbell")) return null;
  return (
    <details className="setup-fold">
      <summary>{text.title}</summary>
      <div className="setup-weights">
        <p className="group-hint">{text.hint}</p>
        {has("dumbbells") ? (
          <WeightList
            legend={text.dumbbells}
            unit={unit}
            weights={loads.dumbbells ?? []}
            onChange={(dumbbells) => onChange({ ...loads, dumbbells: [...dumbbells] })}
          />
        ) : null}
        {has("kettlebell") ? (
          <WeightList
            legend={text.kettlebells}
            unit={unit}
            weights={loads.kettlebells ?? []}
            onChange={(kettlebells) => onChange({ ...loads, kettlebells: [...kettlebells] })}
          />
        ) : null}
        {has("barbell") ? (
          <Bar
            barbell={barbell}
            unit={unit}
            onChange={(changed) => onChange({ ...loads, barbell: changed })}
          />
        ) : null}
      </div>
    </details>
  );
};

interface WeightListProps {
  readonly legend: string;
  readonly unit: LoadUnit;
  readonly weights: readonly number[];
  readonly onChange: (weights: readonly number[]) => void;
}

const WeightList = ({ legend, unit, weights, onChange }: WeightListProps) => (
  <fieldset className="chip-group">
    <legend className="group-legend">{legend}</legend>
    <Pieces
      unit={unit}
      pieces={weights.map((kg) => ({ kg, label: weightText(kg, unit) }))}
      onRemove={(kg) => onChange(weights.filter((other) => other !== kg))}
    />
    <AddWeight
      label={text.add(legend)}
      unit={unit}
      onAdd={(more) => onChange(withWeights(weights, more))}
    />
  </fieldset>
);

interface PiecesProps {
  readonly unit: LoadUnit;
  readonly pieces: readonly { readonly kg: number; readonly label: string }[];
  readonly onRemove: (kg: number) => void;
}

const Pieces = ({ pieces, onRemove }: PiecesProps) =>
  pieces.length === 0 ? (
    <p className="quiet small">{text.none}</p>
  ) : (
    <ul className="chip-row">
      {pieces.map(({ kg, label }) => (
        <li key={kg}>
          <button
            type="button"
            className="setup-weight tabular"
            aria-label={text.remove(label)}
            onClick={() => onRemove(kg)}
          >
            {label} <X size={16} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );

interface AddWeightProps {
  readonly label: string;
  readonly unit: LoadUnit;
  readonly onAdd: (weights: readonly number[]) => void;
}

const AddWeight = ({ label, unit, onAdd }: AddWeightProps) => {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const add = (): void => {
    const found = weightsFrom(typed, unit);
    setWrong(found === null);
    if (found === null) return;
    onAdd(found);
    setTyped("");
  };
  return (
    <div className="setup-field">
      <label htmlFor={id} className="group-hint">
        {label}
      </label>
      <span className="setup-typed">
        <input
          id={id}
          className="text-input"
          inputMode="decimal"
          autoComplete="off"
          placeholder={text.example[unit]}
          value={typed}
          aria-invalid={isWrong}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            add();
          }}
        />
        <Button onClick={add}>{text.addAction}</Button>
      </span>
      <p className="setup-wrong small" aria-live="polite">
        {isWrong ? text.wrong(unit, typed) : ""}
      </p>
    </div>
  );
};

interface BarProps {
  readonly barbell: Barbell;
  readonly unit: LoadUnit;
  readonly onChange: (barbell: Barbell) => void;
}

const Bar = ({ barbell, unit, onChange }: BarProps) => {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const { barKg, plates } = barbell;
  const commit = (): void => {
    const load = typed === null ? null : parseLoad(typed, unit);
    setTyped(null);
    if (!load?.ok) return;
    const kg = typedLoadToKilograms(load.value);
    if (kg >= BAR.leastKg && kg <= BAR.mostKg) onChange({ ...barbell, barKg: kg });
  };
  return (
    <fieldset className="chip-group">
      <legend className="group-legend">{text.barbell}</legend>
      <div className="setup-field">
        <label htmlFor={id} className="group-hint">
          {text.bar}
        </label>
        <input
          id={id}
          className="text-input setup-year tabular"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? weightText(barKg, unit)}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={commit}
        />
      </div>
      <ul className="setup-plates">
        {plates.map(({ weight, pairs }) => (
          <li key={weight}>
            <Stepper
              label={text.pairsOf(weightText(weight, unit))}
              unit={text.pairs}
              value={pairs}
              min={0}
              max={LOADS_LIMITS.pairs}
              onChange={(count) => {
                const others = plates.filter((plate) => plate.weight !== weight);
                const next = Math.round(count ?? 0);
                onChange({
                  ...barbell,
                  plates:
                    next === 0
                      ? others
                      : plates.map((plate) =>
                          plate.weight === weight ? { ...plate, pairs: next } : plate,
                        ),
                });
              }}
            />
          </li>
        ))}
      </ul>
      <AddWeight
        label={text.addPlates}
        unit={unit}
        onAdd={(more) => {
          const known = plates.map(({ weight }) => weight);
          const all = withWeights(known, more).toReversed();
          onChange({
            ...barbell,
            plates: all.map(
              (weight) => plates.find((plate) => plate.weight === weight) ?? { weight, pairs: 1 },
            ),
          });
        }}
      />
      {plates.length > 0 ? (
        <Button onClick={() => setOpened(true)}>{text.calculator.open}</Button>
      ) : null}
      <PlateCalculator
        barbell={barbell}
        unit={unit}
        open={opened}
        onClose={() => setOpened(false)}
      />
    </fieldset>
  );
};
