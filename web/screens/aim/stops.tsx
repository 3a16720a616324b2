import { useState } from "react";
import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import { courseFor } from "@dorsal/core/goal";
import type { BodyView, Review, Standing } from "@dorsal/core/goal";
import type { Eating, LocalDate, Profile } from "@dorsal/core/record";
import { SIGNS, alternativeText, limitText } from "@dorsal/core/safety";
import type { Refusal, Stop } from "@dorsal/core/safety";
import { Button, Notice, buttonClass, useToast } from "../../design/index.ts";
import { aim as text, words } from "../../messages/index.ts";
import { useEating, useProfile, useSettings } from "../../store/index.ts";
import { faultText } from "./answer.tsx";
import { askedAgain, isPutOff, readPutOff, writePutOff } from "./later.ts";
import { Refused } from "./refused.tsx";
import { useAim } from "./use-aim.ts";

interface ViewProps {
  readonly view: BodyView;
}

/** What stands today against going on as planned, each with what can be done about it. */
export const Stops = ({ view }: ViewProps) => {
  const profile = useProfile();
  const eating = useEating();
  const { stops, standing, today } = view;
  if (stops.length === 0 || !standing.ok || !profile || !eating) return null;
  return (
    <section className="aim-stops" aria-label={text.stops.label}>
      {stops.map((stop) => (
        <OneStop
          key={stop.code}
          stop={stop}
          standing={standing.value}
          stops={stops}
          profile={profile}
          eating={eating}
          today={today}
        />
      ))}
    </section>
  );
};

interface StopProps {
  readonly stop: Stop;
  readonly standing: Standing;
  readonly stops: readonly Stop[];
  readonly profile: Profile;
  readonly eating: Eating;
  readonly today: LocalDate;
}

const OneStop = (props: StopProps) => {
  switch (props.stop.severity) {
    case "stop":
      return <Ended {...props} />;
    case "ask":
      return <Asked {...props} />;
    case "propose-break":
      return <Break {...props} />;
  }
};

/** The deficit ends until its cause is gone: whom to see, and where a sign is taken back. */
const Ended = ({ stop }: StopProps) => {
  const isSign = SIGNS.some((sign) => sign === stop.code);
  return (
    <Notice
      kind="warn"
      actions={
        isSign ? (
          <Link to="/body/goal" search={{ change: "answers" }} className={buttonClass()}>
            {text.stops.answers}
          </Link>
        ) : null
      }
    >
      <p>{stop.text}</p>
      <p className="small">{isSign ? text.stops.cleared : alternativeText("clinician")}</p>
    </Notice>
  );
};

/** A question: an answer that all is well lets the plan go on; the other one lets it rest. */
const Asked = ({ stop, today }: StopProps) => {
  const { answerStop } = useAim();
  const [isHard, setHard] = useState(false);
  const { code } = stop;
  const well =
    code === "zero-days" || code === "many-weigh-ins" ? text.stops.well[code] : text.answer.label;
  return (
    <Notice
      kind="info"
      actions={
        <>
          <Button onClick={() => void answerStop(code, today)}>{well}</Button>
          {isHard ? null : <Button onClick={() => setHard(true)}>{text.stops.hard}</Button>}
        </>
      }
    >
      <p>{stop.text}</p>
      <div aria-live="polite">
        {isHard ? (
          <>
            <p>{text.stops.hardText}</p>
            <p>{alternativeText("eating-help")}</p>
          </>
        ) : null}
      </div>
    </Notice>
  );
};

/** A break is proposed; the deficit goes on until it is taken. */
const Break = ({ stop, standing, stops, profile, eating }: StopProps) => {
  const { takeBreak } = useAim();
  const kcal = breakKcal(standing, profile, eating, stops);
  return (
    <Notice
      kind="info"
      actions={
        kcal === null || !standing.goal ? null : (
          <Button onClick={() => void takeBreak(standing, kcal)}>{text.running.break}</Button>
        )
      }
    >
      <p>{stop.text}</p>
    </Notice>
  );
};

/** The target of a break, as the rules of safety give it; null where they give none. */
export const breakKcal = (
  standing: Standing,
  profile: Profile,
  eating: Eating | null,
  stops: readonly Stop[],
): number | null => {
  const course = courseFor(standing, profile, eating, stops, {
    direction: "maintain",
    goalKg: null,
    wanted: { by: "usual" },
  });
  return course.ok ? course.value.target.kcal : null;
};

/** Changes that are not put off: what has ended is not asked about. */
const isImmediate = ({ change }: Review): boolean =>
  change === "stop" || change === "reached" || change === "break-over";

