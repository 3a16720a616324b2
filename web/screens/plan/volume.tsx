import { useMemo, useState } from "react";
import { muscles } from "@dorsal/core/exercise";
import { groupName } from "@dorsal/core/program";
import { Button, Section } from "../../design/index.ts";
import { MuscleMap } from "../../figure/index.ts";
import { plan as text } from "../../messages/index.ts";
import type { WeekPlan, WeekProfile } from "../../planner/index.ts";
import { targetsOf } from "./targets.ts";
import type { Targets } from "./targets.ts";

/** Full bars, where a group has no target, and the end of every scale. */
const USUAL_MOST = 12;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const Bars = ({ volume, targets }: { volume: WeekPlan["volume"]; targets: Targets }) => {
  const most = Math.max(
    USUAL_MOST,
    ...Object.values(volume),
    ...Object.values(targets).map(({ hi }) => hi),
  );
  const hasTargets = Object.keys(targets).length > 0;
  const share = (sets: number): string => `${(Math.min(sets, most) / most) * 100}%`;
  return (
    <table className="plan-table plan-volume tabular">
      <caption className="visually-hidden">{text.volume.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.volume.group}</th>
          <th scope="col">{text.volume.planned}</th>
          {hasTargets ? <th scope="col">{text.volume.target}</th> : null}
        </tr>
      </thead>
      <tbody>
        {Object.entries(volume).map(([group, sets]) => {
          const target = targets[group];
          return (
            <tr key={group}>
              <th scope="row">
                {capital(groupName(group))}
                <span className="plan-bar" aria-hidden>
                  {target ? (
                    <span
                      className="plan-band"
                      style={{
                        insetInlineStart: share(target.lo),
                        width: share(target.hi - target.lo),
                      }}
                    />
                  ) : null}
                  <span className="plan-done" style={{ width: share(sets) }} />
                </span>
              </th>
              <td>{text.number(sets)}</td>
              {hasTargets ? <td>{target ? text.volume.range(target.lo, target.hi) : ""}</td> : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

export interface VolumeProps {
  readonly plan: WeekPlan;
  readonly asked: WeekProfile;
}

/** Planned sets against what does most: as bars with their numbers, or on the figure. */
export const Volume = ({ plan, asked }: VolumeProps) => {
  const [asMap, setAsMap] = useState(false);
  const targets = useMemo(() => targetsOf(asked), [asked]);
  const levels = useMemo(
    () =>
      Object.fromEntries(
        muscles.flatMap(({ id, group }) => {
          const sets = group === null ? 0 : (plan.volume[group] ?? 0);
          const full = group === null ? 0 : (targets[group]?.hi ?? USUAL_MOST);
          return sets > 0 && full > 0 ? [[id, Math.min(1, sets / full)]] : [];
        }),
      ),
    [plan, targets],
  );
  const setsOf = (muscle: string): number =>
    plan.volume[muscles.find(({ id }) => id === muscle)?.group ?? ""] ?? 0;
  return (
    <Section
      title={text.volume.title}
      aside={
        <Button variant="text" onClick={() => setAsMap(!asMap)}>
          {asMap ? text.volume.asBars : text.volume.asMap}
        </Button>
      }
    >
      <p className="quiet small">{text.volume.hint}</p>
      {asMap ? (
        <MuscleMap
          levels={levels}
          label={text.volume.mapLabel}
          describe={(muscle) => text.volume.sets(setsOf(muscle))}
        />
      ) : (
        <Bars volume={plan.volume} targets={targets} />
      )}
    </Section>
  );
};
