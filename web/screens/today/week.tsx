import { Section } from "../../design/index.ts";
import { today as text } from "../../messages/index.ts";
import type { Streak } from "@dorsal/core/history";
import { addDays } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";

export interface WeekStripModel {
  readonly date: LocalDate;
  readonly streak: Streak;
  readonly trainedDays: ReadonlySet<LocalDate>;
  /** Days with a session in the plan; none where there is no plan by days. */
  readonly plannedDays?: ReadonlySet<LocalDate>;
}

export interface WeekProps {
  readonly model: WeekStripModel;
  /** Sessions a week. */
  readonly wanted: number;
}

/** The running week: which days were trained, and what still makes it a good one. */
export const Week = ({ model, wanted }: WeekProps) => {
  const { thisWeek } = model.streak;
  return (
    <Section
      title={text.week}
      aside={<span className="tabular">{text.weekCount(thisWeek.days, wanted)}</span>}
    >
      <ol className="week">
        {text.weekdays.map((name, index) => {
          const date = addDays(thisWeek.monday, index);
          const done = model.trainedDays.has(date);
          const isToday = date === model.date;
          const isPlanned = model.plannedDays?.has(date) === true;
          const label = done
            ? text.dayDone(name)
            : isPlanned
              ? text.dayPlanned(name)
              : text.dayEmpty(name);
          return (
            <li
              key={name}
              className={`week-day${done ? " week-done" : ""}${isPlanned && !done ? " week-planned" : ""}${isToday ? " week-today" : ""}`}
            >
              <span aria-hidden>{name.charAt(0)}</span>
              <span className="visually-hidden">{isToday ? text.dayToday(label) : label}</span>
            </li>
          );
        })}
      </ol>
      <p className="week-sentence">{text.streak(model.streak)}</p>
    </Section>
  );
};
