import { barPlates } from "@dorsal/core/program";
import type { Owned } from "@dorsal/core/program";
import { exerciseById } from "@dorsal/core/exercise";
import { formatLoad } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { PlannedItem } from "@dorsal/core/record";
import { player as text, words } from "../messages/index.ts";

/** What goes on each end of the bar, for exercises with one. */
const platesText = (
  exercise: string,
  kg: number,
  owned: Owned | null,
  unit: LoadUnit,
): string | null => {
  const found = exerciseById(exercise);
  const plates = found ? barPlates(found, kg, owned) : null;
  if (!plates) return null;
  const bar = formatLoad({ kg: plates.barKg }, unit);
  const side = plates.perSide.map((weight) => formatLoad({ kg: weight }, unit));
  return text.plates(formatLoad({ kg }, unit), bar, side);
};

export interface TargetCardProps {
  readonly item: PlannedItem;
  /** The load that is to be used now; the planned one before the first set. */
  readonly kg: number | null;
  /** The weights that are there. */
  readonly owned: Owned | null;
  readonly unit: LoadUnit;
}

/** What to try for, and one tap away why; for a bar, what goes on it. */
export const TargetCard = ({ item, kg, owned, unit }: TargetCardProps) => {
  const { target, dose, side, exercise } = item;
  if (!target) return null;
  const plates = kg === null ? null : platesText(exercise, kg, owned, unit);
  const warmups = (target.warmupKg ?? []).map((load) => formatLoad({ kg: load }, unit));
  return (
    <section className="player-card player-target">
      <h2 className="small quiet">{text.target}</h2>
      <p className="player-target-dose tabular">
        {[
          words.dose(dose, side),
          item.load && item.load.kg > 0 ? formatLoad(item.load, unit) : null,
        ]
          .filter((part) => part !== null)
          .join(", ")}
      </p>
      <p>
        {[
          dose.kind === "reps" && target.aim !== undefined ? text.aim(target.aim) : null,
          dose.kind === "reps" && dose.rir ? text.reserve(dose.rir) : null,
        ]
          .filter((part) => part !== null)
          .join(" ")}
      </p>
      {warmups.length > 0 ? <p className="quiet">{text.warmups(warmups)}</p> : null}
      {plates ? <p className="quiet">{plates}</p> : null}
      <details className="player-why">
        <summary>{item.load ? text.whyLoad : text.whyTarget}</summary>
        <p>{target.text}</p>
      </details>
    </section>
  );
};
