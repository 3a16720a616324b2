import type { NutrientKind } from "@dorsal/core/food";

/** All nutrients of a day. */
export const foodNutrients = {
  title: "Nutrients",
  intro:
    "Added up from every food of the day. Where a food does not say how much it has, the number is a least, and nothing is taken for zero.",
  empty: "Nothing noted for this day yet.",
  unknownPerson:
    "Who you are decides how much you need: the questions of the plan ask for age and sex.",
  answer: "Answer them",
  kinds: {
    energy: "Energy",
    macro: "Protein, carbohydrate and fat",
    fat: "Kinds of fat",
    vitamin: "Vitamins",
    mineral: "Minerals",
    other: "Other",
  } satisfies Record<NutrientKind, string>,
  columns: { nutrient: "Nutrient", amount: "Amount", from: "Foods known" },
  from: (from: number, of: number): string => `${from} of ${of}`,
  fromSaid: (from: number, of: number): string =>
    `from ${from} of ${of} ${of === 1 ? "food" : "foods"}`,
  amount: (amount: string, isWhole: boolean): string => (isWhole ? amount : `at least ${amount}`),
  unknown: "not known",
  none: "none yet",
  missing: "Not in the tables",
  missingText: (names: string): string =>
    `${names}: tables of foods do not measure these, so nothing is said of them.`,
  about:
    "Amounts for healthy adults, from the US reference intakes. Information, and no medical advice.",
};
