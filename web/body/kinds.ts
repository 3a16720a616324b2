import type { Kind } from "@dorsal/core/record";

/** What the numbers of a body are computed from. */
export const BODY_KINDS = [
  "profile",
  "eating",
  "goal",
  "weighIn",
  "measurement",
  "foodEntry",
  "foodDay",
  "waterEvent",
] as const satisfies readonly Kind[];
