import { useState } from "react";
import { Star, Trash2 } from "lucide-react";
import {
  amountsOfItem,
  copyEntries,
  entryOf,
  foodOfItem,
  itemInPortion,
  quickItem,
  scaleAmounts,
  toggleChosen,
} from "@dorsal/core/food";
import type { Food, HandsOf, Portion } from "@dorsal/core/food";
import { revise } from "@dorsal/core/record";
import type { DorsalRecord, EntryItem, FoodEntry, Kitchen, LocalDate } from "@dorsal/core/record";
import { Button, Sheet, Stepper } from "../../design/index.ts";
import type { KnownFoods } from "../../foods/index.ts";
import { food as messages, words } from "../../messages/index.ts";
import { CopyTo } from "./copy-to.tsx";
import { nameOfEntry } from "./entry-words.ts";
import { MealSelect } from "./meal-select.tsx";
import { PortionEditor } from "./portion-editor.tsx";
import { QuickForm } from "./quick-form.tsx";
import { useFoodWrites } from "./use-writes.ts";
import "./entry-sheet.css";

const text = messages.edit;

interface EntrySheetProps {
  /** Null while it is closed. */
  readonly entry: DorsalRecord<"foodEntry"> | null;
  readonly today: LocalDate;
  readonly kitchen: Kitchen;
  readonly known: KnownFoods | null;
  readonly hands: HandsOf;
  readonly onClose: () => void;
}

/** What was eaten, put right: its portion, its meal, its day; or taken out. */
export const EntrySheet = ({ entry, onClose, ...rest }: EntrySheetProps) => (
  <Sheet
    open={entry !== null}
    onClose={onClose}
    title={entry ? nameOfEntry(entry.body) : text.save}
  >
    {entry ? <Editor key={entry.id} entry={entry} onDone={onClose} {...rest} /> : null}
  </Sheet>
);

interface EditorProps extends Omit<EntrySheetProps, "entry" | "onClose"> {
  readonly entry: DorsalRecord<"foodEntry">;
  readonly onDone: () => void;
}

/** The food that an entry's portion can be changed by; null where it has none, or several. */
const foodOf = ({ items, recipe }: FoodEntry, known: KnownFoods | null): Food | null => {
  const [item] = items;
  if (item === undefined || items.length > 1 || recipe !== null) return null;
  const byItself = foodOfItem(item);
  const table = item.food === null ? null : known?.get(item.food);
  // The measures of the table, with the figures that the item had on its day.
  return byItself && table ? { ...table, per100: byItself.per100 } : byItself;
};

/** So many times the items, in their words and amounts. */
const timesItems = (items: readonly EntryItem[], times: number): readonly EntryItem[] =>
  items.map((item) => ({
    ...item,
    grams: item.grams === null ? null : item.grams * times,
    said: item.said === null ? null : { ...item.said, count: item.said.count * times },
    amounts: { ...scaleAmounts(amountsOfItem(item), times) },
  }));

const Editor = ({ entry, today, kitchen, known, hands, onDone }: EditorProps) => {
  const writes = useFoodWrites();
  const { body } = entry;
  const name = nameOfEntry(body);
  const food = foodOf(body, known);
  const [item] = body.items;
  const stored: Portion | null =
    item && item.grams !== null ? { grams: item.grams, said: item.said } : null;
  const [portion, setPortion] = useState<Portion | null>(stored);
  const [servings, setServings] = useState<number | null>(body.recipe?.servings ?? null);
  const [meal, setMeal] = useState(body.meal);
  const ref = body.recipe ? null : (item?.food ?? null);
  const isFavourite = kitchen.favourites.some(({ id }) => id === ref);

  const put = async (next: FoodEntry): Promise<void> => {
    if (await writes.put([revise(entry, next)], messages.changed(name))) onDone();
  };
  const save = async (): Promise<void> => {
    if (food && item) {
      const changed = portion ? itemInPortion(item, portion) : null;
      if (changed) await put(entryOf({ ...body, meal, items: [changed] }));
    } else if (body.recipe && servings !== null) {
      const items = timesItems(body.items, servings / body.recipe.servings);
      await put(entryOf({ ...body, meal, items, recipe: { ...body.recipe, servings } }));
    } else await put({ ...body, meal });
  };
  const remove = async (): Promise<void> => {
    if (await writes.remove([entry], messages.removed(name))) onDone();
  };
  const copy = async (date: LocalDate): Promise<void> => {
    const said = messages.copy.doneTo(words.day(date, today));
    if (await writes.add(copyEntries([entry], { date }), said)) onDone();
  };

  // What was typed in by itself is one item that no food stands behind.
  const isQuick = item?.food === null && body.items.length === 1 && item.grams === null;
  const mealSelect = <MealSelect kitchen={kitchen} value={meal} onChange={setMeal} />;
  return (
    <div className="entry-sheet">
      {isQuick ? (
        <>
          {mealSelect}
          <QuickForm
            quick={{ name: body.name, amounts: amountsOfItem(item) }}
            action={text.save}
            onDone={(quick) =>
              void put(
                entryOf({
                  ...body,
                  meal,
                  name: quick.name,
                  items: [quickItem(quick.name, { ...amountsOfItem(item), ...quick.amounts })],
                }),
              )
            }
          />
        </>
      ) : (
        <form
          className="entry-sheet"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          {food && stored ? (
            <PortionEditor food={food} portion={stored} hands={hands} onChange={setPortion} />
          ) : null}
          {body.recipe && servings !== null ? (
            <Stepper
              label={text.servings}
              value={Number(servings.toFixed(2))}
              min={0.25}
              max={100}
              step={0.5}
              onChange={setServings}
            />
          ) : null}
          {body.items.length > 1 ? <Parts items={body.items} /> : null}
          {mealSelect}
          <Button
            type="submit"
            variant="primary"
            wide
            disabled={(food !== null && portion === null) || (body.recipe !== null && !servings)}
          >
            {text.save}
          </Button>
        </form>
      )}
      <div className="entry-sheet-more">
        {ref === null ? null : (
          <Button
            icon={<Star aria-hidden fill={isFavourite ? "currentColor" : "none"} />}
            aria-pressed={isFavourite}
            onClick={() =>
              void writes.changeKitchen(
                (now) => ({
                  ...now,
                  favourites: toggleChosen(now.favourites, { id: ref, name }),
                }),
                null,
              )
            }
          >
            {text.favourite}
          </Button>
        )}
        <Button icon={<Trash2 aria-hidden />} onClick={() => void remove()}>
          {text.remove}
        </Button>
      </div>
      <CopyTo from={body.date} today={today} onCopy={copy} />
    </div>
  );
};

const Parts = ({ items }: { readonly items: readonly EntryItem[] }) => (
  <details className="food-fold">
    <summary>{text.parts}</summary>
    <ul className="entry-parts small">
      {items.map((item, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same food may stand twice in a recipe, and the list does not change
        <li key={at}>
          <span>{item.name}</span>
          <span className="tabular">
            {item.grams === null ? "" : `${Math.round(item.grams)} g`}
          </span>
        </li>
      ))}
    </ul>
  </details>
);
