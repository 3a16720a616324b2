import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { printedBarcode, usualPortion } from "@dorsal/core/food";
import type { Food, HandsOf, Portion } from "@dorsal/core/food";
import type { Kitchen } from "@dorsal/core/record";
import { Button, RadioChips, buttonClass } from "../../../design/index.ts";
import type { Place } from "../../../foods/index.ts";
import { food as messages, foodScan as text } from "../../../messages/index.ts";
import { MealSelect } from "../meal-select.tsx";
import { PortionEditor } from "../portion-editor.tsx";
import type { FoodAddSearch } from "../search.ts";
import "../entry-sheet.css";

/** Where figures of different worth lie beside each other. */
const OF_TABLES: ReadonlySet<Place> = new Set(["packs", "server"]);

interface FoundProps {
  readonly place: Place;
  /** One or more. */
  readonly foods: readonly Food[];
  readonly kitchen: Kitchen;
  readonly hands: HandsOf;
  readonly search: FoodAddSearch;
  readonly onAdd: (food: Food, portion: Portion, meal: string | null) => Promise<void>;
}

/** What a barcode belongs to, and how much of it was had. */
export const Found = ({ place, foods, kitchen, hands, search, onAdd }: FoundProps) => {
  const [ref, setRef] = useState(foods[0]?.ref ?? "");
  const food = foods.find((one) => one.ref === ref) ?? foods[0];
  if (!food) return null;
  return (
    <div className="scan-found">
      {foods.length > 1 ? (
        <RadioChips
          legend={text.which}
          options={foods.map((one) => ({ value: one.ref, label: one.name }))}
          value={food.ref}
          onChange={setRef}
        />
      ) : null}
      <FoundFood
        key={food.ref}
        food={food}
        place={place}
        kitchen={kitchen}
        hands={hands}
        search={search}
        onAdd={onAdd}
      />
    </div>
  );
};

interface FoundFoodProps extends Omit<FoundProps, "foods"> {
  readonly food: Food;
}

const FoundFood = ({ food, place, kitchen, hands, search, onAdd }: FoundFoodProps) => {
  const [first] = useState(() => usualPortion(food, []));
  const [portion, setPortion] = useState<Portion | null>(first);
  const [meal, setMeal] = useState<string | null>(search.meal ?? null);
  const named = kitchen.meals.find(({ id }) => id === meal);
  const { energy } = food.per100;
  return (
    <>
      <div>
        <h2>{food.name}</h2>
        {food.brand === null ? null : <p className="quiet">{food.brand}</p>}
        <p className="tabular">
          {energy === undefined ? text.noEnergy : text.per100(messages.kcal(energy), food.per)}
        </p>
        <p className="quiet small">
          {text.places[place]}
          {OF_TABLES.has(place) ? ` ${messages.sourceHints[food.source]}.` : null}
        </p>
      </div>
      <PortionEditor food={food} portion={first} hands={hands} onChange={setPortion} />
      {search.meal === undefined ? (
        <MealSelect kitchen={kitchen} value={meal} onChange={setMeal} />
      ) : null}
      <div className="scan-actions">
        <Button
          variant="primary"
          wide
          disabled={portion === null}
          onClick={() => {
            if (portion) void onAdd(food, portion, named?.id ?? null);
          }}
        >
          {text.add(named ? messages.mealInSentence(named) : messages.inNoMeal)}
        </Button>
        {place === "own" ? (
          <Link
            to="/food/own/$id"
            params={{ id: food.ref.slice("own:".length) }}
            className={buttonClass("text", true)}
          >
            {text.correctOwn}
          </Link>
        ) : (
          <Link
            to="/food/new"
            search={{
              ...search,
              name: food.name,
              ...(food.barcode === null ? {} : { barcode: printedBarcode(food.barcode) }),
            }}
            className={buttonClass("text", true)}
          >
            {text.correct}
          </Link>
        )}
      </div>
    </>
  );
};
