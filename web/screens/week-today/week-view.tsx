import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import {
  plannedSessionOf,
  weekMissedText,
  weekTodayText,
  withLighterFrom,
} from "@dorsal/core/program";
import { revise } from "@dorsal/core/record";
import { today as text } from "../../messages/index.ts";
import { FeelingCard } from "./feeling-card.tsx";
import { MorningCard } from "./morning-card.tsx";
import { OtherSessions } from "../today/other-sessions.tsx";
import { TodayPage } from "../today/today-page.tsx";
import type { Begin, BeginWith } from "../today/use-begin.ts";
import type { WeekTodayModel } from "./use-week-today.ts";
import { SignsNotice, WeekNotes } from "./week-notes.tsx";
import "./week-today.css";

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

/** What was missed, what comes after the block, and what is good on a day of rest. */
const Hints = ({ model, isRest }: { readonly model: WeekTodayModel; readonly isRest: boolean }) => {
  const missed = weekMissedText(model.said);
  return (
    <>
      {missed && model.isProposal ? <p className="quiet today-missed">{missed}</p> : null}
      {model.block.isOver ? (
        <Link to="/plan" className="link-row">
          <span>{text.blockOver}</span>
          <ChevronRight aria-hidden />
        </Link>
      ) : null}
      {isRest && model.shown ? <p className="quiet">{text.walkHint}</p> : null}
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

/** The questions and notes before the start. */
const Notes = ({ model }: { readonly model: WeekTodayModel }) => {
  const { day, ready } = model;
  const plan = day === null ? null : plannedSessionOf(model.week.body, day);
  return (
    <>
      <SignsNotice model={model} />
      <Morning model={model} />
      {plan?.ok && model.asksFeeling && !model.active ? (
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
  );
};

/** Today of an accepted week. */
export const WeekView = ({ model, begin }: WeekViewProps) => {
  const { said, block, ready } = model;
  const isRest = model.isProposal && model.day === null;
  return (
    <TodayPage
      model={model}
      begin={begin}
      title={titleOf(model)}
      isRest={isRest}
      position={
        said.week > 0 ? (
          <p className="quiet small tabular">
            {text.weekOf(block.week, block.weeks, model.placeName)}
          </p>
        ) : null
      }
      reason={weekTodayText(said, { titleOf: model.titleOf, today: model.date })}
      hints={<Hints model={model} isRest={isRest} />}
      notes={<Notes model={model} />}
      isStartNamed={ready === null}
      onStart={({ planned }) => void begin.start(planned, ready ? beginWith(model) : {})}
      unit={model.records.loadUnit}
      wanted={Math.max(1, model.plannedDays.size)}
    >
      {model.profile.redFlags.length > 0 ? null : (
        <OtherSessions title={text.otherDays} hint={text.otherDaysHint} others={model.others} />
      )}
    </TodayPage>
  );
};
