import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { BREAK, breakEnds, courseFor, wantedOf } from "@dorsal/core/goal";
import type { BodyView, Standing } from "@dorsal/core/goal";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { Eating, Goal, Profile } from "@dorsal/core/record";
import { Button, Confirm, PageTitle, Row, Section, buttonClass } from "../../design/index.ts";
import { aim as text, words } from "../../messages/index.ts";
import { spentText } from "./answer.tsx";
import { RestsOn } from "./rests-on.tsx";
import { ReviewCard, Stops, breakKcal } from "./stops.tsx";
import { useAim } from "./use-aim.ts";

export interface RunningProps {
  readonly view: BodyView;
  readonly standing: Standing;
  readonly goal: Goal;
  readonly profile: Profile;
  readonly eating: Eating;
  readonly unit: LoadUnit;
  readonly onWish: () => void;
  readonly onActivity: () => void;
  readonly onAnswers: () => void;
}

/** A goal in force: what counts today, what may change, and what counted before. */
export const Running = ({
  view,
  standing,
  goal,
  profile,
  eating,
  unit,
  onWish,
  onActivity,
  onAnswers,
}: RunningProps) => {
  const { takeBreak, setTarget, endGoal } = useAim();
  const [asksEnd, setAsksEnd] = useState(false);
  const { today } = standing;
  const review = view.review.ok ? view.review.value : null;
  const last = goal.targets.findLast(({ from }) => from <= today);
  const isBreak = last?.why === BREAK && breakEnds(last.from) > today;
  const rest = breakKcal(standing, profile, eating, view.stops);
  const shown = (kg: number): string => text.weight(kg, unit);

  const endBreak = (): void => {
    const course = courseFor(standing, profile, eating, view.stops, {
      direction: goal.direction,
      goalKg: goal.goalKg,
      wanted: wantedOf(goal, today),
    });
    if (!course.ok) return;
    const next = course.value.target.kcal;
    void setTarget(standing, next, "break-over", text.running.breakEnded(next));
  };

  return (
    <div className="aim">
      <PageTitle documentTitle={text.running.title}>{text.running.title}</PageTitle>
      <div className="aim-answer">
        {review === null ? (
          <p className="aim-strong">{text.running.noNumber}</p>
        ) : (
          <output className="aim-number" aria-label={text.answer.label}>
            <span className="numeral aim-kcal">{text.whole(review.todayKcal)}</span>{" "}
            <span className="aim-unit">{text.aDay}</span>
          </output>
        )}
        <p>
          {text.running.wish(goal.direction, goal.goalKg === null ? null : shown(goal.goalKg))}{" "}
          <span className="quiet">
            {text.running.since(words.date(goal.startedOn), shown(goal.startKg))}
          </span>
        </p>
        <p className="quiet small">{text.answer.same(spentText(standing))}</p>
        {review && review.refused.length === 0 && review.next.goalDay !== null && !isBreak ? (
          <p>{text.running.reached(words.date(review.next.goalDay))}</p>
        ) : null}
      </div>
      <Stops view={view} />
      <ReviewCard view={view} />
      <div className="aim-ways">
        {isBreak && last ? (
          <>
            <p>{text.running.onBreak(words.longDay(breakEnds(last.from)))}</p>
            <Button wide onClick={endBreak}>
              {text.running.endBreak}
            </Button>
          </>
        ) : null}
        {goal.direction === "lose" && !isBreak && rest !== null && review?.refused.length === 0 ? (
          <>
            <Button wide onClick={() => void takeBreak(standing, rest)}>
              {text.running.break}
            </Button>
            <p className="quiet small">{text.running.breakHint}</p>
          </>
        ) : null}
        <Button wide onClick={onWish}>
          {text.running.changeWish}
        </Button>
        <Button wide onClick={() => setAsksEnd(true)}>
          {text.running.end}
        </Button>
        <Link to="/body" className={buttonClass("text")}>
          {text.toBody}
        </Link>
      </div>
      <Section title={text.running.targets}>
        <ol className="aim-targets">
          {goal.targets.toReversed().map(({ from, kcal: then, why }) => (
            <li key={from}>
              <Row end={<span className="tabular">{text.running.target(then)}</span>}>
                <span>{text.running.why(why)}</span>
                <span className="quiet small">{text.running.from(words.date(from))}</span>
              </Row>
            </li>
          ))}
        </ol>
      </Section>
      <RestsOn
        standing={standing}
        eating={eating}
        unit={unit}
        onActivity={onActivity}
        onAnswers={onAnswers}
      />
      <Confirm
        open={asksEnd}
        onClose={() => setAsksEnd(false)}
        onConfirm={() => {
          setAsksEnd(false);
          void endGoal(standing);
        }}
        title={text.running.endTitle}
        action={text.running.end}
      >
        <p>{text.running.endText}</p>
      </Confirm>
    </div>
  );
};
