import { Link } from "@tanstack/react-router";
import { Button, Notice, PageTitle, buttonClass } from "../../design/index.ts";
import { setup as text } from "../../messages/index.ts";
import type { NoPlan } from "../../planner/index.ts";
import { isRedFlag } from "./red-flags.ts";

export interface NoPlanViewProps {
  readonly noPlan: NoPlan;
  readonly redFlags: readonly string[];
  /** Takes the answers back: a tap by mistake, or a doctor who has looked at it. */
  readonly onClear: () => void;
}

/** In place of a plan: whom to see, and how soon. */
export const NoPlanView = ({ noPlan, redFlags, onClear }: NoPlanViewProps) => {
  const { urgent } = noPlan;
  return (
    <div className="no-plan">
      <PageTitle documentTitle={text.noPlan.title}>
        {urgent ? text.noPlan.urgentTitle : text.noPlan.clinicianTitle}
      </PageTitle>
      <Notice kind="warn">
        <p>{noPlan.advice}</p>
      </Notice>
      <p>{urgent ? text.noPlan.urgentText : text.noPlan.clinicianText}</p>
      <p className="group-legend">{text.noPlan.chosen}</p>
      <ul className="no-plan-list">
        {redFlags.map((id) => (
          <li key={id}>{isRedFlag(id) ? text.flags.options[id] : id}</li>
        ))}
      </ul>
      <div className="no-plan-actions">
        <Button wide onClick={onClear}>
          {text.noPlan.cleared}
        </Button>
        <Button wide onClick={onClear}>
          {text.noPlan.wrong}
        </Button>
        <Link to="/" className={buttonClass("text")}>
          {text.noPlan.today}
        </Link>
      </div>
    </div>
  );
};
