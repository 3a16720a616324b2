import { Link } from "@tanstack/react-router";
import { useLiveQuery } from "dexie-react-hooks";
import { ChevronRight } from "lucide-react";
import { dayWords, energyText } from "@dorsal/core/food";
import { addDays } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import { food } from "../../messages/index.ts";
import { useStore } from "../../store/index.ts";
import { viewOfDay } from "./meals.tsx";
import { useFoodDay, useKitchen } from "./records.ts";
import { useEatingTargets } from "./use-targets.ts";

/** Who has noted nothing for so long does not keep a diary, and is not reminded of it. */
const WITHIN_DAYS = 7;

/** One line on Today for who keeps a diary: how the day's eating stands, and the way there. */
export const FoodLine = ({ today }: { readonly today: LocalDate }) => {
  const store = useStore();
  const notes = useLiveQuery(
    async () =>
      (await store.inDays("foodEntry", addDays(today, 1 - WITHIN_DAYS), today)).length > 0,
    [store, today],
  );
  return notes ? <Line today={today} /> : null;
};

const Line = ({ today }: { readonly today: LocalDate }) => {
  const day = useFoodDay(today);
  const kitchen = useKitchen();
  const eating = useEatingTargets(today, today);
  if (!day || !kitchen || !eating) return null;
  const view = viewOfDay(day, kitchen, null);
  const energy = dayWords(view, eating.targets).find(({ about }) => about === "energy")?.text;
  const said =
    energy ?? (view.isEmpty ? food.card.nothing : food.card.so(energyText(view.totals.energy)));
  return (
    <Link to="/food" className="link-row today-plan">
      <span>
        {food.title}
        <span className="quiet small">{said}</span>
      </span>
      <ChevronRight aria-hidden />
    </Link>
  );
};
