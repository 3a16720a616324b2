import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { Check } from "lucide-react";
import {
  eatenFoods,
  recentFoods,
  toggleChosen,
  usualPortion,
  usualTogether,
} from "@dorsal/core/food";
import type { Food, HandsOf } from "@dorsal/core/food";
import type { DorsalRecord, Kitchen, KitchenMeal, LocalDate } from "@dorsal/core/record";
import { Button, Section } from "../../../design/index.ts";
import { useFoodsOf, useFoundFoods } from "../../../foods/index.ts";
import type { OwnFoods } from "../../../foods/index.ts";
import { foodAdd as text, food as messages } from "../../../messages/index.ts";
import { SearchBar } from "../../search-bar.tsx";
import { useLate } from "../../use-late.ts";
import { useFoodWrites } from "../use-writes.ts";
import { Offers } from "./offers.tsx";
import type { Offer } from "./offers.tsx";
import { pickOfFood, pickOfRecent, pickOfRecipe } from "./picks.ts";
import type { Pick, TakenPicks } from "./picks.ts";
import { PortionSheet } from "./portion-sheet.tsx";
import "./picker.css";

interface PickerProps {
  readonly date: LocalDate;
  /** Null where it is for no meal of the day. */
  readonly meal: KitchenMeal | null;
  readonly kitchen: Kitchen;
  readonly own: OwnFoods;
  readonly hands: HandsOf;
  /** Entries of the last weeks. They stay the same while foods are taken, or the list would move. */
  readonly recent: readonly DorsalRecord<"foodEntry">[];
  readonly taken: TakenPicks;
  /** Takes something, or changes how much of it was taken. */
  readonly onTake: (pick: Pick) => void;
  readonly onTakeOut: (pick: Pick) => void;
  /** Takes all of what is usual and ends the taking; without it what is usual is not offered. */
  readonly onTakeUsual?: (picks: readonly Pick[]) => void;
  /** Other ways to something that is not found, for what was typed. */
  readonly otherWays: (query: string) => ReactNode;
  /** Whether recipes are offered: there are none inside a recipe. */
  readonly hasRecipes: boolean;
  readonly searchLabel: string;
}

const FIRST_RECENTS = 10;
const MOST_RECENTS = 40;
const FIRST_RECIPES = 6;

/** Pressed again within so short a time, it was pressed twice in haste and not to take it back, ms. */
const ONE_PRESS_MS = 400;

/** Foods to choose from: what is eaten often before anything is typed, and then what fits the words. */
export const Picker = ({
  date,
  meal,
  kitchen,
  own,
  hands,
  recent,
  taken,
  onTake,
  onTakeOut,
  onTakeUsual,
  otherWays,
  hasRecipes,
  searchLabel,
}: PickerProps) => {
  const writes = useFoodWrites();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [isAll, setAll] = useState(false);
  const [sized, setSized] = useState<Offer | null>(null);
  /** What was taken when the search was emptied last: it stands first, and moves nothing meanwhile. */
  const [shown, setShown] = useState<readonly Pick[]>([]);
  const pressed = useRef({ key: "", atMs: -ONE_PRESS_MS });
  const isToSearch = useRef(false);
  useEffect(() => {
    if (sized !== null || !isToSearch.current) return;
    isToSearch.current = false;
    // Once the sheet is closed: it gives the focus back to a row that is no longer there.
    setTimeout(() => input.current?.focus());
  }, [sized]);
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
    () => (meal ? usualTogether(recent, { meal: meal.id, today: date }).map(pickOfRecent) : []),
    [recent, meal, date],
  );
  const wanted = useMemo(
    () => [
      ...kitchen.favourites.map(({ id }) => id),
      ...recents.slice(0, MOST_RECENTS).flatMap(({ ref }) => (ref === null ? [] : [ref])),
      ...shown.flatMap(({ recipe, items }) => (recipe ? [] : (items[0]?.food ?? []))),
    ],
    [kitchen, recents, shown],
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
      return pick ? [{ pick, food, source: pick.recipe ? null : food.source }] : [];
    });
  const offerOf = (pick: Pick): Offer => ({
    pick,
    food: known?.get(pick.key) ?? null,
    source: null,
  });
  const take = (pick: Pick): void => {
    onTake(pick);
    if (query === "") return;
    // What was looked for is found; the next food can be typed at once.
    const others = [...taken.values()].filter(({ key }) => key !== pick.key);
    setShown([pick, ...others.toReversed()]);
    setQuery("");
    if (sized === null) input.current?.focus();
    else isToSearch.current = true;
  };
  const press = (pick: Pick): void => {
    const atMs = performance.now();
    const isSame = pressed.current.key === pick.key && atMs - pressed.current.atMs < ONE_PRESS_MS;
    pressed.current = { key: pick.key, atMs };
    if (isSame) return;
    if (taken.has(pick.key)) onTakeOut(pick);
    else take(pick);
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
        return pick ? [offerOf(pick)] : [];
      })
    : [];
  const list = (offers: readonly Offer[]) => (
    <Offers
      offers={offers}
      taken={taken}
      favourites={kitchen.favourites}
      onPress={press}
      onSize={setSized}
      onStar={star}
    />
  );
  const usualLeft = usual.filter(({ key }) => !taken.has(key));
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
        enterKeyHint="search"
        onEnter={() => {
          const [first] = results;
          // On a phone this key is pressed to be rid of the keyboard, not blindly to take the first.
          if (matchMedia("(pointer: coarse)").matches) input.current?.blur();
          else if (first && !isSearching && !taken.has(first.pick.key)) take(first.pick);
        }}
        isSticky
        inputRef={input}
      />
      <output className="visually-hidden">
        {isTyped && !isSearching ? text.found(results.length, query.trim()) : ""}
      </output>
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
          {shown.length > 0 ? (
            <Section title={text.taken}>{list(shown.map(offerOf))}</Section>
          ) : null}
          <div className="picker-ways">{otherWays("")}</div>
          {isNothing ? <p className="quiet picker-empty">{text.empty}</p> : null}
          {usual.length > 0 && onTakeUsual ? (
            <div className="picker-usual">
              <p>
                <strong>{text.usual}</strong>
                {`: ${messages.listed(usual.map(({ name }) => name))}`}
              </p>
              {usualLeft.length > 0 ? (
                <Button onClick={() => onTakeUsual(usualLeft)}>
                  {usualLeft.length < usual.length ? text.usualRest : text.usualAdd(usual.length)}
                </Button>
              ) : (
                <span className="picker-usual-there">
                  <Check aria-label={text.taken} />
                </span>
              )}
            </div>
          ) : null}
          {recents.length > 0 ? (
            <Section title={text.recents}>
              {list(
                recents
                  .slice(0, isAll ? MOST_RECENTS : FIRST_RECENTS)
                  .map((one) => offerOf(pickOfRecent(one))),
              )}
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
        pick={sized?.pick ?? null}
        food={sized?.food ?? null}
        recipe={sized?.pick.recipe ? recipeOf(sized.pick.recipe.id) : null}
        hands={hands}
        action={sized && taken.has(sized.pick.key) ? messages.edit.save : text.portion.add}
        onClose={() => setSized(null)}
        onChange={take}
        onTakeOut={sized && taken.has(sized.pick.key) ? () => onTakeOut(sized.pick) : undefined}
      />
    </div>
  );
};
