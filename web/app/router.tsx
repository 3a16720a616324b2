import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router";
import type { ErrorComponentProps } from "@tanstack/react-router";
import {
  loadAim,
  loadBody,
  loadBodyLog,
  loadExercise,
  loadFind,
  loadFood,
  loadFoodAdd,
  loadFoodNew,
  loadFoodNutrients,
  loadFoodOwn,
  loadFoodOwnChange,
  loadFoodRecipe,
  loadFoodRecipes,
  loadFoodScan,
  loadFoodTables,
  loadHistory,
  loadHistoryDetail,
  loadLibrary,
  loadMeasure,
  loadMenus,
  loadMenusShopping,
  loadMore,
  loadMuscles,
  loadPhotoCompare,
  loadPhotoDetail,
  loadPhotoNew,
  loadPhotos,
  loadPlan,
  loadSettings,
  loadSetup,
  loadToday,
  loadWelcome,
  readCompareSearch,
  readBodyLogSearch,
  readFindSearch,
  readFoodAddSearch,
  readFoodNewSearch,
  readFoodSearch,
  readLibrarySearch,
  readPoseSearch,
} from "../screens/index.ts";
import { CrashScreen } from "./crash.tsx";
import { NotFound } from "./not-found.tsx";
import { Shell } from "./shell.tsx";

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

/** What a shortcut on the home screen asks for. */
export interface TodaySearch {
  readonly start?: "today" | "stretch";
  /** A day of the program to look at instead of the proposal. */
  readonly day?: string;
}

const today = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: (search: Record<string, unknown>): TodaySearch => ({
    ...(search["start"] === "today" || search["start"] === "stretch"
      ? { start: search["start"] }
      : {}),
    ...(typeof search["day"] === "string" ? { day: search["day"] } : {}),
  }),
  component: lazyRouteComponent(loadToday, "TodayScreen"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  component: lazyRouteComponent(loadWelcome, "WelcomeScreen"),
});

const session = createRoute({
  getParentRoute: () => root,
  path: "/session",
  component: lazyRouteComponent(() => import("../player/index.ts"), "PlayerScreen"),
});

const history = createRoute({
  getParentRoute: () => root,
  path: "/history",
  component: lazyRouteComponent(loadHistory, "HistoryScreen"),
});

const historyDetail = createRoute({
  getParentRoute: () => root,
  path: "/history/$id",
  component: lazyRouteComponent(loadHistoryDetail, "HistoryDetailScreen"),
});

const exercise = createRoute({
  getParentRoute: () => root,
  path: "/exercise/$id",
  component: lazyRouteComponent(loadExercise, "ExerciseScreen"),
});

const library = createRoute({
  getParentRoute: () => root,
  path: "/library",
  validateSearch: readLibrarySearch,
  component: lazyRouteComponent(loadLibrary, "LibraryScreen"),
});

