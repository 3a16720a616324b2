import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { ShoppingBasket } from "lucide-react";
import type { Meal } from "@dorsal/core/menu";
import { addDays } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import { Button, PageTitle, buttonClass } from "../../design/index.ts";
import { menus } from "../../messages/index.ts";
import { MenuDayView } from "./day.tsx";
import type { DayActs } from "./day.tsx";
import { Progress } from "./progress.tsx";
import { StepsSheet } from "./steps-sheet.tsx";
import { SwapSheet } from "./swap-sheet.tsx";
import type { SwapAt } from "./swap-sheet.tsx";
import { Unmet } from "./unmet.tsx";
import type { Going, MenuDesk, OnShow } from "./use-desk.ts";

const text = menus.week;

/** Days that are being looked for, each as soon as it is there. */
export const GoingDays = ({
  going,
  today,
  onStop,
}: {
  readonly going: Going;
  readonly today: LocalDate;
  readonly onStop: () => void;
}) => (
  <div className="menu-week">
    <header className="menu-head">
      <PageTitle documentTitle={menus.title}>{menus.title}</PageTitle>
      <Progress going={going} onStop={onStop} />
    </header>
    <div className="menu-days">
      {going.days.map((shown) => (
        <MenuDayView
          key={shown.day.day}
          shown={shown}
          date={addDays(going.startsOn, shown.day.day)}
          today={today}
          isOpen={shown.day.day === 0}
          cooksTwice={false}
          acts={null}
        />
      ))}
    </div>
  </div>
);

export interface WeekProps {
  readonly desk: MenuDesk;
  readonly onShow: OnShow;
  readonly today: LocalDate;
  /** What was taken lies under this draft. */
  readonly hasTaken: boolean;
  readonly onAnother: () => void;
  readonly onEdit: () => void;
}

/** The days of a menu, taken or not, and everything that can be done with them. */
export const Week = ({ desk, onShow, today, hasTaken, onAnother, onEdit }: WeekProps) => {
  const [swapAt, setSwapAt] = useState<SwapAt | null>(null);
  const [steps, setSteps] = useState<{ readonly meal: Meal; readonly portions: 1 | 2 } | null>(
    null,
  );
  const { shown, startsOn, record } = onShow;
  const { menu, plates } = shown;
  const { days } = menu;
  const isBusy = desk.going !== null;
  const last = addDays(startsOn, days.length - 1);
  const firstOpen = days.find(({ day }) => addDays(startsOn, day) >= today)?.day ?? 0;
  const cooksTwice = (day: number): boolean =>
    days[day + 1]?.meals.some(({ items }) => items.some(({ leftover }) => leftover)) ?? false;

  /** Nothing is begun beside something else; a button that was pressed keeps the focus. */
  const unlessBusy = (act: () => void): void => {
    if (!isBusy) act();
  };
  const actsOf = (day: (typeof days)[number]): DayActs => ({
    isBusy,
    onSwap: (meal, item) => unlessBusy(() => setSwapAt({ day, meal, item })),
    onLock: (meal, item) =>
      unlessBusy(() => {
        void desk.lock(
          { day: day.day, meal: meal.name, food: item.food },
          !item.locked,
          item.locked ? text.unlocked(item.name) : text.lockedSaid(item.name),
        );
      }),
    onAnother: (meal) =>
      unlessBusy(() => {
        void desk.anotherMeal({ day: day.day, meal: meal.name }, text.anotherMealSaid(meal.name));
      }),
    onSteps: (meal) =>
      setSteps({ meal, portions: meal.slot === "dinner" && cooksTwice(day.day) ? 2 : 1 }),
  });

  return (
    <div className="menu-week two-columns">
      <header className="menu-head">
        <p className="quiet small">{text.of(startsOn, last, today)}</p>
        <PageTitle documentTitle={menus.title}>{menus.title}</PageTitle>
        {record ? null : <p>{text.draft(menu.days.length)}</p>}
        <div className="menu-actions">
          {record ? (
            <Link to="/food/menus/shopping" className={buttonClass("primary")}>
              <ShoppingBasket aria-hidden />
              {text.shopping}
            </Link>
          ) : (
            <Button variant="primary" disabled={isBusy} onClick={() => void desk.take()}>
              {text.take(days.length)}
            </Button>
          )}
          <Button disabled={isBusy} onClick={onAnother}>
            {text.another}
          </Button>
          <Button disabled={isBusy} onClick={onEdit}>
            {text.change}
          </Button>
          {!record && hasTaken ? (
            <Button disabled={isBusy} onClick={desk.drop}>
              {text.drop}
            </Button>
          ) : null}
        </div>
        <Progress going={desk.going} onStop={desk.stop} />
      </header>
      <div className="menu-days">
        {days.map((day, at) => (
          <MenuDayView
            key={day.day}
            shown={{ day, plate: plates[at] ?? { vegetablesCups: 0, fruitCups: 0, notCounted: 0 } }}
            date={addDays(startsOn, day.day)}
            today={today}
            isOpen={day.day === firstOpen}
            cooksTwice={cooksTwice(day.day)}
            acts={actsOf(day)}
          />
        ))}
      </div>
      <div className="menu-side">
        <Unmet menu={menu} />
      </div>
      <SwapSheet at={swapAt} desk={desk} onClose={() => setSwapAt(null)} />
      <StepsSheet
        meal={steps?.meal ?? null}
        portions={steps?.portions ?? 1}
        onClose={() => setSteps(null)}
      />
    </div>
  );
};
