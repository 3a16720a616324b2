import { useState } from "react";
import { acceptedWeek, weekProfileOf } from "@dorsal/core/program";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { SINGLETON_IDS, localDate, localWeek, newRecord, revise } from "@dorsal/core/record";
import { plan as planText, setup as text } from "../../messages/index.ts";
import { planInWorker } from "../../planner/index.ts";
import type { NoPlan } from "../../planner/index.ts";
import { askToPersist, describeStoreFault, useStore } from "../../store/index.ts";
import type { Store } from "../../store/index.ts";
import { currentWeek } from "../plan/stored.ts";
import { nowHere } from "../use-now.ts";
import { answersOf } from "./draft.ts";
import type { DraftPlace, SetupDraft } from "./draft.ts";
import { thisYear } from "./this-year.ts";

export type Finished = "planned" | NoPlan;

export interface Finish {
  /** Stores the answers and plans the week; null when something went wrong, told in `fault`. */
  readonly finish: (draft: SetupDraft) => Promise<Finished | null>;
  readonly state: "idle" | "planning";
  readonly fault: string | null;
}

/** Writes the answers: places first, then the profile that names them. */
export const storeAnswers = async (
  store: Store,
  draft: SetupDraft,
  known: readonly DraftPlace[],
): Promise<string | null> => {
  const id = SINGLETON_IDS.profile;
  const before = await store.one("profile", id);
  const answers = answersOf(draft, before?.record.body ?? null, thisYear());
  if (!answers) return planText.settings.incomplete;
  for (const { key, name, kind, have } of draft.places) {
    const stored = await store.one("place", key);
    const body = { name: name.trim() || text.places.home, kind, have };
    const saved = await store.put(
      stored
        ? revise(stored.record, { ...stored.record.body, ...body })
        : newRecord("place", key, nowHere(), body),
    );
    if (!saved.ok) return describeStoreFault(saved.error);
  }
  const saved = await store.put(
    before
      ? revise(before.record, { ...before.record.body, ...answers })
      : newRecord("profile", id, nowHere(), answers),
  );
  if (!saved.ok) return describeStoreFault(saved.error);
  for (const { key } of known)
    if (!draft.places.some((place) => place.key === key)) {
      const removed = await store.remove("place", key);
      if (!removed.ok) return describeStoreFault(removed.error);
    }
  return null;
};

/** The last step: answers stored, week planned, week stored. */
export const useFinish = (known: readonly DraftPlace[]): Finish => {
  const store = useStore();
  const [state, setState] = useState<Finish["state"]>("idle");
  const [fault, setFault] = useState<string | null>(null);

  const run = async (draft: SetupDraft): Promise<Result<Finished, string>> => {
    const notStored = await storeAnswers(store, draft, known);
    if (notStored !== null) return err(text.failed + notStored);
    void askToPersist();
    const profile = (await store.one("profile", SINGLETON_IDS.profile))?.record.body;
    const places = (await store.all("place")).map(({ record }) => record);
    const today = localDate(nowHere());
    const asked = profile ? weekProfileOf(profile, places, null, today) : null;
    if (!asked?.ok) return err(planText.settings.incomplete);
    const planned = await planInWorker({ profile: asked.value, effort: "full" });
    if (!planned.ok)
      return err(
        planText.planFailed +
          (planned.error.code === "failed" ? planned.error.message : planText.timeout),
      );
    if (planned.value.noPlan) return ok(planned.value.noPlan);
    const monday = localWeek(today);
    const weeks = (await store.all("week")).map(({ record }) => record);
    const running = currentWeek(weeks, monday);
    const body = acceptedWeek(planned.value, asked.value, monday, running?.body ?? null);
    const saved = await store.put(
      running?.body.startedOn === monday
        ? revise(running, body)
        : newRecord("week", store.newId(), nowHere(), body),
    );
    return saved.ok ? ok("planned") : err(planText.notSaved + describeStoreFault(saved.error));
  };

  return {
    state,
    fault,
    finish: async (draft) => {
      setState("planning");
      setFault(null);
      const result = await run(draft);
      setState("idle");
      if (result.ok) return result.value;
      setFault(result.error);
      return null;
    },
  };
};
