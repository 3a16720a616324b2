/**
 * Messages: every text a person reads, one file a screen, apart from the code that shows it.
 * A sentence with a value in it is a function; numbers, days and doses have one wording in `words`.
 * Plain and kind: what happened, which value, what to do. Nothing scolds, nothing blinks.
 */
export { body } from "./body.ts";
export { charts } from "./charts.ts";
export { bodyLog } from "./body-log.ts";
export { aim } from "./aim.ts";
export { design } from "./design.ts";
export { eaten } from "./eaten.ts";
export { exercise } from "./exercise.ts";
export { find } from "./find.ts";
export type { PageId, PageWords } from "./find.ts";
export { food } from "./food.ts";
export { foodNutrients } from "./food-nutrients.ts";
export { foodRecipes } from "./food-recipes.ts";
export { foodAdd } from "./food-add.ts";
export { foodKitchen } from "./food-kitchen.ts";
export { foodOwn } from "./food-own.ts";
export { foodScan } from "./food-scan.ts";
export { foodTables } from "./food-tables.ts";
export { figure } from "./figure.ts";
export { history } from "./history.ts";
export { kit } from "./kit.ts";
export { library } from "./library.ts";
export { measure } from "./measure.ts";
export { menus } from "./menus.ts";
export { more } from "./more.ts";
export { muscles } from "./muscles.ts";
export { photos } from "./photos.ts";
export { plan } from "./plan.ts";
export { player } from "./player.ts";
export { words } from "./words.ts";
export { settings } from "./settings.ts";
export { setup } from "./setup.ts";
export { shell } from "./shell.ts";
export { today } from "./today.ts";
export { weighing } from "./weighing.ts";
export { weights } from "./weights.ts";
export { welcome } from "./welcome.ts";
