import type { LocalDate } from "@dorsal/core/record";
import type { PackedView } from "./pack.ts";

export interface BodyQuestion {
  readonly id: number;
  readonly today: LocalDate;
}

export type BodyAnswer =
  | { readonly id: number; readonly view: PackedView }
  | { readonly id: number; readonly failed: string };
