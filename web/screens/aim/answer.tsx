import { useMemo } from "react";
import type { Course, CourseFault, Standing } from "@dorsal/core/goal";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { Goal, LocalDate } from "@dorsal/core/record";
import { describeSafetyFault, limitText, noteText } from "@dorsal/core/safety";
import type { Target } from "@dorsal/core/safety";
import { aim as text, words } from "../../messages/index.ts";
import { leadsTo } from "./leads-to.ts";

/** What is used, with what is not known of it. */
export const spentText = ({ spent }: Standing): string =>
  text.answer.spent(spent.kcal, (spent.high - spent.low) / 2);

/** Nearer to what is used, a difference is none: what is used is itself not known so well. */
const NO_DIFFERENCE_KCAL = 5;

const againstSpent = ({ deficitKcal, surplusKcal }: Target, spent: string): string => {
  if (deficitKcal >= NO_DIFFERENCE_KCAL) return text.answer.below(deficitKcal, spent);
  return surplusKcal >= NO_DIFFERENCE_KCAL
    ? text.answer.above(surplusKcal, spent)
    : text.answer.same(spent);
};

interface CourseProps {
  readonly standing: Standing;
  readonly course: Course;
  readonly goalKg: number | null;
  readonly unit: LoadUnit;
}

/** The target as a numeral, with the deficit and the day in two lines. */
export const Numeral = ({ standing, course, goalKg, unit }: CourseProps) => {
  const { target, goalDay } = course;
  const goal = goalKg === null || target.aim === "maintain" ? null : text.weight(goalKg, unit);
  return (
    <div className="aim-answer">
      <output className="aim-number" aria-label={text.answer.label}>
        <span className="numeral aim-kcal">{text.whole(target.kcal)}</span>{" "}
        <span className="aim-unit">{text.aDay}</span>
      </output>
      <p className="quiet small">{againstSpent(target, spentText(standing))}</p>
      {goal === null ? null : (
        <p className="aim-day">
          {goalDay === null
            ? text.answer.neverReached(goal)
            : text.answer.reached(goal, words.date(goalDay))}
        </p>
      )}
    </div>
  );
};

/** What held the target back, in words: of several limits the tightest decided. */
export const Limits = ({ target }: { readonly target: Target }) =>
  target.limits.length + target.notes.length === 0 ? null : (
    <section className="aim-part" aria-labelledby="aim-limits">
      <h2 id="aim-limits">{text.answer.limitsTitle}</h2>
      {target.notes.map((note) => (
        <p key={note}>{noteText(note, target)}</p>
      ))}
      {target.limits.slice(0, 1).map((limit) => (
        <p key={limit.code}>{limitText(limit, target)}</p>
      ))}
    </section>
  );

export interface LeadsProps extends CourseProps {
  readonly direction: Goal["direction"];
  /** The day asked for, where one was. */
  readonly byDate: LocalDate | null;
}

/** What the target leads to: the band, what comes afterwards, and what of it is fat. */
export const Leads = ({ standing, course, goalKg, unit, direction, byDate }: LeadsProps) => {
  const { target, goalDay, maintenanceAtGoalKcal } = course;
  const to = useMemo(() => leadsTo(standing, course), [standing, course]);
  const shown = (kg: number): string => text.weight(kg, unit);
  const isLate =
    byDate !== null &&
    goalDay !== null &&
    goalDay > byDate &&
    goalKg !== null &&
    !target.notes.includes("date-moved");
  const lost = -to.weightChangeKg;
  return (
    <>
      <section className="aim-part" aria-labelledby="aim-leads">
        <h2 id="aim-leads">{text.answer.leadsTitle}</h2>
        <p>{text.answer.by(words.date(to.day), shown(to.lowKg), shown(to.highKg))}</p>
        {isLate ? <p>{text.answer.late(words.date(byDate))}</p> : null}
        <p className="quiet small">
          {standing.spent.isLearned ? text.answer.learned : text.answer.formula}
        </p>
      </section>
      {direction === "lose" && target.aim === "lose" ? (
        <>
          {maintenanceAtGoalKcal === null ? null : (
            <section className="aim-part" aria-labelledby="aim-after">
              <h2 id="aim-after">{text.answer.afterTitle}</h2>
              <p>{text.answer.after(Math.round(maintenanceAtGoalKcal / 10) * 10)}</p>
              <p className="quiet small">{text.answer.water(unit)}</p>
            </section>
          )}
          <section className="aim-part" aria-labelledby="aim-fat">
            <h2 id="aim-fat">{text.answer.fatTitle}</h2>
            {lost > 0 ? <p>{text.answer.fat(shown(-to.fatChangeKg), shown(lost))}</p> : null}
            <p className="quiet small">{text.answer.place}</p>
          </section>
        </>
      ) : null}
    </>
  );
};

/** A fault in what is stored, field by field: nothing is invented in its place. */
export const faultText = (fault: CourseFault): string =>
  fault.code === "refused"
    ? ""
    : text.answer.unknown + fault.faults.map((one) => describeSafetyFault(one)).join(" ");
