import type { Synonyms } from "../../search/index.ts";

// What people call foods when they look for one, and what the words of a table's names are worth.
// Only searching needs these words.

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
  // Plain foods.
  { pattern: /\braw\b/, points: 9 },
  { pattern: /\bplain\b/, points: 5 },
  { pattern: /\bfresh\b/, points: 2 },
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

/** Other words for the same food, wherever they stand; each finds the others. */
const SAME_WORDS: readonly (readonly string[])[] = [
  ["yogurt", "yoghurt"],
  ["nonfat", "skim", "skimmed", "fat-free"],
  ["wholemeal", "whole-wheat", "wholewheat", "whole-grain", "wholegrain"],
  ["chickpea", "garbanzo"],
  ["shrimp", "prawn"],
  ["eggplant", "aubergine"],
  ["zucchini", "courgette"],
  ["arugula", "rocket"],
  ["cilantro", "coriander"],
  ["rutabaga", "swede"],
  ["beet", "beetroot"],
  ["ketchup", "catsup"],
  ["donut", "doughnut"],
  ["hummus", "humus", "houmous"],
  ["chili", "chilli", "chile"],
  ["scallion", "spring-onion", "green-onion"],
  ["bell-pepper", "sweet-pepper", "capsicum"],
  ["papaya", "pawpaw"],
  ["fava", "broad-bean", "broadbean"],
  ["lima", "butter-bean"],
  ["navy", "haricot"],
  ["cookie", "biscuit"],
  ["soy", "soya"],
  ["lasagna", "lasagne"],
  ["omelet", "omelette"],
  ["tofu", "bean-curd"],
  ["cornstarch", "cornflour"],
  ["molasses", "treacle"],
  ["bok-choy", "pak-choi", "pakchoi"],
  ["persimmon", "sharon-fruit"],
  ["endive", "chicory"],
  ["canned", "tinned"],
  ["flavored", "flavoured"],
  ["fiber", "fibre"],
  ["lowfat", "low-fat"],
  ["macaroni", "mac"],
  ["cantaloupe", "rockmelon"],
  ["pierogi", "pierogy"],
  ["kiwi", "kiwifruit"],
  ["sausage", "banger"],
  ["hotdog", "frankfurter", "wiener"],
  ["gherkin", "pickle"],
  ["squid", "calamari"],
  ["oatmeal", "porridge"],
  ["licorice", "liquorice"],
  ["filet", "fillet"],
  ["maize", "corn"],
  ["margarine", "marge"],
  ["granola", "muesli"],
];

/** What is typed finds these as well, and they do not find it. */
const WIDER_WORDS: Readonly<Record<string, readonly string[]>> = {
  mince: ["ground"],
  minced: ["ground"],
  hamburger: ["ground"],
  oats: ["oatmeal"],
  oatmeal: ["oats"],
  porridge: ["oats"],
  crisps: ["chips"],
  chips: ["french-fried"],
  fries: ["french-fried"],
  "french fries": ["french-fried"],
  soda: ["carbonated"],
  pop: ["carbonated"],
  "fizzy drink": ["carbonated"],
  coke: ["cola"],
  sultana: ["raisin"],
  satsuma: ["tangerine"],
  mandarin: ["tangerine"],
  clementine: ["tangerine"],
  "icing sugar": ["powdered"],
  "confectioners sugar": ["powdered"],
  icing: ["frosting"],
  jam: ["preserve"],
  jelly: ["gelatin"],
  jello: ["gelatin"],
  sweets: ["candies"],
  spaghetti: ["pasta"],
  penne: ["pasta"],
  fusilli: ["pasta"],
  linguine: ["pasta"],
  tagliatelle: ["pasta"],
  gammon: ["ham"],
  yam: ["sweet-potato"],
  cornflakes: ["corn-flakes"],
  decaf: ["decaffeinated"],
  filter: ["brewed"],
  roast: ["roasted"],
  grilled: ["broiled"],
  toast: ["toasted"],
  liver: ["livers"],
  groundnut: ["peanut"],
  "monkey nut": ["peanut"],
  "soy drink": ["soymilk"],
  "soy milk": ["soymilk"],
  "soya milk": ["soymilk"],
  "half fat": ["reduced-fat"],
  "semi skimmed": ["reduced-fat"],
  "full fat": ["whole"],
  "full cream": ["whole"],
  "bicarbonate of soda": ["baking-soda"],
  caster: ["granulated"],
  castor: ["granulated"],
  uncooked: ["raw"],
  mayo: ["mayonnaise"],
  veg: ["vegetables"],
  veggie: ["vegetables"],
  avo: ["avocado"],
  pb: ["peanut-butter"],
  oj: ["orange-juice"],
  bbq: ["barbecue"],
  cuke: ["cucumber"],
  lollipop: ["candies"],
  pitta: ["pita"],
  "streaky bacon": ["bacon"],
  mangetout: ["edible-podded"],
  "sugar snap": ["edible-podded"],
  "snow pea": ["edible-podded"],
  quark: ["cottage"],
  prosciutto: ["ham"],
  "parma ham": ["ham"],
  whisky: ["whiskey"],
  cappuccino: ["coffee"],
  latte: ["coffee"],
  americano: ["coffee"],
  "flat white": ["coffee"],
  prosecco: ["wine"],
  champagne: ["wine"],
  lager: ["beer"],
  ale: ["beer"],
};

