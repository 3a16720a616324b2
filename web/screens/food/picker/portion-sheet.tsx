import { useState } from "react";
import { describeRecipeFault, foodOfItem } from "@dorsal/core/food";
import type { Food, HandsOf, Portion } from "@dorsal/core/food";
import type { DorsalRecord } from "@dorsal/core/record";
import { Button, RadioChips, Sheet, Stepper } from "../../../design/index.ts";
import { food as messages, foodAdd } from "../../../messages/index.ts";
import { PortionEditor } from "../portion-editor.tsx";
import { partOfRecipe, pickOfFood, pickOfRecipe } from "./picks.ts";
import type { Pick } from "./picks.ts";

const text = foodAdd.portion;

interface PortionSheetProps {
  /** Null while it is closed. */
  readonly pick: Pick | null;
  readonly food: Food | null;
  readonly recipe: DorsalRecord<"recipe"> | null;
  readonly hands: HandsOf;
  readonly onClose: () => void;
  readonly onChange: (pick: Pick) => void;
}

/** How much of something that was chosen. */
export const PortionSheet = ({ pick, onClose, ...rest }: PortionSheetProps) => (
  <Sheet open={pick !== null} onClose={onClose} title={pick?.name ?? ""}>
    {pick ? <Form key={pick.key} pick={pick} onClose={onClose} {...rest} /> : null}
  </Sheet>
);

type FormProps = Omit<PortionSheetProps, "pick"> & { readonly pick: Pick };

const Form = ({ pick, food, recipe, hands, onClose, onChange }: FormProps) => {
  if (pick.recipe && recipe)
    return <RecipePartForm pick={pick} recipe={recipe} onClose={onClose} onChange={onChange} />;
  const [item] = pick.items;
  const known = food ?? (item ? foodOfItem(item) : null);
  return known && item && item.grams !== null ? (
    <OfFood
      pick={pick}
      food={known}
      portion={{ grams: item.grams, said: item.said }}
      hands={hands}
      onClose={onClose}
      onChange={onChange}
    />
  ) : null;
};

interface OfFoodProps {
  readonly pick: Pick;
  readonly food: Food;
  readonly portion: Portion;
  readonly hands: HandsOf;
  readonly onClose: () => void;
  readonly onChange: (pick: Pick) => void;
}

const OfFood = ({ pick, food, portion: first, hands, onClose, onChange }: OfFoodProps) => {
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
        {text.done}
      </Button>
    </form>
  );
};

interface RecipePartProps {
  readonly pick: Pick;
  readonly recipe: DorsalRecord<"recipe">;
  readonly onClose: () => void;
  readonly onChange: (pick: Pick) => void;
}

const BY = [
  { value: "servings", label: text.servings },
  { value: "grams", label: text.grams },
] as const;

/** How much of a dish: servings, or weighed where the whole was. */
export const RecipePartForm = ({ pick, recipe, onClose, onChange }: RecipePartProps) => {
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
        {text.done}
      </Button>
    </form>
  );
};
