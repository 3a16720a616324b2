import { eatingKind } from "./eating.ts";
import type { Eating } from "./eating.ts";
import { foodDayKind, foodEntryKind } from "./food.ts";
import type { FoodDay, FoodEntry } from "./food.ts";
import { foodKind } from "./own-food.ts";
import type { OwnFood } from "./own-food.ts";
import { kitchenKind } from "./kitchen.ts";
import type { Kitchen } from "./kitchen.ts";
import { recipeKind } from "./recipe.ts";
import type { Recipe } from "./recipe.ts";
import { goalKind } from "./goal.ts";
import type { Goal } from "./goal.ts";
import { menuKind } from "./menu.ts";
import type { MenuPlan } from "./menu.ts";
import { measurementKind } from "./measurement.ts";
import type { Measurement } from "./measurement.ts";
import { painKind } from "./pain.ts";
import type { Pain } from "./pain.ts";
import { placeKind } from "./place.ts";
import type { Place } from "./place.ts";
import { profileKind } from "./profile.ts";
import type { Profile } from "./profile.ts";
import { programKind } from "./program.ts";
import type { Program } from "./program.ts";
import { sessionKind } from "./session.ts";
import type { Session } from "./session.ts";
import { settingsKind } from "./settings.ts";
import type { Settings } from "./settings.ts";
import { waterEventKind } from "./water-event.ts";
import type { WaterEvent } from "./water-event.ts";
import { weighInKind } from "./weigh-in.ts";
import type { WeighIn } from "./weigh-in.ts";
import { weekKind } from "./week.ts";
import type { Week } from "./week.ts";
import type { KindDefinition } from "./define.ts";

interface Bodies {
  readonly profile: Profile;
  readonly settings: Settings;
  readonly program: Program;
  readonly session: Session;
  readonly place: Place;
  readonly week: Week;
  readonly weighIn: WeighIn;
  readonly pain: Pain;
  readonly measurement: Measurement;
  readonly waterEvent: WaterEvent;
  readonly foodEntry: FoodEntry;
  readonly foodDay: FoodDay;
  readonly eating: Eating;
  readonly goal: Goal;
  readonly food: OwnFood;
  readonly recipe: Recipe;
  readonly kitchen: Kitchen;
  readonly menu: MenuPlan;
}

export type Kind = keyof Bodies;
export type BodyOf<K extends Kind> = Bodies[K];

export const kinds: { readonly [K in Kind]: KindDefinition<K, Bodies[K]> } = {
  profile: profileKind,
  settings: settingsKind,
  program: programKind,
  session: sessionKind,
  place: placeKind,
  week: weekKind,
  weighIn: weighInKind,
  pain: painKind,
  measurement: measurementKind,
  waterEvent: waterEventKind,
  foodEntry: foodEntryKind,
  foodDay: foodDayKind,
  eating: eatingKind,
  goal: goalKind,
  food: foodKind,
  recipe: recipeKind,
  kitchen: kitchenKind,
  menu: menuKind,
};

export const isKind = (value: unknown): value is Kind =>
  typeof value === "string" && Object.hasOwn(kinds, value);

export const currentVersion = (kind: Kind): number => kinds[kind].chain.version;

/**
 * Kinds of which a person has one. Their ids are fixed, so that two devices that set them up apart
 * meet in one record.
 */
export const SINGLETON_IDS = {
  profile: "00000000-0000-7000-8000-000000000001",
  settings: "00000000-0000-7000-8000-000000000002",
  program: "00000000-0000-7000-8000-000000000003",
  eating: "00000000-0000-7000-8000-000000000004",
  kitchen: "00000000-0000-7000-8000-000000000005",
} as const satisfies Partial<Record<Kind, string>>;
