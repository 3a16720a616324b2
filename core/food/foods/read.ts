import {
  ALLERGENS,
  COST_CLASSES,
  DIET_CLASSES,
  FOOD_GROUPS,
  FOOD_HANDS,
  FOOD_ROLES,
  FOOD_STATES,
  NOVA_CLASSES,
  TIME_CLASSES,
} from "./types.ts";
import type { Allergen, CuratedFood, FoodHand, HouseholdPortion, MealSlot } from "./types.ts";

/**
 * Reads a table of `curated/`. A line is one food:
 *
 *     id|NDB number|name|synonyms, …|portion=g; …|usual g|what differs from the section
 *
 * A line that begins with `@` opens a section and says what its foods share, as `key=value` words:
 * `group role diet slots nova state hand cost time has`, and `pork` alone. A food says only what is
 * otherwise with it, with the same words, and `nopork`. `has` are its allergens, and `has=` takes
 * those of the section away; `wheat` brings `gluten`. `slots` are letters, `BLDS`; `hand=none` is no
 * hand.
 *
 * The tables are ours and come with the code, so a line that cannot be read throws.
 */
export const readCuratedFoods = (table: string): readonly CuratedFood[] => {
  const foods: CuratedFood[] = [];
  let section: Traits = new Map();
  for (const line of table.split("\n")) {
    if (line === "") continue;
    if (line.startsWith("@")) section = traitsOf(line.slice(1), new Map());
    else foods.push(foodOf(line, section));
  }
  return foods;
};

/** The words of a section or a food by their key; `pork` is a key without a value. */
type Traits = ReadonlyMap<string, string>;

const KEYS: ReadonlySet<string> = new Set(
  "group role diet slots nova state hand cost time has pork nopork".split(" "),
);

const traitsOf = (words: string, before: Traits): Traits => {
  const traits = new Map(before);
  for (const word of words.split(" ")) {
    if (word === "") continue;
    const [key = "", value = ""] = word.split("=");
    if (!KEYS.has(key)) throw new Error(`A food cannot say "${word}".`);
    if (key === "nopork") traits.delete("pork");
    else traits.set(key, value);
  }
  return traits;
};

const foodOf = (line: string, section: Traits): CuratedFood => {
  const [id = "", ndb = "", name = "", synonyms = "", portions = "", usual = "", words = ""] =
    line.split("|");
  const traits = traitsOf(words, section);
  /** The value of a key, which is one of those allowed. */
  const pick = <Value extends string>(key: string, allowed: readonly Value[]): Value => {
    const value = allowed.find((one) => one === traits.get(key));
    if (value === undefined) throw new Error(`${id}: ${key}=${traits.get(key)} is not known.`);
    return value;
  };
  const nova = NOVA_CLASSES.find((one) => String(one) === traits.get("nova"));
  if (nova === undefined) throw new Error(`${id}: nova=${traits.get("nova")} is not known.`);
  return {
    id,
    name,
    synonyms: synonyms === "" ? [] : synonyms.split(", "),
    portions: portions.split("; ").map((portion) => portionOf(id, portion)),
    usualG: gramsOf(id, usual),
    hand: handOf(pick("hand", ["none", "cupped", ...FOOD_HANDS])),
    slots: slotsOf(id, traits.get("slots") ?? ""),
    diet: pick("diet", DIET_CLASSES),
    pork: traits.has("pork"),
    allergens: allergensOf(id, traits.get("has") ?? ""),
    group: pick("group", FOOD_GROUPS),
    nova,
    state: pick("state", FOOD_STATES),
    role: pick("role", FOOD_ROLES),
    cost: pick("cost", COST_CLASSES),
    time: pick("time", TIME_CLASSES),
    ndb,
  };
};

const portionOf = (id: string, text: string): HouseholdPortion => {
  const at = text.lastIndexOf("=");
  return { label: text.slice(0, at), grams: gramsOf(id, text.slice(at + 1)) };
};

const gramsOf = (id: string, text: string): number => {
  const grams = Number(text);
  if (text === "" || !Number.isFinite(grams)) throw new Error(`${id}: "${text}" are no grams.`);
  return grams;
};

const handOf = (hand: FoodHand | "none" | "cupped"): FoodHand | null => {
  if (hand === "none") return null;
  return hand === "cupped" ? "cupped-hand" : hand;
};

const SLOT_BY_LETTER: ReadonlyMap<string, MealSlot> = new Map([
  ["B", "breakfast"],
  ["L", "lunch"],
  ["D", "dinner"],
  ["S", "snack"],
]);

const slotsOf = (id: string, letters: string): readonly MealSlot[] =>
  letters.split("").map((letter) => {
    const slot = SLOT_BY_LETTER.get(letter);
    if (slot === undefined) throw new Error(`${id}: slots=${letters} is not known.`);
    return slot;
  });

/** In the order of the list. */
const allergensOf = (id: string, text: string): readonly Allergen[] => {
  const named = new Set(text === "" ? [] : text.split(","));
  if (named.has("wheat")) named.add("gluten");
  const allergens = ALLERGENS.filter((one) => named.has(one));
  if (allergens.length < named.size) throw new Error(`${id}: has=${text} is not known.`);
  return allergens;
};
