import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { wholeNumber } from "./schema.ts";
import type { Known } from "./schema.ts";

/** How the app behaves. One per person. */
const settingsV1 = z.looseObject({
  theme: z.enum(["system", "light", "dark"]),
  /** Dark and larger in the player, whatever the theme. */
  gymMode: z.boolean(),
  loadUnit: z.enum(["kg", "lb"]),
  beeps: z.boolean(),
  voice: z.boolean(),
  vibration: z.boolean(),
  keepAwake: z.boolean(),
  /** Pause and next on the lock screen and on headphones. */
  mediaControls: z.boolean(),
  /** `tap`: a set of repetitions ends when the person says so. `pace`: it ends when its tempo has run out. */
  advance: z.enum(["tap", "pace"]),
  firstSide: z.enum(["left", "right"]),
});

/** Whose body the moving figure has. */
const figureBody = z.object({
  type: z.enum(["female", "male"]),
  weight: z.enum(["lean", "medium", "heavy"]),
});

const settingsV2 = z.extend(settingsV1, { figure: figureBody });

/** Minutes of sitting after which a break is suggested (Duran 2023 tested 30 and 60). */
export const SIT_BREAK = { fewest: 30, most: 60, usual: 45 } as const;

const settingsV3 = z.extend(settingsV2, {
  /** Null: the app does not remind of breaks from sitting. */
  sitBreakMin: z.nullable(wholeNumber(SIT_BREAK.fewest, SIT_BREAK.most)),
  /** Of heights and girths. */
  lengthUnit: z.enum(["cm", "in"]),
});

export type Settings = Known<z.infer<typeof settingsV3>>;

const DEFAULT_FIGURE: Settings["figure"] = { type: "female", weight: "medium" };

export const settingsKind = defineKind<"settings", Settings>(
  "settings",
  startAt(settingsV1)
    .to(settingsV2, (old) => ({ ...old, figure: DEFAULT_FIGURE }))
    .to(settingsV3, (old) => ({ ...old, sitBreakMin: null, lengthUnit: "cm" })),
);

export const DEFAULT_SETTINGS: Settings = {
  theme: "system",
  gymMode: false,
  loadUnit: "kg",
  beeps: true,
  voice: true,
  vibration: true,
  keepAwake: true,
  mediaControls: true,
  advance: "tap",
  firstSide: "left",
  figure: DEFAULT_FIGURE,
  sitBreakMin: null,
  lengthUnit: "cm",
};
