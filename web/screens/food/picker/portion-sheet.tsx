import { useState } from "react";
import { Trash2 } from "lucide-react";
import { describeRecipeFault, foodOfItem } from "@dorsal/core/food";
import type { Food, HandsOf, Portion } from "@dorsal/core/food";
import type { DorsalRecord } from "@dorsal/core/record";
import { Button, RadioChips, Sheet, Stepper } from "../../../design/index.ts";
import { food as messages, foodAdd } from "../../../messages/index.ts";
import { PortionEditor } from "../portion-editor.tsx";
import { detailOfPick } from "../food-words.ts";
import { partOfRecipe, pickOfFood, pickOfRecipe } from "./picks.ts";
import type { Pick } from "./picks.ts";

const text = foodAdd.portion;

interface PortionSheetProps {
  /** Null while it is closed. */
  readonly pick: Pick | null;
  readonly food: Food | null;
  readonly recipe: DorsalRecord<"recipe"> | null;
  readonly hands: HandsOf;
  /** What the button says that keeps the portion. */
  readonly action?: string;
  readonly onClose: () => void;
  readonly onChange: (pick: Pick) => void;
  /** Takes out what was taken already; left out where nothing was. */
  readonly onTakeOut?: (() => void) | undefined;
}

/** How much of something is taken, or was. */
export const PortionSheet = ({ pick, onClose, onTakeOut, ...rest }: PortionSheetProps) => (
  <Sheet open={pick !== null} onClose={onClose} title={pick?.name ?? ""}>
    {pick ? (
      <div className="portion-form">
        <Form key={pick.key} pick={pick} onClose={onClose} {...rest} />
        {onTakeOut ? (
          <Button
            icon={<Trash2 aria-hidden />}
            onClick={() => {
              onTakeOut();
              onClose();
            }}
          >
            {text.takeOut}
          </Button>
        ) : null}
      </div>
    ) : null}
  </Sheet>
);

type FormProps = Omit<PortionSheetProps, "onTakeOut" | "pick"> & { readonly pick: Pick };

const Form = ({ pick, food, recipe, ...rest }: FormProps) => {
  if (pick.recipe && recipe) return <RecipePartForm pick={pick} recipe={recipe} {...rest} />;
  const [item] = pick.items;
  const known = pick.recipe ? null : (food ?? (item ? foodOfItem(item) : null));
  return known && item && item.grams !== null ? (
    <OfFood pick={pick} food={known} portion={{ grams: item.grams, said: item.said }} {...rest} />
  ) : (
    <AsItWas pick={pick} {...rest} />
  );
};

/** What no food or recipe stands behind any more can be taken only as it was. */
const AsItWas = ({
  pick,
  action = text.done,
  onClose,
  onChange,
}: Omit<FormProps, "food" | "recipe">) => (
  <>
    <p>{text.asItWas(detailOfPick(pick, "g"))}</p>
    <Button
      variant="primary"
      wide
      onClick={() => {
        onChange(pick);
        onClose();
      }}
    >
      {action}
    </Button>
  </>
);

interface OfFoodProps extends Omit<FormProps, "food" | "recipe"> {
  readonly food: Food;
  readonly portion: Portion;
}

const OfFood = ({
  pick,
  food,
  portion: first,
  hands,
  action = text.done,
  onClose,
  onChange,
}: OfFoodProps) => {
  const [portion, setPortion] = useState<Portion | null>(first);
  return (
    <form
      className="portion-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!portion) return;
        onChange({ ...pick, items: pickOfFood(food, portion).items });
        onClose();
      }}
    >
      <PortionEditor food={food} portion={first} hands={hands} onChange={setPortion} />
      <Button type="submit" variant="primary" wide disabled={portion === null}>
        {action}
      </Button>
    </form>
  );
};

interface RecipePartProps {
  readonly pick: Pick;
  readonly recipe: DorsalRecord<"recipe">;
  readonly action?: string;
  readonly onClose: () => void;
  readonly onChange: (pick: Pick) => void;
}

const BY = [
  { value: "servings", label: text.servings },
  { value: "grams", label: text.grams },
] as const;

/** How much of a dish: servings, or weighed where the whole was. */
export const RecipePartForm = ({
  pick,
  recipe,
  action = text.done,
  onClose,
  onChange,
}: RecipePartProps) => {
  const { cookedG, servings: of } = recipe.body;
  const first = pick.recipe?.servings ?? 1;
  const [by, setBy] = useState<"servings" | "grams">("servings");
  const [servings, setServings] = useState<number | null>(Number(first.toFixed(2)));
  const [grams, setGrams] = useState<number | null>(
    cookedG === null ? null : Math.round((cookedG / of) * first),
  );
  const part = by === "servings" ? { servings: servings ?? 0 } : { grams: grams ?? 0 };
  const entry = partOfRecipe(recipe, part);
  return (
    <form
      className="portion-form"
      onSubmit={(event) => {
        event.preventDefault();
        const next = pickOfRecipe(recipe, part);
        if (!next) return;
        onChange(next);
        onClose();
      }}
    >
      {cookedG === null ? null : (
        <RadioChips legend={text.by} legendHidden options={BY} value={by} onChange={setBy} />
      )}
      {by === "servings" ? (
        <Stepper
          label={text.servings}
          value={servings}
          min={0.25}
          max={100}
          step={0.5}
          onChange={setServings}
        />
      ) : (
        <Stepper
          label={text.gramsLabel}
          unit="g"
          value={grams}
          min={5}
          max={20_000}
          step={25}
          onChange={setGrams}
        />
      )}
      <p className="portion-said" aria-live="polite">
        {entry.ok
          ? `${messages.servings(entry.value.recipe?.servings ?? 0)}, ${messages.kcal(entry.value.kcal)}`
          : describeRecipeFault(entry.error)}
      </p>
      {cookedG === null ? <p className="quiet small">{text.unweighed}</p> : null}
      <Button type="submit" variant="primary" wide disabled={!entry.ok}>
        {action}
      </Button>
    </form>
  );
};
