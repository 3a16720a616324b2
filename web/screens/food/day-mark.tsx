import { useState } from "react";
import type { DorsalRecord, LocalDate } from "@dorsal/core/record";
import { RadioChips, useToast } from "../../design/index.ts";
import { food } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import { markDay } from "./mark-day.ts";
import type { DayMarkSaid } from "./mark-day.ts";

const text = food.mark;

const MARKS = (["open", "complete", "partial", "fasted"] as const).map((value) => ({
  value,
  label: text.marks[value].label,
}));

/** What the person says of the whole day: it decides whether the day is reckoned with. */
export const DayMark = ({
  date,
  marks,
}: {
  readonly date: LocalDate;
  /** The one that counts first. */
  readonly marks: readonly DorsalRecord<"foodDay">[];
}) => {
  const store = useStore();
  const toast = useToast();
  const stored = marks[0]?.body.mark ?? "open";
  /** What was chosen, shown until what is stored has come to be the same; null until something is. */
  const [picked, setPicked] = useState<DayMarkSaid | null>(null);
  // Let go of sooner, the old mark would come back for a moment.
  if (picked === stored) setPicked(null);
  const choose = async (said: DayMarkSaid): Promise<void> => {
    setPicked(said);
    const written = await markDay(store, { date, known: marks, said, at: nowHere() });
    if (written.ok)
      toast({ text: text.said(text.marks[said].label), undo: written.value, undone: food.undone });
    else {
      setPicked(null);
      toast({ text: food.notSaved + describeStoreFault(written.error) });
    }
  };
  const shown = picked ?? stored;
  return (
    <section className="section food-mark">
      <RadioChips
        legend={text.title}
        options={MARKS}
        value={shown}
        onChange={(next) => void choose(next)}
      />
      <p className="quiet small food-mark-hint" aria-live="polite">
        {text.marks[shown].hint}
      </p>
    </section>
  );
};
