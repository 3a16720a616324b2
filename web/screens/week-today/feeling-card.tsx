import { useState } from "react";
import { exerciseById, muscles } from "@dorsal/core/exercise";
import { adjustmentText, groupName, leftOutText } from "@dorsal/core/program";
import type { ReadySession, SaidToday } from "@dorsal/core/program";
import type { PlannedSession } from "@dorsal/core/record";
import { Button, Chip, ChipGroup, RadioChips, Range, Sheet } from "../../design/index.ts";
import { today as text } from "../../messages/index.ts";
import type { FeelingToday } from "./feeling.ts";

type Feeling = Parameters<typeof text.feel.legend>[0];

const FEELINGS = ["sleep", "energy", "stress", "soreness"] as const;
const LEVELS = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));
const FIRST_SORE = 5;
/** Fractions from here on count as work of a group (training.md 1.2). */
const COUNTED_FROM = 0.5;

const groupOf: ReadonlyMap<string, string | null> = new Map(
  muscles.map(({ id, group }) => [id, group]),
);

/** The groups that a session works, as they come in it. */
const groupsIn = (session: PlannedSession): readonly string[] => [
  ...new Set(
    session.blocks
      .filter(({ role }) => role === "main")
      .flatMap(({ items }) => items)
      .flatMap(({ exercise }) =>
        Object.entries(exerciseById(exercise)?.muscles ?? {}).flatMap(([muscle, fraction]) => {
          const group = groupOf.get(muscle) ?? null;
          return fraction >= COUNTED_FROM && group !== null ? [group] : [];
        }),
      ),
  ),
];

type Draft = Readonly<Partial<Record<Feeling, number>>>;

const wholeOf = ({ sleep, energy, stress, soreness }: Draft): SaidToday["readiness"] =>
  sleep && energy && stress && soreness ? { sleep, energy, stress, soreness } : null;

/** What it changes in the session, in sentences. */
const effectsOf = (ready: ReadySession | null): readonly string[] =>
  ready
    ? [
        ...ready.easier
          .filter(({ code }) => code === "low-readiness" || code === "sore")
          .map((adjustment) => adjustmentText(adjustment)),
        ...ready.left
          .filter(({ pause }) => pause.code === "no-intervals-today" || pause.code === "too-sore")
          .map(leftOutText),
      ]
    : [];

export interface FeelingCardProps {
  readonly feeling: FeelingToday;
  readonly feel: (change: Partial<FeelingToday>) => void;
  /** The session as the plan has it: its muscles can be sore, whatever is left out already. */
  readonly session: PlannedSession;
  readonly ready: ReadySession | null;
}

/** An optional look inward before the start; passed over with one tap, and asked once a day. */
export const FeelingCard = ({ feeling, feel, session, ready }: FeelingCardProps) => {
  const [isOpen, setOpen] = useState(false);
  const { said } = feeling;
  const [draft, setDraft] = useState<Draft>(said.readiness ?? {});
  const groups = [...new Set([...groupsIn(session), ...said.sore.map(({ group }) => group)])];
  const isSaid = said.readiness !== null || said.sore.length > 0;
  if (feeling.isSkipped && !isSaid) return null;

  const say = (part: Partial<SaidToday>): void => feel({ said: { ...said, ...part } });
  const rate = (name: Feeling, level: number): void => {
    const next = { ...draft, [name]: level };
    setDraft(next);
    say({ readiness: wholeOf(next) });
  };
  const sore = (group: string, level: number | null): void => {
    const others = said.sore.filter((one) => one.group !== group);
    say({ sore: level === null ? others : [...others, { group, level }] });
  };
  const effects = effectsOf(ready);
  const isHalf = Object.keys(draft).length > 0 && said.readiness === null;

  return (
    <section className="feel" aria-label={text.feel.title}>
      <div className="feel-text">
        <p className="feel-title">{text.feel.title}</p>
        <p className="quiet small">
          {isSaid
            ? [
                ...(said.readiness ? [text.feel.said(said.readiness)] : []),
                ...said.sore.map(({ group, level }) => text.feel.soreSaid(groupName(group), level)),
              ].join(", ")
            : text.feel.hint}
        </p>
      </div>
      <div className="feel-actions">
        {isSaid ? null : (
          <Button variant="text" onClick={() => feel({ isSkipped: true })}>
            {text.feel.skip}
          </Button>
        )}
        <Button onClick={() => setOpen(true)}>{isSaid ? text.feel.change : text.feel.say}</Button>
      </div>
      <Sheet
        open={isOpen}
        onClose={() => setOpen(false)}
        title={text.feel.title}
        footer={
          <div className="feel-foot">
            <p className="small" aria-live="polite">
              {isHalf
                ? text.feel.missing
                : effects.length > 0
                  ? effects.join(" ")
                  : text.feel.effectNone}
            </p>
            <Button variant="primary" wide onClick={() => setOpen(false)}>
              {text.feel.done}
            </Button>
          </div>
        }
      >
        <div className="feel-form">
          {FEELINGS.map((name) => (
            <RadioChips
              key={name}
              legend={text.feel.legend(name)}
              hint={text.feel.ends(name)}
              options={LEVELS}
              value={draft[name] === undefined ? null : String(draft[name])}
              onChange={(value) => rate(name, Number(value))}
            />
          ))}
          <ChipGroup legend={text.feel.soreLegend} hint={text.feel.soreHint}>
            {groups.map((group) => (
              <Chip
                key={group}
                label={groupName(group)}
                checked={said.sore.some((one) => one.group === group)}
                onChange={(isOn) => sore(group, isOn ? FIRST_SORE : null)}
              />
            ))}
          </ChipGroup>
          {said.sore.map(({ group, level }) => (
            <Range
              key={group}
              label={text.feel.soreLabel(groupName(group))}
              value={level}
              min={0}
              max={10}
              valueText={text.feel.soreValue(level)}
              onChange={(value) => sore(group, value)}
            />
          ))}
        </div>
      </Sheet>
    </section>
  );
};
