import { useState } from "react";
import { SINGLETON_IDS, revise } from "@dorsal/core/record";
import type { Condition, ConditionTag, Profile } from "@dorsal/core/record";
import { Button, Notice, RadioChips, Sheet, useToast } from "../../../design/index.ts";
import { plan as text, setup } from "../../../messages/index.ts";
import { describeStoreFault, useStore } from "../../../store/index.ts";
import { FlagList } from "../../setup/flags-step.tsx";
import { LOW_BACK, conditionsWith, isLowBack } from "../../setup/conditions.ts";
import type { Desk } from "../desk/desk.ts";

/** Places of the body that a week can be planned around. */
const PARTS = ["low_back", "shoulder", "knee", "wrist", "neck"] as const;
type Part = (typeof PARTS)[number];

const PART_OPTIONS = PARTS.map((value) => ({ value, label: text.hurts.parts[value] }));

type Answer = "yes" | "no";
const ANSWERS = (["yes", "no"] as const).map((value) => ({
  value,
  label: text.hurts.answers[value],
}));

export interface HurtsSheetProps {
  readonly desk: Desk;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Something hurts now: where, and the week is planned around it; or it is better again. */
export const HurtsSheet = ({ desk, open, onClose }: HurtsSheetProps) => (
  <Sheet open={open} onClose={onClose} title={text.hurts.title}>
    {open ? <Content desk={desk} onClose={onClose} /> : null}
  </Sheet>
);

const Content = ({ desk, onClose }: Omit<HurtsSheetProps, "open">) => {
  const toast = useToast();
  const [part, setPart] = useState<Part | null>(null);
  const [answers, setAnswers] = useState<Readonly<Partial<Record<ConditionTag, Answer>>>>({});
  const [step, setStep] = useState<"where" | "signs">("where");
  const { conditions } = desk.profile;

  const tags: readonly ConditionTag[] =
    part === "low_back" ? LOW_BACK.filter((tag) => answers[tag] === "yes") : part ? [part] : [];
  const isAnswered = part === "low_back" ? LOW_BACK.every((tag) => answers[tag]) : part !== null;
  /** Pain of the back that was not there yesterday: then the signs are asked, once. */
  const isNewBack =
    part === "low_back" &&
    !conditions.some(({ tag, severity }) => isLowBack(tag) && severity === "active");

  const ask = (next: readonly Condition[], said: string): void => {
    onClose();
    desk.ask({
      change: (asked) => ({ ...asked, conditions: next }),
      tell: (profile) => ({ ...profile, conditions: next }),
      said,
    });
  };
  const around = (): void => {
    if (!part) return;
    // Three times no: there is nothing that a plan could leave out.
    if (tags.length === 0) {
      onClose();
      toast({ text: text.hurts.nothingOut });
      return;
    }
    ask(conditionsWith(conditions, tags, "active"), text.hurts.around(text.hurts.parts[part]));
  };
  if (step === "signs")
    return (
      <Signs
        tell={(profile) => ({
          ...profile,
          conditions: conditionsWith(profile.conditions, tags, "active"),
        })}
        onNone={around}
        onStopped={onClose}
      />
    );

  return (
    <div className="plan-sheet">
      <Now
        conditions={conditions}
        onBetter={(better) => ask(conditionsWith(conditions, better, "history"), text.hurts.better)}
      />
      <RadioChips
        legend={text.hurts.where}
        options={PART_OPTIONS}
        value={part}
        onChange={setPart}
      />
      {part === "low_back" ? (
        <section className="setup-low-back" aria-label={setup.health.lowBackLegend}>
          <p className="group-legend">{setup.health.lowBackLegend}</p>
          {LOW_BACK.map((tag) => (
            <RadioChips
              key={tag}
              legend={setup.health.lowBackQuestions[tag]}
              options={ANSWERS}
              value={answers[tag] ?? null}
              onChange={(value) => setAnswers((before) => ({ ...before, [tag]: value }))}
            />
          ))}
          <Button
            onClick={() =>
              setAnswers(Object.fromEntries(LOW_BACK.map((tag) => [tag, "yes" as const])))
            }
          >
            {setup.health.lowBackUnsure}
          </Button>
        </section>
      ) : null}
      <p className="quiet small">{text.hurts.hint}</p>
      <Button
        variant="primary"
        wide
        disabled={!isAnswered}
        onClick={() => {
          if (isNewBack) setStep("signs");
          else around();
        }}
      >
        {isNewBack ? setup.next : text.hurts.apply}
      </Button>
    </div>
  );
};

interface NowProps {
  readonly conditions: readonly Condition[];
  readonly onBetter: (tags: readonly ConditionTag[]) => void;
}

/** What is being planned around now, each with a way back. */
const Now = ({ conditions, onBetter }: NowProps) => {
  const active = conditions.filter(({ severity }) => severity === "active").map(({ tag }) => tag);
  const parts = PARTS.flatMap((part) => {
    const tags = active.filter((tag) => (part === "low_back" ? isLowBack(tag) : tag === part));
    return tags.length > 0 ? [{ part, tags }] : [];
  });
  return parts.length === 0 ? null : (
    <ul className="plan-wishes" aria-label={text.hurts.now}>
      {parts.map(({ part, tags }) => (
        <li key={part}>
          <span>{text.hurts.plannedAround(text.hurts.parts[part])}</span>
          <Button onClick={() => onBetter(tags)}>{text.hurts.isBetter}</Button>
        </li>
      ))}
    </ul>
  );
};

export interface SignsSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The signs alone, when something made them worth asking again. */
export const SignsSheet = ({ open, onClose }: SignsSheetProps) => (
  <Sheet open={open} onClose={onClose} title={setup.flags.title}>
    {open ? <Signs tell={(profile) => profile} onNone={onClose} onStopped={onClose} /> : null}
  </Sheet>
);

interface SignsProps {
  /** What else is told to the profile when a sign stops the plan. */
  readonly tell: (profile: Profile) => Profile;
  readonly onNone: () => void;
  readonly onStopped: () => void;
}

/** Signs that a doctor must see first: one of them stops the plan. */
const Signs = ({ tell, onNone, onStopped }: SignsProps) => {
  const store = useStore();
  const [flags, setFlags] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const stop = async (): Promise<void> => {
    const stored = await store.one("profile", SINGLETON_IDS.profile);
    if (!stored) return;
    const body = { ...tell(stored.record.body), redFlags: flags };
    const saved = await store.put(revise(stored.record, body));
    if (saved.ok) onStopped();
    else setFault(text.notSaved + describeStoreFault(saved.error));
  };
  return (
    <div className="plan-sheet">
      <FlagList flags={flags} onChange={setFlags} />
      {fault ? (
        <Notice kind="warn" live>
          <p>{fault}</p>
        </Notice>
      ) : null}
      <Button
        variant="primary"
        wide
        onClick={() => {
          if (flags.length > 0) void stop();
          else onNone();
        }}
      >
        {flags.length > 0 ? setup.finishFlagged : text.hurts.noneOfThese}
      </Button>
    </div>
  );
};
