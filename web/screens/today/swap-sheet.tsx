import { exerciseById } from "@dorsal/core/exercise";
import type { SwapOption } from "@dorsal/core/program";
import type { PlannedItem } from "@dorsal/core/record";
import { Sheet } from "../../design/index.ts";
import { today as text, words } from "../../messages/index.ts";

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

export interface SwapSheetProps {
  readonly item: PlannedItem | null;
  readonly options: readonly SwapOption[];
  readonly onClose: () => void;
  readonly onSwap: (item: PlannedItem, by: PlannedItem) => void;
}

export const SwapSheet = ({ item, options, onClose, onSwap }: SwapSheetProps) => (
  <Sheet
    open={item !== null}
    onClose={onClose}
    title={item ? text.swapTitle(nameOf(item.exercise)) : ""}
  >
    <p className="quiet small">{options.length > 0 ? text.swapIntro : text.noSwaps}</p>
    <ul className="swap-options">
      {options.map((option) => (
        <li key={option.item.id}>
          <button
            type="button"
            className="swap-option"
            onClick={() => item && onSwap(item, option.item)}
          >
            <span className="move-name">{nameOf(option.item.exercise)}</span>
            <span className="small tabular">{words.dose(option.item.dose, option.item.side)}</span>
            <span className="quiet small">{option.reason}</span>
          </button>
        </li>
      ))}
    </ul>
  </Sheet>
);
