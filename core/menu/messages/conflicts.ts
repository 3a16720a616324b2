import { formatKcal } from "../../quantity/index.ts";
import type { DietClass } from "../../food/index.ts";
import type { DayTarget } from "../types.ts";

const GOALS: Readonly<Record<string, string>> = {
  locked: "what is locked",
  fat: "fat from 22 to 36 % of the energy",
  saturatedFat: "saturated fat below 10 % of the energy",
  sodium: "at most 2300 mg of sodium",
  upperLimits: "the upper limits of vitamins and minerals",
};

const list = (words: readonly string[]): string => {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
};

/** What is said when goals do not go together. */
export const conflictMessages = {
  nearest: (goal: "energyKcal" | "proteinG", asked: number, works: number): string =>
    goal === "energyKcal"
      ? `${formatKcal(works)} instead of ${formatKcal(asked)}`
      : `${works} g of protein instead of ${Math.round(asked)} g`,
  text: (
    diet: DietClass,
    { energyKcal, proteinG }: DayTarget,
    goals: readonly string[],
    nearest: readonly string[],
  ): string => {
    const words = [
      formatKcal(energyKcal),
      `${Math.round(proteinG)} g of protein`,
      ...goals.flatMap((goal) => GOALS[goal] ?? []),
    ];
    const diets = diet === "omnivore" ? "" : ` on a ${diet} diet`;
    const help =
      nearest.length === 0
        ? "Fewer dislikes or locked items, or less protein, may make room."
        : `The nearest that works: ${nearest.join(", or ")}.`;
    return `These do not go together in one day${diets}: ${list(words)}. ${help}`;
  },
} as const;
