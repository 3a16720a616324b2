/** What is asked: queries as people type them, letter by letter, and the worst that we could think of. */
import { seededRandom } from "./random.ts";

const TYPED = [
  "greek yoghurt plain",
  "chicken breast grilled",
  "peanut butter crunchy",
  "dark chocolate 85",
  "oat drink vanilla",
  "tuna in olive oil",
  "wholegrain bread",
  "skimmed milk",
  "cottage cheese",
  "orange juice",
  "frozen spinach",
  "basmati rice",
  "red lentil soup",
  "cream cheese light",
  "smoked salmon",
  "strawberry jam",
  "protein bar caramel",
  "muesli honey almond",
  "tomato sauce basil",
  "hummus",
  "mozzarella",
  "sweet potato fries",
  "apple",
  "black coffee",
  "egg",
  "tofu smoked",
  "coconut milk",
  "baked beans",
  "pasta spinach",
  "ham",
  "crackers salted",
  "soya drink",
  "rice cakes",
  "cashew nuts roasted",
  "quinoa salad",
  "vegetable burger",
  "minestrone",
  "mango sorbet",
  "feta",
  "pumpkin seeds",
  "white wine",
  "beef stew",
  "kidney beans tinned",
  "cheddar mature",
  "ginger biscuit",
] as const;

const MISSPELT = [
  "yoghrt",
  "chiken brest",
  "penut butter",
  "choclate",
  "brocoli",
  "mozarella",
  "spinich",
  "tomatoe souce",
  "avacado",
  "bannana",
  "raspbery",
  "cinamon",
  "parmezan",
  "musli hony",
  "chikpeas",
] as const;

const FREQUENT = (
  "whole milk cheese chicken bread chocolate rice beans tomato cream sauce salad roasted organic light " +
  "vanilla honey soup drink juice"
).split(" ");
const LETTERS = "a b c d e f g h i j k l m n o p q r s t u v w x y z".split(" ");
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

const many = (count: number, make: () => string): readonly string[] =>
  Array.from({ length: count }, make);
const joined = (count: number, make: () => string): string => many(count, make).join(" ");

export interface QuerySet {
  readonly name: string;
  readonly queries: readonly string[];
}

/** Every beginning from two letters on. */
const keystrokes = (queries: readonly string[]): readonly string[] =>
  queries.flatMap((query) =>
    Array.from({ length: query.length - 1 }, (_, index) => query.slice(0, index + 2)),
  );

export const querySets = (): readonly QuerySet[] => {
  const random = seededRandom(7);
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error("There is nothing to choose from.");
    return item;
  };
  const misspelt = (): string => {
    const word = one(FREQUENT);
    const place = 1 + Math.floor(random() * (word.length - 1));
    const rest = word.slice(place + 1);
    return word.slice(0, place) + one(["", one(LETTERS), `${word.charAt(place)}x`]) + rest;
  };
  const nonsense = (): string => many(4 + Math.floor(random() * 8), () => one(LETTERS)).join("");
  return [
    { name: "keystrokes of 60 queries", queries: keystrokes([...TYPED, ...MISSPELT]) },
    { name: "all of two letters", queries: PAIRS },
    { name: "three letters", queries: PAIRS.map((pair) => pair + one(LETTERS)) },
    {
      name: "two frequent words",
      queries: FREQUENT.flatMap((first) => FREQUENT.map((second) => `${first} ${second}`)),
    },
    { name: "three frequent words", queries: many(300, () => joined(3, () => one(FREQUENT))) },
    { name: "six frequent words", queries: many(200, () => joined(6, () => one(FREQUENT))) },
    { name: "two beginnings", queries: many(400, () => joined(2, () => one(PAIRS))) },
    { name: "three beginnings", queries: many(300, () => joined(3, () => one(PAIRS))) },
    { name: "six single letters", queries: many(200, () => joined(6, () => one(LETTERS))) },
    { name: "a word with an error", queries: many(300, misspelt) },
    { name: "three words with errors", queries: many(300, () => joined(3, misspelt)) },
    { name: "six words with errors", queries: many(200, () => joined(6, misspelt)) },
    {
      name: "one to four nonsense words",
      queries: many(300, () => joined(1 + Math.floor(random() * 4), nonsense)),
    },
    {
      name: "as long as may be",
      queries: many(100, () => joined(20, () => one(FREQUENT)).slice(0, 100)),
    },
  ];
};
