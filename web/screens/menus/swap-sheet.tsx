import { useEffect, useState } from "react";
import type { Meal, MenuDay, MenuItem, SwapOption } from "@dorsal/core/menu";
import type { WorkFault } from "../../beside/index.ts";
import { Sheet } from "../../design/index.ts";
import { menus } from "../../messages/index.ts";
import { useLate } from "../use-late.ts";
import type { MenuDesk } from "./use-desk.ts";

const text = menus.swapSheet;

const faultText = (fault: WorkFault): string =>
  fault.code === "failed" ? menus.failed.failed(fault.message) : menus.failed.timeout;

/** The item that another is looked for. */
export interface SwapAt {
  readonly day: MenuDay;
  readonly meal: Meal;
  readonly item: MenuItem;
}

export interface SwapSheetProps {
  readonly at: SwapAt | null;
  readonly desk: MenuDesk;
  readonly onClose: () => void;
}

/** Other foods in an item's place, each with what changes with it. */
export const SwapSheet = ({ at, desk, onClose }: SwapSheetProps) => (
  <Sheet open={at !== null} onClose={onClose} title={at ? text.title(at.item.name) : ""}>
    {at ? <Options at={at} desk={desk} onClose={onClose} /> : null}
  </Sheet>
);

const Options = ({
  at,
  desk,
  onClose,
}: {
  readonly at: SwapAt;
  readonly desk: MenuDesk;
  readonly onClose: () => void;
}) => {
  const { day, meal, item } = at;
  const place = { day: day.day, meal: meal.name, food: item.food };
  const [options, setOptions] = useState<readonly SwapOption[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const isLate = useLate(options === null && fault === null);
  const { swapsFor } = desk;
  useEffect(() => {
    const control = new AbortController();
    const look = async (): Promise<void> => {
      const answered = await swapsFor(place, control.signal);
      if (control.signal.aborted || !answered) return;
      if (answered.ok && answered.value.length > 0) setOptions(answered.value);
      else if (answered.ok) setFault(menus.failed["nothing-else"]);
      else setFault(faultText(answered.error));
    };
    void look();
    return () => control.abort();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- asked once for the item that the sheet was opened for
  }, []);
  const nameOf = (food: string): string =>
    day.meals.flatMap(({ items }) => items).find((one) => one.food === food)?.name ?? food;
  const take = (option: SwapOption): void => {
    onClose();
    void desk.swap(place, option, text.swapped(item.name, option.name));
  };
  return (
    <div className="menu-swaps" aria-live="polite">
      {fault === null ? null : <p>{fault}</p>}
      {isLate ? (
        <>
          <p>{menus.going.change}</p>
          <progress className="plan-progress" aria-label={menus.going.change} />
        </>
      ) : null}
      {options === null ? null : (
        <>
          <p className="quiet small">{text.intro}</p>
          <ul>
            {options.map((option) => (
              <li key={option.food}>
                <button type="button" className="menu-swap" onClick={() => take(option)}>
                  <span className="menu-swap-name">{option.name}</span>
                  <span>{option.portion}</span>
                  <span className="quiet small">{text.changes(option, nameOf)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
