import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { ChevronRight, Ellipsis } from "lucide-react";
import type { Sex } from "@dorsal/core/food";
import type { Kitchen, LocalDate } from "@dorsal/core/record";
import { IconButton, Sheet } from "../../design/index.ts";
import { food, foodKitchen, foodOwn, foodTables } from "../../messages/index.ts";
import { CopyFrom } from "./copy-from.tsx";
import { HandsSheet } from "./hands-sheet.tsx";
import { MealsSheet } from "./meals-sheet.tsx";
import { useFoodWrites } from "./use-writes.ts";
import "./entry-sheet.css";

const text = food.day;

interface DayMoreProps {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly kitchen: Kitchen;
  readonly sex: Sex | null;
}

type Opened = "day" | "meals" | "hands" | null;

/** What is seldom needed: a whole day copied, recipes, the names of meals, one's hand as a measure. */
export const DayMore = ({ date, today, kitchen, sex }: DayMoreProps) => {
  const writes = useFoodWrites();
  const [opened, setOpened] = useState<Opened>(null);
  const close = (): void => setOpened(null);
  return (
    <>
      <IconButton
        label={text.open}
        icon={<Ellipsis aria-hidden />}
        onClick={() => setOpened("day")}
      />
      <Sheet open={opened === "day"} onClose={close} title={text.title}>
        <div className="entry-sheet">
          <section>
            <h3>{text.copy}</h3>
            <CopyFrom
              date={date}
              today={today}
              takes={() => true}
              onCopy={async (bodies) => {
                if (await writes.add(bodies, food.copy.done(bodies.length))) close();
              }}
            />
          </section>
          <ul>
            <li>
              <Link to="/food/recipes" className="link-row">
                <span>{text.recipes}</span>
                <ChevronRight aria-hidden />
              </Link>
            </li>
            <li>
              <Link to="/food/own" className="link-row">
                <span>{foodOwn.open}</span>
                <ChevronRight aria-hidden />
              </Link>
            </li>
            <li>
              <Link to="/food/tables" className="link-row">
                <span>{foodTables.open}</span>
                <ChevronRight aria-hidden />
              </Link>
            </li>
            <li>
              <SheetRow name={foodKitchen.meals.open} onOpen={() => setOpened("meals")} />
            </li>
            <li>
              <SheetRow name={foodKitchen.hands.open} onOpen={() => setOpened("hands")} />
            </li>
          </ul>
        </div>
      </Sheet>
      <MealsSheet kitchen={kitchen} open={opened === "meals"} onClose={close} />
      <HandsSheet kitchen={kitchen} sex={sex} open={opened === "hands"} onClose={close} />
    </>
  );
};

const SheetRow = ({ name, onOpen }: { readonly name: string; readonly onOpen: () => void }) => (
  <button type="button" className="link-row food-link-button" onClick={onOpen}>
    <span>{name}</span>
    <ChevronRight aria-hidden />
  </button>
);
