import { useMemo } from "react";
import { exerciseById } from "@dorsal/core/exercise";
import { targetDose, targetsAfter } from "@dorsal/core/program";
import type { Target } from "@dorsal/core/program";
import { formatLoad } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { DorsalRecord } from "@dorsal/core/record";
import { player as text, words } from "../messages/index.ts";
import { nameOf } from "./names.ts";
import { useGiven } from "./use-given.ts";

/** `3 × 8–12, 22 kg`. */
const amountOf = (target: Target, unit: LoadUnit): string => {
  const exercise = exerciseById(target.exercise);
  if (!exercise) return "";
  return [
    words.dose(targetDose(exercise, target), exercise.side),
    target.load ? formatLoad(target.load, unit) : null,
  ]
    .filter((part) => part !== null)
    .join(", ");
};

export interface NextTimeProps {
  /** The session as it will be saved. */
  readonly session: DorsalRecord<"session">;
  readonly unit: LoadUnit;
}

/** What today means for the next time; nothing where the session is not one of the week. */
export const NextTime = ({ session, unit }: NextTimeProps) => {
  const of = useGiven(session.body.planned);
  const targets = useMemo(() => (of ? targetsAfter(session, of.given, of.day) : []), [of, session]);
  return targets.length === 0 ? null : (
    <section className="player-card player-later">
      <h2 className="small quiet">{text.nextTime}</h2>
      <ul>
        {targets.map((target) => (
          <li key={target.exercise}>
            <p className="player-later-name">{nameOf(target.exercise)}</p>
            <p className="tabular">{amountOf(target, unit)}</p>
            <p className="quiet small">{target.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
