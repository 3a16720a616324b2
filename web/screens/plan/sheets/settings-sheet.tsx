import { useState } from "react";
import type { ReactNode } from "react";
import { weekProfileOf } from "@dorsal/core/program";
import { SINGLETON_IDS } from "@dorsal/core/record";
import { Button, Notice, RadioChips, Range, Sheet, useToast } from "../../../design/index.ts";
import { plan as text, setup } from "../../../messages/index.ts";
import { useLastWeighIn, useSettings, useStore } from "../../../store/index.ts";
import { DaysStep } from "../../setup/days-step.tsx";
import { draftFrom, levelOf } from "../../setup/draft.ts";
import type { Beside, SetupDraft } from "../../setup/draft.ts";
import { FlagsStep } from "../../setup/flags-step.tsx";
import { FocusStep } from "../../setup/focus-step.tsx";
import { HealthStep } from "../../setup/health-step.tsx";
import { PlacesStep } from "../../setup/places-step.tsx";
import { storeAnswers } from "../../setup/use-finish.ts";
import { YouStep } from "../../setup/you-step.tsx";
import { allow, unlock } from "../desk/edits.ts";
import type { Desk } from "../desk/desk.ts";
import { createLedger } from "../desk/ledger.ts";
import { nameOf } from "../names.ts";

export interface SettingsSheetProps {
  readonly desk: Desk;
  readonly open: boolean;
  readonly onClose: () => void;
}

const LEVELS = (["beginner", "intermediate", "advanced"] as const).map((value) => ({
  value,
  label: text.settings.levels[value],
}));

/** Every answer of the setup, to be changed one by one; the week is planned anew at the end. */
export const SettingsSheet = ({ desk, open, onClose }: SettingsSheetProps) => (
  <Sheet open={open} onClose={onClose} title={text.settings.title}>
    {open ? <Known desk={desk} onClose={onClose} /> : null}
  </Sheet>
);

const Known = (props: Omit<SettingsSheetProps, "open">) => {
  const store = useStore();
  const settings = useSettings();
  const weighIn = useLastWeighIn();
  return settings && weighIn !== undefined ? (
    <Answers
      {...props}
      beside={{ home: { key: store.newId(), name: setup.places.home }, settings, weighIn }}
    />
  ) : null;
};

/** Most people walk or cycle within this. */
const MOST_OUTSIDE = 300;
const STEP_OUTSIDE = 10;

const Answers = ({
  desk,
  onClose,
  beside,
}: Omit<SettingsSheetProps, "open"> & { readonly beside: Beside }) => {
  const toast = useToast();
  const store = useStore();
  const [known] = useState(() => desk.places.map(({ id, body }) => ({ ...body, key: id })));
  const [draft, setDraft] = useState(() => draftFrom(desk.profile, known, beside));
  const [tried, setTried] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const change = (part: Partial<SetupDraft>): void =>
    setDraft((before) => ({ ...before, ...part }));
  const step = { draft, onChange: change, tried, newKey: store.newId, asksKit: true };

  const apply = async (): Promise<void> => {
    const ledger = createLedger(store);
    const missing = await storeAnswers(store, draft, known, ledger).catch(
      (error: unknown) => setup.failed + (error instanceof Error ? error.message : String(error)),
    );
    if (missing !== null) {
      setTried(true);
      setFault(missing);
      return;
    }
    onClose();
    const profile = (await store.one("profile", SINGLETON_IDS.profile))?.record.body;
    const places = (await store.all("place")).map(({ record }) => record);
    const asked = profile ? weekProfileOf(profile, places, desk.plan, desk.date) : null;
    if (!asked?.ok) {
      toast({ text: text.settings.incomplete });
      return;
    }
    // With a sign that needs a doctor the screen itself changes.
    if (asked.value.redFlags.length === 0)
      desk.ask({ change: () => asked.value, said: text.settings.applied, ledger });
  };

  return (
    <div className="plan-sheet">
      <p className="quiet small">{text.settings.intro}</p>
      <Fold title={text.settings.focus}>
        <FocusStep {...step} />
      </Fold>
      <Fold title={text.settings.days}>
        <DaysStep {...step} />
      </Fold>
      <Fold title={text.settings.places}>
        <PlacesStep {...step} asksWeights />
      </Fold>
      <Fold title={text.settings.level}>
        <RadioChips
          legend={text.settings.level}
          legendHidden
          options={LEVELS}
          value={levelOf(draft)}
          onChange={(level) => change({ level })}
        />
      </Fold>
      <Fold title={text.settings.health}>
        <HealthStep {...step} />
      </Fold>
      <Fold title={text.settings.flags}>
        <FlagsStep {...step} />
      </Fold>
      <Fold title={text.settings.besides}>
        <Range
          label={text.settings.cardioOutside}
          value={draft.cardioOutsideMin}
          valueText={text.minutes(draft.cardioOutsideMin)}
          min={0}
          max={Math.max(MOST_OUTSIDE, draft.cardioOutsideMin)}
          step={STEP_OUTSIDE}
          onChange={(cardioOutsideMin) => change({ cardioOutsideMin })}
        />
        <p className="group-hint">{text.settings.cardioOutsideHint}</p>
      </Fold>
      <Fold title={text.settings.you}>
        <YouStep {...step} />
      </Fold>
      <Fold title={text.settings.wishes}>
        <Wishes desk={desk} onClose={onClose} />
      </Fold>
      {fault ? (
        <Notice kind="warn" live>
          <p>{fault}</p>
        </Notice>
      ) : null}
      <Button variant="primary" wide onClick={() => void apply()}>
        {text.settings.apply}
      </Button>
    </div>
  );
};

const Fold = ({ title, children }: { title: string; children: ReactNode }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="setup-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen ? <div className="plan-fold-body">{children}</div> : null}
    </details>
  );
};

/** What was kept or left out by hand, each with a way back. */
const Wishes = ({ desk, onClose }: Omit<SettingsSheetProps, "open">) => {
  const { locked, dislikes } = desk.asked;
  if (locked.length === 0 && dislikes.length === 0)
    return <p className="quiet">{text.settings.noWishes}</p>;
  return (
    <ul className="plan-wishes">
      {locked.map(({ exercise, day }) => (
        <li key={`${exercise}@${day ?? ""}`}>
          <span>{text.settings.kept(nameOf(exercise), day ? text.days[day] : null)}</span>
          <Button
            onClick={() => {
              onClose();
              desk.ask({ change: unlock(exercise), said: text.item.unlocked(nameOf(exercise)) });
            }}
          >
            {text.settings.bringBack}
          </Button>
        </li>
      ))}
      {dislikes.map((word) => (
        <li key={word}>
          <span>{text.settings.leftOut(nameOf(word))}</span>
          <Button
            onClick={() => {
              onClose();
              desk.ask({ change: allow(word), said: text.settings.applied });
            }}
          >
            {text.settings.bringBack}
          </Button>
        </li>
      ))}
    </ul>
  );
};
