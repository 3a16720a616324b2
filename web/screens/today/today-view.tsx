import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { todayReason } from "@dorsal/core/program";
import { today as text } from "../../messages/index.ts";
import { OtherSessions } from "./other-sessions.tsx";
import { TodayPage } from "./today-page.tsx";
import type { Begin } from "./use-begin.ts";
import type { TodayModel } from "./use-today.ts";

export interface TodayViewProps {
  readonly model: TodayModel;
  readonly begin: Begin;
}

/** Today by the built-in program. */
export const TodayView = ({ model, begin }: TodayViewProps) => {
  const { shown, proposal } = model;
  const isRest = model.isProposal && (proposal.restUntil !== undefined || proposal.day === null);
  return (
    <TodayPage
      model={model}
      begin={begin}
      title={isRest ? text.rest : (shown?.planned.title ?? text.rest)}
      isRest={isRest}
      reason={todayReason(proposal.because, { titleOf: model.titleOf, now: model.now })}
      hints={isRest && shown ? <p className="quiet">{text.restHint}</p> : null}
      isStartNamed={isRest || shown?.planned.type === "routine"}
      onStart={({ planned }) => void begin.start(planned)}
      wanted={model.profile.sessionsPerWeek}
    >
      <OtherSessions
        others={model.others.map(({ planned, seconds }) => ({
          key: planned.key,
          title: planned.title,
          seconds,
        }))}
      />
      <Link to="/plan" className="link-row today-plan">
        <span>
          {text.planWeek}
          <span className="quiet small">{text.planWeekHint}</span>
        </span>
        <ChevronRight aria-hidden />
      </Link>
    </TodayPage>
  );
};
