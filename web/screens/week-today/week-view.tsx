import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { ChevronRight, Play } from "lucide-react";
import { exerciseById } from "@dorsal/core/exercise";
import {
  plannedSessionOf,
  weekMissedText,
  weekTodayText,
  withLighterFrom,
} from "@dorsal/core/program";
import { formatClock } from "@dorsal/core/quantity";
import { revise } from "@dorsal/core/record";
import type { PlannedItem } from "@dorsal/core/record";
import { Button, Notice, PageTitle, buttonClass, useToast } from "../../design/index.ts";
import { today as text, words } from "../../messages/index.ts";
import { DoctorFirst } from "../today/doctor-first.tsx";
import { FeelingCard } from "./feeling-card.tsx";
import { MorningCard } from "./morning-card.tsx";
import { OtherSessions } from "../today/other-sessions.tsx";
import { ResumeCard } from "../today/resume-card.tsx";
import { SessionPreview } from "../today/session-preview.tsx";
import { SwapSheet } from "../today/swap-sheet.tsx";
import type { Begin, BeginWith } from "../today/use-begin.ts";
import type { WeekTodayModel } from "./use-week-today.ts";
import { SignsNotice, WeekNotes } from "./week-notes.tsx";
import { Week } from "../today/week.tsx";
import "../today/today.css";
import "./week-today.css";

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

/** What is stored with the start of a session of the week: how the person feels, and a lighter week. */
export const beginWith = ({ feeling, ready, week, date }: WeekTodayModel): BeginWith => ({
  readiness: feeling.said.readiness,
  sore: feeling.said.sore,
  week: ready?.lighter?.begins === true ? revise(week, withLighterFrom(week.body, date)) : null,
});

export interface WeekViewProps {
  readonly model: WeekTodayModel;
  readonly begin: Begin;
}

const titleOf = ({ ready, isProposal, shown, said }: WeekTodayModel): string => {
  if (ready) return ready.name;
  if (!isProposal) return shown?.planned.title ?? text.rest;
  switch (said.because.code) {
    case "done-today":
    case "done-before":
      return text.doneTitle;
    case "not-begun":
      return text.beginsTitle;
    case "planned":
    case "make-up":
    case "recovering":
    case "rest":
    case "no-training":
      return text.rest;
  }
};

/** Date, block and place, what to do, how long, and why. */
const Head = ({ model, isRest }: { readonly model: WeekTodayModel; readonly isRest: boolean }) => {
  const { said, block, shown, isProposal } = model;
  const title = titleOf(model);
  const missed = weekMissedText(said);
  return (
    <>
      <p className="quiet small">{words.longDay(model.date)}</p>
      {said.week > 0 ? (
        <p className="quiet small tabular">
          {text.weekOf(block.week, block.weeks, model.placeName)}
        </p>
      ) : null}
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
          {weekTodayText(said, { titleOf: model.titleOf, today: model.date })}
        </p>
      ) : (
        <p>
          <Link to="/" search={{}} className={`${buttonClass("text")} today-back`}>
            {text.proposed}
          </Link>
        </p>
      )}
      {missed && isProposal ? <p className="quiet today-missed">{missed}</p> : null}
      {block.isOver ? (
        <Link to="/plan" className="link-row">
          <span>{text.blockOver}</span>
          <ChevronRight aria-hidden />
        </Link>
      ) : null}
      {isRest && shown ? <p className="quiet">{text.walkHint}</p> : null}
    </>
  );
};

/** The question of the morning, where there is one. */
const Morning = ({ model: { morning, records } }: { readonly model: WeekTodayModel }) => {
  const session = records.sessions.find(({ id }) => id === morning?.session);
  return morning && session ? (
    <MorningCard
      key={`${morning.session} ${morning.exercise}`}
      question={morning}
      startedAt={session.at}
    />
  ) : null;
};

/** Today of an accepted week. */
export const WeekView = ({ model, begin }: WeekViewProps) => {
  const { shown, active, day, ready } = model;
  const toast = useToast();
  const [swapping, setSwapping] = useState<PlannedItem | null>(null);
  const isRest = model.isProposal && day === null;
  const isStopped = model.profile.redFlags.length > 0;
  const plan = day === null ? null : plannedSessionOf(model.week.body, day);

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
        <Head model={model} isRest={isRest} />
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
        {isStopped ? (
          <DoctorFirst />
        ) : (
          <>
            <SignsNotice model={model} />
            <Morning model={model} />
            {plan?.ok && model.asksFeeling && !active ? (
              <FeelingCard
                key={model.date}
                feeling={model.feeling}
                feel={model.feel}
                session={plan.value}
                ready={ready}
              />
            ) : null}
            <WeekNotes model={model} />
          </>
        )}
        {shown && !active && !isStopped ? (
          <div className="start-bar">
            <Button
              variant="primary"
              wide
              icon={<Play aria-hidden fill="currentColor" />}
              aria-label={text.startTitled(shown.planned.title)}
              onClick={() => void begin.start(shown.planned, ready ? beginWith(model) : {})}
            >
              {ready ? text.start : text.startTitled(shown.planned.title.toLowerCase())}
            </Button>
          </div>
        ) : null}
      </header>
      {shown && !isStopped ? (
        <SessionPreview timed={shown} unit={model.records.loadUnit} onSwap={setSwapping} />
      ) : null}
      <div className="today-foot">
        <Week model={model} wanted={Math.max(1, model.plannedDays.size)} />
        {isStopped ? null : (
          <OtherSessions title={text.otherDays} hint={text.otherDaysHint} others={model.others} />
        )}
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
