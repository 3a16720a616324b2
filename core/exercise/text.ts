import { armTexts } from "./texts/arms.ts";
import { moreBackTexts } from "./texts/back-more.ts";
import { backpackTexts } from "./texts/backpack.ts";
import { carryTexts } from "./texts/carries.ts";
import { deadliftTexts } from "./texts/deadlifts.ts";
import { hingeTexts } from "./texts/hinges.ts";
import { moreHipTexts } from "./texts/hips-more.ts";
import { lungeTexts } from "./texts/lunges.ts";
import { machineTexts } from "./texts/machines.ts";
import { mobilityTexts } from "./texts/mobility.ts";
import { pullUpTexts } from "./texts/pull-ups.ts";
import { pushTexts } from "./texts/pushes.ts";
import { moreRowTexts } from "./texts/rows-more.ts";
import { squatTexts } from "./texts/squats.ts";
import { strengthTexts } from "./texts/strength.ts";
import { trunkTexts } from "./texts/trunk.ts";
import type { ExerciseText } from "./types.ts";

// Nothing is built at the top level: a bundle that asks for no text then carries none.

const families = (): readonly Readonly<Record<string, ExerciseText>>[] => [
  strengthTexts,
  backpackTexts,
  moreRowTexts,
  pullUpTexts,
  moreBackTexts,
  hingeTexts,
  deadliftTexts,
  moreHipTexts,
  squatTexts,
  lungeTexts,
  pushTexts,
  armTexts,
  trunkTexts,
  carryTexts,
  mobilityTexts,
  machineTexts,
];

/** The ids of everything that has a text. */
export const textIds = (): readonly string[] => families().flatMap((texts) => Object.keys(texts));

/** What a person reads and hears about an exercise; null when it is not known. */
export const exerciseText = (id: string): ExerciseText | null =>
  families().find((texts) => Object.hasOwn(texts, id))?.[id] ?? null;
