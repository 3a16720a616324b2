import { useState } from "react";
import { Navigate, useNavigate } from "@tanstack/react-router";
import { WHAT_TRAINING_DOES } from "@dorsal/core/program";
import { EMPTY_ANSWERS, SINGLETON_IDS, newRecord } from "@dorsal/core/record";
import type { Profile } from "@dorsal/core/record";
import { Button, Notice, PageTitle, RadioChips } from "../design/index.ts";
import { BackPicture } from "../figure/index.ts";
import { welcome as text } from "../messages/index.ts";
import { askToPersist, describeStoreFault, useProfile, useStore } from "../store/index.ts";
import { KitChips } from "./kit-chips.tsx";
import { nowHere } from "./use-now.ts";
import "./welcome/welcome.css";

/** A fair start for someone new; changed in Settings. */
const SESSIONS_PER_WEEK = 4;

const FOCUS_OPTIONS = (["both", "upper", "lower"] as const).map((value) => ({
  value,
  label: text.focus[value],
}));

/** `/welcome`: two questions, one plain word, and off to the session, or on to the plan of a week. */
export const WelcomeScreen = () => {
  const profile = useProfile();
  const store = useStore();
  const navigate = useNavigate();
  const [step, setStep] = useState<1 | 2>(1);
  const [focus, setFocus] = useState<Profile["focus"]>("both");
  const [have, setHave] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const [target, setTarget] = useState<"/" | "/setup">("/");
  if (profile) return <Navigate to={target} replace />;

  const finish = async (to: "/" | "/setup"): Promise<void> => {
    // Said first: the stored profile is heard of at once, and this screen leaves by itself.
    setTarget(to);
    const body: Profile = {
      focus,
      have,
      sessionsPerWeek: SESSIONS_PER_WEEK,
      toldWhatTrainingDoes: true,
      ...EMPTY_ANSWERS,
    };
    const stored = await store.put(newRecord("profile", SINGLETON_IDS.profile, nowHere(), body));
    if (!stored.ok) {
      setFault(text.notSaved + describeStoreFault(stored.error));
      return;
    }
    // Now there is something to lose; browsers say yes more often after the first real use.
    void askToPersist();
    await navigate({ to, replace: true });
  };

  return (
    <div className="welcome">
      <p className="quiet small">{text.step(step, 2)}</p>
      {step === 1 ? (
        <>
          <PageTitle key="focus" documentTitle={text.documentTitle}>
            {text.focusTitle}
          </PageTitle>
          <p>{text.focusIntro}</p>
          <div className="welcome-figure">
            <BackPicture value={focus} onPick={setFocus} />
          </div>
          <RadioChips
            legend={text.focusLegend}
            options={FOCUS_OPTIONS}
            value={focus}
            onChange={setFocus}
          />
          <div className="welcome-actions">
            <Button variant="primary" wide onClick={() => setStep(2)}>
              {text.next}
            </Button>
          </div>
        </>
      ) : (
        <>
          <PageTitle key="kit" documentTitle={text.documentTitle}>
            {text.kitTitle}
          </PageTitle>
          <p>{text.kitIntro}</p>
          <p className="quiet">{text.kitLegend}</p>
          <KitChips have={have} onChange={setHave} />
          <section className="honest" aria-labelledby="honest">
            <h2 id="honest">{text.honestTitle}</h2>
            {WHAT_TRAINING_DOES.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </section>
          {fault ? (
            <Notice kind="warn" live>
              <p>{fault}</p>
            </Notice>
          ) : null}
          <div className="welcome-actions welcome-pair">
            <Button onClick={() => setStep(1)}>{text.back}</Button>
            <Button variant="primary" onClick={() => void finish("/setup")}>
              {text.plan}
            </Button>
            <p className="quiet small welcome-hint">{text.planHint}</p>
            <Button variant="text" onClick={() => void finish("/")}>
              {text.show}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};
