import { isLocalDate } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";

/** Which day is looked at; kept in the address, so that Back brings it again. Today without one. */
export interface FoodSearch {
  readonly date?: LocalDate;
}

/** Where something is to be added: a day, and a meal by the id it has in the kitchen. */
export interface FoodAddSearch extends FoodSearch {
  readonly meal?: string;
}

/** A food to be entered: what is known of it already. */
export interface FoodNewSearch extends FoodAddSearch {
  /** As it is printed: zeros in front would be lost in a number. */
  readonly barcode?: string;
  readonly name?: string;
}

const MEAL_ID = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** What of an address is understood; the rest is left out. */
export const readFoodSearch = (search: Readonly<Record<string, unknown>>): FoodSearch => {
  const { date } = search;
  return isLocalDate(date) ? { date } : {};
};

/** The same with the meal. */
export const readFoodAddSearch = (search: Readonly<Record<string, unknown>>): FoodAddSearch => {
  const { meal } = search;
  return {
    ...readFoodSearch(search),
    ...(typeof meal === "string" && MEAL_ID.test(meal) ? { meal } : {}),
  };
};

/** The same with a barcode and a name. */
export const readFoodNewSearch = (search: Readonly<Record<string, unknown>>): FoodNewSearch => {
  const { barcode, name } = search;
  // An address that was typed by hand gives a number.
  const code = typeof barcode === "number" ? String(barcode) : barcode;
  return {
    ...readFoodAddSearch(search),
    ...(typeof code === "string" && /^\d{4,24}$/.test(code) ? { barcode: code } : {}),
    ...(typeof name === "string" && name !== "" ? { name: name.slice(0, 120) } : {}),
  };
};

/** The address of a day: none for today, so that the tab and the way back are the same place. */
export const searchOf = (date: LocalDate, today: LocalDate): FoodSearch =>
  date === today ? {} : { date };
