import { useCallback } from "react";
import type { Weekday } from "@dorsal/core/record";
import { Button, FindLink, Notice, PageTitle, Section } from "../../design/index.ts";
import { noteText } from "@dorsal/core/program";
import { WEEKDAYS, addDays, localWeek } from "@dorsal/core/record";
import { plan as text } from "../../messages/index.ts";
import type { WeekItem } from "../../planner/index.ts";
import { useLate } from "../use-late.ts";
import { Better } from "./what-if/better.tsx";
import { BlockNotice, NextBlockSheet } from "./week/block-notice.tsx";
import { Daily } from "./week/daily.tsx";
import { DaySheet } from "./sheets/day-sheet.tsx";
import type { Desk } from "./desk/desk.ts";
import { EventsSheet } from "./sheets/events-sheet.tsx";
import { HurtsSheet, SignsSheet } from "./sheets/hurts-sheet.tsx";
import { ItemSheet } from "./sheets/item-sheet.tsx";
import { NewsPanel } from "./news/news-panel.tsx";
import type { Open } from "./open.ts";
import { SettingsSheet } from "./sheets/settings-sheet.tsx";
import { Unmet } from "./what-if/unmet.tsx";
import { Volume } from "./volume/volume.tsx";
import { WeekRows } from "./week/week-rows.tsx";
import { WhatIfSheet } from "./what-if/what-if-sheet.tsx";

export interface PlanViewProps {
  readonly desk: Desk;
  readonly open: Open | null;
  readonly onOpen: (open: Open | null) => void;
}

type Conditions = Desk["asked"]["conditions"];

/** Whether a week was planned for what holds now; the order in which it was told does not matter. */
const isSameConditions = (one: Conditions, other: Conditions): boolean =>
  one.length === other.length &&
  one.every(({ tag, severity }) =>
    other.some((each) => each.tag === tag && each.severity === severity),
  );

const Head = ({ desk, onOpen }: Omit<PlanViewProps, "open">) => {
  const { plan, block } = desk;
  const monday = localWeek(desk.date);
  const minutes = plan.days.reduce((total, day) => total + day.seconds, 0) / 60;
  const gap = plan.bound - plan.value;
  const isSlow = useLate(desk.isBusy);
  return (
    <header className="plan-head">
      <p className="quiet small">
        {text.weekOf(text.range(monday))}. {text.block.stands(block)}
      </p>
      <div className="title-row">
        <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
        <FindLink />
      </div>
      <p className="tabular">{text.summary(plan.days.length, Math.round(minutes))}</p>
      {plan.days.length > 0 ? (
        <details className="plan-verdict">
          <summary>
            {Number.isFinite(gap) ? text.verdict.within(Math.max(0, gap)) : text.verdict.unproven}
          </summary>
          <p className="quiet small">{text.verdict.hint}</p>
        </details>
      ) : null}
      <div className="plan-actions">
        {desk.usual ? null : (
          <Button onClick={() => onOpen({ kind: "what-if", picked: null })}>
            {text.whatIf.open}
          </Button>
        )}
        <Button onClick={() => onOpen({ kind: "events" })}>{text.events.open}</Button>
        <Button onClick={() => onOpen({ kind: "hurts" })}>{text.hurts.open}</Button>
        {desk.usual ? null : (
          <Button onClick={() => onOpen({ kind: "settings" })}>{text.settings.open}</Button>
        )}
      </div>
      <div className="plan-busy small" aria-live="polite">
        {isSlow ? (
          <>
            <p>{text.replanning}</p>
            <progress className="plan-progress" aria-label={text.replanning} />
          </>
        ) : null}
      </div>
      {desk.isBusy || isSameConditions(desk.profile.conditions, desk.asked.conditions) ? null : (
        <Notice
          kind="warn"
          title={text.hurts.changed}
          actions={
            <Button
              onClick={() =>
                desk.ask({
                  change: (asked) => ({ ...asked, conditions: desk.profile.conditions }),
                  said: text.hurts.changedSaid,
                })
              }
            >
              {text.hurts.changedAction}
            </Button>
          }
        />
      )}
      {desk.usual ? (
        <Notice
          title={plan.days.length === 0 ? text.events.resting : text.events.travelling}
          actions={<Button onClick={desk.backToUsual}>{text.events.back}</Button>}
        >
          <p className="quiet small">{text.events.intro}</p>
        </Notice>
      ) : null}
      <BlockNotice desk={desk} onPlan={() => onOpen({ kind: "block" })} />
      {desk.fault ? (
        <Notice
          kind="warn"
          live
          actions={desk.retry ? <Button onClick={desk.retry}>{text.tryAgain}</Button> : undefined}
        >
          <p>{desk.fault}</p>
        </Notice>
      ) : null}
    </header>
  );
};

export const PlanView = ({ desk, open, onOpen }: PlanViewProps) => {
  const onDay = useCallback((day: Weekday): void => onOpen({ kind: "day", day }), [onOpen]);
  const onItem = useCallback(
    (day: Weekday, item: WeekItem): void => onOpen({ kind: "item", day, item }),
    [onOpen],
  );
  const close = (): void => onOpen(null);
  const { plan, asked } = desk;
  const monday = localWeek(desk.date);
  const today = WEEKDAYS.find((_, index) => addDays(monday, index) === desk.date) ?? null;

  return (
    <div className="plan two-columns">
      <Head desk={desk} onOpen={onOpen} />
      <div className="plan-week">
        <WeekRows desk={desk} today={today} onDay={onDay} onItem={onItem} />
      </div>
      <div className="plan-side">
        <Daily desk={desk} />
        <Better desk={desk} onLook={(picked) => onOpen({ kind: "what-if", picked })} />
        {plan.days.length > 0 ? <Unmet desk={desk} /> : null}
        {plan.notes.length > 0 ? (
          <Section title={text.notes.title}>
            <ul className="plan-notes">
              {plan.notes.map((note) => (
                <li key={note}>{noteText(note)}</li>
              ))}
            </ul>
          </Section>
        ) : null}
        {plan.days.length > 0 ? <Volume plan={plan} asked={asked} /> : null}
      </div>
      <NewsPanel news={desk.news} onDismiss={desk.dismissNews} />
      <DaySheet desk={desk} day={open?.kind === "day" ? open.day : null} onClose={close} />
      <ItemSheet
        desk={desk}
        picked={open?.kind === "item" ? { day: open.day, item: open.item } : null}
        onClose={close}
      />
      <WhatIfSheet
        desk={desk}
        open={open?.kind === "what-if"}
        picked={open?.kind === "what-if" ? open.picked : null}
        onPick={(picked) => onOpen({ kind: "what-if", picked })}
        onClose={close}
      />
      <NextBlockSheet desk={desk} open={open?.kind === "block"} onClose={close} />
      <EventsSheet desk={desk} open={open?.kind === "events"} onClose={close} />
      <HurtsSheet desk={desk} open={open?.kind === "hurts"} onClose={close} />
      <SignsSheet open={open?.kind === "signs"} onClose={close} />
      <SettingsSheet desk={desk} open={open?.kind === "settings"} onClose={close} />
    </div>
  );
};
