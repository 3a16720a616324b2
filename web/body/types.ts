import type { BodyView } from "@dorsal/core/goal";
import type { LocalDate } from "@dorsal/core/record";

export interface BodyQuestion {
  readonly id: number;
  readonly today: LocalDate;
}

export type BodyAnswer =
  | { readonly id: number; readonly view: BodyView }
  | { readonly id: number; readonly failed: string };
