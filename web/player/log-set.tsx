import { exerciseById } from "@dorsal/core/exercise";
import { kilograms, kilogramsToPounds, roundTo, typedLoadToKilograms } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { Load, RecordedSet } from "@dorsal/core/record";
import { RadioChips, Stepper } from "../design/index.ts";
import { player as text, words } from "../messages/index.ts";
import { nameOf } from "./names.ts";
import type { Dispatch } from "./use-player.ts";

const FELT = text.feltOptions.map((label, value) => ({ value: String(value), label }));
const MOST = { kg: 500, lb: 1100 } as const;
const LOAD_STEP = { kg: 1, lb: 2.5 } as const;

const shownLoad = (load: Load | undefined, unit: LoadUnit): number | null => {
  if (!load) return null;
  if (load.typed?.unit === unit) return load.typed.value;
  return roundTo(unit === "kg" ? load.kg : kilogramsToPounds(kilograms(load.kg)), 0.5);
};

const loadOf = (value: number | null, unit: LoadUnit): Load | null =>
  value === null ? null : { kg: typedLoadToKilograms({ value, unit }), typed: { value, unit } };

const takesLoad = (set: RecordedSet): boolean => {
  const kind = exerciseById(set.exercise)?.load;
  return set.load !== undefined || kind === "external" || kind === "machine";
};

/** Whether there is anything to say about a set beyond that it was done. */
export const canLog = (set: RecordedSet): boolean => set.reps !== undefined || takesLoad(set);

export interface LogSetProps {
  readonly set: RecordedSet;
  readonly unit: LoadUnit;
  readonly dispatch: Dispatch;
}

/** What was done in the set just ended, filled in with what was asked for. */
export const LogSet = ({ set, unit, dispatch }: LogSetProps) => (
  <section className="player-card" aria-labelledby={`log-${set.id}`}>
    <h2 className="small quiet" id={`log-${set.id}`}>
      {text.logTitle(nameOf(set.exercise), set.set, set.side ? words.side(set.side) : null)}
    </h2>
    <div className="player-log">
      {set.reps === undefined ? null : (
        <Stepper
          label={text.reps}
          value={set.reps}
          min={0}
          max={1000}
          unit={text.repsUnit}
          onChange={(reps) => {
            if (reps !== null) dispatch({ type: "log", set: set.id, reps: Math.round(reps) });
          }}
        />
      )}
      {takesLoad(set) ? (
        <Stepper
          label={text.load(unit)}
          value={shownLoad(set.load, unit)}
          min={0}
          max={MOST[unit]}
          step={LOAD_STEP[unit]}
          unit={unit}
          optional
          onChange={(value) => dispatch({ type: "log", set: set.id, load: loadOf(value, unit) })}
        />
      ) : null}
    </div>
    {set.role === "work" && set.reps !== undefined ? (
      <RadioChips
        legend={text.felt}
        options={FELT}
        value={set.rir === undefined ? null : String(Math.min(4, set.rir))}
        onChange={(rir) => dispatch({ type: "log", set: set.id, rir: Number(rir) })}
      />
    ) : null}
  </section>
);
