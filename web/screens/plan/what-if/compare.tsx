import { WEEKDAYS } from "@dorsal/core/record";
import type { Weekday } from "@dorsal/core/record";
import { plan as text } from "../../../messages/index.ts";
import type { WeekDay, WeekItem, WeekPlan } from "../../../planner/index.ts";
import { nameOf } from "../names.ts";

const workOf = (day: WeekDay | undefined): readonly WeekItem[] =>
  day?.items.filter(({ block }) => block === "main" || block === "cardio") ?? [];

const dayOf = (plan: WeekPlan, day: Weekday): WeekDay | undefined =>
  plan.days.find((one) => one.day === day);

interface CellProps {
  readonly day: WeekDay | undefined;
  /** The same day of the other week. */
  readonly beside: WeekDay | undefined;
  readonly isNew: boolean;
  readonly column: string;
}

/** One day of one week; what the other week does not have stands out, by a sign and in words. */
const Cell = ({ day, beside, isNew, column }: CellProps) => {
  const others = new Map(workOf(beside).map((item) => [item.exercise, text.dose(item)]));
  return (
    <td>
      <span className="visually-hidden">{column}: </span>
      {day ? (
        <>
          <p className="numeral plan-compare-length">{text.exact(day.seconds)}</p>
          <ul className="plan-compare-items">
            {workOf(day).map((item) => {
              const dose = text.dose(item);
              const other = others.get(item.exercise);
              const sign = other === undefined ? (isNew ? "+" : "−") : null;
              return (
                <li key={item.exercise} className={sign ? "plan-compare-differs" : undefined}>
                  {sign ? <span aria-hidden>{sign} </span> : null}
                  {sign ? (
                    <span className="visually-hidden">
                      {isNew ? text.compare.comes : text.compare.goes}:{" "}
                    </span>
                  ) : null}
                  {nameOf(item.exercise)}{" "}
                  <span
                    className={`tabular small ${other !== undefined && other !== dose ? "plan-compare-dose" : "quiet"}`}
                  >
                    {dose}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p className="quiet">{text.rest}</p>
      )}
    </td>
  );
};

export interface CompareProps {
  readonly mine: WeekPlan;
  readonly other: WeekPlan;
  readonly mineLabel: string;
  readonly otherLabel: string;
}

/** Two weeks side by side, day by day; days of rest in both are left out. */
export const Compare = ({ mine, other, mineLabel, otherLabel }: CompareProps) => {
  const days = WEEKDAYS.filter((day) => dayOf(mine, day) ?? dayOf(other, day));
  return (
    <table className="plan-compare">
      <caption className="visually-hidden">{text.compare.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{mineLabel}</th>
          <th scope="col">{otherLabel}</th>
        </tr>
      </thead>
      {days.map((day) => (
        <tbody key={day}>
          <tr>
            <th scope="rowgroup" colSpan={2} className="plan-compare-day">
              {text.days[day]}
            </th>
          </tr>
          <tr>
            <Cell
              day={dayOf(mine, day)}
              beside={dayOf(other, day)}
              isNew={false}
              column={mineLabel}
            />
            <Cell day={dayOf(other, day)} beside={dayOf(mine, day)} isNew column={otherLabel} />
          </tr>
        </tbody>
      ))}
    </table>
  );
};
