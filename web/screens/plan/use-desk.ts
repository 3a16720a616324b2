import { useEffect, useMemo, useRef, useState } from "react";
import { acceptedWeek, weekPlanOf } from "@dorsal/core/program";
import {
  SINGLETON_IDS,
  addDays,
  localDate,
  localWeek,
  newRecord,
  revise,
} from "@dorsal/core/record";
import type { DorsalRecord, LocalDate, Profile, Timestamp } from "@dorsal/core/record";
import type { Result } from "@dorsal/core/quantity";
import { useToast } from "../../design/index.ts";
import { plan as text } from "../../messages/index.ts";
import { planInWorker } from "../../planner/index.ts";
import type { PlanRequest, WeekPlan, WeekProfile } from "../../planner/index.ts";
import {
  describeStoreFault,
  usePlaces,
  useProfile,
  useSessions,
  useStore,
  useWeeks,
} from "../../store/index.ts";
import type { Store, StoreFault, Undo } from "../../store/index.ts";
import { nowHere, useNow } from "../use-now.ts";
import { changed, requestOf } from "./edits.ts";
import type { Change } from "./edits.ts";
import { currentWeek, editsBetween, placeWith, profileWith } from "./stored.ts";

type PlaceRecord = DorsalRecord<"place">;
type WeekRecord = DorsalRecord<"week">;

/** A change that a person asks for, with what is said when it is done. */
export interface Asked {
  readonly change: Change;
  readonly said: string;
  /** Only this week: the profile stays, and the usual week comes back on Monday. */
  readonly onlyThisWeek?: boolean;
  /** A plan that was looked at already. */
  readonly plan?: WeekPlan;
  /** Things that a place has from now on. */
  readonly things?: { readonly place: string; readonly things: readonly string[] };
}

/** The week on the table: what it is, and what can be done with it. */
export interface Desk {
  readonly now: Timestamp;
  readonly date: LocalDate;
  readonly profile: Profile;
  readonly places: readonly PlaceRecord[];
  readonly sessions: readonly DorsalRecord<"session">[];
  readonly asked: WeekProfile;
  readonly plan: WeekPlan;
  /** The record that both are from. */
  readonly week: WeekRecord;
  /** The usual week waits for Monday while this one is different. */
  readonly usual: WeekRecord | null;
  readonly isBusy: boolean;
  readonly fault: string | null;
  readonly ask: (asked: Asked) => void;
  readonly retry: (() => void) | null;
  readonly backToUsual: () => void;
  readonly placeName: (id: string) => string;
}

export type DeskState =
  | { readonly kind: "reading" }
  /** Nothing was planned yet. */
  | { readonly kind: "empty" }
  /** A sign that a doctor must see first. */
  | { readonly kind: "stopped"; readonly redFlags: readonly string[] }
  | { readonly kind: "ready"; readonly desk: Desk };

/** Writes one thing after another, and can take all of them back, the last first. */
const writer = () => {
  const undos: Undo[] = [];
  return {
    write: async (saving: Promise<Result<Undo, StoreFault>>): Promise<void> => {
      const saved = await saving;
      if (!saved.ok) throw new Error(describeStoreFault(saved.error));
      undos.push(saved.value);
    },
    undo: async (): Promise<void> => {
      for (const undo of undos.toReversed()) await undo();
    },
  };
};

interface Stored {
  readonly store: Store;
  readonly week: WeekRecord;
  readonly usual: WeekRecord | null;
  readonly monday: LocalDate;
}