/** The weekly proposal for the target of the goal in force, and what cannot wait for a week. */
export const ReviewCard = ({ view }: ViewProps) => {
  const { standing, review } = view;
  if (!standing.ok) return null;
  if (review.ok)
    return review.value === null ? null : (
      <Proposal standing={standing.value} review={review.value} stops={view.stops} />
    );
  return review.error.code === "refused" ? (
    <Rests reasons={review.error.reasons}>
      <p>{text.review.noNumberText}</p>
    </Rests>
  ) : (
    <Notice
      kind="warn"
      actions={
        <Link to="/body/goal" search={{ change: "answers" }} className={buttonClass()}>
          {text.review.answer}
        </Link>
      }
    >
      <p>
        {review.error.code === "not-answered" ? text.review.unanswered : faultText(review.error)}
      </p>
    </Notice>
  );
};

interface RestsProps {
  readonly reasons: readonly Refusal[];
  readonly onHold?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A goal whose deficit may not go on, by what was told since and no stop has said already. */
const Rests = ({ reasons, onHold, children }: RestsProps) => {
  const settings = useSettings();
  return (
    <section className="aim-review" aria-labelledby="aim-review">
      <h2 id="aim-review">{text.running.rests}</h2>
      {reasons.length === 0 ? (
        <>
          {children}
          {onHold ? <Button onClick={onHold}>{text.refused.maintenance}</Button> : null}
        </>
      ) : (
        <>
          <Refused
            reasons={reasons}
            shown={(kg) => text.weight(kg, settings?.loadUnit ?? "kg")}
            onHold={onHold}
          >
            {children}
          </Refused>
          <Link to="/body/goal" search={{ change: "answers" }} className={buttonClass("text")}>
            {reasons.some(({ code }) => code === "not-asked")
              ? text.review.answer
              : text.stops.answers}
          </Link>
        </>
      )}
    </section>
  );
};

interface ProposalProps {
  readonly standing: Standing;
  readonly review: Review;
  readonly stops: readonly Stop[];
}

const Proposal = ({ standing, review, stops }: ProposalProps) => {
  const { setTarget } = useAim();
  const toast = useToast();
  const [putOffOn, setPutOffOn] = useState(readPutOff);
  const { today, spent } = standing;
  const { refused, next, change, todayKcal } = review;
  const take = (kcal: number): void =>
    void setTarget(standing, kcal, change, text.review.accepted(kcal));

  if (refused.length > 0)
    return (
      <Rests
        reasons={refused.filter(({ code }) => stops.every((stop) => stop.code !== code))}
        onHold={change === "none" ? undefined : () => take(todayKcal)}
      >
        <p>{text.review.restsText(todayKcal)}</p>
      </Rests>
    );
  const isNow = isImmediate(review);
  if (change === "none" || (!isNow && isPutOff(putOffOn, today))) return null;
  const { target } = next;
  const limits = target.limits.filter(({ code }) => code === "weekly-step" || code === "floor");
  return (
    <section className="aim-review" aria-labelledby="aim-review">
      <h2 id="aim-review">{titleOf(review)}</h2>
      <p>{text.review.expenditure(spent.kcal, (spent.high - spent.low) / 2)}</p>
      <p className="aim-strong">{text.review.instead(target.kcal, todayKcal)}</p>
      {change === "reached" ? <p>{text.review.reachedText}</p> : null}
      {limits.map((limit) => (
        <p key={limit.code} className="quiet small">
          {limitText(limit, target)}
        </p>
      ))}
      <div className="aim-row">
        <Button variant="primary" onClick={() => take(target.kcal)}>
          {isNow ? text.review.take(target.kcal) : text.review.accept}
        </Button>
        {isNow ? null : (
          <Button
            onClick={() => {
              writePutOff(today);
              setPutOffOn(today);
              toast({ text: text.review.laterSaid(words.longDay(askedAgain(today))) });
            }}
          >
            {text.review.later}
          </Button>
        )}
        {change === "reached" ? (
          <Link to="/body/goal" search={{ change: "wish" }} className={buttonClass()}>
            {text.review.next}
          </Link>
        ) : null}
      </div>
    </section>
  );
};

const titleOf = ({ change }: Review): string => {
  switch (change) {
    case "stop":
      return text.review.stop;
    case "reached":
      return text.review.reached;
    case "break-over":
      return text.review.breakOver;
    case "weekly":
    case "none":
      return text.review.weekly;
  }
};
