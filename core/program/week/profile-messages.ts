import type { core } from "zod/mini";

const expectation = (issue: core.$ZodIssue): string => {
  switch (issue.code) {
    case "invalid_type":
      return `give a value of type ${issue.expected === "int" ? "whole number" : issue.expected}`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? `give at least ${issue.minimum}`
        : `give a number of at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" || issue.origin === "array"
        ? `give at most ${issue.maximum}`
        : `give a number of at most ${issue.maximum}`;
    case "invalid_value":
      return `choose one of: ${issue.values.map((value) => String(value)).join(", ")}`;
    default:
      return "give a valid value";
  }
};

/** What a person reads when a profile cannot be used. */
export const profileMessages = {
  expected: expectation,
  dayTwice: "name each day of the week once",
  placeMissing: (places: readonly string[]): string =>
    places.length === 0
      ? "add the place and its equipment to places"
      : `choose one of: ${places.join(", ")}; or add the place and its equipment to places`,
  unknownWord: (count: number): string =>
    `name one of the ${count} exercises or a pattern; "dorsal exercise <name>" finds the nearest`,
  unknownEquipment: (known: readonly string[]): string =>
    `name equipment of the catalogue: ${known.join(", ")}`,
  unknownExercise: 'name an exercise; "dorsal exercise <name>" finds the nearest',
} as const;
