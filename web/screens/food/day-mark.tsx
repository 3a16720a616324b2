import { useState } from "react";
import { newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord, FoodDay, LocalDate } from "@dorsal/core/record";
import { RadioChips } from "../../design/index.ts";
import { food } from "../../messages/index.ts";
import { useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import { useFoodWrites } from "./use-writes.ts";

const text = food.mark;

type Mark = FoodDay["mark"] | "open";

const MARKS = (["open", "complete", "partial", "fasted"] as const).map((value) => ({
  value,
  label: text.marks[value].label,
}));

/** What the person says of the whole day: it decides whether the day is reckoned with. */
export const DayMark = ({
  date,
  mark,
}: {
  readonly date: LocalDate;
  readonly mark: DorsalRecord<"foodDay"> | null;
}) => {
  const store = useStore();
  const writes = useFoodWrites();
  const stored = mark?.body.mark ?? "open";
  /** What was chosen, shown until what is stored has come to be the same; null until something is. */
  const [picked, setPicked] = useState<Mark | null>(null);
  // Let go of sooner, the old mark would come back for a moment.
  if (picked === stored) setPicked(null);
  const choose = async (next: Mark): Promise<void> => {
    setPicked(next);
    const said = text.said(text.marks[next].label);
    const body = next === "open" ? null : { date, mark: next };
    const isStored = body
      ? await writes.put(
          [
            mark
              ? revise(mark, { ...mark.body, ...body })
              : newRecord("foodDay", store.newId(), nowHere(), body),
          ],
          said,
        )
      : mark !== null && (await writes.remove([mark], said));
    if (!isStored) setPicked(null);
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
