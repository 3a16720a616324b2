import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import {
  eatenFoods,
  recentFoods,
  toggleChosen,
  usualPortion,
  usualTogether,
} from "@dorsal/core/food";
import type { Food, HandsOf, RecentFood } from "@dorsal/core/food";
import type { DorsalRecord, Kitchen, KitchenMeal, LocalDate } from "@dorsal/core/record";
import { Button, Section } from "../../../design/index.ts";
import { useFoodsOf, useFoundFoods } from "../../../foods/index.ts";
import type { OwnFoods } from "../../../foods/index.ts";
import { foodAdd as text, food as messages } from "../../../messages/index.ts";
import { SearchBar } from "../../search-bar.tsx";
import { useLate } from "../../use-late.ts";
import { useFoodWrites } from "../use-writes.ts";
import { Chosen } from "./chosen.tsx";
import { Offers } from "./offers.tsx";
import type { Offer } from "./offers.tsx";
import { pickOfFood, pickOfRecent, pickOfRecipe, togglePick } from "./picks.ts";
import type { Pick } from "./picks.ts";
import { PortionSheet } from "./portion-sheet.tsx";
import "./picker.css";

interface PickerProps {
  readonly date: LocalDate;
  /** Null where it is for no meal of the day. */
  readonly meal: KitchenMeal | null;
  readonly kitchen: Kitchen;
  readonly own: OwnFoods;
  readonly hands: HandsOf;
  /** Entries of the last weeks. */
  readonly recent: readonly DorsalRecord<"foodEntry">[];
  readonly picks: readonly Pick[];
  readonly onPicks: (picks: readonly Pick[]) => void;
  /** Takes picks at once, where the usual ones are offered. */
  readonly onTake?: (picks: readonly Pick[]) => void;
  /** Other ways to something that is not found, for what was typed. */
  readonly otherWays: (query: string) => ReactNode;
  /** Whether recipes are offered: there are none inside a recipe. */
  readonly hasRecipes: boolean;
  readonly searchLabel: string;
}

const FIRST_RECENTS = 10;
const MOST_RECENTS = 40;
const FIRST_RECIPES = 6;

const offerOfRecent = (one: RecentFood): Offer => ({
  pick: pickOfRecent(one),
  per: "g",
  source: null,
});

