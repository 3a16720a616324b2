import { createModel, estimate, readLogCase, startingPoint } from "@dorsal/core/energy";
import { ok, roundTo } from "@dorsal/core/quantity";
import { caseCommand } from "./energy-cases.ts";
import type { Answer } from "./energy-cases.ts";
import { energyCliMessages } from "./energy-messages.ts";

const tenth = (kcal: number): number => roundTo(kcal, 0.1);

const answer: Answer = (raw) => {
  const read = readLogCase(raw);
  if (!read.ok) return read;
  const { person, days } = read.value;
  const estimates = estimate(createModel(startingPoint(person)), days);
  return ok(
    estimates.map(({ day, tdee, low90, high90, enough }) => ({
      day,
      tdee: tenth(tdee),
      low90: tenth(low90),
      high90: tenth(high90),
      enough,
    })),
  );
};

/** `dorsal expenditure`: weigh-ins and meals in, expenditure of each day out. */
export const expenditure = caseCommand(
  {
    name: "expenditure",
    summary: energyCliMessages.expenditureSummary,
    help: energyCliMessages.expenditureHelp,
  },
  answer,
);
