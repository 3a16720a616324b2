import { useMemo, useState } from "react";
import { muscles } from "@dorsal/core/exercise";
import { groupName } from "@dorsal/core/program";
import { Button, Section } from "../../../design/index.ts";
import { MuscleMap } from "../../../figure/index.ts";
import { plan as text } from "../../../messages/index.ts";
import type { WeekPlan, WeekProfile } from "../../../planner/index.ts";
import { figureLevels, targetsOf } from "./targets.ts";
import type { Target } from "./targets.ts";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const nameOf = ({ group }: Target): string => capital(groupName(group));

/** The end of every scale, so that bars can be compared. */
const scaleOf = (targets: readonly Target[]): number =>
  Math.max(...targets.map(({ sets, max }) => Math.max(sets, max)));

/** Bars with their band; the same is told in words beside each, and by the table. */
const Bars = ({ targets }: { readonly targets: readonly Target[] }) => {
  const most = scaleOf(targets);
  const share = (sets: number): string => `${(Math.max(0, Math.min(sets, most)) / most) * 100}%`;
  return (
    <ul className="plan-bars">
      {targets.map((target) => {
        const { group, sets, min, lo, hi, max, standing } = target;
        return (
          <li key={group}>
            <p className="plan-bar-words">
              <span>{nameOf(target)}</span>
              <span className="tabular">
                {text.number(sets)}{" "}
                <span className="quiet small">{text.volume.standings[standing]}</span>
              </span>
            </p>
            <span className="plan-bar" aria-hidden>
              <span
                className="plan-band"
                style={{ insetInlineStart: share(lo), width: share(hi - lo) }}
              />
              <span className={`plan-done plan-done-${standing}`} style={{ width: share(sets) }} />
              {min > 0 ? (
                <span className="plan-mark" style={{ insetInlineStart: share(min) }} />
              ) : null}
              <span className="plan-mark" style={{ insetInlineStart: share(max) }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
};

const Table = ({ targets }: { readonly targets: readonly Target[] }) => (
  <table className="plan-table tabular">
    <caption className="visually-hidden">{text.volume.caption}</caption>
    <thead>
      <tr>
        <th scope="col">{text.volume.group}</th>
        <th scope="col">{text.volume.planned}</th>
        <th scope="col">{text.volume.least}</th>
        <th scope="col">{text.volume.target}</th>
        <th scope="col">{text.volume.most}</th>
      </tr>
    </thead>
    <tbody>
      {targets.map((target) => (
        <tr key={target.group}>
          <th scope="row">{nameOf(target)}</th>
          <td>{text.number(target.sets)}</td>
          <td>{text.number(target.min)}</td>
          <td>{text.volume.range(target.lo, target.hi)}</td>
          <td>{text.number(target.max)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

export interface VolumeProps {
  readonly plan: WeekPlan;
  readonly asked: WeekProfile;
}

/** Planned sets against what is wanted: a sentence, then bars or the figure, and the table behind both. */
export const Volume = ({ plan, asked }: VolumeProps) => {
  const [asMap, setAsMap] = useState(false);
  const targets = useMemo(() => targetsOf(asked, plan.volume), [asked, plan]);
  const { levels, outlined } = useMemo(() => figureLevels(targets), [targets]);
  const wordsOf = (muscle: string): string => {
    const group = muscles.find(({ id }) => id === muscle)?.group;
    const target = targets.find((one) => one.group === group);
    return target ? text.volume.onMuscle(target.sets, target.standing) : text.volume.notPlanned;
  };
  const short = targets.filter(({ standing }) => standing === "short");
  return (
    <Section
      title={text.volume.title}
      aside={
        <Button variant="text" onClick={() => setAsMap(!asMap)}>
          {asMap ? text.volume.asBars : text.volume.asMap}
        </Button>
      }
    >
      <p className="plan-headline">
        {[
          ...targets
            .filter(({ isFocus }) => isFocus)
            .map((target) => text.volume.headline(nameOf(target), target)),
          ...(short.length > 0
            ? [text.volume.short(short.map(({ group }) => groupName(group)))]
            : []),
        ].join(" ")}
      </p>
      {asMap ? (
        <>
          <p className="quiet small">{text.volume.mapKey}</p>
          <MuscleMap
            levels={levels}
            outlined={outlined}
            label={text.volume.mapLabel}
            describe={wordsOf}
          />
        </>
      ) : (
        <>
          <p className="quiet small">{text.volume.hint}</p>
          <Bars targets={targets} />
        </>
      )}
      <details className="setup-fold">
        <summary>{text.volume.asTable}</summary>
        <Table targets={targets} />
      </details>
    </Section>
  );
};
