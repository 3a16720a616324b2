// What the words of a table's names are worth when a food is looked for.

/**
 * First words of a table's names that only say what shelf a food stands on. What it is comes after
 * the comma: "Fish, salmon" is salmon.
 */
export const SHELVES: ReadonlySet<string> = new Set([
  "alcoholic beverage",
  "alcoholic beverages",
  "babyfood",
  "beverage",
  "beverages",
  "candies",
  "candy",
  "cereals",
  "cereals ready-to-eat",
  "cheese",
  "crustaceans",
  "desserts",
  "fast food",
  "fast foods",
  "fish",
  "formulated bar",
  "frozen novelties",
  "game meat",
  "infant formula",
  "leavening agents",
  "mollusks",
  "nuts",
  "restaurant",
  "school lunch",
  "seaweed",
  "seeds",
  "snacks",
  "spices",
  "sweeteners",
  "usda commodity",
]);

/**
 * Words that say how a food was measured, cut, cooked or fortified, and do not make another food of
 * it: a part of a name that has only these tells little.
 */
export const NEUTRAL: ReadonlySet<string> = new Set(
  `added all and as baked bleached boiled bone boneless braised broiled broilers bought choice classes
  commercial commercially composite cooked cut cuts drained edible enriched fat flesh fluid fortified
  fresh from fryers full grade grades grilled hard imported in lean made market mature meat minute
  mixed natural of on only or part plain pod prepared purchased quick raw ready recipe regular retail
  ripe roasted roasting salt salted seed seeds select separable separately simmered skin sliced
  solid solids species state steamed table tap to trimmed type types unenriched unprepared
  unsalted unspecified varieties variety vitamin water whole with without year round average
  stewed freshly crude eat milkfat d`.split(/\s+/),
);

/** Parts that tell as little, though their words alone would. */
export const NEUTRAL_PARTS: ReadonlySet<string> = new Set(["dark meat", "light meat"]);

/** Parts of a name of which the thing itself is left out. */
export const LEFT_OVERS: ReadonlySet<string> = new Set(["skin", "seeds", "bone"]);

/** Parts of a name, and how much each says that the food is, or is not, what is usually meant. */
export interface Mark {
  /** Words or phrases, apart by `|`; of those of one mark one counts. */
  readonly phrases: string;
  /** Points of a prior that goes from 0 to 100. */
  readonly points: number;
}

/** Wherever they stand in a name. */
export const MARKS: readonly Mark[] = [
  // Plain foods.
  { phrases: "raw", points: 9 },
  { phrases: "uncooked|fresh|freshly", points: 3 },
  { phrases: "plain", points: 5 },
  { phrases: "whole", points: 2 },
  { phrases: "regular", points: 3 },
  { phrases: "boiled|roasted|baked|cooked|broiled|brewed", points: 4 },
  { phrases: "hard boiled", points: 2 },
  { phrases: "meat only", points: 2 },
  { phrases: "commercially prepared", points: 2 },
  { phrases: "with skin", points: 2 },
  { phrases: "year round average", points: 5 },
  {
    phrases: "all varieties|all types|all classes|all areas|all commercial varieties",
    points: 3,
  },
  { phrases: "whole wheat", points: -8 },
  // Made for few.
  { phrases: "babyfood|infant|infants|toddler|toddlers", points: -55 },
  { phrases: "alaska native|navajo|hopi|apache|northern plains indians|shoshone", points: -35 },
  { phrases: "game meat|emu|ostrich|beaver|bear|caribou|moose|whale|seal|walrus", points: -15 },
  {
    phrases: "formulated|imitation|substitute|extender|meatless|analog|alternate",
    points: -30,
  },
  {
    phrases: "medical food|protein supplement|meal replacement|nutritional",
    points: -20,
  },
  // Kept, or made into something else.
  {
    phrases: "dried|dehydrated|evaporated|powder|powdered",
    points: -14,
  },
  { phrases: "mix|unprepared|condensed|concentrate|undiluted", points: -14 },
  { phrases: "canned", points: -9 },
  { phrases: "tinned|deep fried", points: -6 },
  { phrases: "frozen", points: -9 },
  {
    phrases: "pickled|cured|smoked|candied|sweetened|breaded|battered|kippered",
    points: -8,
  },
  { phrases: "fried|roasted salted", points: -6 },
  {
    phrases:
      "in syrup|heavy syrup|light syrup|in sauce|with sauce|tomato sauce|in gravy|with gravy",
    points: -6,
  },
  { phrases: "flavored|flavoured|filled|topped|glazed|frosted", points: -6 },
  {
    phrases: "with salt|with added salt|with sodium|with added sodium|salt added in",
    points: -9,
  },
  {
    phrases:
      "lunch meat|lunchmeat|luncheon|deli|prepackaged|patty|patties|nugget|nuggets|tenders|stick|sticks",
    points: -10,
  },
  {
    phrases:
      "giblets|gizzard|neck|feet|tail|ears|tongue|brain|lungs|spleen|pancreas|thymus|liver|heart|kidneys|tripe|blood|chitterlings|stomach",
    points: -10,
  },
  {
    phrases:
      "leaves|leafy|tips|shoots|flowers|stalks|pod|root|roots|peel|rind|hull|hulls|germ|bran",
    points: -6,
  },
  { phrases: "low|reduced|lower|less|light|lite|lowfat|nonfat|free|diet|no sugar", points: -3 },
  { phrases: "new zealand|australian|wagyu", points: -14 },
  { phrases: "separable lean and fat|without skin|in oil", points: -3 },
  { phrases: "separable fat|skin only", points: -20 },
];

/** Only where a name begins with them: what was bought ready to eat, or is seldom meant by its name alone. */
export const FIRST_MARKS: readonly Mark[] = [
  { phrases: "fast food|restaurant|school lunch|usda commodity", points: -30 },
  { phrases: "baby|child", points: -55 },
  { phrases: "alcoholic beverage|cereals ready-to-eat|candies", points: -8 },
];

/** By a whole part of a name after its first. */
export const PART_MARKS: Readonly<Record<string, number>> = { dry: -6, skin: -20 };

/** What a name of a single word has: it is as it grows, or as it is bought. */
export const ONE_WORD = 6;
