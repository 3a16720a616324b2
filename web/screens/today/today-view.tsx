import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { ChevronRight, Play } from "lucide-react";
import { exerciseById } from "@dorsal/core/exercise";
import { formatClock } from "@dorsal/core/quantity";
import { todayReason } from "@dorsal/core/program";
import type { PlannedItem } from "@dorsal/core/record";
import { Button, Notice, PageTitle, buttonClass, useToast } from "../../design/index.ts";
import { today as text, words } from "../../messages/index.ts";
import { DoctorFirst } from "./doctor-first.tsx";
import { OtherSessions } from "./other-sessions.tsx";
import { ResumeCard } from "./resume-card.tsx";
import { SessionPreview } from "./session-preview.tsx";
import { SwapSheet } from "./swap-sheet.tsx";
import type { Begin } from "./use-begin.ts";
import type { TodayModel } from "./use-today.ts";
import { Week } from "./week.tsx";
import "./today.css";

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

export interface TodayViewProps {
  readonly model: TodayModel;
  readonly begin: Begin;
}

export const TodayView = ({ model, begin }: TodayViewProps) => {
  const { shown, active, proposal, isProposal } = model;
  const toast = useToast();
  const [swapping, setSwapping] = useState<PlannedItem | null>(null);
  const isRest = isProposal && (proposal.restUntil !== undefined || proposal.day === null);
  const isStopped = model.profile.redFlags.length > 0;
  const title = isRest ? text.rest : (shown?.planned.title ?? text.rest);

  const swap = (item: PlannedItem, by: PlannedItem): void => {
    model.swap(item, by);
    setSwapping(null);
    toast({
      text: text.swapped(nameOf(by.exercise)),
      undo: async () => model.swap(by, item),
      undone: text.swapped(nameOf(item.exercise)),
    });
  };

  return (
    <div className="today two-columns">
      <header className="today-head">
        {active ? <ResumeCard active={active} /> : null}
        <p className="quiet small">{words.longDay(model.date)}</p>
        <PageTitle documentTitle={title} className="today-title">
          {title}
        </PageTitle>
        {shown && !isRest ? (
          <p className="today-length">
            <span className="numeral today-minutes">{Math.round(shown.seconds / 60)}</span>{" "}
            <span className="today-unit">{text.minutes}</span>
            <span className="quiet small tabular">{text.exactly(formatClock(shown.seconds))}</span>
          </p>
        ) : null}
        {isProposal ? (
          <p className="today-reason">
            {todayReason(proposal.because, { titleOf: model.titleOf, now: model.now })}
          </p>
        ) : (
          <p>
            <Link to="/" search={{}} className={`${buttonClass("text")} today-back`}>
              {text.proposed}
            </Link>
          </p>
        )}
        {isRest && shown ? <p className="quiet">{text.restHint}</p> : null}
        {begin.fault ? (
          <Notice kind="warn" live>
            <p>{begin.fault}</p>
          </Notice>
        ) : null}
        {model.fault ? (
          <Notice kind="warn">
            <p>{model.fault}</p>
          </Notice>
        ) : null}
        {isStopped ? <DoctorFirst /> : null}
        {shown && !active && !isStopped ? (
          <div className="start-bar">
            <Button
              variant="primary"
              wide
              icon={<Play aria-hidden fill="currentColor" />}
              aria-label={text.startTitled(shown.planned.title)}
              onClick={() => void begin.start(shown.planned)}
            >
              {isRest || shown.planned.type === "routine"
                ? text.startTitled(shown.planned.title.toLowerCase())
                : text.start}
            </Button>
          </div>
        ) : null}
      </header>
      {shown && !isStopped ? <SessionPreview timed={shown} onSwap={setSwapping} /> : null}
      <div className="today-foot">
        <Week model={model} wanted={model.profile.sessionsPerWeek} />
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
      </div>
      <SwapSheet
        item={swapping}
        options={swapping ? model.optionsFor(swapping) : []}
        onClose={() => setSwapping(null)}
        onSwap={swap}
      />
    </div>
  );
};
