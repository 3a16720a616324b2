import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import { toldWithPlan } from "@dorsal/core/goal";
import { alternativeText, refusalText } from "@dorsal/core/safety";
import type { Refusal } from "@dorsal/core/safety";
import { Button, buttonClass } from "../../design/index.ts";
import { aim as text } from "../../messages/index.ts";
import { useProfile } from "../../store/index.ts";
import { wayOut } from "./refusals.ts";

export interface RefusedProps {
  readonly reasons: readonly Refusal[];
  /** How a weight is written for this person. */
  readonly shown: (kg: number) => string;
  readonly onHold?: (() => void) | undefined;
  readonly onGain?: (() => void) | undefined;
  readonly onGoal?: ((kg: number) => void) | undefined;
  readonly onAnswers?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** Why there is no number for eating less, and what is open instead. */
export const Refused = ({
  reasons,
  shown,
  onHold,
  onGain,
  onGoal,
  onAnswers,
  children,
}: RefusedProps) => {
  const profile = useProfile() ?? null;
  const codes = reasons.map(({ code }) => code);
  const { acts, people, goalKg, canAnswer } = wayOut(reasons);
  return (
    <section className="aim-refused" aria-label={text.refused.title}>
      {reasons.map((reason) => (
        <p key={reason.code}>{refusalText(reason)}</p>
      ))}
      {children}
      <h2>{text.refused.open}</h2>
      <div className="aim-ways">
        {goalKg !== null && onGoal ? (
          <Button wide onClick={() => onGoal(goalKg)}>
            {text.refused.healthyGoal(shown(goalKg))}
          </Button>
        ) : null}
        {acts.includes("maintenance") && onHold ? (
          <Button wide onClick={onHold}>
            {text.refused.maintenance}
          </Button>
        ) : null}
        {acts.includes("gain") && onGain ? (
          <Button wide onClick={onGain}>
            {text.refused.gain}
          </Button>
        ) : null}
        {acts.includes("strength") ? (
          <Link to="/plan" className={buttonClass("quiet", true)}>
            {text.refused.strength}
          </Link>
        ) : null}
      </div>
      {people.map((who) => (
        <p key={who}>{alternativeText(who)}</p>
      ))}
      {toldWithPlan(profile, codes) ? (
        <p>
          {text.refused.toldWithPlan}{" "}
          <Link to="/plan" className={buttonClass("text")}>
            {text.refused.toPlan}
          </Link>
        </p>
      ) : null}
      {canAnswer && onAnswers ? (
        <Button variant="text" className="aim-start" onClick={onAnswers}>
          {text.refused.answers}
        </Button>
      ) : null}
    </section>
  );
};
