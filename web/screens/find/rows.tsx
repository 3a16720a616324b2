import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import { Apple, AppWindow, BicepsFlexed, CookingPot, UtensilsCrossed } from "lucide-react";
import { muscleName } from "@dorsal/core/exercise";
import type { Exercise } from "@dorsal/core/exercise";
import type { Hit, NamedItem } from "@dorsal/core/find";
import { usualPortion } from "@dorsal/core/food";
import type { Food, Portion, RecentFood } from "@dorsal/core/food";
import type { DorsalRecord, Kitchen } from "@dorsal/core/record";
import { Thumbnail } from "../../figure/index.ts";
import { find as text, food as messages } from "../../messages/index.ts";
import type { PageId } from "../../messages/index.ts";
import { detailOfPick } from "../food/food-words.ts";
import { pickOfFood, pickOfRecipe } from "../food/picker/picks.ts";
import { kitOf } from "../library/kit.ts";
import { ResultRow } from "../result-row.tsx";
import { WHAT } from "./named.ts";
import { PAGE_LINKS, isPageId } from "./pages.ts";

/** What rows are told by: what the person has, and what they eat. */
export interface RowsContext {
  readonly kitchen: Kitchen;
  readonly recipes: readonly DorsalRecord<"recipe">[];
  readonly recents: readonly RecentFood[];
  readonly onFood: (food: Food, portion: Portion) => void;
}

/** So many muscles tell exercises apart; more would not be read. */
const MOST_MUSCLES = 2;

/** The muscles that do the work, or else what is stretched or moved. */
const musclesOf = ({ muscles }: Exercise): readonly string[] => {
  const entries = Object.entries(muscles);
  const hardest = Math.max(...entries.map(([, share]) => share));
  return entries
    .filter(([, share]) => share === hardest)
    .slice(0, MOST_MUSCLES)
    .map(([id]) => muscleName(id));
};

const icon = (of: ReactNode): ReactNode => <span className="find-icon">{of}</span>;

export const ExerciseRow = ({ exercise }: { readonly exercise: Exercise }) => (
  <Link to="/exercise/$id" params={{ id: exercise.id }} className="result-row" data-row>
    <ResultRow
      lead={<Thumbnail exercise={exercise.id} />}
      name={exercise.name}
      sub={text.row(text.kinds.exercise, text.musclesAndKit(musclesOf(exercise), kitOf(exercise)))}
    />
  </Link>
);

interface FoodRowProps {
  readonly food: Food;
  readonly context: RowsContext;
}

/** A food in the portion in which the person has it, or people do. */
export const FoodRow = ({ food, context }: FoodRowProps) => {
  const portion = usualPortion(food, context.recents);
  const detail = detailOfPick(pickOfFood(food, portion), food.per);
  const kind = food.ref.startsWith("own:") ? text.kinds.ownFood : text.kinds.food;
  return (
    <button
      type="button"
      className="result-row"
      data-row
      onClick={() => context.onFood(food, portion)}
    >
      <ResultRow
        lead={icon(<Apple />)}
        name={food.name}
        sub={text.row(kind, food.brand === null ? detail : text.row(food.brand, detail))}
      />
    </button>
  );
};

export const RecipeRow = ({ record }: { readonly record: DorsalRecord<"recipe"> }) => {
  const pick = pickOfRecipe(record, { servings: 1 });
  return (
    <Link to="/food/recipes/$id" params={{ id: record.id }} className="result-row" data-row>
      <ResultRow
        lead={icon(<CookingPot />)}
        name={record.body.name}
        sub={text.row(text.kinds.recipe, pick ? detailOfPick(pick, "g") : "")}
      />
    </Link>
  );
};

export const PageRow = ({ id }: { readonly id: PageId }) => (
  <Link {...PAGE_LINKS[id]} className="result-row" data-row>
    <ResultRow
      lead={icon(<AppWindow />)}
      name={text.pages[id].name}
      sub={text.row(text.kinds.page, text.pages[id].hint)}
    />
  </Link>
);

const MuscleRow = ({ id, name }: NamedItem) => (
  <Link to="/muscles" search={{ muscle: id }} className="result-row" data-row>
    <ResultRow
      lead={icon(<BicepsFlexed />)}
      name={name}
      sub={text.row(text.kinds.muscle, text.muscleHint)}
    />
  </Link>
);

const MealRow = ({ id, kitchen }: { readonly id: string; readonly kitchen: Kitchen }) => {
  const meal = kitchen.meals.find((each) => each.id === id);
  return meal ? (
    <Link to="/food/add" search={{ meal: id }} className="result-row" data-row>
      <ResultRow
        lead={icon(<UtensilsCrossed />)}
        name={messages.mealName(meal)}
        sub={text.row(text.kinds.meal, text.mealHint(messages.mealInSentence(meal)))}
      />
    </Link>
  ) : null;
};

const NamedRow = ({
  item,
  context,
}: {
  readonly item: NamedItem;
  readonly context: RowsContext;
}) => {
  switch (item.what) {
    case WHAT.recipe: {
      const record = context.recipes.find(({ id }) => id === item.id);
      return record ? <RecipeRow record={record} /> : null;
    }
    case WHAT.meal:
      return <MealRow id={item.id} kitchen={context.kitchen} />;
    case WHAT.muscle:
      return <MuscleRow {...item} />;
    default:
      return isPageId(item.id) ? <PageRow id={item.id} /> : null;
  }
};

interface HitRowProps {
  readonly hit: Hit;
  readonly context: RowsContext;
}

/** One thing that was found: what it is, its one telling detail, and the way to it. */
export const HitRow = ({ hit, context }: HitRowProps) => {
  switch (hit.kind) {
    case "exercise":
      return <ExerciseRow exercise={hit.exercise} />;
    case "food":
      return <FoodRow food={hit.food} context={context} />;
    case "own":
    case "page":
      return <NamedRow item={hit.item} context={context} />;
  }
};
