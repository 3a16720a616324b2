/**
 * Food: the nutrients that Dorsal knows and how a USDA table is read into them; sums in which what
 * is not known stays unknown; what an adult needs a day and how a day stands against it, in words;
 * what a plate and a hand hold; energy against macros; the diary: a day in meals and in words,
 * portions as people say them, what is eaten again, recipes and labels; how a food is found by what
 * it is called. A missing amount is never zero, a limit counts only what is known and in its scope,
 * and nothing here scolds.
 */
export { amountsInGrams, isWhole, knownEnergyShare, scaleAmounts, sumAmounts } from "./amounts.ts";
export type { Amounts, Totals } from "./amounts.ts";
export { bareDigits, isShopBarcode, printedBarcode, readBarcode } from "./barcode/barcode.ts";
export type { BarcodeFormat } from "./barcode/barcode.ts";
export { describeBarcodeFault } from "./barcode/messages.ts";
export { copyEntries } from "./diary/copy.ts";
export { dayView } from "./diary/day.ts";
export type { DayView, MealView } from "./diary/day.ts";
export { eatenFoods } from "./diary/eaten.ts";
export { entryOf, itemOf, quickEntry, quickItem } from "./diary/entry.ts";
export type { Portion } from "./diary/entry.ts";
export { toggleChosen } from "./diary/favourites.ts";
export type { ChosenFood } from "./diary/favourites.ts";
export { amountsOfItem, itemInPortion } from "./diary/items.ts";
export type { DiaryEntry } from "./diary/items.ts";
export { mealAt } from "./diary/meal-at.ts";
export { dayWords, energyText } from "./diary/messages.ts";
export type { DayWord } from "./diary/messages.ts";
export { nutrientRows } from "./diary/nutrients.ts";
export type { NutrientRow } from "./diary/nutrients.ts";
export { foodOfItem, foodOfOwn, foodOfRecipe } from "./diary/own/foods.ts";
export { describeRecipeFault, labelOddityText } from "./diary/own/messages.ts";
export {
  entryItemOf,
  entryOfRecipe,
  recipeFromMeal,
  recipeItemOf,
  recipeTotals,
} from "./diary/own/recipes.ts";
export type { RecipeFault, RecipePart } from "./diary/own/recipes.ts";
export { describeTypedFoodFault } from "./diary/own/typed-messages.ts";
export { EMPTY_TYPED_FOOD, readTypedFood, typedFoodOf } from "./diary/own/typed.ts";
export type { TypedFood, TypedPortion } from "./diary/own/typed.ts";
export { energyOfPlanned, entryOfPlanned } from "./diary/planned.ts";
export { plateOf } from "./diary/plate.ts";
export type { PlateEaten } from "./diary/plate.ts";
export { countText } from "./diary/portions/measure.ts";
export {
  describePortionFault,
  portionText,
  unitChoiceText,
  withinText,
} from "./diary/portions/messages.ts";
export { parsePortion } from "./diary/portions/parse.ts";
export { portionOf, unitsOf, usualPortion } from "./diary/portions/units.ts";
export type { HandsOf, PortionUnit } from "./diary/portions/units.ts";
export { entriesOfRecents, oftenEaten, recentFoods, usualTogether } from "./diary/recents.ts";
export type { RecentFood } from "./diary/recents.ts";
export { targetsOf } from "./diary/targets.ts";
export type { DayTargets } from "./diary/targets.ts";
export { FOOD_FIELDS, foodDocument } from "./find/document.ts";
export type { FoodField } from "./find/document.ts";
export { addFoods, createFoodIndex, everydayOf, findFoods, removeFood } from "./find/find.ts";
export type {
  FindFoodsOptions,
  FoodIndex,
  FoodReason,
  FoundFood,
  RecentFood as EatenFood,
} from "./find/find.ts";
export { FOOD_SYNONYMS } from "./find/words.ts";
export { FOOD_SOURCES, NOTHING_SAID, foodOfCore } from "./foods/food.ts";
export type { Food, FoodSource } from "./foods/food.ts";
export { coreFoodById, coreFoods } from "./foods/foods.ts";
export {
  ALLERGENS,
  COST_CLASSES,
  DIET_CLASSES,
  FOOD_GROUPS,
  MEAL_SLOTS,
  TIME_CLASSES,
} from "./foods/types.ts";
export type {
  Allergen,
  CoreFood,
  CostClass,
  DietClass,
  FoodGroup,
  FoodRole,
  HouseholdPortion,
  MealSlot,
  TimeClass,
} from "./foods/types.ts";
export { INTAKES_FROM_YEARS, intakesFor } from "./intakes/intakes.ts";
export type { IntakeFault, Intakes, IntakesNotFor, UpperLimit } from "./intakes/intakes.ts";
export { describeIntakeFault } from "./intakes/messages.ts";
export type { Sex } from "./intakes/person.ts";
export {
  KCAL_PER_GRAM,
  PROTEIN_MOST_SHARE,
  checkEnergy,
  kcalFromMacros,
  proteinRange,
} from "./macros.ts";
export { describeFoodFault } from "./messages.ts";
export { amountDigits, amountText, nutrientName, unitText } from "./nutrients/messages.ts";
export { KILOJOULES_PER_KCAL, NUTRIENTS, NUTRIENT_IDS } from "./nutrients/table.ts";
export type { NutrientId, NutrientKind, NutrientUnit } from "./nutrients/table.ts";
export { amountsFromUsda, usdaNumberOf } from "./nutrients/usda.ts";
export { HANDS, HAND_PORTIONS, calibrateHand } from "./portions/hands.ts";
export type { Hand, HandCalibration } from "./portions/hands.ts";
export { patternFor } from "./portions/myplate.ts";
export { PROCESSING_CLASSES, isProcessingClass } from "./processing.ts";
export type { ProcessingClass } from "./processing.ts";
