import { linkOptions } from "@tanstack/react-router";
import type { PageId } from "../../messages/index.ts";

/** Where each page is. */
export const PAGE_LINKS = {
  today: linkOptions({ to: "/", search: {} }),
  plan: linkOptions({ to: "/plan", search: {} }),
  signs: linkOptions({ to: "/plan", search: { check: "signs" } }),
  library: linkOptions({ to: "/library", search: {} }),
  muscles: linkOptions({ to: "/muscles", search: {} }),
  history: linkOptions({ to: "/history" }),
  food: linkOptions({ to: "/food", search: {} }),
  nutrients: linkOptions({ to: "/food/nutrients", search: {} }),
  menus: linkOptions({ to: "/food/menus" }),
  shopping: linkOptions({ to: "/food/menus/shopping" }),
  recipes: linkOptions({ to: "/food/recipes" }),
  recipeNew: linkOptions({ to: "/food/recipes/$id", params: { id: "new" } }),
  ownFoods: linkOptions({ to: "/food/own" }),
  foodNew: linkOptions({ to: "/food/new", search: {} }),
  scan: linkOptions({ to: "/food/scan", search: {} }),
  tables: linkOptions({ to: "/food/tables" }),
  body: linkOptions({ to: "/body" }),
  goal: linkOptions({ to: "/body/goal", search: {} }),
  activity: linkOptions({ to: "/body/goal", search: { change: "activity" } }),
  weighIns: linkOptions({ to: "/body/log", search: {} }),
  measures: linkOptions({ to: "/body/log", search: { of: "measures" } }),
  measure: linkOptions({ to: "/body/measure" }),
  photos: linkOptions({ to: "/body/photos" }),
  photoNew: linkOptions({ to: "/body/photos/new", search: {} }),
  photoCompare: linkOptions({ to: "/body/photos/compare", search: {} }),
  settings: linkOptions({ to: "/settings" }),
  kit: linkOptions({ to: "/settings", hash: "kit" }),
  player: linkOptions({ to: "/settings", hash: "player" }),
  theme: linkOptions({ to: "/settings", hash: "appearance" }),
  units: linkOptions({ to: "/settings", hash: "appearance" }),
  figure: linkOptions({ to: "/settings", hash: "appearance" }),
  copy: linkOptions({ to: "/settings", hash: "data" }),
  restore: linkOptions({ to: "/settings", hash: "data" }),
  erase: linkOptions({ to: "/settings", hash: "data" }),
  about: linkOptions({ to: "/settings", hash: "about" }),
} as const satisfies Readonly<Record<PageId, unknown>>;

export const isPageId = (id: string): id is PageId => Object.hasOwn(PAGE_LINKS, id);

/** Offered before anything is typed: what has no tab of its own. */
export const FIRST_PAGES: readonly PageId[] = ["goal", "shopping", "history", "photos", "copy"];
