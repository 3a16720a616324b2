import { describeFoodFault } from "../../messages.ts";
import type { RecipeFault } from "./recipes.ts";

/** What a part of a recipe is counted in. */
export const servingLabel = "serving";

/** Why a recipe cannot be kept or eaten so, and what to do. */
export const describeRecipeFault = (fault: RecipeFault): string => {
  switch (fault.code) {
    case "out-of-range":
      return fault.field === "servings"
        ? `${Number.isFinite(fault.value) ? Number(fault.value.toFixed(2)) : "That"} servings cannot be kept: more than 0, up to ${fault.most}. Look at the number again.`
        : describeFoodFault(fault);
    case "no-cooked-weight":
      return `What all of ${fault.recipe} weighs when it is done is not known. Weigh the whole dish once and write it into the recipe, or say it in servings.`;
    case "no-name":
      return "The recipe has no name yet. Give it one, so that it is found again.";
    case "no-foods":
      return "There is no food in it yet. Add at least one.";
    case "too-many-foods":
      return `A recipe holds ${fault.most} foods at most, and these are ${fault.count}. Make two of it.`;
  }
};
