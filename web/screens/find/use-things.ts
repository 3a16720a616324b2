import { useMemo } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { likelyNow } from "@dorsal/core/find";
import type { Likely } from "@dorsal/core/find";
import { eatenFoods, mealAt, recentFoods } from "@dorsal/core/food";
import type { RecentFood } from "@dorsal/core/food";
import { localDate } from "@dorsal/core/record";
import type { Kitchen, KitchenMeal } from "@dorsal/core/record";
import { useOwnFoods } from "../../foods/index.ts";
import type { FindAt, Named, OwnFoods } from "../../foods/index.ts";
import { useStore } from "../../store/index.ts";
import { useKitchen, useRecentEntries } from "../food/records.ts";
import { useNow } from "../use-now.ts";
import { PAGE_ITEMS, ownItems } from "./named.ts";

/** What a search of everything needs of the person. */
export interface Things {
  readonly kitchen: Kitchen;
  readonly own: OwnFoods;
  /** The meal of this time of day. */
  readonly meal: KitchenMeal | null;
  readonly recents: readonly RecentFood[];
  readonly at: FindAt;
  readonly named: Named;
  readonly likely: readonly Likely[];
}

const MOST_LIKELY = 3;

/** Undefined while it is read. */
export const useThings = (): Things | undefined => {
  const store = useStore();
  const now = useNow();
  const today = localDate(now);
  const kitchen = useKitchen();
  const own = useOwnFoods();
  const recent = useRecentEntries(today);
  const last = useLiveQuery(
    async () => (await store.latest("session"))?.record.body.planned ?? null,
    [store],
  );
  const meal = kitchen ? mealAt(kitchen.meals, now) : null;
  const mealId = meal?.id ?? null;
  const slot = meal?.slot ?? null;
  const named = useMemo(
    () => (own && kitchen ? { own: ownItems(own.recipes, kitchen), pages: PAGE_ITEMS } : undefined),
    [own, kitchen],
  );
  const recents = useMemo(
    () => (recent ? recentFoods(recent, { meal: mealId, today }) : undefined),
    [recent, mealId, today],
  );
  const at = useMemo(
    () =>
      recent && kitchen
        ? {
            meal: slot,
            recents: eatenFoods(recent, kitchen.meals),
            favourites: kitchen.favourites.map(({ id }) => id),
          }
        : undefined,
    [recent, kitchen, slot],
  );
  const likely = useMemo(
    () =>
      recents && last !== undefined
        ? likelyNow({ recents, session: last }, MOST_LIKELY)
        : undefined,
    [recents, last],
  );
  return kitchen && own && recents && at && named && likely
    ? { kitchen, own, meal, recents, at, named, likely }
    : undefined;
};
