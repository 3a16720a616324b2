/**
 * How ordinary a food is: what most people who cook at home buy in most weeks, what every larger
 * shop has, and what is searched for. Our own judgement; a price and never a limit, so that what
 * closes a gap still comes.
 */
import type { CoreFood } from "../../food/index.ts";

export type Ordinariness = "everyday" | "usual" | "unusual";

const EVERYDAY: ReadonlySet<string> = new Set(
  `
    green-beans-boiled green-beans-from-frozen-boiled white-cabbage-boiled savoy-cabbage-boiled
    cauliflower-boiled cauliflower-from-frozen-boiled courgette-boiled broccoli-boiled
    broccoli-from-frozen-boiled carrots-boiled carrots-from-frozen-boiled spinach-boiled
    spinach-from-frozen-boiled red-pepper-boiled green-pepper-boiled onion-boiled onion-fried
    white-mushrooms-boiled white-mushrooms-stir-fried tomatoes-cooked tomatoes-tinned
    tomatoes-crushed-tinned mixed-vegetables-from-frozen-boiled peas-and-carrots-from-frozen-boiled
    brussels-sprouts-boiled brussels-sprouts-from-frozen-boiled kale-boiled leek-boiled
    aubergine-boiled butternut-squash-baked pumpkin-boiled asparagus-boiled
    carrot-uncooked baby-carrots celery-sticks cucumber-with-skin round-lettuce cos-lettuce
    iceberg-lettuce green-leaf-lettuce onion-uncooked spring-onions radishes spinach-leaves-uncooked
    tomato rocket red-pepper-uncooked yellow-pepper-uncooked green-pepper-uncooked
    white-cabbage-shredded-uncooked
    jacket-potato-with-skin potatoes-peeled-boiled potatoes-boiled-in-their-skin-peeled-after
    mashed-potato-with-milk sweet-potato-baked sweet-potato-peeled-boiled
    brown-rice-long-grain-boiled white-rice-long-grain-boiled wholewheat-pasta-boiled
    pasta-white-boiled couscous-steamed quinoa-boiled bulgur-boiled egg-noodles-boiled
    rice-noodles-boiled
    apple-with-skin banana blueberries blueberries-frozen blackberries-frozen raspberries
    strawberries strawberries-frozen grapes orange mandarin pear peach nectarine plum
    kiwi-green mango pineapple cantaloupe-melon watermelon cherries grapefruit apricot
    raisins sultanas dates-dried prunes apricots-dried
    avocado
    black-beans-boiled kidney-beans-boiled red-kidney-beans-boiled red-kidney-beans-tinned-drained
    white-beans-tinned haricot-beans-boiled chickpeas-boiled chickpeas-tinned-drained lentils-boiled
    baked-beans-in-tomato-sauce butter-beans-boiled
    hummus peanut-butter-smooth-unsalted peanut-butter-crunchy-unsalted almond-butter
    firm-tofu-set-with-calcium extra-firm-tofu regular-tofu-set-with-calcium tempeh
    almonds cashews hazelnuts walnuts peanuts pistachios pumpkin-seeds sunflower-seeds chia-seeds
    linseeds
    porridge-made-with-water porridge-oats-dry
    shredded-wheat-biscuits bran-flakes granola-home-made
    wholemeal-bread-sliced wholemeal-bread-home-baked wholemeal-pitta multigrain-bread rye-bread
    wholemeal-roll wholemeal-tortilla-wrap
    whole-milk semi-skimmed-milk-2-percent-fat semi-skimmed-milk-1-percent-fat skimmed-milk
    yoghurt-plain-whole-milk yoghurt-plain-low-fat yoghurt-plain-fat-free
    greek-yoghurt-plain-full-fat greek-yoghurt-plain-low-fat greek-yoghurt-plain-fat-free
    soya-yoghurt-alternative-plain
    cottage-cheese-full-fat cottage-cheese-2-percent-fat cottage-cheese-1-percent-fat
    cheddar cheddar-reduced-fat feta gouda edam mozzarella-full-fat mozzarella-lower-fat parmesan
    cream-cheese-light swiss-cheese
    soya-drink-fortified-plain soya-drink-fortified-in-calcium-unsweetened
    soya-drink-unsweetened-with-vitamins-a-and-d almond-drink-unsweetened-fortified
    boiled-egg fried-egg poached-egg scrambled-egg plain-omelette
    chicken-breast-no-skin-roast chicken-breast-no-skin-grilled chicken-breast-no-skin-poached
    chicken-no-skin-roast chicken-thigh-no-skin-roast chicken-drumstick-no-skin-roast
    lean-turkey-mince-7-percent-fat-fried turkey-breast-joint-no-skin-roast
    beef-mince-3-percent-fat-fried beef-mince-5-percent-fat-fried beef-mince-7-percent-fat-fried
    sirloin-steak-lean-grilled rump-steak-lean-grilled roast-beef-lean braising-steak-lean-braised
    pork-fillet-lean-roast pork-fillet-lean-grilled pork-loin-chop-boneless-lean-grilled
    lean-pork-mince-4-percent-fat-cooked
    cod-baked haddock-baked farmed-salmon-baked mackerel-baked
    tuna-light-tinned-in-water tuna-light-tinned-in-oil sardines-tinned-in-oil
    sardines-tinned-in-tomato-sauce pink-salmon-tinned red-salmon-tinned
    prawns-boiled
    olive-oil rapeseed-oil
  `
    .trim()
    .split(/\s+/u),
);

