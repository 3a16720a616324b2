/**
 * Screens: one folder each, loaded when first visited, so that the first load carries only Today.
 * A screen reads records through the store's live hooks, asks core for every judgement, and writes
 * through the store. The loaders here are the room's only face; the player is a room of its own.
 */
export const loadToday = () => import("./today.tsx");
export const loadWelcome = () => import("./welcome.tsx");
export const loadExercise = () => import("./exercise.tsx");
export const loadLibrary = () => import("./library.tsx");
export const loadMuscles = () => import("./muscles.tsx");
export const loadPlan = () => import("./plan.tsx");
export const loadSetup = () => import("./setup.tsx");
export const loadHistory = () => import("./history.tsx");
export const loadHistoryDetail = () => import("./history-detail.tsx");
export const loadPhotos = () => import("./photos.tsx");
export const loadPhotoNew = () => import("./photo-new.tsx");
export const loadPhotoDetail = () => import("./photo-detail.tsx");
export const loadPhotoCompare = () => import("./photo-compare.tsx");
export const loadSettings = () => import("./settings.tsx");
export const loadBody = () => import("./body.tsx");
export const loadBodyLog = () => import("./body-log.tsx");
export const loadMeasure = () => import("./measure.tsx");
export const loadAim = () => import("./aim.tsx");
export const loadFood = () => import("./food.tsx");
export const loadMenus = () => import("./menus.tsx");
export const loadMenusShopping = () => import("./menus-shopping.tsx");
export const loadFoodAdd = () => import("./food-add.tsx");
export const loadFoodNew = () => import("./food-new.tsx");
export const loadFoodOwn = () => import("./food-own.tsx");
export const loadFoodOwnChange = () => import("./food-own-change.tsx");
export const loadFoodScan = () => import("./food-scan.tsx");
export const loadFoodTables = () => import("./food-tables.tsx");
export const loadFoodNutrients = () => import("./food-nutrients.tsx");
export const loadFoodRecipes = () => import("./food-recipes.tsx");
export const loadFoodRecipe = () => import("./food-recipe.tsx");
export const loadFind = () => import("./find.tsx");
export const loadFindKey = () => import("./find/find-key.ts");
export const loadMore = () => import("./more.tsx");
export { readBodyLogSearch } from "./body-log/search.ts";
export { readFindSearch } from "./find/search.ts";
export { readFoodAddSearch, readFoodNewSearch, readFoodSearch } from "./food/search.ts";
export { readLibrarySearch } from "./library/search.ts";
export { readCompareSearch, readPoseSearch } from "./photos/search.ts";
