import { useState } from "react";
import type { FormEvent } from "react";
import { DEFAULT_SETTINGS, SINGLETON_IDS, newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord, Person, Profile, Settings } from "@dorsal/core/record";
import { Button, PageTitle, useToast } from "../../design/index.ts";
import { aim as text } from "../../messages/index.ts";
import { useStore } from "../../store/index.ts";
import { createLedger, whole } from "../plan/desk/ledger.ts";
import { draftFrom, levelOf, weightOf, yearOf } from "../setup/draft.ts";
import type { SetupDraft } from "../setup/draft.ts";
import { LevelStep } from "../setup/level-step.tsx";
import { thisYear } from "../setup/this-year.ts";
import { YouStep } from "../setup/you-step.tsx";
import { nowHere } from "../use-now.ts";

/** The person that the answers make; null while one is missing. */
const personOf = (draft: SetupDraft): Person | null => {
  const birthYear = yearOf(draft.year, thisYear());
  const level = levelOf(draft);
  if (birthYear === null || level === null || draft.sex === null) return null;
  return {
    birthYear,
    sex: draft.sex,
    heightM: Math.round(draft.heightCm * 100) / 10_000,
    level,
  };
};

export interface YouProps {
  readonly profile: Profile;
  readonly settings: Settings;
  readonly weighIn: DorsalRecord<"weighIn"> | null;
}

/** What the setup of a week asks of a person, for someone who comes here first. */
export const You = ({ profile, settings, weighIn }: YouProps) => {
  const store = useStore();
  const toast = useToast();
  const [draft, setDraft] = useState(() =>
    draftFrom(profile, [], { home: { key: store.newId(), name: "" }, settings, weighIn }),
  );
  const [tried, setTried] = useState(false);
  const parts = {
    draft,
    tried,
    newKey: store.newId,
    asksKit: false,
    onChange: (part: Partial<SetupDraft>): void => setDraft((before) => ({ ...before, ...part })),
  };
  const person = personOf(draft);
  const weight = draft.weighed ? null : weightOf(draft);

  const save = async (who: Person): Promise<void> => {
    const ledger = createLedger(store);
    try {
      await whole(ledger, async () => {
        const stored = await store.one("profile", SINGLETON_IDS.profile);
        if (stored) await ledger.put(revise(stored.record, { ...stored.record.body, person: who }));
        const { loadUnit, lengthUnit } = draft;
        if (loadUnit !== settings.loadUnit || lengthUnit !== settings.lengthUnit) {
          const id = SINGLETON_IDS.settings;
          const old = await store.one("settings", id);
          const body = { ...(old?.record.body ?? DEFAULT_SETTINGS), loadUnit, lengthUnit };
          await ledger.put(
            old ? revise(old.record, body) : newRecord("settings", id, nowHere(), body),
          );
        }
        if (weight !== null && weight !== "wrong")
          await ledger.put(newRecord("weighIn", store.newId(), nowHere(), weight));
      });
    } catch (error) {
      toast({ text: text.notSaved + (error instanceof Error ? error.message : String(error)) });
    }
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (person && weight !== "wrong") void save(person);
    else setTried(true);
  };

  return (
    <form className="aim-step" onSubmit={onSubmit} noValidate>
      <PageTitle documentTitle={text.title}>{text.you.title}</PageTitle>
      <YouStep {...parts} />
      <LevelStep {...parts} />
      <p className="aim-wrong small" aria-live="polite">
        {tried && (!person || weight === "wrong") ? text.you.incomplete : ""}
      </p>
      <Button type="submit" variant="primary" wide>
        {text.next}
      </Button>
    </form>
  );
};
