import { Link, useNavigate } from "@tanstack/react-router";
import { UtensilsCrossed } from "lucide-react";
import { sum } from "@dorsal/core/quantity";
import type { DorsalRecord, FoodDay, LocalDate } from "@dorsal/core/record";
import { buttonClass } from "../../design/index.ts";
import { bodyLog, words } from "../../messages/index.ts";
import { LogPages } from "./log-pages.tsx";
import { LogRow } from "./log-row.tsx";
import { usePage } from "./use-page.ts";
import { useWrites } from "./use-writes.ts";

const text = bodyLog.food;

type FoodRecord = DorsalRecord<"foodEntry" | "foodDay">;

interface Day {
  readonly date: LocalDate;
  readonly records: readonly FoodRecord[];
  readonly kcal: number;
  readonly entries: number;
  readonly mark: FoodDay["mark"] | null;
}

/** By day, the newest first. */
const daysOf = (records: readonly FoodRecord[]): readonly Day[] => {
  const byDate = new Map<LocalDate, FoodRecord[]>();
  for (const record of records) {
    const { date } = record.body;
    byDate.set(date, [...(byDate.get(date) ?? []), record]);
  }
  return [...byDate]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([date, ofDay]) => {
      const entries = ofDay.filter((record) => record.kind === "foodEntry");
      return {
        date,
        records: ofDay,
        kcal: Math.round(sum(entries.map(({ body }) => body.kcal))),
        entries: entries.length,
        mark: ofDay.find((record) => record.kind === "foodDay")?.body.mark ?? null,
      };
    });
};

const factsOf = ({ entries, mark }: Day): string =>
  [entries > 0 ? text.entries(entries) : "", mark ? text.marks[mark] : ""]
    .filter((fact) => fact !== "")
    .join(", ");

/** What was eaten, day by day. */
export const FoodDays = ({ today }: { readonly today: LocalDate }) => {
  const { page, turnTo } = usePage(["foodEntry", "foodDay"], "month");
  const writes = useWrites();
  const navigate = useNavigate();
  if (page === undefined) return null;
  const add = (
    <Link to="/food" className={buttonClass()}>
      <UtensilsCrossed aria-hidden />
      {text.add}
    </Link>
  );
  return (
    <LogPages
      page={page}
      span="month"
      turnTo={turnTo}
      add={add}
      empty={text.empty}
      emptyText={text.emptyText}
    >
      {(records) =>
        daysOf(records).map((day) => {
          const when = words.day(day.date, today);
          return (
            <LogRow
              key={day.date}
              label={text.row(when)}
              onOpen={() => void navigate({ to: "/food", search: { date: day.date } })}
              removeLabel={text.removeRow(when)}
              onRemove={() => void writes.remove(day.records, text.removed(when))}
            >
              <span className="log-main">
                {when} <span className="quiet small">{factsOf(day)}</span>
              </span>
              <span className="log-value tabular">{text.kcal(day.kcal)}</span>
            </LogRow>
          );
        })
      }
    </LogPages>
  );
};
