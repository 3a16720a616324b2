import { useState } from "react";
import { addDays, isLocalDate } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import { Button } from "../../design/index.ts";
import { food } from "../../messages/index.ts";
import { PastDayField } from "./fields.tsx";

const text = food.copy;

interface CopyToProps {
  /** The day it is on now. */
  readonly from: LocalDate;
  readonly today: LocalDate;
  readonly onCopy: (date: LocalDate) => Promise<void>;
}

/** Something of this day once more on another one; today, unless it is of today. */
export const CopyTo = ({ from, today, onCopy }: CopyToProps) => {
  const [date, setDate] = useState<string>(from === today ? addDays(today, -1) : today);
  const isDay = isLocalDate(date) && date <= today;
  return (
    <details className="food-fold">
      <summary>{text.to}</summary>
      <form
        className="food-copy"
        onSubmit={(event) => {
          event.preventDefault();
          if (isDay) void onCopy(date);
        }}
      >
        <PastDayField label={text.day} value={date} today={today} onChange={setDate} />
        <Button type="submit" disabled={!isDay}>
          {text.here}
        </Button>
      </form>
    </details>
  );
};
