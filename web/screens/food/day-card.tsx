import { Link } from "@tanstack/react-router";
import { ChevronRight } from "lucide-react";
import { dayWords, energyText } from "@dorsal/core/food";
import type { DayView, DayWord } from "@dorsal/core/food";
import type { EatingTargets } from "@dorsal/core/goal";
import type { LocalDate } from "@dorsal/core/record";
import { food } from "../../messages/index.ts";
import { searchOf } from "./search.ts";

const text = food.card;

/** What waits for the table of foods: without it no food is known to be a vegetable. */
const OF_PLATE: ReadonlySet<DayWord["about"]> = new Set(["vegetables", "fruit", "notCounted"]);

interface DayCardProps {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly view: DayView;
  /** Null while it is computed. */
  readonly eating: EatingTargets | null;
  readonly isPlateKnown: boolean;
}

/** How the day stands, in words before numbers. */
export const DayCard = ({ date, today, view, eating, isPlateKnown }: DayCardProps) => {
  const all = eating ? dayWords(view, eating.targets) : [];
  const energy = all.find(({ about }) => about === "energy");
  const words = all.filter(
    ({ about, share }) =>
      (isPlateKnown || !OF_PLATE.has(about)) &&
      // Of a day with nothing in it only what it has room for is worth a line, not what it lacks.
      (!view.isEmpty || (energy !== undefined && share !== null)),
  );
  return (
    <section className="food-card" aria-label={text.title}>
      <div aria-live="polite" className="food-card-words">
        <p className="food-card-energy">
          {energy?.text ?? (view.isEmpty ? text.nothing : text.so(energyText(view.totals.energy)))}
        </p>
        {energy && !view.isEmpty ? (
          <p className="quiet small tabular">{text.so(energyText(view.totals.energy))}</p>
        ) : null}
        {eating && view.isEmpty && view.mark === null && words.length === 0 ? (
          <p className="small">{text.how}</p>
        ) : null}
        <ul className="food-card-list">
          {words
            .filter(({ about }) => about !== "energy")
            .map(({ about, text: said, share }) => (
              <li key={about} data-about={about}>
                <span>{said}</span>
                {share === null ? null : <Bar share={share} />}
              </li>
            ))}
        </ul>
      </div>
      {eating?.noKcal === "unset" ? (
        <p className="quiet small">
          {text.unset}{" "}
          <Link to="/body/goal" className="food-card-set">
            {text.set}
          </Link>
        </p>
      ) : null}
      <Link to="/food/nutrients" search={searchOf(date, today)} className="link-row">
        <span>{food.day.nutrients}</span>
        <ChevronRight aria-hidden />
      </Link>
    </section>
  );
};

/** How far along, for the eye; the words beside it say the same. */
const Bar = ({ share }: { readonly share: number }) => (
  <span className="food-bar" aria-hidden>
    <span style={{ width: `${Math.min(100, Math.round(share * 100))}%` }} />
  </span>
);
