import { formatKcal } from "@dorsal/core/quantity";

/** A day of which little was noted: asked about once. */
export const eaten = {
  title: (day: string, kcal: number): string => `${day}: only ${formatKcal(kcal)} noted`,
  text: "So little of a usual day that it is left out of what you use. Was it all?",
  all: "That was all",
  some: "Something is missing",
  saved: "Noted.",
  notSaved: "It could not be saved. ",
};
