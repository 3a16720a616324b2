/**
 * Messages: every text a person reads, one file a screen, apart from the code that shows it.
 * A sentence with a value in it is a function; numbers, days and doses have one wording in `words`.
 * Plain and kind: what happened, which value, what to do. Nothing scolds, nothing blinks.
 */
export { aim } from "./aim.ts";
export { body, eaten, weighing } from "./body.ts";
export { design } from "./design.ts";
export { exercise } from "./exercise.ts";
export { figure } from "./figure.ts";
export { history } from "./history.ts";
export { kit } from "./kit.ts";
export { library } from "./library.ts";
export { more } from "./more.ts";
export { muscles } from "./muscles.ts";
export { plan } from "./plan.ts";
export { player } from "./player.ts";
export { plural, words } from "./words.ts";
export { settings } from "./settings.ts";
export { setup } from "./setup.ts";
export { shell } from "./shell.ts";
export { today } from "./today.ts";
export { weights } from "./weights.ts";
export { welcome } from "./welcome.ts";