const muscles = createRoute({
  getParentRoute: () => root,
  path: "/muscles",
  validateSearch: (search: Record<string, unknown>): { readonly muscle?: string } =>
    typeof search["muscle"] === "string" ? { muscle: search["muscle"] } : {},
  component: lazyRouteComponent(loadMuscles, "MusclesScreen"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(loadSettings, "SettingsScreen"),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: "/plan",
  /** `signs`: pain made it worth asking again for signs that a doctor must see. */
  validateSearch: (search: Record<string, unknown>): { readonly check?: "signs" } =>
    search["check"] === "signs" ? { check: "signs" } : {},
  component: lazyRouteComponent(loadPlan, "PlanScreen"),
});

const setup = createRoute({
  getParentRoute: () => root,
  path: "/setup",
  component: lazyRouteComponent(loadSetup, "SetupScreen"),
});

const photos = createRoute({
  getParentRoute: () => root,
  path: "/body/photos",
  component: lazyRouteComponent(loadPhotos, "PhotosScreen"),
});

const photoNew = createRoute({
  getParentRoute: () => root,
  path: "/body/photos/new",
  validateSearch: readPoseSearch,
  component: lazyRouteComponent(loadPhotoNew, "PhotoNewScreen"),
});

const photoCompare = createRoute({
  getParentRoute: () => root,
  path: "/body/photos/compare",
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(loadPhotoCompare, "PhotoCompareScreen"),
});

const photoDetail = createRoute({
  getParentRoute: () => root,
  path: "/body/photos/$id",
  component: lazyRouteComponent(loadPhotoDetail, "PhotoDetailScreen"),
});

const body = createRoute({
  getParentRoute: () => root,
  path: "/body",
  component: lazyRouteComponent(loadBody, "BodyScreen"),
});

const bodyLog = createRoute({
  getParentRoute: () => root,
  path: "/body/log",
  validateSearch: readBodyLogSearch,
  component: lazyRouteComponent(loadBodyLog, "BodyLogScreen"),
});

const measure = createRoute({
  getParentRoute: () => root,
  path: "/body/measure",
  component: lazyRouteComponent(loadMeasure, "MeasureScreen"),
});

const aim = createRoute({
  getParentRoute: () => root,
  path: "/body/goal",
  /** `change`: a part of what is stored, opened to be changed. `before`: what it was asked before. */
  validateSearch: (
    search: Record<string, unknown>,
  ): { readonly change?: "activity" | "answers" | "wish"; readonly before?: "menus" } => {
    const { change } = search;
    return {
      ...(change === "activity" || change === "answers" || change === "wish" ? { change } : {}),
      ...(search["before"] === "menus" ? { before: "menus" } : {}),
    };
  },
  component: lazyRouteComponent(loadAim, "AimScreen"),
});

const food = createRoute({
  getParentRoute: () => root,
  path: "/food",
  validateSearch: readFoodSearch,
  component: lazyRouteComponent(loadFood, "FoodScreen"),
});

const menus = createRoute({
  getParentRoute: () => root,
  path: "/food/menus",
  component: lazyRouteComponent(loadMenus, "MenusScreen"),
});

const menusShopping = createRoute({
  getParentRoute: () => root,
  path: "/food/menus/shopping",
  component: lazyRouteComponent(loadMenusShopping, "MenusShoppingScreen"),
});

const foodAdd = createRoute({
  getParentRoute: () => root,
  path: "/food/add",
  validateSearch: readFoodAddSearch,
  component: lazyRouteComponent(loadFoodAdd, "FoodAddScreen"),
});

const foodNew = createRoute({
  getParentRoute: () => root,
  path: "/food/new",
  validateSearch: readFoodNewSearch,
  component: lazyRouteComponent(loadFoodNew, "FoodNewScreen"),
});

const foodScan = createRoute({
  getParentRoute: () => root,
  path: "/food/scan",
  validateSearch: readFoodAddSearch,
  component: lazyRouteComponent(loadFoodScan, "FoodScanScreen"),
});

const foodOwn = createRoute({
  getParentRoute: () => root,
  path: "/food/own",
  component: lazyRouteComponent(loadFoodOwn, "FoodOwnScreen"),
});

const foodOwnChange = createRoute({
  getParentRoute: () => root,
  path: "/food/own/$id",
  component: lazyRouteComponent(loadFoodOwnChange, "FoodOwnChangeScreen"),
});

const foodTables = createRoute({
  getParentRoute: () => root,
  path: "/food/tables",
  component: lazyRouteComponent(loadFoodTables, "FoodTablesScreen"),
});

const foodNutrients = createRoute({
  getParentRoute: () => root,
  path: "/food/nutrients",
  validateSearch: readFoodSearch,
  component: lazyRouteComponent(loadFoodNutrients, "FoodNutrientsScreen"),
});

const foodRecipes = createRoute({
  getParentRoute: () => root,
  path: "/food/recipes",
  component: lazyRouteComponent(loadFoodRecipes, "FoodRecipesScreen"),
});

/** `new` is one that is begun. */
const foodRecipe = createRoute({
  getParentRoute: () => root,
  path: "/food/recipes/$id",
  component: lazyRouteComponent(loadFoodRecipe, "FoodRecipeScreen"),
});

const more = createRoute({
  getParentRoute: () => root,
  path: "/more",
  component: lazyRouteComponent(loadMore, "MoreScreen"),
});

const find = createRoute({
  getParentRoute: () => root,
  path: "/find",
  validateSearch: readFindSearch,
  component: lazyRouteComponent(loadFind, "FindScreen"),
});

const RouteError = ({ error }: ErrorComponentProps) => <CrashScreen error={error} />;

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    welcome,
    session,
    history,
    historyDetail,
    exercise,
    library,
    muscles,
    plan,
    setup,
    photos,
    photoNew,
    photoCompare,
    photoDetail,
    settings,
    body,
    bodyLog,
    measure,
    aim,
    food,
    menus,
    menusShopping,
    foodAdd,
    foodNew,
    foodScan,
    foodOwn,
    foodOwnChange,
    foodTables,
    foodNutrients,
    foodRecipes,
    foodRecipe,
    more,
    find,
  ]),
  defaultPreload: "intent",
  defaultErrorComponent: RouteError,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
