import type { Weekday } from "@dorsal/core/record";
import type { WeekItem } from "../../planner/index.ts";
import type { WhatIf } from "./what-if/what-if.ts";

/** What lies open over the week. */
export type Open =
  | { readonly kind: "day"; readonly day: Weekday }
  | { readonly kind: "item"; readonly day: Weekday; readonly item: WeekItem }
  | { readonly kind: "what-if"; readonly picked: WhatIf | null }
  | { readonly kind: "events" }
  | { readonly kind: "hurts" }
  | { readonly kind: "signs" }
  | { readonly kind: "block" }
  | { readonly kind: "settings" };
