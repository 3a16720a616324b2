import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { printedBarcode, usualPortion } from "@dorsal/core/food";
import type { Food, HandsOf, Portion } from "@dorsal/core/food";
import type { Kitchen } from "@dorsal/core/record";
import { RadioChips, buttonClass } from "../../../design/index.ts";
import type { Place } from "../../../foods/index.ts";
import { food as messages, foodScan as text } from "../../../messages/index.ts";
import { ChangeOwn } from "../change-own.tsx";
import { EatFood } from "../eat-food.tsx";
import { energyPer100 } from "../food-words.ts";
import type { FoodAddSearch } from "../search.ts";

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
  const [portion] = useState(() => usualPortion(food, []));
  return (
    <>
      <div>
        <h2>{food.name}</h2>
        {food.brand === null ? null : <p className="quiet">{food.brand}</p>}
        <p className="tabular">{energyPer100(food)}</p>
        <p className="quiet small">
          {text.places[place]}
          {OF_TABLES.has(place) ? ` ${messages.sourceHints[food.source]}.` : null}
        </p>
      </div>
      <EatFood
        food={food}
        portion={portion}
        meal={search.meal ?? null}
        isMealOpen={search.meal === undefined}
        kitchen={kitchen}
        hands={hands}
        onAdd={(eaten, meal) => onAdd(food, eaten, meal)}
      >
        {place === "own" ? (
          <ChangeOwn food={food} />
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
      </EatFood>
    </>
  );
};