/** Stores a planned change; gives what takes it back. */
const storeChange = async (
  { store, week, usual, monday }: Stored,
  asked: Asked,
  profile: WeekProfile,
  plan: WeekPlan,
): Promise<Undo> => {
  const { write, undo } = writer();
  const edits = [...week.body.edits, ...editsBetween(week.body, plan, Date.now())];
  if (asked.onlyThisWeek && !usual) {
    const { startedOn: _startedOn, ...rest } = week.body;
    const isNew = week.body.startedOn === monday;
    const body = { ...acceptedWeek(plan, profile, monday, week.body), edits };
    await write(
      store.put(isNew ? revise(week, body) : newRecord("week", store.newId(), nowHere(), body)),
    );
    // Made last, so that it is the week accepted last.
    const later = { ...rest, startedOn: addDays(monday, 7) };
    await write(store.put(newRecord("week", store.newId(), nowHere(), later)));
    return undo;
  }
  await write(
    store.put(
      revise(week, { ...acceptedWeek(plan, profile, week.body.startedOn, week.body), edits }),
    ),
  );
  if (asked.onlyThisWeek || usual) return undo;
  if (asked.things) {
    const place = await store.one("place", asked.things.place);
    if (place)
      await write(
        store.put(revise(place.record, placeWith(place.record.body, asked.things.things))),
      );
  }
  const stored = await store.one("profile", SINGLETON_IDS.profile);
  if (stored)
    await write(store.put(revise(stored.record, profileWith(stored.record.body, profile))));
  return undo;
};

/** Everything the plan screen shows and does. */
export const useDesk = (): DeskState => {
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
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  return useMemo((): DeskState => {
    if (profile === undefined || !places || !weeks || !sessions) return { kind: "reading" };
    if (profile && profile.redFlags.length > 0)
      return { kind: "stopped", redFlags: profile.redFlags };
    const date = localDate(now);
    const monday = localWeek(date);
    const week = currentWeek(weeks, monday);
    if (!profile || !week) return { kind: "empty" };
    const usual = weeks.find(({ body }) => body.startedOn > monday) ?? null;
    const plan = weekPlanOf(week.body);
    const profileNow: WeekProfile = week.body.asked;

    const run = async (asked: Asked): Promise<void> => {
      // A newer wish ends the work on the one before.
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      setFailed(null);
      setBusy(true);
      const next = changed(profileNow, asked.change);
      const request = requestOf(profileNow, plan, asked.change, "full");
      try {
        const planned = asked.plan ?? (await planNow(request, control.signal));
        if (planned === null || control.signal.aborted) return;
        const undo = await storeChange({ store, week, usual, monday }, asked, next, planned);
        toast({ text: asked.said, undo, undone: text.undone });
      } catch (error) {
        setFailed({ said: error instanceof Error ? error.message : String(error), asked });
      } finally {
        if (running.current === control) setBusy(false);
      }
    };

    const goBack = async (): Promise<void> => {
      if (!usual) return;
      running.current?.abort();
      const { write, undo } = writer();
      try {
        await write(store.put(revise(week, { ...usual.body, startedOn: monday })));
        await write(store.remove("week", usual.id));
        toast({ text: text.events.backToUsual, undo, undone: text.undone });
      } catch (error) {
        toast({ text: text.notSaved + (error instanceof Error ? error.message : String(error)) });
      }
    };

    return {
      kind: "ready",
      desk: {
        now,
        date,
        profile,
        places,
        sessions,
        asked: profileNow,
        plan,
        week,
        usual,
        isBusy,
        fault: failed?.said ?? null,
        ask: (asked) => void run(asked),
        retry: failed ? () => void run(failed.asked) : null,
        backToUsual: () => void goBack(),
        placeName: (id) =>
          places.find((place) => place.id === id)?.body.name ?? text.events.placeName,
      },
    };
  }, [profile, places, weeks, sessions, now, isBusy, failed, store, toast]);
};

/** Null when it was not wanted any more. */
const planNow = async (request: PlanRequest, signal: AbortSignal): Promise<WeekPlan | null> => {
  const planned = await planInWorker(request, signal);
  if (planned.ok) return planned.value;
  switch (planned.error.code) {
    case "cancelled":
      return null;
    case "timeout":
      throw new Error(text.planFailed + text.timeout);
    case "failed":
      throw new Error(text.planFailed + planned.error.message);
  }
};
