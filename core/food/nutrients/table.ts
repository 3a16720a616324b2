export type NutrientUnit = "kcal" | "g" | "mg" | "mcg";
export type NutrientKind = "energy" | "macro" | "fat" | "vitamin" | "mineral" | "other";
/** What makes forms of different strength comparable: retinol, folate and niacin equivalents. */
export type Equivalent = "RAE" | "DFE" | "NE";

/** One figure of a USDA table and what it is multiplied by to be in our unit. */
export interface UsdaTerm {
  /** The nutrient number, as `208`: the key of SR and FNDDS. */
  readonly number: string;
  /** The same figure's `nutrient.id`, as 1008: the key of FoodData Central's files. */
  readonly id: number;
  readonly factor: number;
}

/** The first way whose every term is there counts; the amount is the sum of its terms. */
export type UsdaRule = readonly (readonly UsdaTerm[])[];

export interface NutrientFacts {
  readonly kind: NutrientKind;
  readonly unit: NutrientUnit;
  /** Of the unit; null where a gram is a gram. */
  readonly equivalent: Equivalent | null;
  /** Decimals worth showing of an amount per 100 g. */
  readonly decimals: number;
  /** Empty where food tables do not carry it. */
  readonly usda: UsdaRule;
}

const term = (number: string, id: number, factor = 1): UsdaTerm => ({ number, id, factor });
const only = (number: string, id: number, factor = 1): UsdaRule => [[term(number, id, factor)]];

const facts =
  (kind: NutrientKind) =>
  (
    unit: NutrientUnit,
    decimals: number,
    usda: UsdaRule,
    equivalent: Equivalent | null = null,
  ): NutrientFacts => ({ kind, unit, decimals, usda, equivalent });

const energy = facts("energy");
const macro = facts("macro");
const fat = facts("fat");
const vitamin = facts("vitamin");
const mineral = facts("mineral");
const other = facts("other");

/** International units in a microgram of vitamin D (IOM 2011). */
const VITAMIN_D_IU_PER_MCG = 40;
/** mg of tryptophan that make a mg of niacin (IOM 1998). */
const TRYPTOPHAN_PER_NIACIN = 60;
/** A mcg of folic acid counts as so many of folate from food (IOM 1998). */
const FOLIC_ACID_STRENGTH = 1.7;
/** Exact: the thermochemical calorie. */
export const KILOJOULES_PER_KCAL = 4.184;

/**
 * The nutrients that Dorsal knows, in the order in which they are shown. Those whose id ends in
 * `Added` are what supplements and fortification brought, for limits that count nothing else.
 *
 * Vitamin A in IU has no way into RAE: how much of it is retinol is not said. Nor has total folate
 * one into DFE. Such a value stays unknown.
 */
