import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { PageTitle, Button, Notice, Section } from "../../design/index.ts";
import { noteText } from "@dorsal/core/program";
import { addDays, localWeek } from "@dorsal/core/record";
import { plan as text } from "../../messages/index.ts";
import { WEEKDAYS } from "../../planner/index.ts";
import type { WeekItem, Weekday } from "../../planner/index.ts";
import { DaySheet } from "./day-sheet.tsx";
import { EventsSheet } from "./events-sheet.tsx";
import { ItemSheet } from "./item-sheet.tsx";
import { SettingsSheet } from "./settings-sheet.tsx";
import { Unmet } from "./unmet.tsx";
import type { Desk } from "./use-desk.ts";
import { Volume } from "./volume.tsx";
import { WeekRows } from "./week-rows.tsx";
import { WhatIfSheet } from "./what-if-sheet.tsx";

/** What lies open over the week. */
type Open =
  | { readonly kind: "day"; readonly day: Weekday }
  | { readonly kind: "item"; readonly day: Weekday; readonly item: WeekItem }
  | { readonly kind: "what-if" }
  | { readonly kind: "events" }
  | { readonly kind: "settings" };

export const PlanView = ({ desk }: { readonly desk: Desk }) => {
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const { plan, asked } = desk;
  const monday = localWeek(desk.date);
  const today = WEEKDAYS.find((_, index) => addDays(monday, index) === desk.date) ?? null;
  const minutes = plan.days.reduce((total, day) => total + day.seconds, 0) / 60;
  const gap = plan.bound - plan.value;

  return (
    <div className="plan two-columns">
      <header className="plan-head">
        <p className="quiet small">{text.weekOf(text.range(monday))}</p>
        <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
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
            <Button onClick={() => setOpen({ kind: "what-if" })}>{text.whatIf.open}</Button>
          )}
          <Button onClick={() => setOpen({ kind: "events" })}>{text.events.open}</Button>
          {desk.usual ? null : (
            <Button onClick={() => setOpen({ kind: "settings" })}>{text.settings.open}</Button>
          )}
        </div>
        <p className="plan-busy small" aria-live="polite">
          {desk.isBusy ? text.replanning : ""}
        </p>
        {desk.usual ? (
          <Notice
            title={plan.days.length === 0 ? text.events.resting : text.events.travelling}
            actions={<Button onClick={desk.backToUsual}>{text.events.back}</Button>}
          >
            <p className="quiet small">{text.events.intro}</p>
          </Notice>
        ) : null}
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
      <div className="plan-week">
        <WeekRows
          desk={desk}
          today={today}
          onDay={(day) => setOpen({ kind: "day", day })}
          onItem={(day, item) => setOpen({ kind: "item", day, item })}
        />
      </div>
      <div className="plan-side">
        <Section title={text.daily}>
          <p>
            <Link to="/" search={{ day: "stretch" }}>
              {text.stretch}
            </Link>
          </p>
          <p className="quiet">{text.sitBreak}</p>
        </Section>
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
      <DaySheet desk={desk} day={open?.kind === "day" ? open.day : null} onClose={close} />
      <ItemSheet
        desk={desk}
        picked={open?.kind === "item" ? { day: open.day, item: open.item } : null}
        onClose={close}
      />
      <WhatIfSheet desk={desk} open={open?.kind === "what-if"} onClose={close} />
      <EventsSheet desk={desk} open={open?.kind === "events"} onClose={close} />
      <SettingsSheet desk={desk} open={open?.kind === "settings"} onClose={close} />
    </div>
  );
};
