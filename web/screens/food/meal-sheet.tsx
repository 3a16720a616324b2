import { useState } from "react";
import { copyEntries, describeRecipeFault, recipeFromMeal } from "@dorsal/core/food";
import type { MealView } from "@dorsal/core/food";
import { newRecord } from "@dorsal/core/record";
import type { Kitchen, LocalDate } from "@dorsal/core/record";
import { Button, Sheet, Stepper } from "../../design/index.ts";
import { food, words } from "../../messages/index.ts";
import { useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import { CopyFrom } from "./copy-from.tsx";
import { CopyTo } from "./copy-to.tsx";
import { TextField } from "./fields.tsx";
import { useOnce } from "./use-once.ts";
import { useFoodWrites } from "./use-writes.ts";
import "./entry-sheet.css";

const text = food.meal;

interface MealSheetProps {
  /** Null while it is closed. */
  readonly view: MealView | null;
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly kitchen: Kitchen;
  readonly onClose: () => void;
}

/** What can be done with a whole meal: copied from and to another day, kept as a recipe. */
export const MealSheet = ({ view, date, today, onClose }: MealSheetProps) => {
  const name = view?.meal ? food.mealName(view.meal) : food.noMeal;
  return (
    <Sheet open={view !== null} onClose={onClose} title={text.title(name, words.day(date, today))}>
      {view ? <Actions view={view} date={date} today={today} onDone={onClose} /> : null}
    </Sheet>
  );
};

interface ActionsProps {
  readonly view: MealView;
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly onDone: () => void;
}

const Actions = ({ view: { meal, entries }, date, today, onDone }: ActionsProps) => {
  const writes = useFoodWrites();
  return (
    <div className="entry-sheet">
      <section>
        <h3>{text.copyHere}</h3>
        <CopyFrom
          date={date}
          today={today}
          takes={({ body }) => body.meal === (meal?.id ?? null)}
          onCopy={async (bodies) => {
            if (await writes.add(bodies, food.copy.done(bodies.length))) onDone();
          }}
        />
      </section>
      {entries.length === 0 ? null : (
        <>
          <CopyTo
            from={date}
            today={today}
            onCopy={async (to) => {
              const bodies = copyEntries(entries, { date: to });
              if (await writes.add(bodies, food.copy.doneTo(words.day(to, today)))) onDone();
            }}
          />
          <KeepAsRecipe entries={entries} name={meal ? food.mealName(meal) : ""} onDone={onDone} />
        </>
      )}
    </div>
  );
};

const KeepAsRecipe = ({
  entries,
  name: meal,
  onDone,
}: Pick<MealView, "entries"> & { readonly name: string; readonly onDone: () => void }) => {
  const store = useStore();
  const writes = useFoodWrites();
  const once = useOnce();
  const [name, setName] = useState(meal);
  const [servings, setServings] = useState<number | null>(1);
  const [fault, setFault] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    const made = recipeFromMeal(entries, { name, servings: servings ?? 1 });
    if (!made.ok) {
      setFault(describeRecipeFault(made.error));
      return;
    }
    const record = newRecord("recipe", store.newId(), nowHere(), made.value);
    if (await writes.put([record], text.recipeSaved(made.value.name))) onDone();
  };
  return (
    <details className="food-fold">
      <summary>{text.recipe}</summary>
      <form
        className="entry-sheet"
        onSubmit={(event) => {
          event.preventDefault();
          void once("save", save);
        }}
      >
        <TextField
          label={text.recipeName}
          value={name}
          maxLength={120}
          fault={fault}
          onChange={(next) => {
            setName(next);
            setFault(null);
          }}
        />
        <Stepper
          label={text.recipeServings}
          value={servings}
          min={0.25}
          max={100}
          step={1}
          onChange={setServings}
        />
        <Button type="submit">{text.recipeSave}</Button>
      </form>
    </details>
  );
};
