import { useState } from "react";
import { copyEntries } from "@dorsal/core/food";
import { sum } from "@dorsal/core/quantity";
import { addDays, isLocalDate } from "@dorsal/core/record";
import type { DorsalRecord, FoodEntry, LocalDate } from "@dorsal/core/record";
import { Button } from "../../design/index.ts";
import { food } from "../../messages/index.ts";
import { PastDayField } from "./fields.tsx";
import { nameOfEntry } from "./entry-words.ts";
import { useFoodDay } from "./records.ts";

const text = food.copy;

interface CopyFromProps {
  /** The day that it is copied to. */
  readonly date: LocalDate;
  readonly today: LocalDate;
  /** Which entries of the other day. */
  readonly takes: (entry: DorsalRecord<"foodEntry">) => boolean;
  readonly onCopy: (bodies: readonly FoodEntry[]) => Promise<void>;
}

/** What was noted on another day, seen before it is copied; the day before unless another is chosen. */
export const CopyFrom = ({ date, today, takes, onCopy }: CopyFromProps) => {
  const [from, setFrom] = useState<string>(addDays(date, -1));
  const chosen = isLocalDate(from) && from <= today ? from : date;
  const day = useFoodDay(chosen);
  const found = chosen === date ? [] : (day?.entries ?? []).filter(takes);
  return (
    <form
      className="food-copy"
      onSubmit={(event) => {
        event.preventDefault();
        if (found.length > 0) void onCopy(copyEntries(found, { date }));
      }}
    >
      <PastDayField label={text.from} value={from} today={today} onChange={setFrom} />
      <Button type="submit" disabled={found.length === 0}>
        {text.do(found.length)}
      </Button>
      <p className="food-copy-what quiet small" aria-live="polite">
        {found.length === 0
          ? text.nothing
          : text.what(
              found.map(({ body }) => nameOfEntry(body)),
              food.kcal(sum(found.map(({ body }) => body.kcal))),
            )}
      </p>
    </form>
  );
};
