import { useState } from "react";
import type { ReactNode } from "react";
import { ChevronDown, X } from "lucide-react";
import { entryItemOf, portionText } from "@dorsal/core/food";
import type { Sex } from "@dorsal/core/food";
import { localDate } from "@dorsal/core/record";
import type { EntryItem, Kitchen, RecipeItem } from "@dorsal/core/record";
import { Button, IconButton, Sheet } from "../../../design/index.ts";
import { useFoodsOf } from "../../../foods/index.ts";
import type { OwnFoods } from "../../../foods/index.ts";
import { food as messages, foodRecipes as text } from "../../../messages/index.ts";
import { useNow } from "../../use-now.ts";
import { Picker } from "../picker/picker.tsx";
import type { Pick, TakenPicks } from "../picker/picks.ts";
import { PortionSheet } from "../picker/portion-sheet.tsx";
import { useRecentEntries } from "../records.ts";

interface RecipeFoodsProps {
  readonly items: readonly RecipeItem[];
  readonly own: OwnFoods;
  readonly kitchen: Kitchen;
  readonly sex: Sex | null;
  readonly onAdd: (items: readonly EntryItem[]) => void;
  readonly onChange: (items: readonly RecipeItem[]) => void;
  readonly addIcon: ReactNode;
}

/** What goes into a dish, each with its portion; more is looked for as for a meal. */
export const RecipeFoods = ({
  items,
  own,
  kitchen,
  sex,
  onAdd,
  onChange,
  addIcon,
}: RecipeFoodsProps) => {
  const [isAdding, setAdding] = useState(false);
  const [sized, setSized] = useState<string | null>(null);
  const known = useFoodsOf(
    items.flatMap(({ food }) => (food === null ? [] : [food])),
    own,
  );
  const hands = { hands: kitchen.hands, sex };
  const item = items.find(({ id }) => id === sized) ?? null;
  const pick: Pick | null = item
    ? { key: item.id, name: item.name, items: [entryItemOf(item)], recipe: null }
    : null;
  const resize = ({ key, items: [next] }: Pick): void =>
    onChange(
      items.map((each) =>
        each.id === key && next
          ? { ...each, grams: next.grams ?? 0, said: next.said, amounts: next.amounts }
          : each,
      ),
    );
  return (
    <>
      {items.length === 0 ? <p className="quiet">{text.noFoods}</p> : null}
      <ul className="recipe-foods">
        {items.map((each) => {
          const portion =
            each.grams > 0
              ? portionText(
                  { grams: each.grams, said: each.said },
                  each.food === null ? "g" : (known?.get(each.food)?.per ?? "g"),
                )
              : messages.kcal(each.amounts["energy"] ?? 0);
          return (
            <li key={each.id}>
              {each.grams > 0 && each.food !== null ? (
                <button
                  type="button"
                  className="pick"
                  aria-label={text.size(each.name, portion)}
                  onClick={() => setSized(each.id)}
                >
                  <span className="pick-name">{each.name}</span>
                  <span className="quiet small tabular recipe-food-size">
                    {portion}
                    <ChevronDown size={16} aria-hidden />
                  </span>
                </button>
              ) : (
                <span className="pick recipe-food-fixed">
                  <span className="pick-name">{each.name || messages.entry("")}</span>
                  <span className="quiet small tabular">{portion}</span>
                </span>
              )}
              <IconButton
                label={text.leaveOut(each.name)}
                icon={<X size={20} aria-hidden />}
                onClick={() => onChange(items.filter(({ id }) => id !== each.id))}
              />
            </li>
          );
        })}
      </ul>
      <Button icon={addIcon} onClick={() => setAdding(true)}>
        {text.addFoods}
      </Button>
      <PortionSheet
        pick={pick}
        food={item && item.food !== null ? (known?.get(item.food) ?? null) : null}
        recipe={null}
        hands={hands}
        onClose={() => setSized(null)}
        onChange={resize}
      />
      <FoodsSheet
        open={isAdding}
        own={own}
        kitchen={kitchen}
        sex={sex}
        onClose={() => setAdding(false)}
        onTake={onAdd}
      />
    </>
  );
};

interface FoodsSheetProps {
  readonly open: boolean;
  readonly own: OwnFoods;
  readonly kitchen: Kitchen;
  readonly sex: Sex | null;
  readonly onClose: () => void;
  readonly onTake: (items: readonly EntryItem[]) => void;
}

const FoodsSheet = ({ open, own, kitchen, sex, onClose, onTake }: FoodsSheetProps) => {
  const today = localDate(useNow());
  const recent = useRecentEntries(today);
  const [taken, setTaken] = useState<TakenPicks>(new Map());
  /** However it is closed: what stands under "Added" is added, and is left out with one press. */
  const close = (): void => {
    if (taken.size > 0) onTake([...taken.values()].flatMap((pick) => pick.items));
    setTaken(new Map());
    onClose();
  };
  return (
    <Sheet
      open={open}
      onClose={close}
      title={text.addTitle}
      footer={
        <Button variant="primary" wide disabled={taken.size === 0} onClick={close}>
          {text.take(taken.size)}
        </Button>
      }
    >
      {open && recent ? (
        <Picker
          date={today}
          meal={null}
          kitchen={kitchen}
          own={own}
          hands={{ hands: kitchen.hands, sex }}
          recent={recent}
          taken={taken}
          onTake={(pick) => setTaken(new Map(taken).set(pick.key, pick))}
          onTakeOut={({ key }) => setTaken(new Map([...taken].filter(([each]) => each !== key)))}
          otherWays={() => null}
          hasRecipes={false}
          searchLabel={text.search}
        />
      ) : null}
    </Sheet>
  );
};
