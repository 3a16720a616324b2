import { useState } from "react";
import { energyOfPlanned, entryOfPlanned } from "@dorsal/core/food";
import type { Food, Portion } from "@dorsal/core/food";
import type { LocalDate, MenuPlanItem, MenuPlanMeal } from "@dorsal/core/record";
import { Button, Sheet, Stepper, Switch, useToast } from "../../design/index.ts";
import { askFoods } from "../../foods/index.ts";
import type { KnownFoods } from "../../foods/index.ts";
import { food, menus } from "../../messages/index.ts";
import type { PlannedDish } from "./use-planned.ts";
import { useOnce } from "./use-once.ts";
import { useFoodWrites } from "./use-writes.ts";
import "./planned.css";

const text = menus.eaten;

interface PlannedProps extends PlannedDish {
  readonly date: LocalDate;
  /** The meal it is eaten at, in the middle of a sentence. */
  readonly mealName: string;
  /** The foods of planned dishes; null until the table has answered. */
  readonly known: KnownFoods | null;
}

/** Energy in words; empty while the foods are not read. */
const energyText = (
  items: readonly Pick<MenuPlanItem, "food" | "grams">[],
  known: KnownFoods | null,
): string => {
  if (known === null || items.some((item) => !known.has(item.food))) return "";
  const { kcal, isWhole } = energyOfPlanned(items, (ref) => known.get(ref) ?? null);
  return isWhole ? food.kcal(kcal) : kcal > 0 ? food.atLeast(kcal) : "";
};

/** Of these, what the table does not know. */
const unknownOf = (
  items: readonly MenuPlanItem[],
  known: KnownFoods | null,
): readonly MenuPlanItem[] => items.filter((item) => known?.get(item.food) === null);

const namesOf = (items: readonly MenuPlanItem[]): string =>
  food.listed(items.map(({ name }) => name));

/** What the menu of the day has for a meal, to be noted in one tap. */
export const Planned = ({ date, mealName, menu, planned, under, known }: PlannedProps) => {
  const writes = useFoodWrites();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const once = useOnce();
  const { title } = planned.dish;
  const missing = unknownOf(planned.items, known);
  const energy = energyText(planned.items, known);

  const foodsOf = async (): Promise<((ref: string) => Food | null) | null> => {
    const refs = planned.items.map((item) => item.food);
    try {
      const foods = await askFoods({ ask: "get", refs });
      return (ref) => foods[refs.indexOf(ref)] ?? null;
    } catch {
      return null;
    }
  };
  const note = async (changed: ReadonlyMap<string, Portion | null>): Promise<void> => {
    const foodOf = await foodsOf();
    if (foodOf === null) toast({ text: text.noTable });
    else {
      const { entry, unknown } = entryOfPlanned({ menu, meal: planned, date, foodOf, changed });
      if (entry === null) toast({ text: text.unknown(namesOf(unknown)) });
      else await writes.add([entry], text.noted(title, unknown.length, namesOf(unknown)));
    }
  };
  const noteOnce = (changed: ReadonlyMap<string, Portion | null>): void =>
    void once("note", () => note(changed));

  return (
    <div className="planned">
      <p className="planned-dish">
        <span className="quiet small tabular">
          {[under === null ? text.plannedFor(mealName) : text.planned, energy]
            .filter((part) => part !== "")
            .join(", ")}
        </span>
        <span>{title}</span>
      </p>
      {missing.length > 0 ? (
        <p className="small">{text.leftOut(missing.length, namesOf(missing))}</p>
      ) : null}
      <div className="planned-acts">
        <Button aria-label={text.ateLabel(mealName, title)} onClick={() => noteOnce(new Map())}>
          {text.ate}
        </Button>
        <Button
          variant="text"
          aria-label={text.differentlyLabel(mealName)}
          onClick={() => setOpen(true)}
        >
          {text.differently}
        </Button>
      </div>
      <Sheet open={isOpen} onClose={() => setOpen(false)} title={title}>
        {isOpen ? (
          <Portions
            planned={planned}
            known={known}
            onSave={(changed) => {
              setOpen(false);
              noteOnce(changed);
            }}
          />
        ) : null}
      </Sheet>
    </div>
  );
};

/** The most of one item that is noted here, g. */
const MOST_G = 2000;
const stepOf = (grams: number): number => (grams < 30 ? 1 : grams < 100 ? 5 : 10);

/** The items of a meal with how much of each was eaten. */
const Portions = ({
  planned,
  known,
  onSave,
}: {
  readonly planned: MenuPlanMeal;
  readonly known: KnownFoods | null;
  readonly onSave: (changed: ReadonlyMap<string, Portion | null>) => void;
}) => {
  const [changed, setChanged] = useState<ReadonlyMap<string, Portion | null>>(new Map());
  const set = (ref: string, portion: Portion | null): void =>
    setChanged(new Map(changed).set(ref, portion));
  const setAsPlanned = (ref: string): void =>
    setChanged(new Map([...changed].filter(([other]) => other !== ref)));
  const missing = unknownOf(planned.items, known);
  const items = planned.items.filter((item) => !missing.includes(item));
  const had = items.flatMap((item) => {
    const now = changed.get(item.food);
    return now === null ? [] : [{ ...item, grams: now?.grams ?? item.grams }];
  });
  return (
    <form
      className="planned-portions"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(changed);
      }}
    >
      {missing.length > 0 ? <p>{text.leftOut(missing.length, namesOf(missing))}</p> : null}
      {items.map((item) => {
        const now = changed.get(item.food);
        const isLeft = now === null;
        return (
          <div key={item.food} className="planned-item">
            <Switch
              label={item.name}
              hint={item.portion}
              checked={!isLeft}
              onChange={(isOn) => (isOn ? setAsPlanned(item.food) : set(item.food, null))}
            />
            {isLeft ? null : (
              <Stepper
                label={text.amount(item.name)}
                labelHidden
                unit="g"
                value={now?.grams ?? item.grams}
                min={1}
                max={MOST_G}
                step={stepOf(item.grams)}
                onChange={(grams) => set(item.food, grams === null ? null : { grams, said: null })}
              />
            )}
          </div>
        );
      })}
      <p className="small" aria-live="polite">
        {had.length === 0 ? text.nothing : energyText(had, known)}
      </p>
      <Button type="submit" variant="primary" wide disabled={had.length === 0}>
        {text.save}
      </Button>
    </form>
  );
};