/** Foods to choose from: what is eaten often before anything is typed, and then what fits the words. */
export const Picker = ({
  date,
  meal,
  kitchen,
  own,
  hands,
  recent,
  picks,
  onPicks,
  onTake,
  otherWays,
  hasRecipes,
  searchLabel,
}: PickerProps) => {
  const writes = useFoodWrites();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [isAll, setAll] = useState(false);
  const [sized, setSized] = useState<string | null>(null);
  useEffect(() => {
    // Under a finger the keyboard of the screen would come up and cover what is eaten often.
    if (matchMedia("(pointer: fine)").matches) input.current?.focus();
  }, []);

  const at = useMemo(
    () => ({
      meal: meal?.slot ?? null,
      recents: eatenFoods(recent, kitchen.meals),
      favourites: kitchen.favourites.map(({ id }) => id),
    }),
    [meal, recent, kitchen],
  );
  const found = useFoundFoods(query, at, own);
  const isSearching = query.trim() !== "" && found.query !== query.trim();
  const isLate = useLate(isSearching && found.query === "");
  const recents = useMemo(
    () =>
      recentFoods(recent, { meal: meal?.id ?? null, today: date }).filter(
        ({ recipe }) => hasRecipes || recipe === null,
      ),
    [recent, meal, date, hasRecipes],
  );
  const usual = useMemo(
    () => (meal && onTake ? usualTogether(recent, { meal: meal.id, today: date }) : []),
    [recent, meal, date, onTake],
  );
  const wanted = useMemo(
    () => [
      ...kitchen.favourites.map(({ id }) => id),
      ...picks.flatMap(({ items }) => items.flatMap(({ food }) => (food === null ? [] : [food]))),
    ],
    [kitchen, picks],
  );
  const known = useFoodsOf(wanted, own);

  const recipeOf = (id: string): DorsalRecord<"recipe"> | null =>
    own.recipes.find((record) => record.id === id) ?? null;
  const pickOf = (food: Food): Pick | null => {
    if (!food.ref.startsWith("recipe:")) return pickOfFood(food, usualPortion(food, recents));
    const recipe = recipeOf(food.ref.slice("recipe:".length));
    const last = recents.find(({ key }) => key === food.ref)?.recipe?.servings ?? 1;
    return recipe ? pickOfRecipe(recipe, { servings: last }) : null;
  };
  const offersOf = (foods: readonly Food[]): readonly Offer[] =>
    foods.flatMap((food) => {
      const pick = pickOf(food);
      return pick ? [{ pick, per: food.per, source: pick.recipe ? null : food.source }] : [];
    });
  const toggle = (pick: Pick): void => {
    onPicks(togglePick(picks, pick));
    // What was looked for is found; the next food can be typed at once.
    if (query !== "") {
      setQuery("");
      input.current?.focus();
    }
  };
  const star = (pick: Pick): void => {
    const ref = pick.recipe ? null : (pick.items[0]?.food ?? null);
    if (ref === null) return;
    void writes.changeKitchen(
      (now) => ({
        ...now,
        favourites: toggleChosen(now.favourites, { id: ref, name: pick.name }),
      }),
      null,
    );
  };

  const results = offersOf(
    found.foods.filter(({ ref }) => hasRecipes || !ref.startsWith("recipe:")),
  );
  const favourites = offersOf(
    kitchen.favourites.flatMap(({ id }) => {
      const food = known?.get(id);
      return food ? [food] : [];
    }),
  );
  const recipes = hasRecipes
    ? own.recipes.slice(0, FIRST_RECIPES).flatMap((record): readonly Offer[] => {
        const pick = pickOfRecipe(record, { servings: 1 });
        return pick ? [{ pick, per: "g", source: null }] : [];
      })
    : [];
  const list = (offers: readonly Offer[]) => (
    <Offers
      offers={offers}
      picks={picks}
      favourites={kitchen.favourites}
      onToggle={toggle}
      onStar={star}
    />
  );
  const sizedPick = picks.find(({ key }) => key === sized) ?? null;
  const isTyped = query.trim() !== "";
  const isNothing =
    recents.length === 0 && favourites.length === 0 && recipes.length === 0 && !isTyped;

  return (
    <div className="picker">
      <SearchBar
        label={searchLabel}
        hint={text.searchHint}
        value={query}
        onChange={setQuery}
        clear={text.clear}
        enterKeyHint="done"
        onEnter={() => {
          const [first] = results;
          if (first && !isSearching) toggle(first.pick);
        }}
        isSticky
        inputRef={input}
      />
      <output className="visually-hidden">
        {isTyped && !isSearching ? text.found(results.length, query.trim()) : ""}
      </output>
      {picks.length > 0 && !isTyped ? (
        <Chosen picks={picks} known={known} onSize={setSized} onRemove={toggle} />
      ) : null}
      {isTyped ? (
        <>
          {isLate ? <p className="quiet">{text.searching}</p> : null}
          {found.failed ? <p>{text.failed}</p> : null}
          {list(results)}
          {!isSearching && !found.failed ? (
            <div className="picker-other">
              {results.length === 0 ? (
                <>
                  <p>
                    <strong>{text.none(query.trim())}</strong>
                  </p>
                  <p className="quiet small">{text.noneText}</p>
                </>
              ) : (
                <p className="quiet small">{text.otherWays}</p>
              )}
              <div className="picker-ways">{otherWays(query.trim())}</div>
            </div>
          ) : null}
        </>
      ) : (
        <>
          <div className="picker-ways">{otherWays("")}</div>
          {isNothing ? <p className="quiet picker-empty">{text.empty}</p> : null}
          {usual.length > 0 && picks.length === 0 && onTake ? (
            <div className="picker-usual">
              <p>
                <strong>{text.usual}</strong>
                {`: ${messages.listed(usual.map(({ name }) => name))}`}
              </p>
              <Button onClick={() => onTake(usual.map(pickOfRecent))}>
                {text.usualAdd(usual.length)}
              </Button>
            </div>
          ) : null}
          {recents.length > 0 ? (
            <Section title={text.recents}>
              {list(recents.slice(0, isAll ? MOST_RECENTS : FIRST_RECENTS).map(offerOfRecent))}
              {recents.length > FIRST_RECENTS && !isAll ? (
                <Button variant="text" onClick={() => setAll(true)}>
                  {text.allRecents}
                </Button>
              ) : null}
            </Section>
          ) : null}
          {favourites.length > 0 ? (
            <Section title={text.favourites}>{list(favourites)}</Section>
          ) : null}
          {recipes.length > 0 ? <Section title={text.recipes}>{list(recipes)}</Section> : null}
        </>
      )}
      <PortionSheet
        pick={sizedPick}
        food={sizedPick ? (known?.get(sizedPick.key) ?? null) : null}
        recipe={sizedPick?.recipe ? recipeOf(sizedPick.recipe.id) : null}
        hands={hands}
        onClose={() => setSized(null)}
        onChange={(next) => onPicks(picks.map((pick) => (pick.key === next.key ? next : pick)))}
      />
    </div>
  );
};
