import { useRef, useState } from "react";
import { entryOfPlanned } from "@dorsal/core/food";
import type { Portion } from "@dorsal/core/food";
import type { LocalDate, MenuPlanMeal } from "@dorsal/core/record";
import { Button, Sheet, Stepper, Switch, useToast } from "../../design/index.ts";
import { askFoods } from "../../foods/index.ts";
import { menus } from "../../messages/index.ts";
import type { PlannedDish } from "./use-planned.ts";
import { useFoodWrites } from "./use-writes.ts";
import "./planned.css";

const text = menus.eaten;

interface PlannedProps extends PlannedDish {
  readonly date: LocalDate;
  /** The meal it is eaten at, in the middle of a sentence. */
  readonly mealName: string;
}

/** What the menu of the day has for a meal, to be noted in one tap. */
export const Planned = ({ date, mealName, menu, planned, under }: PlannedProps) => {
  const writes = useFoodWrites();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const isNoting = useRef(false);
  const { title } = planned.dish;

  const note = async (changed: ReadonlyMap<string, Portion | null>): Promise<void> => {
    // Pressed twice it is noted once.
    if (isNoting.current) return;
    isNoting.current = true;
    const refs = planned.items.map((item) => item.food);
    const foods = await askFoods({ ask: "get", refs }).catch(() => []);
    const foodOf = (ref: string) => foods[refs.indexOf(ref)] ?? null;
    const entry = entryOfPlanned({ menu, meal: planned, date, foodOf, changed });
    if (entry) await writes.add([entry], text.noted(title));
    else toast({ text: text.unknown });
    isNoting.current = false;
  };

  return (
    <div className="planned">
      <p className="planned-dish">
        <span className="quiet small">
          {under === null ? text.plannedFor(mealName) : text.planned}
        </span>
        <span>{title}</span>
      </p>
      <div className="planned-acts">
        <Button aria-label={text.ateLabel(mealName, title)} onClick={() => void note(new Map())}>
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
            onSave={(changed) => {
              setOpen(false);
              void note(changed);
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
  onSave,
}: {
  readonly planned: MenuPlanMeal;
  readonly onSave: (changed: ReadonlyMap<string, Portion | null>) => void;
}) => {
  const [changed, setChanged] = useState<ReadonlyMap<string, Portion | null>>(new Map());
  const set = (ref: string, portion: Portion | null): void =>
    setChanged(new Map(changed).set(ref, portion));
  const isNothing = planned.items.every((item) => changed.get(item.food) === null);
  return (
    <form
      className="planned-portions"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(changed);
      }}
    >
      {planned.items.map((item) => {
        const now = changed.get(item.food);
        const isLeft = now === null;
        return (
          <div key={item.food} className="planned-item">
            <Switch
              label={item.name}
              hint={item.portion}
              checked={!isLeft}
              onChange={(isOn) => set(item.food, isOn ? { grams: item.grams, said: null } : null)}
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
        {isNothing ? text.nothing : null}
      </p>
      <Button type="submit" variant="primary" wide disabled={isNothing}>
        {text.save}
      </Button>
    </form>
  );
};
