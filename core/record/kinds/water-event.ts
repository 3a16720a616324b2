import * as z from "zod/mini";
import { defineKind, startAt } from "./define.ts";
import { localDay } from "./schema.ts";
import type { Known } from "./schema.ts";

/** Days on which weight says little of tissue, from a day on. Many per person. */
const waterEventV1 = z.looseObject({
  date: localDay,
  reason: z.enum(["new-scale", "illness", "travel", "other"]),
});

export type WaterEvent = Known<z.infer<typeof waterEventV1>>;

export const waterEventKind = defineKind<"waterEvent", WaterEvent>(
  "waterEvent",
  startAt(waterEventV1),
);
