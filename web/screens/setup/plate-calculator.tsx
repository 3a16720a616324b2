import { useState } from "react";
import { platesFor } from "@dorsal/core/program";
import { POUND_IN_KILOGRAMS, kilograms, kilogramsToPounds, sum } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { PlaceLoads } from "@dorsal/core/record";
import { Sheet, Stepper } from "../../design/index.ts";
import { weights as text } from "../../messages/index.ts";
import { weightText } from "./weights-words.ts";

type Barbell = NonNullable<PlaceLoads["barbell"]>;

/** What is left by converting pounds is no plate. */
const NOTHING_KG = 0.05;
const MOST = { kg: 400, lb: 880 } as const;
const STEP = { kg: 2.5, lb: 5 } as const;

/** `20 kg, 20 kg, 5 kg` as what is taken from the rack: each weight with its count. */
const stackOf = (perSide: readonly number[], unit: LoadUnit): readonly string[] => {
  const counts = new Map<number, number>();
  for (const plate of perSide) counts.set(plate, (counts.get(plate) ?? 0) + 1);
  return [...counts].map(([plate, count]) => text.calculator.stack(count, weightText(plate, unit)));
};

export interface PlateCalculatorProps {
  readonly barbell: Barbell;
  readonly unit: LoadUnit;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** From the load on the whole bar to the plates of one end. */
export const PlateCalculator = ({ barbell, unit, open, onClose }: PlateCalculatorProps) => {
  const inUnit = (kg: number): number =>
    unit === "kg" ? kg : Math.round(kilogramsToPounds(kilograms(kg)));
  const [load, setLoad] = useState<number | null>(null);
  const shown = load ?? inUnit(barbell.barKg) + STEP[unit] * 8;
  const kg = unit === "kg" ? shown : shown * POUND_IN_KILOGRAMS;
  // A hair more, so that what converting pounds leaves does not cost a plate.
  const result = platesFor(kg + NOTHING_KG / 2, barbell.barKg, barbell.plates);
  const madeKg = barbell.barKg + (result.ok ? 2 * sum(result.value.perSide) : 0);
  return (
    <Sheet open={open} onClose={onClose} title={text.calculator.title}>
      <div className="setup-weights">
        <Stepper
          label={text.calculator.load}
          unit={unit}
          value={shown}
          min={0}
          max={MOST[unit]}
          step={STEP[unit]}
          onChange={(value) => {
            if (value !== null) setLoad(value);
          }}
        />
        <div aria-live="polite">
          {result.ok ? (
            <>
              <p className="group-legend">{text.calculator.perSide}</p>
              {result.value.perSide.length === 0 ? (
                <p>{text.calculator.barOnly}</p>
              ) : (
                <ul className="setup-stack tabular">
                  {stackOf(result.value.perSide, unit).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              )}
              {kg - madeKg > NOTHING_KG ? (
                <p className="quiet">
                  {text.calculator.remainder(
                    weightText(madeKg, unit),
                    weightText(kg - madeKg, unit),
                  )}
                </p>
              ) : null}
            </>
          ) : (
            <p>{text.calculator.belowBar(weightText(barbell.barKg, unit))}</p>
          )}
        </div>
      </div>
    </Sheet>
  );
};
