import { Section } from "../../design/index.ts";
import { today as text } from "../../messages/index.ts";
import type { LocalDate } from "@dorsal/core/record";
import type { TodayModel } from "./use-today.ts";

const DAY_MS = 86_400_000;

const dayAfter = (monday: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${monday}T00:00:00.000Z`) + days * DAY_MS)
    .toISOString()
    .slice(0, 10) as LocalDate;

/** The running week: which days were trained, and what still makes it a good one. */
export const Week = ({ model }: { readonly model: TodayModel }) => {
  const { thisWeek } = model.streak;
  return (
    <Section
      title={text.week}
      aside={
        <span className="tabular">
          {text.weekCount(thisWeek.days, model.profile.sessionsPerWeek)}
        </span>
      }
    >
      <ol className="week">
        {text.weekdays.map((name, index) => {
          const date = dayAfter(thisWeek.monday, index);
          const done = model.trainedDays.has(date);
          const isToday = date === model.date;
          const label = done ? text.dayDone(name) : text.dayEmpty(name);
          return (
            <li
              key={name}
              className={`week-day${done ? " week-done" : ""}${isToday ? " week-today" : ""}`}
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
