import type { ReactNode } from "react";
import { FilePenLine, ScanBarcode, Zap } from "lucide-react";
import { food, foodOwn, foodScan } from "../../messages/index.ts";

/** Another way to note something than to find it in the table of foods. */
export interface AddWay {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
}

/**
 * The ways in the order in which they stand below a search and before one. Each is taken by its id in
 * `food-add.tsx`, with what was typed.
 */
export const ADD_WAYS = [
  { id: "scan", label: foodScan.open, icon: <ScanBarcode size={20} aria-hidden /> },
  { id: "label", label: foodOwn.enterLabel, icon: <FilePenLine size={20} aria-hidden /> },
  { id: "quick", label: food.quick.open, icon: <Zap size={20} aria-hidden /> },
] as const satisfies readonly AddWay[];

export type AddWayId = (typeof ADD_WAYS)[number]["id"];