/** Other words for foods, for whatever index they are searched in. */
export const FOOD_SYNONYMS: Synonyms = { same: SAME_WORDS, oneWay: WIDER_WORDS };

/**
 * Names that are said of a food whose own name has all of the words: what a table calls "Milk,
 * nonfat, fluid" is skimmed milk. A word may be of several forms, apart by `|`.
 */
export const SAID_OF: readonly (readonly [words: string, said: readonly string[]])[] = [
  // What is meant where no kind is named.
  ["rice white long grain", ["rice", "basmati rice", "jasmine rice"]],
  ["milk whole milkfat", ["milk", "full-fat milk", "full cream milk"]],
  ["bread white commercially", ["bread", "sliced bread"]],
  ["wheat flour white purpose enriched", ["flour", "plain flour", "white flour"]],
  ["sugars granulated", ["sugar"]],
  ["butter salted", ["butter"]],
  ["tofu raw", ["tofu"]],
  ["fish tuna light canned water", ["tuna"]],
  ["pork cured bacon cooked", ["bacon"]],
  ["cheese cheddar", ["cheese"]],
  ["yogurt plain whole", ["yogurt"]],
  ["tea black brewed", ["tea"]],
  ["coffee brewed tap", ["coffee"]],
  ["beer regular", ["beer"]],
  ["pasta cooked enriched", ["pasta", "spaghetti", "macaroni"]],
  ["frankfurter meat|beef", ["hot dog", "hotdog"]],
  ["oil soybean salad", ["vegetable oil", "cooking oil"]],
  ["oil olive salad", ["oil", "olive oil"]],
  ["cereals oats", ["oatmeal", "porridge"]],
  ["yogurt plain", ["natural yogurt"]],
  ["cola carbonated", ["cola", "coke"]],
  ["milk chocolate fluid|beverage", ["chocolate milk"]],
  ["chicken drumstick", ["drumstick"]],
  ["chicken wing", ["wing"]],
  ["chicken thigh", ["thigh"]],
  ["bagels plain", ["bagel"]],
  ["fish salmon atlantic", ["salmon"]],
  ["cream sour cultured", ["sour cream"]],
  ["seeds sunflower kernels dried", ["sunflower seeds"]],
  ["soup tomato canned prepared water", ["tomato soup"]],
  ["raisins seedless", ["raisins"]],
  ["cheese cottage lowfat|creamed", ["cottage cheese"]],
  ["corn flakes", ["cornflakes"]],
  ["mushrooms white", ["mushroom", "button mushroom"]],
  ["margarine regular 80", ["margarine"]],
  ["wine table red", ["wine"]],
  ["soybeans green", ["edamame"]],
  ["pickles cucumber dill", ["pickle", "gherkin"]],
  ["nuts mixed", ["nuts", "mixed nuts"]],
  ["beef top sirloin steak", ["steak"]],
  ["peas green", ["peas", "green peas", "garden peas"]],
  ["beans snap green", ["green beans", "french beans", "string beans"]],
  ["corn sweet yellow", ["sweetcorn", "corn on the cob"]],
  ["milk nonfat|skim fluid", ["skim milk", "skimmed milk", "fat-free milk"]],
  ["milk reduced fat fluid 2", ["semi-skimmed milk", "2 percent milk"]],
  ["milk lowfat fluid 1", ["low-fat milk", "1 percent milk"]],
  ["coffee brewed prepared", ["black coffee", "filter coffee"]],
  ["tea black brewed", ["cup of tea", "black tea"]],
  ["bread whole wheat", ["brown bread", "wholemeal bread"]],
  ["bread french vienna|sourdough", ["baguette", "sourdough bread"]],
  ["cream heavy whipping", ["double cream", "heavy cream"]],
  ["cream light coffee|table", ["single cream"]],
  ["sugars powdered", ["icing sugar", "powdered sugar"]],
  ["sugars granulated", ["white sugar", "caster sugar", "table sugar"]],
  ["beef ground", ["minced beef", "beef mince", "hamburger meat"]],
  ["chicken ground", ["minced chicken", "chicken mince"]],
  ["turkey ground", ["minced turkey", "turkey mince"]],
  ["pork ground", ["minced pork", "pork mince"]],
  ["lamb ground", ["minced lamb", "lamb mince"]],
  ["potatoes baked skin", ["jacket potato", "baked potato"]],
  ["potatoes mashed", ["mash", "mashed potatoes"]],
  ["potatoes french fried", ["chips", "fries", "french fries"]],
  ["snacks potato chips", ["potato crisps", "crisps"]],
  ["peppers sweet", ["bell pepper", "sweet pepper", "capsicum"]],
  ["onions spring scallions", ["green onion", "scallion", "spring onion"]],
  ["plums dried prunes", ["prunes"]],
  ["grapes dried|raisins", ["raisins"]],
  ["fish tuna light canned", ["tinned tuna", "tuna fish"]],
  ["macaroni cheese", ["mac and cheese"]],
  ["water tap", ["tap water", "drinking water"]],
  ["orange juice", ["oj"]],
  ["peanut butter", ["pb"]],
  ["cabbage chinese pak", ["bok choy"]],
  ["cabbage chinese pe", ["napa cabbage", "chinese leaf"]],
  ["squash summer zucchini", ["courgette", "zucchini"]],
  ["squash winter butternut", ["butternut squash"]],
];
