import type { ItemPlace, Menu, MenuDay, MenuFault, NoMenu, SwapOption } from "@dorsal/core/menu";
import type { PlateEaten } from "@dorsal/core/food";
import type { Result } from "@dorsal/core/quantity";
import type { MenuPlan } from "@dorsal/core/record";
import type { Told, WorkFault } from "../beside/index.ts";

/** A day with its vegetables and fruit. */
export interface DayShown {
  readonly day: MenuDay;
  readonly plate: PlateEaten;
}

/** A menu as it is shown. */
export interface MenuShown {
  readonly menu: Menu;
  /** Of each day. */
  readonly plates: readonly PlateEaten[];
}

/** Why nothing was planned. */
export type NotPlanned =
  | { readonly code: "no-menu"; readonly noMenu: NoMenu }
  /** Something that was asked cannot be used. */
  | { readonly code: "fault"; readonly fault: MenuFault }
  /** The optimiser could not be loaded, and without it nothing is planned. */
  | { readonly code: "no-solver" }
  /** Nothing else fits in this place. */
  | { readonly code: "nothing-else" };

export type Planned<T> = Result<T, NotPlanned>;

/** A meal of a day. */
export type MealPlace = Omit<ItemPlace, "food">;

/** What can be asked about menus, by the word for it: the question and its answer. */
export interface MenuJobs {
  /** Loads the optimiser and solves something, so that the first menu does not wait for it. */
  readonly warm: { readonly question: object; readonly answer: boolean };
  /** A menu, the days as parts: `request` as `readMenuRequest` reads it. */
  readonly plan: {
    readonly question: { readonly request: unknown };
    readonly answer: Planned<MenuShown>;
  };
  /** A stored menu with its sums; null where a food of it is not known any more. */
  readonly open: {
    readonly question: { readonly plan: MenuPlan };
    readonly answer: MenuShown | null;
  };
  /** What may stand in the place of an item, the best first. */
  readonly swaps: {
    readonly question: { readonly menu: Menu; readonly place: ItemPlace };
    readonly answer: readonly SwapOption[];
  };
  readonly swap: {
    readonly question: {
      readonly menu: Menu;
      readonly place: ItemPlace;
      /** One of the options. */
      readonly food: string;
    };
    readonly answer: Planned<MenuShown>;
  };
  /** Another meal in the place of one. */
  readonly meal: {
    readonly question: {
      readonly menu: Menu;
      readonly place: MealPlace;
      /** From 1 on; another number, another meal. */
      readonly turn: number;
    };
    readonly answer: Planned<MenuShown>;
  };
  /** Holds an item as it is, or lets it go. */
  readonly lock: {
    readonly question: {
      readonly menu: Menu;
      readonly place: ItemPlace;
      readonly isLocked: boolean;
    };
    readonly answer: MenuShown;
  };
}

export type MenuJobKind = keyof MenuJobs;

const SOLVED: ReadonlySet<MenuJobKind> = new Set(["warm", "plan", "meal"]);

/** Whether the optimiser is needed, which takes its time; everything else is there in a moment. */
export const isSolved = (kind: MenuJobKind): boolean => SOLVED.has(kind);
export type MenuQuestion<K extends MenuJobKind> = MenuJobs[K]["question"];
export type MenuAnswer<K extends MenuJobKind> = MenuJobs[K]["answer"];

/** Any question with its word. */
export type MenuJob = {
  readonly [K in MenuJobKind]: { readonly kind: K } & MenuQuestion<K>;
}[MenuJobKind];

export type MenuAnswered<K extends MenuJobKind> = Result<MenuAnswer<K>, WorkFault>;
/** From the worker. */
export type MenuTold = Told<MenuAnswer<MenuJobKind>, DayShown>;
