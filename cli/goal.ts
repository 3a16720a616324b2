import {
  advance,
  createModel,
  energyMessages,
  intakeFor,
  maintenanceAt,
  readGoalCase,
  sodiumChangeFor,
  startingPoint,
} from "@dorsal/core/energy";
import type { EnergyFault, GoalAnswer, GoalFault, Model } from "@dorsal/core/energy";
import { err, ok } from "@dorsal/core/quantity";
import { caseCommand, rounded } from "./energy-cases.ts";
import type { Answer } from "./energy-cases.ts";
import { energyCliMessages } from "./energy-messages.ts";

/** Less is for a clinician to say (the NIH planner warns below it), so it is no answer of ours. */
const LEAST_KCAL = 1000;
/** As the NIH planner has it. */
const SODIUM = "scaled" as const;

const faultOf = (
  { earliestDay, limitKcal }: GoalFault,
  days: number,
  goalKg: number,
): EnergyFault =>
  earliestDay === null
    ? { field: "goalWeightKg", value: goalKg, range: energyMessages.goalNever(limitKcal) }
    : { field: "days", value: days, range: energyMessages.goalFrom(earliestDay, limitKcal) };

/** What the planner's page shows: maintenance of the state a day later. */
const maintenanceDayAfter = (model: Model, { intakeKcal, state }: GoalAnswer): number => {
  const after = { ...state };
  const sodiumChangeMg = sodiumChangeFor(model, intakeKcal, SODIUM);
  advance(model, after, intakeKcal, sodiumChangeMg, model.carbFraction, 0);
  return maintenanceAt(model, after);
};

const answer: Answer = (raw) => {
  const read = readGoalCase(raw);
  if (!read.ok) return read;
  const { id, person, goalKg, days, floorKcal = LEAST_KCAL } = read.value;
  const model = createModel(startingPoint(person));
  const question = { goalKg, days, sodium: SODIUM, floorKcal: Math.max(LEAST_KCAL, floorKcal) };
  const found = intakeFor(model, question);
  if (!found.ok) return err(faultOf(found.error, days, goalKg));
  const { value } = found;
  return ok({
    ...(id === null ? {} : { id }),
    goalIntakeKcal: rounded(value.intakeKcal),
    maintenanceNowKcal: rounded(value.maintenanceNowKcal),
    maintenanceAtGoalKcal: rounded(value.maintenanceAtGoalKcal),
    maintenanceAtGoalPlus1DayKcal: rounded(maintenanceDayAfter(model, value)),
    weightAtGoalDayKg: rounded(value.weightKg),
    fatAtGoalDayKg: rounded(value.fatKg),
    waterReturnKg: rounded(value.waterReturnKg),
  });
};

/** `dorsal goal`: a person, a weight and a day in, the intake that leads there out. */
export const goal = caseCommand(
  { name: "goal", summary: energyCliMessages.goalSummary, help: energyCliMessages.goalHelp },
  answer,
);
