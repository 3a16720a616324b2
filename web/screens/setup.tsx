import { useRef, useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { Link, useNavigate } from "@tanstack/react-router";
import { WHAT_TRAINING_DOES } from "@dorsal/core/program";
import { Button, Notice, PageTitle, buttonClass } from "../design/index.ts";
import { setup as text, welcome } from "../messages/index.ts";
import type { NoPlan } from "../planner/index.ts";
import { useLastWeighIn, usePlaces, useProfile, useSettings, useStore } from "../store/index.ts";
import { DaysStep } from "./setup/days-step.tsx";
import { draftFrom, firstDraft, levelOf, weightOf, yearOf } from "./setup/draft.ts";
import type { DraftPlace, SetupDraft } from "./setup/draft.ts";
import { FlagsStep } from "./setup/flags-step.tsx";
import { FocusStep } from "./setup/focus-step.tsx";
import { HealthStep } from "./setup/health-step.tsx";
import { LevelStep } from "./setup/level-step.tsx";
import { NoPlanView } from "./setup/no-plan.tsx";
import { PlacesStep } from "./setup/places-step.tsx";
import type { StepProps } from "./setup/step.ts";
import { thisYear } from "./setup/this-year.ts";
import { useFinish } from "./setup/use-finish.ts";
import { useLate } from "./use-late.ts";
import { YouStep } from "./setup/you-step.tsx";
import "./setup/setup.css";
import "./plan/busy.css";

interface SetupStep {
  readonly key: "focus" | "you" | "level" | "days" | "places" | "health" | "flags";
  readonly Part: (props: StepProps) => ReactNode;
  readonly isWhole: (draft: SetupDraft) => boolean;
}

const always = (): boolean => true;

const STEPS: readonly SetupStep[] = [
  { key: "focus", Part: FocusStep, isWhole: always },
  {
    key: "you",
    Part: YouStep,
    isWhole: (draft) =>
      yearOf(draft.year, thisYear()) !== null &&
      draft.sex !== null &&
      (draft.weighed !== null || weightOf(draft) !== "wrong"),
  },
  { key: "level", Part: LevelStep, isWhole: (draft) => levelOf(draft) !== null },
  { key: "days", Part: DaysStep, isWhole: ({ days }) => days.length > 0 },
  { key: "places", Part: PlacesStep, isWhole: always },
  { key: "health", Part: HealthStep, isWhole: always },
  { key: "flags", Part: FlagsStep, isWhole: always },
];

/** `/setup`: small steps to a planned week. What the first visit asked is not asked again. */
export const SetupScreen = () => {
  const profile = useProfile();
  const places = usePlaces();
  const settings = useSettings();
  const weighIn = useLastWeighIn();
  const store = useStore();
  if (profile === undefined || places === undefined || !settings || weighIn === undefined)
    return null;
  const known = places.map(({ id, body }) => ({ ...body, key: id }));
  const beside = { home: { key: store.newId(), name: text.places.home }, settings, weighIn };
  return (
    <SetupSteps
      first={profile ? draftFrom(profile, known, beside) : firstDraft(null, beside)}
      isTold={profile?.toldWhatTrainingDoes ?? false}
      // The first visit asked what comes first, and what is at home.
      isAsked={profile !== null && profile.person === null}
      known={known}
    />
  );
};

interface SetupStepsProps {
  readonly first: SetupDraft;
  /** The plain word was said on the first visit. */
  readonly isTold: boolean;
  /** Focus and things at home are known already. */
  readonly isAsked: boolean;
  readonly known: readonly DraftPlace[];
}

const SetupSteps = ({ first, isTold, isAsked, known }: SetupStepsProps) => {
  const store = useStore();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(first);
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(false);
  const [noPlan, setNoPlan] = useState<NoPlan | null>(null);
  const { finish, state, fault } = useFinish(known);
  const top = useRef<HTMLFormElement>(null);
  // Decided once: on the way the profile is stored.
  const [steps] = useState(() => (isAsked ? STEPS.filter(({ key }) => key !== "focus") : STEPS));
  const [asksKit] = useState(!isAsked);
  const step = steps[at] ?? steps[0];
  const isLast = at === steps.length - 1;
  const isBusy = state === "planning";
  const isSlow = useLate(isBusy);
  if (!step) return null;
  const { key, Part, isWhole } = step;

  const change = (part: Partial<SetupDraft>): void =>
    setDraft((before) => ({ ...before, ...part }));
  const go = (to: number): void => {
    setTried(false);
    setAt(to);
    top.current?.scrollIntoView({ block: "start" });
  };
  const end = async (answers: SetupDraft): Promise<void> => {
    const result = await finish(answers);
    if (result === "planned") await navigate({ to: "/plan", replace: true });
    else if (result !== null) setNoPlan(result);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    if (!isWhole(draft)) setTried(true);
    else if (isLast) void end(draft);
    else go(at + 1);
  };

  if (noPlan)
    return (
      <div className="setup">
        <NoPlanView
          noPlan={noPlan}
          redFlags={draft.redFlags}
          onClear={() => {
            const cleared = { ...draft, redFlags: [] };
            setDraft(cleared);
            setNoPlan(null);
            void end(cleared);
          }}
        />
      </div>
    );

  return (
    <form className="setup" ref={top} onSubmit={onSubmit} noValidate>
      <header className="setup-head">
        <p className="quiet small">{text.step(at + 1, steps.length)}</p>
        <progress
          className="progress"
          aria-label={text.progress}
          max={steps.length}
          value={at + 1}
        />
      </header>
      <PageTitle key={key} documentTitle={text.title}>
        {text[key].title}
      </PageTitle>
      <Part draft={draft} onChange={change} tried={tried} newKey={store.newId} asksKit={asksKit} />
      {isLast && !isTold ? (
        <section className="honest" aria-labelledby="honest">
          <h2 id="honest">{welcome.honestTitle}</h2>
          {WHAT_TRAINING_DOES.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
      ) : null}
      {fault ? (
        <Notice kind="warn" live>
          <p>{fault}</p>
        </Notice>
      ) : null}
      {isSlow ? (
        <div className="plan-busy" aria-live="polite">
          <p>{text.planning}</p>
          <progress className="plan-progress" aria-label={text.planning} />
        </div>
      ) : null}
      <div className={`setup-actions${isLast ? " setup-actions-last" : ""}`}>
        {at > 0 ? (
          <Button disabled={isBusy} onClick={() => go(at - 1)}>
            {text.back}
          </Button>
        ) : (
          <Link to="/plan" replace className={buttonClass("text")}>
            {text.leave}
          </Link>
        )}
        <Button variant="primary" type="submit" aria-disabled={isBusy}>
          {isLast ? (draft.redFlags.length > 0 ? text.finishFlagged : text.finish) : text.next}
        </Button>
      </div>
    </form>
  );
};
