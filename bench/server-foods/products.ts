/**
 * Invented products: what the foods of Dorsal are called, put together anew with words of packets, and
 * makers that nobody has. The same number gives the same products.
 */
import { coreFoods } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { seededRandom } from "./random.ts";

export interface Product {
  readonly food: Food;
  readonly popularity: number;
}

const PACKET = (
  "organic classic original light crunchy creamy smooth extra virgin family bio vegan vegetarian " +
  "glutenfree lactosefree sugarfree protein high-fibre low-fat wholegrain smoked roasted salted " +
  "unsalted spicy mild sweet honey vanilla caramel cinnamon lemon orange strawberry raspberry " +
  "hazelnut almond peanut coconut mango basil garlic onion paprika curry chilli herbs truffle " +
  "premium selection traditional homemade rustic fresh frozen instant mini maxi snack bar drink " +
  "spread mix sauce soup salad dessert biscuit cracker wafer cereal muesli pasta pizza burger wrap"
).split(" ");
const CONSONANTS = "b c d f g h j k l m n p r s t v w z br ch cl dr fr gr pl sch st".split(" ");
const VOWELS = "a e i o u ai au ee ia oo".split(" ");
const ENDINGS = ["", "", "n", "r", "l", "s", "t", "x", "nd", "rt"];
const BRANDS = 40_000;

type Random = () => number;

/** One of them, the first far more often. */
const skewed = <Item>(random: Random, items: readonly Item[], steepness: number): Item => {
  const item = items[Math.floor(items.length * random() ** steepness)];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
};

const brandOf = (random: Random): string => {
  const syllables = 2 + Math.floor(random() * 2);
  let brand = "";
  for (let syllable = 0; syllable < syllables; syllable += 1)
    brand += skewed(random, CONSONANTS, 1) + skewed(random, VOWELS, 1);
  brand += skewed(random, ENDINGS, 1);
  return brand.charAt(0).toUpperCase() + brand.slice(1);
};

/** As a label says it. */
const tenths = (amount: number): number => Math.round(amount * 10) / 10;

/** So many products, in no order of popularity. */
export function* products(count: number): Generator<Product> {
  const random = seededRandom(20_261_126);
  const names = coreFoods.map(({ name }) => name);
  const words = [...new Set([...names.join(" ").split(/[^A-Za-z]+/), ...PACKET])].filter(
    (word) => word.length > 2,
  );
  const brands = Array.from({ length: BRANDS }, () => brandOf(random));
  for (let number = 1; number <= count; number += 1) {
    const parts = [skewed(random, names, 1.5)];
    const further = Math.floor(random() * 4);
    for (let part = 0; part < further; part += 1) parts.push(skewed(random, words, 2));
    const brand = random() < 0.85 ? skewed(random, brands, 3) : null;
    const grams = 50 * (1 + Math.floor(random() * 20));
    if (random() < 0.3) parts.push(`${grams}g`);
    const energy = Math.floor(random() * 700);
    yield {
      // Few are looked for often, most hardly ever.
      popularity: Math.floor(1 / (random() + 1e-6)),
      food: {
        ref: `pack:bench:${number}`,
        name: parts.join(" "),
        brand,
        synonyms: [],
        barcode: String(4_000_000_000_000 + number * 10 + (number % 10)),
        source: "openFoodFacts",
        sourceId: String(number),
        per: random() < 0.1 ? "ml" : "g",
        per100: {
          energy,
          protein: tenths(energy / 40),
          fat: tenths(energy / 45),
          saturatedFat: tenths(energy / 120),
          carbohydrate: tenths(energy / 12),
          sugars: tenths(energy / 30),
          fibre: 2.5,
          sodium: 320,
        },
        portions: [{ label: "1 portion", grams }],
        usual: grams,
        hand: null,
        group: null,
        diet: null,
        allergens: null,
        nova: 4,
      },
    };
  }
}
