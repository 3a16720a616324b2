import { useNavigate, useSearch } from "@tanstack/react-router";
import { entryOf, foodOfOwn, itemOf, printedBarcode } from "@dorsal/core/food";
import { localDate, newRecord } from "@dorsal/core/record";
import type { DorsalRecord, OwnFood } from "@dorsal/core/record";
import { Button, Notice, PageTitle, useToast } from "../design/index.ts";
import { useOwnFoods } from "../foods/index.ts";
import { food as messages, foodOwn as text } from "../messages/index.ts";
import { useStore } from "../store/index.ts";
import { BackLink } from "./back-link.tsx";
import { FoodForm } from "./food/own/food-form.tsx";
import { sameBarcode } from "./food/own/same-barcode.ts";
import { useFoodDraft } from "./food/own/use-food-draft.ts";
import { useKitchen } from "./food/records.ts";
import { searchOf } from "./food/search.ts";
import { useFoodWrites } from "./food/use-writes.ts";
import { nowHere, useNow } from "./use-now.ts";
import "./food/food.css";

/** g or ml, where nobody said how much. */
const USUAL = "100";

/** `/food/new`: a food off its label, noted at once where it was missed while adding to a meal. */
export const FoodNewScreen = () => {
  const search = useSearch({ from: "/food/new" });
  const navigate = useNavigate();
  const store = useStore();
  const { meal: mealId, barcode, name } = search;
  const toast = useToast();
  const draft = useFoodDraft({
    name: name ?? "",
    barcode: barcode === undefined ? "" : printedBarcode(barcode),
  });
  const { start } = draft;
  const writes = useFoodWrites((message) => {
    // Saved, the draft is used up; taken back, what was typed is there to go on with.
    const bringBack = draft.clear();
    const undo = async (): Promise<void> => {
      await message.undo?.();
      bringBack();
    };
    toast({ ...message, undo });
  });
  const kitchen = useKitchen();
  const own = useOwnFoods();
  const today = localDate(useNow());
  const date = search.date !== undefined && search.date < today ? search.date : today;
  const meal = kitchen?.meals.find(({ id }) => id === mealId) ?? null;
  const mealName = meal ? messages.mealInSentence(meal) : messages.inNoMeal;
  const isAdding = mealId !== undefined;
  const addSearch = { ...searchOf(date, today), ...(isAdding ? { meal: mealId } : {}) };

  const save = async (body: OwnFood, grams: number | null): Promise<void> => {
    const id = store.newId();
    const records: DorsalRecord[] = [newRecord("food", id, nowHere(), body)];
    if (grams !== null) {
      const item = itemOf(foodOfOwn(id, body), portionOf(body, grams));
      const entry = entryOf({ date, meal: meal?.id ?? null, name: body.name, items: [item] });
      records.push(newRecord("foodEntry", store.newId(), nowHere(), entry));
    }
    const said = grams === null ? text.saved(body.name) : text.savedAndAdded(body.name, mealName);
    if (!(await writes.put(records, said))) return;
    await (grams === null && !isAdding
      ? navigate({ to: "/food/own", replace: true })
      : navigate({ to: "/food", search: searchOf(date, today), replace: true }));
  };
  const startOver = (): void => {
    const bringBack = draft.startOver();
    toast({ text: text.begunAnew, undo: async () => bringBack(), undone: text.draft });
  };

  return (
    <div className="own">
      {isAdding ? (
        <BackLink to="/food/add" search={addSearch}>
          {text.backToAdd(mealName)}
        </BackLink>
      ) : (
        <BackLink to="/food/own">{text.back}</BackLink>
      )}
      <PageTitle documentTitle={text.newTitle}>{text.newTitle}</PageTitle>
      {start.isRestored ? (
        <Notice actions={<Button onClick={startOver}>{text.startOver}</Button>}>
          <p>{text.draft}</p>
        </Notice>
      ) : null}
      {kitchen && own ? (
        <FoodForm
          key={start.round}
          begin={start.typed}
          beginEaten={start.eaten}
          onTyped={draft.onTyped}
          oddOf={sameBarcode(own, null)}
          meal={isAdding ? { name: mealName, usual: USUAL } : null}
          onSave={save}
        />
      ) : null}
    </div>
  );
};

/** As a measure of the food where one fits it exactly. */
const portionOf = ({ portions }: OwnFood, grams: number) => {
  const fitting = portions.find((portion) => portion.grams === grams);
  const unit = fitting?.label.replace(/^1 /, "") ?? "";
  return { grams, said: fitting?.label.startsWith("1 ") ? { count: 1, unit } : null };
};
