import { describeFoodFault, energyCheckText } from "../../messages.ts";
import { nutrientName } from "../../nutrients/messages.ts";
import { KILOJOULES_PER_KCAL } from "../../nutrients/table.ts";
import { SALT_PER_SODIUM } from "./label.ts";
import type { LabelFault, LabelField, LabelOddity } from "./label.ts";
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

/** What a field of a label is called. */
export const fieldName = (field: LabelField): string => {
  switch (field) {
    case "per":
      return "The size of the serving";
    case "kilojoules":
      return "Energy in kJ";
    case "salt":
      return "Salt";
    default:
      return nutrientName(field);
  }
};

const number = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toFixed(1))) : "no number";

/** What on a label cannot be, which value, and what to do. */
export const describeLabelFault = (fault: LabelFault): string => {
  switch (fault.code) {
    case "out-of-range":
      return `${fieldName(fault.field)} is ${number(fault.value)} ${fault.unit}, but can be ${fault.field === "per" ? "more than 0" : "0"} to ${number(fault.most)} ${fault.unit} here. Look at the label again.`;
    case "too-heavy":
      return `Protein, carbohydrate, fat and alcohol together are ${number(fault.sumG)} g, more than the ${number(fault.per)} ${fault.unit} they are in. Look whether the values are of 100 ${fault.unit} or of a serving.`;
    case "part-above-whole":
      return `${nutrientName(fault.part)} (${number(fault.partG)} g) is more than ${nutrientName(fault.whole).toLowerCase()} (${number(fault.wholeG)} g), which it is a part of. Look at both again.`;
  }
};

/** What on a label looks odd and is kept all the same, unless the person changes it. */
export const labelOddityText = (odd: LabelOddity): string => {
  switch (odd.code) {
    case "energy":
      return energyCheckText(odd.check) ?? "The energy looks odd. Look at the label again.";
    case "two-energies":
      return `${number(odd.kilojoules)} kJ are ${number(odd.kilojoules / KILOJOULES_PER_KCAL)} kcal, and ${number(odd.kcal)} kcal stand there too. The kcal are kept; is that right?`;
    case "two-salts":
      return `${number(odd.saltG)} g of salt are ${number((odd.saltG / SALT_PER_SODIUM) * 1000)} mg of sodium, and ${number(odd.sodiumMg)} mg stand there too. The sodium is kept; is that right?`;
  }
};
