import { useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { Plus, Trash2 } from "lucide-react";
import { amountDigits, isWhole, recipeItemOf, recipeTotals } from "@dorsal/core/food";
import type { Sex } from "@dorsal/core/food";
import { newRecord, revise } from "@dorsal/core/record";
import type { DorsalRecord, EntryItem, Kitchen, Recipe } from "@dorsal/core/record";
import {
  Button,
  Notice,
  PageTitle,
  Section,
  Stepper,
  useId,
  useToast,
} from "../../../design/index.ts";
import type { OwnFoods } from "../../../foods/index.ts";
import { food as messages, foodRecipes as text } from "../../../messages/index.ts";
import { useStore } from "../../../store/index.ts";
import { nowHere } from "../../use-now.ts";
import { TextField } from "../fields.tsx";
import { useOnce } from "../use-once.ts";
import { useFoodWrites } from "../use-writes.ts";
import type { TypedRecipe } from "./drafts.ts";
import { EatRecipe } from "./eat-recipe.tsx";
import { RecipeFoods } from "./recipe-foods.tsx";
import { useRecipeDraft } from "./use-recipe-draft.ts";
import "../entry-sheet.css";
import "./recipes.css";

interface RecipeEditorProps {
  /** Null for a new one. */
  readonly record: DorsalRecord<"recipe"> | null;
  readonly own: OwnFoods;
  readonly kitchen: Kitchen;
  readonly sex: Sex | null;
}

const COOKED_G = { least: 1, most: 100_000 } as const;

/** Null for nothing typed, NaN for what is no weight. */
const cookedIn = (typed: string): number | null => {
  const trimmed = typed.trim().replace(",", ".");
  if (trimmed === "") return null;
  const grams = /^\d+(?:\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return grams >= COOKED_G.least && grams <= COOKED_G.most ? grams : Number.NaN;
};

/** A dish: its foods, what it makes, and some of it for the diary. */
export const RecipeEditor = ({ record, own, kitchen, sex }: RecipeEditorProps) => {
  const id = useId();
  const store = useStore();
  const once = useOnce();
  const toast = useToast();
  const draft = useRecipeDraft(record);
  const { name, servings, cooked, items, steps } = draft.typed;
  const writes = useFoodWrites((message) => {
    // Saved, the draft is used up; taken back, what was typed is there to go on with.
    const bringBack = draft.clear();
    const undo = async (): Promise<void> => {
      await message.undo?.();
      bringBack();
    };
    toast({ ...message, undo });
  });
  const navigate = useNavigate();
  const stored = record?.body ?? null;
  const [fault, setFault] = useState<string | null>(null);
  const change = (part: Partial<TypedRecipe>): void => {
    draft.change(part);
    setFault(null);
  };
  const startOver = (): void => {
    const bringBack = draft.startOver();
    setFault(null);
    toast({ text: text.begunAnew, undo: async () => bringBack(), undone: text.draft });
  };

  const toList = (): Promise<void> => navigate({ to: "/food/recipes", replace: true });
  const save = async (): Promise<void> => {
    const cookedG = cookedIn(cooked);
    if (name.trim() === "") setFault(text.wrongName);
    else if (items.length === 0) setFault(text.wrongFoods);
    else if (servings === null) setFault(text.wrongServings);
    else if (Number.isNaN(cookedG)) setFault(text.wrongCooked);
    else {
      const body: Recipe = { ...stored, name: name.trim(), servings, cookedG, items, steps };
      const saved = await writes.put(
        [record ? revise(record, body) : newRecord("recipe", store.newId(), nowHere(), body)],
        text.saved(body.name),
      );
      if (saved) await toList();
    }
  };
  const remove = async (): Promise<void> => {
    if (record && (await writes.remove([record], text.removed(record.body.name)))) await toList();
  };
  const add = (added: readonly EntryItem[]): void => {
    // Each under an id that no other one here has, also after one was left out.
    const taken = new Set(items.map((item) => item.id));
    let number = 0;
    const next = added.map((item) => {
      do number += 1;
      while (taken.has(`food-${number}`));
      taken.add(`food-${number}`);
      return recipeItemOf(item, `food-${number}`);
    });
    change({ items: [...items, ...next] });
  };
  const totals = recipeTotals({ items });
  const each = (amount: number): number => amount / (servings ?? 1);

  return (
    <>
      <PageTitle documentTitle={stored?.name ?? text.add}>{stored?.name ?? text.add}</PageTitle>
      {record ? <EatRecipe record={record} kitchen={kitchen} /> : null}
      {draft.isRestored ? (
        <Notice actions={<Button onClick={startOver}>{text.startOver}</Button>}>
          <p>{text.draft}</p>
        </Notice>
      ) : null}
      <form
        className="recipe-form"
        onSubmit={(event) => {
          event.preventDefault();
          void once("save", save);
        }}
      >
        <TextField
          label={text.name}
          value={name}
          maxLength={120}
          onChange={(next) => change({ name: next })}
        />
        <Section title={text.foods}>
          <RecipeFoods
            items={items}
            own={own}
            kitchen={kitchen}
            sex={sex}
            onAdd={add}
            onChange={(next) => change({ items: next })}
            addIcon={<Plus aria-hidden />}
          />
          {items.length > 0 ? (
            <p className="recipe-each" aria-live="polite">
              {isWhole(totals.energy)
                ? text.each(
                    messages.kcal(each(totals.energy.known)),
                    isWhole(totals.protein)
                      ? `${amountDigits("protein", each(totals.protein.known))} g`
                      : null,
                  )
                : text.eachAtLeast(messages.kcal(each(totals.energy.known)))}
            </p>
          ) : null}
        </Section>
        <Stepper
          label={text.servings}
          value={servings}
          min={0.25}
          max={100}
          step={1}
          onChange={(next) => change({ servings: next })}
        />
        <div className="food-field">
          <label htmlFor={`${id}-cooked`}>{text.cooked}</label>
          <input
            id={`${id}-cooked`}
            className="text-input tabular"
            inputMode="decimal"
            autoComplete="off"
            maxLength={9}
            value={cooked}
            aria-describedby={`${id}-cooked-hint`}
            onChange={(event) => change({ cooked: event.currentTarget.value })}
          />
          <p id={`${id}-cooked-hint`} className="quiet small">
            {text.cookedHint}
          </p>
        </div>
        <div className="food-field">
          <label htmlFor={`${id}-steps`}>{text.steps}</label>
          <textarea
            id={`${id}-steps`}
            className="text-input"
            maxLength={8000}
            value={steps}
            onChange={(event) => change({ steps: event.currentTarget.value })}
          />
        </div>
        <output className="small">{fault}</output>
        <Button type="submit" variant="primary" wide>
          {text.save}
        </Button>
        {record ? (
          <Button icon={<Trash2 aria-hidden />} wide onClick={() => void remove()}>
            {text.remove}
          </Button>
        ) : null}
      </form>
    </>
  );
};
