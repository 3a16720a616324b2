import { useEffect, useMemo, useRef, useState } from "react";
import { blockOn, weekOn, weekPlanOf } from "@dorsal/core/program";
import { localDate, localWeek } from "@dorsal/core/record";
import type { WeekChange } from "@dorsal/core/record";
import { useToast } from "../../design/index.ts";
import { plan as text } from "../../messages/index.ts";
import { askPlanner } from "../../planner/index.ts";
import type { Drafted, Question } from "../../planner/index.ts";
import { usePlaces, useProfile, useSessions, useStore, useWeeks } from "../../store/index.ts";
import { useNow } from "../use-now.ts";
import type { Asked, DeskState, News } from "./desk.ts";
import { questionOf } from "./edits.ts";
import { createLedger } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";
import {
  changesBetween,
  comingBlock,
  storeChange,
  storeNextBlock,
  storeUsual,
  usualWeek,
} from "./stored.ts";
import { useFollowUp } from "./use-follow-up.ts";

/** The last change outlives the screen: who looks up an exercise in between still finds it. */
let keptNews: News | null = null;
const newsEars = new Set<(news: News | null) => void>();

const showNews = (next: News | null): void => {
  keptNews = next;
  for (const hear of newsEars) hear(next);
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/**
 * Everything the plan screen shows and does.
 * @param isQuiet nothing lies open over the week
 */
export const useDesk = (isQuiet: boolean): DeskState => {
  const store = useStore();
  const toast = useToast();
  const now = useNow();
  const profile = useProfile();
  const places = usePlaces();
  const weeks = useWeeks();
  const sessions = useSessions();
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<{ readonly said: string; readonly asked: Asked } | null>(
    null,
  );
  const [news, setNews] = useState(keptNews);
  useEffect(() => {
    newsEars.add(setNews);
    return () => {
      newsEars.delete(setNews);
    };
  }, []);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const date = localDate(now);
  const monday = localWeek(date);
  const week = useMemo(() => (weeks ? weekOn(weeks, date) : null), [weeks, date]);
  const plan = useMemo(() => (week ? weekPlanOf(week.body) : null), [week]);
  const table = useMemo(
    () =>
      week && weeks
        ? {
            store,
            week,
            usual: usualWeek(weeks, week, monday),
            coming: comingBlock(weeks, week, monday),
            monday,
          }
        : null,
    [store, week, weeks, monday],
  );

  /** Tells of a change that was stored, with what takes it back. */
  const tell = (said: string, changes: readonly WeekChange[], ledger: Ledger): void => {
    const undo = async (): Promise<void> => {
      running.current?.abort();
      try {
        const isBack = await ledger.takeBack();
        showNews(null);
        toast({ text: isBack ? text.undone : text.changedSince });
      } catch (error) {
        toast({ text: text.notSaved + messageOf(error) });
      }
    };
    showNews({ monday, said, changes, undo: () => void undo() });
  };

  const followed = useFollowUp({
    store,
    week,
    plan,
    asked: week?.body.asked ?? null,
    isBusy,
    isQuiet,
    onImproved: async (better) => {
      if (!table || !week || !plan) return;
      const ledger = createLedger(store);
      try {
        const drafted = { asked: week.body.asked, plan: better, worth: null };
        const said = text.improved(better.value - plan.value);
        const change = (): Drafted["asked"] => week.body.asked;
        const onlyThisWeek = table.usual !== null;
        const asked = { change, said, onlyThisWeek, isOurs: true };
        await storeChange(table, asked, drafted, ledger);
        tell(said, changesBetween(plan, better), ledger);
      } catch {
        // Nobody asked for it; the week on show still holds.
      }
    },
  });

  const run = async (asked: Asked): Promise<void> => {
    if (!table || !week || !plan) return;
    // A newer wish ends the work on the one before.
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setFailed(null);
    setBusy(true);
    const ledger = asked.ledger ?? createLedger(store);
    try {
      const question = questionOf(week.body.asked, plan, asked.change);
      const drafted = asked.drafted ?? (await draftNow(question, control.signal));
      if (drafted === null || control.signal.aborted) return;
      await storeChange(table, asked, drafted, ledger);
      tell(asked.said, changesBetween(plan, drafted.plan), ledger);
    } catch (error) {
      if (!control.signal.aborted) setFailed({ said: messageOf(error), asked });
    } finally {
      if (running.current === control) setBusy(false);
    }
  };

  /** Something that needs no planning. */
  const write = async (
    said: string,
    changes: readonly WeekChange[],
    work: (ledger: Ledger) => Promise<void>,
  ): Promise<void> => {
    running.current?.abort();
    setBusy(false);
    const ledger = createLedger(store);
    try {
      await work(ledger);
      tell(said, changes, ledger);
    } catch (error) {
      toast({ text: text.notSaved + messageOf(error) });
    }
  };

  if (profile === undefined || !places || !weeks || !sessions) return { kind: "reading" };
  if (profile && profile.redFlags.length > 0)
    return { kind: "stopped", redFlags: profile.redFlags };
  if (!profile || !week || !plan || !table) return { kind: "empty" };
  const { usual, coming } = table;

  return {
    kind: "ready",
    desk: {
      now,
      date,
      profile,
      places,
      sessions,
      asked: week.body.asked,
      plan,
      week,
      usual,
      block: blockOn(week.body, date),
      coming,
      isBusy,
      fault: failed?.said ?? null,
      ...followed,
      news: news?.monday === monday ? news : null,
      dismissNews: () => showNews(null),
      ask: (asked) => void run(asked),
      retry: failed ? () => void run(failed.asked) : null,
      backToUsual: () =>
        void write(
          text.events.backToUsual,
          usual ? changesBetween(plan, weekPlanOf(usual.body)) : [],
          (ledger) => storeUsual(table, ledger),
        ),
      acceptNextBlock: (drafted) =>
        void write(text.block.accepted, [], (ledger) =>
          storeNextBlock(table, drafted, date, ledger),
        ),
      dropNextBlock: () =>
        void write(text.block.dropped, [], async (ledger) => {
          if (coming) await ledger.remove("week", coming.id);
        }),
      placeName: (id) =>
        places.find((place) => place.id === id)?.body.name ?? text.events.placeName,
    },
  };
};

/** Null when it was not wanted any more. Throws with words for a person when it went wrong. */
const draftNow = async (
  question: Question<"draft">,
  signal: AbortSignal,
): Promise<Drafted | null> => {
  const drafted = await askPlanner("draft", question, signal);
  if (drafted.ok) return drafted.value;
  switch (drafted.error.code) {
    case "cancelled":
      return null;
    case "timeout":
      throw new Error(text.planFailed + text.timeout);
    case "failed":
      throw new Error(text.planFailed + drafted.error.message);
  }
};
