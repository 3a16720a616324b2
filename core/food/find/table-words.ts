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

/** A part of a name, and how much it says that the food is, or is not, what is usually meant. */
export interface Mark {
  readonly pattern: RegExp;
  /** Points of a prior that goes from 0 to 100. */
  readonly points: number;
}

/** Patterns are held against a name in lower case. */
export const MARKS: readonly Mark[] = [
  // Plain foods; one of a single word is as it grows or is bought.
  { pattern: /^[^\s,]+$/, points: 6 },
  { pattern: /\braw\b/, points: 9 },
  { pattern: /\buncooked\b|\bfresh(?:ly)?\b/, points: 3 },
  { pattern: /, dry(?:,|$)|\bdeep-fried\b|\btinned\b/, points: -6 },
  { pattern: /\bplain\b/, points: 5 },
  { pattern: /\bwhole\b/, points: 2 },
  { pattern: /\bregular\b/, points: 3 },
  { pattern: /\b(?:boiled|roasted|baked|cooked|broiled|brewed)\b/, points: 4 },
  { pattern: /\bhard-boiled\b/, points: 2 },
  { pattern: /\bmeat only\b/, points: 2 },
  { pattern: /\bcommercially prepared\b/, points: 2 },
  { pattern: /\bwith skin\b/, points: 2 },
  { pattern: /\byear round average\b/, points: 5 },
  { pattern: /\ball (?:commercial )?(?:varieties|types|classes|areas)\b/, points: 3 },
  { pattern: /\bwhole[- ]wheat\b/, points: -4 },
  // Made for few, or eaten out.
  { pattern: /^(?:babyfood|baby|infant|child|toddler)\b|\b(?:infant|toddler)s?\b/, points: -55 },
  { pattern: /^(?:fast foods?|restaurant|school lunch|usda commodity)\b/, points: -30 },
  {
    pattern: /\balaska native\b|\b(?:navajo|hopi|apache|northern plains indians|shoshone)\b/,
    points: -35,
  },
  {
    pattern: /\bgame meat\b|\b(?:emu|ostrich|beaver|bear|caribou|moose|whale|seal|walrus)\b/,
    points: -15,
  },
  {
    pattern: /\b(?:formulated|imitation|substitute|extender|meatless|analog|alternate)\b/,
    points: -30,
  },
  { pattern: /\bmedical food|protein supplement|meal replacement|nutritional\b/, points: -20 },
  // Kept, or made into something else.
  { pattern: /\b(?:dried|dehydrated|freeze-dried|evaporated|powdere?d?|sun-dried)\b/, points: -14 },
  { pattern: /\b(?:dry mix|mix|unprepared|condensed|concentrate|undiluted)\b/, points: -14 },
  { pattern: /\bcanned\b/, points: -9 },
  { pattern: /\bfrozen\b/, points: -9 },
  {
    pattern: /\b(?:pickled|cured|smoked|candied|sweetened|breaded|battered|kippered)\b/,
    points: -8,
  },
  { pattern: /\bfried\b|\broasted, salted\b/, points: -6 },
  {
    pattern: /\b(?:in|with) (?:heavy |light |extra heavy |extra light )?(?:syrup|sauce|gravy)\b/,
    points: -6,
  },
  { pattern: /\b(?:flavou?red|filled|topped|glazed|frosted)\b/, points: -6 },
  {
    pattern: /\bwith (?:added )?(?:salt|sodium)\b|\bsalt added\b(?<!without salt added)/,
    points: -9,
  },
  {
    pattern:
      /\b(?:lunch ?meat|deli|prepackaged|patty|patties|nuggets?|tenders|sticks?|fillets? breaded|luncheon)\b/,
    points: -10,
  },
  {
    pattern:
      /\b(?:giblets|gizzard|neck|feet|tail|ears|tongue|brain|lungs|spleen|pancreas|thymus|liver|heart|kidneys|tripe|blood|chitterlings|stomach)\b/,
    points: -10,
  },
  {
    pattern:
      /\b(?:leaves|leafy|tips|shoots|flowers|stalks|pod|roots?|peel|rind|hulls?|germ|bran)\b/,
    points: -6,
  },
  {
    pattern:
      /\b(?:low|reduced|lower|less|light|lite|lowfat|nonfat|free|diet|sugar-free|no sugar)\b/,
    points: -3,
  },
  { pattern: /\bnew zealand\b|\baustralian\b|\bwagyu\b/, points: -14 },
  { pattern: /\bseparable lean and fat\b|\bwithout skin\b|\bin oil\b/, points: -3 },
  { pattern: /\bseparable fat\b|\bskin only\b|, skin(?:,| \(|$)/, points: -20 },
  { pattern: /^alcoholic beverage\b|^cereals ready-to-eat\b|^candies\b/, points: -8 },
];