/** Beginnings of ids: not found in every shop, or not to everybody's taste. */
const UNUSUAL: readonly string[] = `
  acorn aduki amaranth apple-puree avocado-oil bamboo beetroot-leaves beetroot-pickled bison
  black-olives broccoli-florets-uncooked burger-bun buttermilk capers carp cassava
  cauliflower-florets-uncooked cheese-spread cheshire chicory chinese-leaf cime-di-rapa clams
  coconut crab cranberries-fresh crayfish curly currants-dried desiccated duck eel farmed-catfish
  figs-fresh focaccia fontina gherkin goat-meat goats goji goose gooseberries grapeseed
  green-olives groundnut-oil guava halibut hash-browns hemp herring-pickled hubbard italian-bread
  jackfruit jalap jerusalem jicama khorasan kimchi kippers kohlrabi lambs-l linseed-oil lobster
  lupin lychees mahi-mahi maize-oil matzo melba monkfish monterey moringa multigrain-bagel
  mung-beans-boiled mustard-greens nashi natto oat-bran oat-hoops octopus okra orange-tomato ox-
  palm-hearts passion perch persimmon pheasant pigeon pigs pink-beans plain-bagel pomelo pompano
  poppy port-salut poussin processed-cheese provolone puffed pumpkin-puree queso quince rabbit
  radicchio raisin-bread redcurrants redfish rhubarb roasted-soya salted-crackers sauerkraut
  sesame-paste sheeps-milk snapper somen sour-cherries soya-bean-oil spaghetti-squash spare-ribs
  spelt-boiled sprouted-grain star-fruit sunflower-seed-butter taro teff tofu-deep-fried tomatillo
  trail-mix turnip-tops urad veal venison walnut-oil water-biscuits water-chestnuts wheat-gluten
  wheatgerm white-chapati white-grapefruit wild-catfish wild-rice yam yellow-summer yellow-tomato
  yellow-wax zander
`
  .trim()
  .split(/\s+/u);

export const ordinarinessOf = ({ id }: Pick<CoreFood, "id">): Ordinariness => {
  if (EVERYDAY.has(id)) return "everyday";
  return UNUSUAL.some((beginning) => id.startsWith(beginning)) ? "unusual" : "usual";
};

/** For the test that each names a food. */
export const ordinaryTable = { everyday: EVERYDAY, unusual: UNUSUAL } as const;
