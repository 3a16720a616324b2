import type { CoreFood } from "../../food/index.ts";

/**
 * What is one thing to a person who eats it, in whatever form: eggs boiled or scrambled, salmon
 * baked or from a tin. The first that an id fits is its kind.
 */
const KINDS: readonly (readonly [kind: string, ids: RegExp])[] = [
  ["egg", /^(?:boiled|fried|poached|scrambled)-egg$|^plain-omelette$/u],
  ["noodle", /noodles/u],
  ["pasta", /pasta/u],
  ["rice", /rice-.*boiled$/u],
  ["sweetPotato", /sweet-potato/u],
  ["potato", /potato|hash-browns/u],
  ["salmon", /salmon/u],
  ["tuna", /tuna/u],
  ["trout", /trout/u],
  ["mackerel", /mackerel/u],
  ["herring", /herring|kippers/u],
  ["haddock", /haddock/u],
  ["pollock", /pollock/u],
  ["cod", /(?:^|-)cod-/u],
  ["chicken", /^(?:chicken|poussin)-/u],
  ["turkey", /turkey/u],
  ["lamb", /lamb/u],
  ["veal", /veal/u],
  ["pork", /pork|spare-ribs/u],
  ["mince", /mince|beef-burger/u],
  ["beef", /steak|beef|silverside/u],
  ["crab", /crab/u],
  ["clam", /clams/u],
  ["oyster", /oysters/u],
  ["tofu", /tofu/u],
  ["tempeh", /tempeh/u],
  ["chickpea", /chickpeas|falafel|hummus/u],
  ["soyaBean", /soya-beans|edamame/u],
  ["kidneyBean", /kidney-beans/u],
  ["pintoBean", /pinto-beans|refried-beans/u],
  ["blackBean", /black-(?:turtle-)?beans/u],
  ["whiteBean", /(?:white|haricot|great-northern)-beans/u],
  ["yoghurt", /yoghurt/u],
  ["cottageCheese", /cottage-cheese/u],
  ["mushroom", /mushroom/u],
  ["spinach", /spinach/u],
  ["broccoli", /broccoli/u],
  ["cauliflower", /cauliflower/u],
  ["carrot", /carrots?(?:-|$)/u],
  ["tomato", /tomato/u],
  ["pepper", /(?:red|green|yellow)-pepper/u],
  ["cabbage", /cabbage/u],
  ["kale", /kale/u],
  ["sprout", /brussels-sprouts/u],
  ["greenBean", /(?:green|wax)-beans/u],
  ["lettuce", /lettuce/u],
  ["courgette", /courgette|summer-squash/u],
  ["beetroot", /beetroot/u],
  ["onion", /^onion/u],
];

/** The kind of a food: of the table, else the first word of its name. */
export const kindOf = ({ id, name }: Pick<CoreFood, "id" | "name">): string =>
  KINDS.find(([, ids]) => ids.test(id))?.[0] ??
  (/^[\p{L}’'-]+/u.exec(name)?.[0] ?? id).toLowerCase();
