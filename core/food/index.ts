/**
 * Food: the nutrients that Dorsal knows and how a USDA table is read into them; sums in which what
 * is not known stays unknown; what an adult needs a day and how a day stands against it, in words;
 * what a plate and a hand hold; energy against macros; the diary: a day in meals and in words,
 * portions as people say them, what is eaten again, recipes and labels; how a food is found by what
 * it is called. A missing amount is never zero, a limit counts only what is known and in its scope,
 * and nothing here scolds.
 */
export {
  addTotals,
  amountsInGrams,
  amountsOfWhole,
  isWhole,
  knownEnergyShare,
  scaleAmounts,
  sumAmounts,
} from "./amounts.ts";
export type { Amounts, Total, Totals } from "./amounts.ts";
export {
  checkDigitOf,
  isShopBarcode,
  printedBarcode,
  readBarcode,
  upcAFromE,
  bareDigits,
} from "./barcode/barcode.ts";
export type { BarcodeFault, BarcodeFormat } from "./barcode/barcode.ts";
export { describeBarcodeFault } from "./barcode/messages.ts";
export { copyEntries } from "./diary/copy.ts";
export type { CopyTo } from "./diary/copy.ts";
export { dayView } from "./diary/day.ts";
export type { DayParts, DayView, MealView } from "./diary/day.ts";
export { entryOf, itemOf, quickEntry, quickItem } from "./diary/entry.ts";
export type { Portion } from "./diary/entry.ts";
export { MOST_CHOSEN, toggleChosen } from "./diary/favourites.ts";
export type { ChosenFood } from "./diary/favourites.ts";
export { amountsOfItem, hasEnergy, itemInPortion } from "./diary/items.ts";
export type { DiaryEntry } from "./diary/items.ts";
export { dayWords, energyText, markText, mealName } from "./diary/messages.ts";
export type { DayWord } from "./diary/messages.ts";
export { nutrientRows } from "./diary/nutrients.ts";
export type { NutrientRow, NutrientRows } from "./diary/nutrients.ts";
export { foodOfItem, foodOfOwn, foodOfRecipe } from "./diary/own/foods.ts";
export { SALT_PER_SODIUM, labelOf, per100FromLabel } from "./diary/own/label.ts";
export type { Label, LabelFault, LabelField, LabelOddity, LabelRead } from "./diary/own/label.ts";
export {
  describeLabelFault,
  describeRecipeFault,
  labelOddityText,
  servingLabel,
} from "./diary/own/messages.ts";
export {
  entryOfRecipe,
  recipeFromMeal,
  recipeItemOf,
  recipeTotals,
  recipeWeightG,
  entryItemOf,
} from "./diary/own/recipes.ts";
export type { RecipeFault, RecipePart } from "./diary/own/recipes.ts";
export { describeTypedFoodFault } from "./diary/own/typed-messages.ts";
export { EMPTY_TYPED_FOOD, readTypedFood, typedFoodOf } from "./diary/own/typed.ts";
export type { TypedFood, TypedFoodFault, TypedFoodRead, TypedPortion } from "./diary/own/typed.ts";
export { energyOfPlanned, entryOfPlanned, plannedPortion } from "./diary/planned.ts";
export type { PlannedMeal } from "./diary/planned.ts";
export { plateOf } from "./diary/plate.ts";
export type { FoodKind, KindOfFood, PlateEaten } from "./diary/plate.ts";
export { countText } from "./diary/portions/measure.ts";
export {
  describePortionFault,
  portionText,
  unitChoiceText,
  withinText,
} from "./diary/portions/messages.ts";
export { parsePortion } from "./diary/portions/parse.ts";
export type { PortionFault } from "./diary/portions/parse.ts";
export { portionOf, unitsOf, usualPortion } from "./diary/portions/units.ts";
export type { HandsOf, PortionUnit } from "./diary/portions/units.ts";
export { entriesOfRecents, recentFoods, usualTogether } from "./diary/recents.ts";
export type { RecentFood, RecentsAt } from "./diary/recents.ts";
export { energyState, targetsOf } from "./diary/targets.ts";
export type { DayTargets, EnergyState, TargetsFrom } from "./diary/targets.ts";
export type { FoodFault } from "./fault.ts";
export { addFoods, createFoodIndex, everydayOf, findFoods, removeFood } from "./find/find.ts";
export type {
  FindFoodsOptions,
  FoodIndex,
  FoodReason,
  FoundFood,
  RecentFood as EatenFood,
} from "./find/find.ts";
export { FOOD_FIELDS, LARGEST_PRIOR, foodDocument } from "./find/document.ts";
export type { Everyday, FoodField } from "./find/document.ts";
export { FOOD_SYNONYMS } from "./find/words.ts";
export { FOOD_SOURCES, foodOfCore, NOTHING_SAID } from "./foods/food.ts";
export type { Food, FoodSource } from "./foods/food.ts";
export { coreFoodById, coreFoods } from "./foods/foods.ts";
export {
  ALLERGENS,
  COST_CLASSES,
  DIET_CLASSES,
  FOOD_GROUPS,
  FOOD_ROLES,
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
export { CLOSE_SHARE, addedSugarsLimitG, assess, saturatedFatLimitG } from "./intakes/assess.ts";
export type {
  Assessed,
  LimitState,
  LimitVerdict,
  RangeState,
  RangeVerdict,
  TargetState,
  TargetVerdict,
} from "./intakes/assess.ts";
export { intakesFor } from "./intakes/intakes.ts";
export type { Intake, IntakeFault, Intakes, UpperLimit } from "./intakes/intakes.ts";
export {
  assessedTexts,
  describeIntakeFault,
  intakeNote,
  limitText,
  rangeText,
  targetText,
} from "./intakes/messages.ts";
export type { IntakePerson, Sex } from "./intakes/person.ts";
export { BANDS, ENERGY_RANGES, GUIDELINES, INTAKE_SOURCES } from "./intakes/table.ts";
export type { Band, IntakeKind, LimitScope } from "./intakes/table.ts";
export {
  KCAL_PER_GRAM,
  PROTEIN_MOST_SHARE,
  PROTEIN_PER_KG,
  checkEnergy,
  kcalFromMacros,
  proteinRange,
} from "./macros.ts";
export type { EnergyCheck, ProteinAsk, ProteinRange } from "./macros.ts";
export { describeFoodFault, energyCheckText, processingText, totalText } from "./messages.ts";
export { amountDigits, amountText, nutrientName, unitText } from "./nutrients/messages.ts";
export { KILOJOULES_PER_KCAL, NUTRIENTS, NUTRIENT_IDS, isNutrientId } from "./nutrients/table.ts";
export type {
  Equivalent,
  NutrientFacts,
  NutrientId,
  NutrientKind,
  NutrientUnit,
  UsdaRule,
  UsdaTerm,
} from "./nutrients/table.ts";
export { amountsFromUsda, usdaNumberOf } from "./nutrients/usda.ts";
export { EQUIVALENTS, PLATE_FORMS, equivalentsOf } from "./portions/equivalents.ts";
export type { HouseholdUnit, PlateForm, PlateGroup } from "./portions/equivalents.ts";
export { HANDS, HAND_PORTIONS, HAND_WITHIN, calibrateHand, handPortion } from "./portions/hands.ts";
export type { Hand, HandCalibration, HandFacts, HandPortion } from "./portions/hands.ts";
export { equivalentText, handText, patternNote, plateGroupName } from "./portions/messages.ts";
export { patternFor } from "./portions/myplate.ts";
export type { FoodPattern } from "./portions/myplate.ts";
export { PROCESSING_CLASSES, isProcessingClass } from "./processing.ts";
export type { ProcessingClass } from "./processing.ts";
