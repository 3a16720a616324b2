import { useState } from "react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { answersOf, answersToStore } from "@dorsal/core/goal";
import { localDate } from "@dorsal/core/record";
import { leastAgeYears, questionsFor } from "@dorsal/core/safety";
import { useBodyView } from "../body/index.ts";
import { EmptyState, Notice, PageTitle, buttonClass } from "../design/index.ts";
import { aim as text } from "../messages/index.ts";
import { useEating, useLastWeighIn, useProfile, useSettings } from "../store/index.ts";
import { Activity } from "./aim/activity.tsx";
import { Refused } from "./aim/refused.tsx";
import { youngRefusal } from "./aim/refusals.ts";
import { Running } from "./aim/running.tsx";
import { knownFrom, missingOf } from "./aim/screening-answers.ts";
import { Screening } from "./aim/screening.tsx";
import { useAim } from "./aim/use-aim.ts";
import { Wish } from "./aim/wish.tsx";
import { You } from "./aim/you.tsx";
import { WeighInForm } from "./body/weigh-in-form.tsx";
import { useNow } from "./use-now.ts";
import "./aim/aim.css";
import "./setup/setup.css";

type Part = "activity" | "answers" | "wish";

const STEP_COUNT = 3;

/**
 * `/body/goal`: how much to eat, from the first question to a goal in force. What is stored is not
 * asked again; `?change=answers` opens one part of it.
 */
export const AimScreen = () => {
  const today = localDate(useNow());
  const { view, fault } = useBodyView(today);
  const profile = useProfile();
  const eating = useEating();
  const settings = useSettings();
  const weighIn = useLastWeighIn();
  const search = useSearch({ from: "/body/goal" });
  const navigate = useNavigate();
  const { saveEating } = useAim();
  const [chosen, setChosen] = useState<Part | null>(null);
  const part = chosen ?? search.change ?? null;
  const setPart = (next: Part | null): void => {
    setChosen(next);
    if (search.change) void navigate({ to: "/body/goal", search: {}, replace: true });
    window.scrollTo(0, 0);
  };

  if (profile === undefined || eating === undefined || !settings || weighIn === undefined)
    return null;
  if (profile === null)
    return (
      <>
        <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
        <EmptyState
          action={
            <Link to="/welcome" className={buttonClass("primary")}>
              {text.noProfile.action}
            </Link>
          }
        >
          <p>{text.noProfile.text}</p>
        </EmptyState>
      </>
    );
  const { person } = profile;
  if (!person) return <You profile={profile} settings={settings} weighIn={weighIn} />;
  const thisYear = Number(today.slice(0, 4));
  const unit = settings.loadUnit;
  const shown = (kg: number): string => text.weight(kg, unit);
  const young = youngRefusal(person.birthYear, thisYear);
  if (young)
    return (
      <div className="aim">
        <PageTitle documentTitle={text.title}>{text.refused.titleNone}</PageTitle>
        <Refused reasons={[young]} shown={shown} />
        <Link to="/body" className={`${buttonClass("text")} aim-start`}>
          {text.toBody}
        </Link>
      </div>
    );
  if (weighIn === null)
    return (
      <div className="aim-step">
        <PageTitle documentTitle={text.title}>{text.weigh.title}</PageTitle>
        <p>{text.weigh.intro}</p>
        <WeighInForm onDone={() => window.scrollTo(0, 0)} />
      </div>
    );
  if (!view)
    return fault === null ? (
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
    ) : (
      <Notice kind="warn">
        <p>{text.unreadable + fault}</p>
      </Notice>
    );
  const { standing } = view;
  // The view follows what was just stored by a moment.
  if (!standing.ok)
    return standing.error.code === "outside-models" ? (
      <>
        <PageTitle documentTitle={text.title}>{text.outside.title}</PageTitle>
        <p>{text.outside.text}</p>
      </>
    ) : null;

  if (eating === null || part === "activity")
    return (
      <Activity
        eating={eating}
        head={part === "activity" ? null : <StepHead step={1} />}
        onSave={(told) => void saveEating(told).then((isSaved) => isSaved && setPart(null))}
      />
    );
  const answers = answersOf(eating);
  const asked = questionsFor(
    { sex: person.sex, ageYears: leastAgeYears(person.birthYear, thisYear) },
    answers,
  );
  const isAnswered = eating.answeredOn !== null && missingOf(asked, answers).length === 0;
  if (!isAnswered || part === "answers")
    return (
      <Screening
        person={person}
        thisYear={thisYear}
        answers={knownFrom(answers, profile)}
        hasCycle={eating.answeredOn === null ? null : eating.hasCycle}
        head={part === "answers" ? null : <StepHead step={2} />}
        onSave={(told, hasCycle) =>
          void saveEating({ answers: answersToStore(told), answeredOn: today, hasCycle }).then(
            (isSaved) => isSaved && setPart(null),
          )
        }
      />
    );
  const parts = {
    profile,
    eating,
    unit,
    standing: standing.value,
    onActivity: () => setPart("activity"),
    onAnswers: () => setPart("answers"),
  };
  const { goal } = standing.value;
  return (
    <>
      {search.before === "menus" ? (
        <Notice
          actions={
            <Link to="/food/menus" className={buttonClass()}>
              {text.forMenus.action}
            </Link>
          }
        >
          <p>{text.forMenus.text}</p>
        </Notice>
      ) : null}
      {goal && part !== "wish" ? (
        <Running {...parts} view={view} goal={goal.body} onWish={() => setPart("wish")} />
      ) : (
        <Wish {...parts} stops={view.stops} onKeep={goal ? () => setPart(null) : null} />
      )}
    </>
  );
};

const StepHead = ({ step }: { readonly step: number }) => (
  <header className="aim-head">
    <p className="quiet small">{text.step(step, STEP_COUNT)}</p>
    <progress className="progress" aria-label={text.progress} max={STEP_COUNT} value={step} />
  </header>
);
