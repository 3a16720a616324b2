import { useState } from "react";
import { acceptedWeek, weekOn, weekProfileOf } from "@dorsal/core/program";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import {
  DEFAULT_SETTINGS,
  SINGLETON_IDS,
  localDate,
  localWeek,
  newRecord,
  revise,
} from "@dorsal/core/record";
import { plan as planText, setup as text } from "../../messages/index.ts";
import { askPlanner } from "../../planner/index.ts";
import type { NoPlan } from "../../planner/index.ts";
import { askToPersist, describeStoreFault, useStore } from "../../store/index.ts";
import type { Store } from "../../store/index.ts";
import { createLedger } from "../plan/desk/ledger.ts";
import type { Ledger } from "../plan/desk/ledger.ts";
import { nowHere } from "../use-now.ts";
import { answersOf, weightOf } from "./draft.ts";
import type { DraftPlace, SetupDraft } from "./draft.ts";
import { thisYear } from "./this-year.ts";

export type Finished = "planned" | NoPlan;

export interface Finish {
  /** Stores the answers and plans the week; null when something went wrong, told in `fault`. */
  readonly finish: (draft: SetupDraft) => Promise<Finished | null>;
  readonly state: "idle" | "planning";
  readonly fault: string | null;
}

const storePlace = async (
  store: Store,
  { key, name, kind, have, loads }: DraftPlace,
  ledger: Ledger,
): Promise<void> => {
  const stored = await store.one("place", key);
  const body = {
    name: name.trim() || text.places.home,
    kind,
    have,
    ...(loads ? { loads } : {}),
  };
  await ledger.put(
    stored
      ? revise(stored.record, { ...stored.record.body, ...body })
      : newRecord("place", key, nowHere(), body),
  );
};

/** The units that were chosen, and the weight when one was told for the first time. */
const storeBody = async (store: Store, draft: SetupDraft, ledger: Ledger): Promise<void> => {
  const id = SINGLETON_IDS.settings;
  const stored = await store.one("settings", id);
  const before = stored?.record.body ?? DEFAULT_SETTINGS;
  const { loadUnit, lengthUnit } = draft;
  if (before.loadUnit !== loadUnit || before.lengthUnit !== lengthUnit) {
    const settings = { ...before, loadUnit, lengthUnit };
    await ledger.put(
      stored ? revise(stored.record, settings) : newRecord("settings", id, nowHere(), settings),
    );
  }
  const weight = draft.weighed ? null : weightOf(draft);
  if (weight !== null && weight !== "wrong")
    await ledger.put(newRecord("weighIn", store.newId(), nowHere(), weight));
};

/**
 * Writes the answers: places first, then the profile that names them.
 * @returns what is missing, in words; null when all was stored. Throws when it cannot be stored.
 */
export const storeAnswers = async (
  store: Store,
  draft: SetupDraft,
  known: readonly DraftPlace[],
  ledger: Ledger,
): Promise<string | null> => {
  const id = SINGLETON_IDS.profile;
  const before = await store.one("profile", id);
  const answers = answersOf(draft, before?.record.body ?? null, thisYear());
  if (!answers || (!draft.weighed && weightOf(draft) === "wrong"))
    return planText.settings.incomplete;
  for (const place of draft.places) await storePlace(store, place, ledger);
  await ledger.put(
    before
      ? revise(before.record, { ...before.record.body, ...answers })
      : newRecord("profile", id, nowHere(), answers),
  );
  await storeBody(store, draft, ledger);
  for (const { key } of known)
    if (!draft.places.some((place) => place.key === key)) await ledger.remove("place", key);
  return null;
};

/** The last step: answers stored, week drafted, week stored. Its explanation follows on the plan's screen. */
export const useFinish = (known: readonly DraftPlace[]): Finish => {
  const store = useStore();
  const [state, setState] = useState<Finish["state"]>("idle");
  const [fault, setFault] = useState<string | null>(null);

  const run = async (draft: SetupDraft): Promise<Result<Finished, string>> => {
    try {
      const missing = await storeAnswers(store, draft, known, createLedger(store));
      if (missing !== null) return err(missing);
    } catch (error) {
      return err(text.failed + (error instanceof Error ? error.message : String(error)));
    }
    void askToPersist();
    const profile = (await store.one("profile", SINGLETON_IDS.profile))?.record.body;
    const places = (await store.all("place")).map(({ record }) => record);
    const today = localDate(nowHere());
    const weeks = (await store.all("week")).map(({ record }) => record);
    const running = weekOn(weeks, today);
    const asked = profile ? weekProfileOf(profile, places, running?.body ?? null, today) : null;
    if (!asked?.ok) return err(planText.settings.incomplete);
    const drafted = await askPlanner("draft", { profile: asked.value });
    if (!drafted.ok)
      return err(
        planText.planFailed +
          (drafted.error.code === "failed" ? drafted.error.message : planText.timeout),
      );
    const { plan } = drafted.value;
    if (plan.noPlan) return ok(plan.noPlan);
    const monday = localWeek(today);
    const body = acceptedWeek(plan, asked.value, monday, running?.body ?? null);
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
      const result = await run(draft).catch((error: unknown) =>
        err(planText.notSaved + (error instanceof Error ? error.message : String(error))),
      );
      setState("idle");
      if (result.ok) return result.value;
      setFault(result.error);
      return null;
    },
  };
};
