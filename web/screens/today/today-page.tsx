import { Suspense, lazy, useState } from "react";
import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import { Play } from "lucide-react";
import { exerciseById } from "@dorsal/core/exercise";
import type { SwapOption } from "@dorsal/core/program";
import { formatClock } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { DorsalRecord, PlannedItem, Profile } from "@dorsal/core/record";
import { Button, FindLink, Notice, PageTitle, buttonClass, useToast } from "../../design/index.ts";
import { today as text, words } from "../../messages/index.ts";
import { WeighInButton } from "../body/weigh-in.tsx";
import { useIdle } from "../use-idle.ts";
import { DoctorFirst } from "./doctor-first.tsx";
import { ResumeCard } from "./resume-card.tsx";
import { SessionPreview } from "./session-preview.tsx";
import { SwapSheet } from "./swap-sheet.tsx";
import type { Timed } from "./swaps.ts";
import type { Begin } from "./use-begin.ts";
import { Week } from "./week.tsx";
import type { WeekStripModel } from "./week.tsx";
import "./today.css";

/** What was eaten is told when the session stands; a first visit does not pay for it. */
const FoodLine = lazy(async () => ({
  default: (await import("../food/today-line.tsx")).FoodLine,
}));

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

/** What Today shows, whether by the built-in program or by an accepted week. */
export interface TodayPageModel extends WeekStripModel {
  readonly profile: Profile;
  readonly shown: Timed | null;
  readonly isProposal: boolean;
  readonly fault: string | null;
  readonly active: DorsalRecord<"session"> | null;
  readonly optionsFor: (item: PlannedItem) => readonly SwapOption[];
  readonly swap: (item: PlannedItem, by: PlannedItem) => void;
}

export interface TodayPageProps {
  readonly model: TodayPageModel;
  readonly begin: Begin;
  readonly title: string;
  readonly isRest: boolean;
  /** Where in the block and at which place, below the date. */
  readonly position?: ReactNode;
  /** Why this is proposed. */
  readonly reason: string;
  /** Below the reason. */
  readonly hints: ReactNode;
  /** Questions and notes before the start; with a sign that a doctor must see first there are none. */
  readonly notes?: ReactNode;
  /** The start names the session instead of calling it today's. */
  readonly isStartNamed: boolean;
  readonly onStart: (shown: Timed) => void;
  readonly unit?: LoadUnit;
  /** Sessions a week. */
  readonly wanted: number;
  /** Below the running week. */
  readonly children: ReactNode;
}

/** What to do today, how long, why, and what else could be done. */
export const TodayPage = (page: TodayPageProps) => {
  const { model, begin, title, isRest } = page;
  const { shown, active, isProposal } = model;
  const toast = useToast();
  const [swapping, setSwapping] = useState<PlannedItem | null>(null);
  const isIdle = useIdle();
  const isStopped = model.profile.redFlags.length > 0;

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
        <div className="title-row today-date">
          <p className="quiet small">{words.longDay(model.date)}</p>
          <WeighInButton variant="text" />
          <FindLink />
        </div>
        {page.position}
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
          <p className="today-reason">{page.reason}</p>
        ) : (
          <p>
            <Link to="/" search={{}} className={`${buttonClass("text")} today-back`}>
              {text.proposed}
            </Link>
          </p>
        )}
        {page.hints}
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
        {isStopped ? <DoctorFirst /> : page.notes}
        {shown && !active && !isStopped ? (
          <div className="start-bar">
            <Button
              variant="primary"
              wide
              icon={<Play aria-hidden fill="currentColor" />}
              aria-label={text.startTitled(shown.planned.title)}
              onClick={() => page.onStart(shown)}
            >
              {page.isStartNamed ? text.startTitled(shown.planned.title.toLowerCase()) : text.start}
            </Button>
          </div>
        ) : null}
      </header>
      {shown && !isStopped ? (
        <SessionPreview timed={shown} unit={page.unit} onSwap={setSwapping} />
      ) : null}
      <div className="today-foot">
        <Week model={model} wanted={page.wanted} />
        {isIdle ? (
          <Suspense fallback={null}>
            <FoodLine today={model.date} />
          </Suspense>
        ) : null}
        {page.children}
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
