import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { sessionTotals, sessionsByDay, weekSummaries } from "@dorsal/core/history";
import type { WeekSummary } from "@dorsal/core/history";
import { formatMinutes } from "@dorsal/core/quantity";
import { localDate, localWeek } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate } from "@dorsal/core/record";
import { EmptyState, PageTitle, Section, buttonClass } from "../design/index.ts";
import { history as text, words } from "../messages/index.ts";
import { useProfile, useSessions } from "../store/index.ts";
import { useNow } from "./use-now.ts";
import "./history/history.css";

type SessionRecord = DorsalRecord<"session">;

const SessionRow = ({ session }: { readonly session: SessionRecord }) => {
  const totals = sessionTotals(session.body);
  const pain = Math.max(0, ...session.body.pain.map(({ level }) => level));
  const facts = [
    totals.seconds > 0 ? formatMinutes(totals.seconds) : "",
    totals.sets > 0 ? text.sets(totals.sets) : "",
    session.body.status === "early" ? text.early : "",
    pain > 0 ? text.pain(pain) : "",
  ].filter((fact) => fact !== "");
  return (
    <li>
      <Link to="/history/$id" params={{ id: session.id }} className="link-row">
        <span className="history-main">
          <span>{session.body.planned.title}</span>
          <span className="history-facts quiet small tabular">{facts.join(" · ")}</span>
          {session.body.note ? (
            <span className="history-note small">{session.body.note}</span>
          ) : null}
        </span>
        <span className="quiet small tabular">{words.clock(session.at)}</span>
        <ChevronRight aria-hidden />
      </Link>
    </li>
  );
};

interface Week {
  readonly monday: LocalDate;
  readonly summary: WeekSummary | undefined;
  readonly days: ReturnType<typeof sessionsByDay>;
}

const weeksOf = (
  sessions: readonly SessionRecord[],
  summaries: readonly WeekSummary[],
): readonly Week[] => {
  const byMonday = new Map<LocalDate, ReturnType<typeof sessionsByDay>[number][]>();
  for (const day of sessionsByDay(sessions)) {
    const monday = localWeek(day.day);
    byMonday.set(monday, [...(byMonday.get(monday) ?? []), day]);
  }
  return [...byMonday].map(([monday, days]) => ({
    monday,
    days,
    summary: summaries.find((summary) => summary.monday === monday),
  }));
};

const weekAside = (summary: WeekSummary | undefined, planned: number): string =>
  [text.week(summary?.days ?? 0, planned), summary?.good ? text.goodWeek : ""]
    .filter((part) => part !== "")
    .join(", ");

/** `/history`: what was done, week by week, newest first. */
export const HistoryScreen = () => {
  const sessions = useSessions();
  const profile = useProfile();
  const today = localDate(useNow());
  if (!sessions || profile === undefined) return null;
  const planned = profile?.sessionsPerWeek ?? 1;
  const weeks = weeksOf(sessions, weekSummaries(sessions, planned, today));

  return (
    <>
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      {weeks.length === 0 ? (
        <EmptyState
          title={text.emptyTitle}
          action={
            <Link to="/" className={buttonClass("primary")}>
              {text.emptyAction}
            </Link>
          }
        >
          <p>{text.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Link to="/muscles" className="link-row">
            <span>{text.muscles}</span>
            <ChevronRight aria-hidden />
          </Link>
          {weeks.map(({ monday, summary, days }) => (
            <Section key={monday} title={words.week(monday)} aside={weekAside(summary, planned)}>
              {days.map(({ day, sessions: ofDay }) => (
                <div key={day} className="history-day">
                  <h3>{words.day(day, today)}</h3>
                  <ul>
                    {ofDay.map((session) => (
                      <SessionRow key={session.id} session={session} />
                    ))}
                  </ul>
                </div>
              ))}
            </Section>
          ))}
        </>
      )}
    </>
  );
};
