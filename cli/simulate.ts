import {
  ENERGY_LIMITS,
  createModel,
  energyMessages,
  readSimulationCase,
  simulate as simulateCourse,
  startingPoint,
} from "@dorsal/core/energy";
import type { Trajectory } from "@dorsal/core/energy";
import { err, ok } from "@dorsal/core/quantity";
import { caseCommand, rounded } from "./energy-cases.ts";
import type { Answer } from "./energy-cases.ts";
import { energyCliMessages } from "./energy-messages.ts";

const WEEK = 7;

const COLUMNS: readonly (readonly [name: string, column: keyof Trajectory])[] = [
  ["day", "day"],
  ["weightKg", "weightKg"],
  ["fatMassKg", "fatKg"],
  ["leanTissueKg", "leanKg"],
  ["extracellularFluidKg", "fluidKg"],
  ["glycogenKg", "glycogenKg"],
  ["adaptiveThermogenesisKcal", "adaptationKcal"],
  ["energyExpenditureKcal", "expenditureKcal"],
  ["energyIntakeKcal", "intakeKcal"],
  ["fatFreeMassKg", "fatFreeKg"],
];

const answer: Answer = (raw) => {
  const read = readSimulationCase(raw);
  if (!read.ok) return read;
  const { id, person, schedule, days } = read.value;
  const model = createModel(startingPoint(person));
  const course = simulateCourse(model, schedule, days, { every: WEEK });
  const { low, high } = ENERGY_LIMITS.weightKg;
  // Numbers go on where no body would.
  const lost = course.weightKg.findIndex((kg) => !(kg >= low && kg <= high));
  if (lost !== -1)
    return err({
      field: "schedule",
      value: energyMessages.weightOnDay(course.weightKg[lost] ?? 0, course.day[lost] ?? 0),
      range: energyMessages.survivable(low, high),
    });
  const columns = COLUMNS.map(([name, column]) => [name, Array.from(course[column], rounded)]);
  return ok({
    ...(id === null ? {} : { id }),
    baselineEnergyIntakeKcal: rounded(model.baselineKcal),
    ...(Object.fromEntries(columns) as Record<string, readonly number[]>),
  });
};

/** `dorsal simulate`: a person and a schedule in, weekly values out. */
export const simulate = caseCommand(
  {
    name: "simulate",
    summary: energyCliMessages.simulateSummary,
    help: energyCliMessages.simulateHelp,
  },
  answer,
);
