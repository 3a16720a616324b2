import { useState } from "react";
import { exerciseById } from "@dorsal/core/exercise";
import { morningPain } from "@dorsal/core/program";
import type { MorningAnswer, MorningQuestion } from "@dorsal/core/program";
import { newRecord } from "@dorsal/core/record";
import type { Timestamp } from "@dorsal/core/record";
import { Button, Range, useToast } from "../../design/index.ts";
import { today as text } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";

export interface MorningCardProps {
  readonly question: MorningQuestion;
  /** When the session began in which it hurt. */
  readonly startedAt: Timestamp;
}

/** The morning after something hurt: how it is now, and whether it is as before. */
export const MorningCard = ({ question, startedAt }: MorningCardProps) => {
  const store = useStore();
  const toast = useToast();
  const [level, setLevel] = useState(0);
  const name = exerciseById(question.exercise)?.name ?? question.exercise;

  const answer = async (said: MorningAnswer): Promise<void> => {
    const now = nowHere();
    const body = morningPain(question, said, startedAt, now);
    const saved = await store.put(newRecord("pain", store.newId(), now, body));
    if (!saved.ok) toast({ text: text.notKept + describeStoreFault(saved.error) });
    else if (said.code !== "passed-over")
      toast({ text: text.morning.thanks, undo: saved.value, undone: text.morning.taken });
  };

  return (
    <section className="today-card" aria-label={text.morning.title}>
      <h2 className="today-card-title">{text.morning.title}</h2>
      <p>{text.morning.text(name, question)}</p>
      <Range
        label={text.morning.label}
        value={level}
        min={0}
        max={10}
        valueText={text.morning.value(level)}
        lowLabel={text.morning.low}
        highLabel={text.morning.high}
        onChange={setLevel}
      />
      <div className="today-card-actions">
        <Button onClick={() => void answer({ code: "as-before", level })}>
          {text.morning.asBefore}
        </Button>
        <Button onClick={() => void answer({ code: "not-yet", level })}>
          {text.morning.notYet}
        </Button>
        <Button variant="text" onClick={() => void answer({ code: "passed-over" })}>
          {text.morning.pass}
        </Button>
      </div>
    </section>
  );
};