const table = {
  energy: energy("kcal", 0, [
    [term("208", 1008)],
    // Foundation foods may have only these: Atwater's specific factors, his general ones, or kJ.
    [term("958", 2048)],
    [term("957", 2047)],
    [term("268", 1062, 1 / KILOJOULES_PER_KCAL)],
  ]),
  protein: macro("g", 1, only("203", 1003)),
  fat: macro("g", 1, [[term("204", 1004)], [term("298", 1085)]]),
  carbohydrate: macro("g", 1, [[term("205", 1005)], [term("205.2", 1050)]]),
  fibre: macro("g", 1, [[term("291", 1079)], [term("293", 2033)]]),
  sugars: macro("g", 1, [[term("269", 2000)], [term("269.3", 1063)]]),
  addedSugars: macro("g", 1, only("539", 1235)),
  alcohol: macro("g", 1, only("221", 1018)),
  water: macro("g", 1, only("255", 1051)),

  saturatedFat: fat("g", 2, only("606", 1258)),
  monounsaturatedFat: fat("g", 2, only("645", 1292)),
  polyunsaturatedFat: fat("g", 2, only("646", 1293)),
  transFat: fat("g", 2, only("605", 1257)),
  // The second of each is the sum of all isomers: a little more, and there for far more foods.
  linoleic: fat("g", 2, [[term("675", 1316)], [term("618", 1269)]]),
  alphaLinolenic: fat("g", 2, [[term("851", 1404)], [term("619", 1270)]]),
  epa: fat("g", 3, only("629", 1278)),
  dha: fat("g", 3, only("621", 1272)),
  cholesterol: fat("mg", 0, only("601", 1253)),

  vitaminA: vitamin("mcg", 0, only("320", 1106), "RAE"),
  retinol: vitamin("mcg", 0, only("319", 1105)),
  vitaminC: vitamin("mg", 1, only("401", 1162)),
  vitaminD: vitamin("mcg", 1, [[term("328", 1114)], [term("324", 1110, 1 / VITAMIN_D_IU_PER_MCG)]]),
  vitaminE: vitamin("mg", 2, only("323", 1109)),
  vitaminEAdded: vitamin("mg", 2, only("573", 1242)),
  vitaminK: vitamin("mcg", 1, only("430", 1185)),
  thiamin: vitamin("mg", 3, only("404", 1165)),
  riboflavin: vitamin("mg", 3, only("405", 1166)),
  niacin: vitamin(
    "mg",
    1,
    // Tryptophan comes in g.
    [[term("406", 1167), term("501", 1210, 1000 / TRYPTOPHAN_PER_NIACIN)]],
    "NE",
  ),
  niacinPreformed: vitamin("mg", 2, only("406", 1167)),
  niacinAdded: vitamin("mg", 2, only("576", 1245)),
  vitaminB6: vitamin("mg", 3, only("415", 1175)),
  folate: vitamin(
    "mcg",
    0,
    [[term("435", 1190)], [term("432", 1187), term("431", 1186, FOLIC_ACID_STRENGTH)]],
    "DFE",
  ),
  folicAcid: vitamin("mcg", 0, only("431", 1186)),
  vitaminB12: vitamin("mcg", 2, only("418", 1178)),
  pantothenicAcid: vitamin("mg", 3, only("410", 1170)),
  biotin: vitamin("mcg", 1, only("416", 1176)),
  choline: vitamin("mg", 1, only("421", 1180)),

  calcium: mineral("mg", 0, only("301", 1087)),
  chromium: mineral("mcg", 1, only("310", 1096)),
  // In mg there, in mcg in every table of what a person needs.
  copper: mineral("mcg", 0, only("312", 1098, 1000)),
  fluoride: mineral("mg", 3, only("313", 1099, 1 / 1000)),
  iodine: mineral("mcg", 1, only("314", 1100)),
  iron: mineral("mg", 2, only("303", 1089)),
  magnesium: mineral("mg", 0, only("304", 1090)),
  magnesiumAdded: mineral("mg", 0, []),
  manganese: mineral("mg", 3, only("315", 1101)),
  molybdenum: mineral("mcg", 1, only("316", 1102)),
  phosphorus: mineral("mg", 0, only("305", 1091)),
  selenium: mineral("mcg", 1, only("317", 1103)),
  zinc: mineral("mg", 2, only("309", 1095)),
  potassium: mineral("mg", 0, only("306", 1092)),
  sodium: mineral("mg", 0, only("307", 1093)),
  chloride: mineral("mg", 0, only("302", 1088)),
  boron: mineral("mg", 3, only("354", 1137, 1 / 1000)),
  nickel: mineral("mg", 3, only("371", 1146, 1 / 1000)),
  vanadium: mineral("mg", 3, only("389", 1155, 1 / 1000)),

  caffeine: other("mg", 0, only("262", 1057)),
  tryptophan: other("g", 3, only("501", 1210)),
};

export type NutrientId = keyof typeof table;
export const NUTRIENTS: Readonly<Record<NutrientId, NutrientFacts>> = table;
/** In the order in which they are shown. */
export const NUTRIENT_IDS = Object.keys(table) as readonly NutrientId[];

export const isNutrientId = (value: string): value is NutrientId => Object.hasOwn(table, value);
