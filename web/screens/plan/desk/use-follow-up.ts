import { useEffect, useRef, useState } from "react";
import { acceptedWeek } from "@dorsal/core/program";
import { revise, timestampMs } from "@dorsal/core/record";
import type { Week } from "@dorsal/core/record";
import { askInBackground, followUp } from "../../../planner/index.ts";
import type { BetterWeek, WeekPlan, WeekProfile } from "../../../planner/index.ts";
import type { Store } from "../../../store/index.ts";
import type { WeekRecord } from "./desk.ts";
import { isSameWeek } from "./ledger.ts";

/** What is known of a week beyond its record, while the app is open. */
interface Known {
  readonly isExplained: boolean;
  readonly better: readonly BetterWeek[] | null;
  readonly isImproved: boolean;
}

const NOTHING: Known = { isExplained: false, better: null, isImproved: false };

/** By what a week is; kept apart from the screen, so that leaving it for a moment costs nothing. */
const knownByWeek = new Map<string, Known>();
const MOST_KEPT = 20;

const keyOf = ({ asked, days }: Pick<Week, "asked" | "days">): string =>
  JSON.stringify([asked, days]);

const learn = (key: string, part: Partial<Known>): void => {
  const known = { ...(knownByWeek.get(key) ?? NOTHING), ...part };
  knownByWeek.delete(key);
  knownByWeek.set(key, known);
  for (const old of knownByWeek.keys()) {
    if (knownByWeek.size <= MOST_KEPT) break;
    knownByWeek.delete(old);
  }
};

/** A better week is looked for while a plan is new; one that somebody trains by stays as it is. */
const NEW_MS = 10 * 60_000;

/** What a person has changed by hand is theirs: it is not made anew behind their back. */
const mayImprove = ({ at, body }: WeekRecord): boolean =>
  body.edits.length === 0 && Date.now() - timestampMs(at) < NEW_MS;

/** Whether nothing has changed about a stored week since it was read. */
const stillStored = async (store: Store, week: WeekRecord): Promise<WeekRecord | null> => {
  const stored = await store.one("week", week.id);
  return stored && isSameWeek(stored.record.body, week.body) ? stored.record : null;
};

export interface FollowUpWork {
  readonly store: Store;
  readonly week: WeekRecord | null;
  readonly plan: WeekPlan | null;
  readonly asked: WeekProfile | null;
  /** Another question is being worked on. */
  readonly isBusy: boolean;
  /** Nothing lies open over the week, so that it may change under the eyes. */
  readonly isQuiet: boolean;
  /** @param stored the week as it is stored now */
  readonly onImproved: (better: WeekPlan, stored: WeekRecord) => Promise<void>;
}

export interface Followed {
  readonly isExplained: boolean;
  readonly better: readonly BetterWeek[] | null;
}

/** Works on what follows a week on show: its explanation, what would help most, and a better one. */
export const useFollowUp = ({
  store,
  week,
  plan,
  asked,
  isBusy,
  isQuiet,
  onImproved,
}: FollowUpWork): Followed => {
  const [, setLearnt] = useState(0);
  const quiet = useRef({ is: isQuiet, whenQuiet: [] as (() => void)[] });
  const latest = useRef({ week, plan, asked, onImproved });
  const key = week ? keyOf(week.body) : null;
  useEffect(() => {
    latest.current = { week, plan, asked, onImproved };
    quiet.current.is = isQuiet;
    if (isQuiet) for (const go of quiet.current.whenQuiet.splice(0)) go();
  });

  useEffect(() => {
    const { week: shown, plan: planned, asked: wanted } = latest.current;
    if (key === null || !shown || !planned || !wanted || isBusy || planned.days.length === 0)
      return;
    const control = new AbortController();
    const { signal } = control;
    const { current } = quiet;
    const untilQuiet = (): Promise<void> =>
      new Promise((resolve) => {
        if (current.is) resolve();
        else current.whenQuiet.push(resolve);
      });
    const stages = (): Promise<"done" | "cancelled"> => {
      const known = knownByWeek.get(key) ?? NOTHING;
      return followUp({
        week: { profile: wanted, plan: planned },
        ask: askInBackground,
        signal,
        isExplained: known.isExplained || planned.unmet.length > 0,
        wantsBetter: known.better === null,
        wantsImproved: !known.isImproved && Number.isFinite(planned.bound) && mayImprove(shown),
        onExplained: async (explained) => {
          const stored = await stillStored(store, shown);
          if (!stored) return false;
          learn(key, { isExplained: true });
          setLearnt((before) => before + 1);
          const { unmet } = acceptedWeek(explained, wanted, stored.body.startedOn, stored.body);
          if (unmet.length > 0) await store.put(revise(stored, { ...stored.body, unmet }));
          return true;
        },
        onBetter: (better) => {
          learn(key, { better });
          setLearnt((before) => before + 1);
        },
        onImproved: async (better) => {
          learn(key, { isImproved: true });
          if (!better) return;
          // Never under the eyes of somebody who looks at a part of it.
          await untilQuiet();
          const stored = await stillStored(store, shown);
          if (signal.aborted || !stored || !mayImprove(stored)) return;
          learn(keyOf({ asked: shown.body.asked, days: better.days }), { isImproved: true });
          await latest.current.onImproved(better, stored);
        },
      });
    };
    const work = async (): Promise<void> => {
      while ((await stages()) === "cancelled" && !signal.aborted) await untilQuiet();
    };
    // Nobody waits for it: what failed is left out, and the week on show still holds.
    work().catch(() => {});
    return () => control.abort();
  }, [key, store, isBusy]);

  const known = key === null ? NOTHING : (knownByWeek.get(key) ?? NOTHING);
  return {
    isExplained: known.isExplained || (plan?.unmet.length ?? 0) > 0,
    better: known.better,
  };
};
