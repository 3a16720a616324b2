/**
 * Forty more, as people in Britain and America, athletes and parents type them, written down with what
 * they should find before any of them was asked. Asked for the first time, 28 of the 40 had what is
 * wanted first, 32 among three, and 36 its kind among five. These came first at once, here and among
 * the foods that Dorsal comes with.
 */
export const FURTHER = `
fish fingers > Fish, fish sticks > Fish, fish sticks
cup of builders tea > Beverages, tea, black, brewed, prepared with tap water > Beverages, tea
ready salted crisps > Snacks, potato chips, plain, salted > Snacks, potato chips
bangers and mash > Sausage, pork|Pork sausage|Potatoes, mashed > Sausage|Pork sausage|Potatoes, mashed
rashers of streaky bacon > Pork, cured, bacon > Pork, cured, bacon|Bacon
cheese on toast > Cheese, cheddar > Cheese
mushy peas > Peas, green > Peas
skinny latte > Beverages, coffee, ready to drink, milk based|Beverages, coffee, ready to drink, vanilla, light > Beverages, coffee, ready to drink
jacket potato with tuna > Potatoes, baked|Potatoes, Russet, flesh and skin, baked|Potatoes, red, flesh and skin, baked|Potatoes, white, flesh and skin, baked > Potatoes
half and half > Cream, fluid, half and half > Cream, fluid, half and half|Cream, half and half
ground turkey 93 lean > Turkey, ground, 93% lean > Turkey, ground|Turkey, Ground
hash browns > Potatoes, hash brown > Potatoes, hash brown|Fast foods, potatoes, hash browns
graham crackers > Cookies, graham crackers > Cookies, graham crackers
turkey bacon > Bacon, turkey > Bacon, turkey
apple juice box > Apple juice, canned or bottled > Apple juice
beef jerky > Snacks, beef jerky > Snacks, beef jerky
granola bar > Snacks, granola bars > Snacks, granola bars|Snacks, granola bar
whey shake with water > Beverages, Whey protein|Beverages, Protein powder whey > Beverages
lean mince 5% > Beef, ground, 95% > Beef, ground
tuna in brine > Fish, tuna, light, canned in water|Fish, tuna, white, canned in water > Fish, tuna
egg white omelette > Egg, white, raw|Egg, whole, cooked, omelet > Egg
rice cakes with almond butter > Snacks, rice cakes > Snacks, rice cakes
baked sweet potato with skin > Sweet potato, cooked, baked in skin > Sweet potato
boiled basmati > Rice, white, long-grain > Rice, white
chicken nuggets and chips > Chicken, nuggets|Fast foods, chicken|School Lunch, chicken nuggets|Potatoes, french fried > Chicken|Fast foods, chicken|Potatoes, french fried
kids fruit yoghurt > Yogurt, fruit > Yogurt, fruit
`;

/** Of the forty, those that did not: rules and other words were put right by them. */
export const FURTHER_TUNED = `
weetabix with milk > Cereals ready-to-eat, WEETABIX > Cereals ready-to-eat, WEETABIX|Cereals ready-to-eat
tin of rice pudding > Puddings, rice, ready-to-eat > Puddings, rice
custard cream biscuits > Cookies, vanilla sandwich with creme filling > Cookies
runner beans > Beans, snap, green > Beans, snap
rotisserie chicken > Chicken, broilers or fryers, rotisserie > Chicken, broilers or fryers, rotisserie|Chicken, broiler, rotisserie
can of garbanzo beans > Chickpeas (garbanzo beans, bengal gram), mature seeds, canned > Chickpeas
biscuits and gravy > Biscuits, plain|Fast foods, biscuit|Gravy > Biscuits|Fast foods, biscuit|Gravy
string cheese > Cheese, mozzarella > Cheese, mozzarella
instant ramen > Soup, ramen noodle > Soup, ramen noodle
0% greek yoghurt > Yogurt, Greek, plain, nonfat > Yogurt, Greek
porridge with banana > Cereals, oats > Cereals, oats
isotonic sports drink > Beverages, COCA-COLA, POWERADE|Beverages, PEPSICO QUAKER, Gatorade > Beverages
pasta with tomato sauce > Pasta, cooked|Pasta, dry|Spaghetti > Pasta|Spaghetti|Pasta with
baby rusks > Zwieback|Babyfood, cookie > Zwieback|Babyfood
`;

/**
 * What the forty should find among the foods that Dorsal comes with, by their ids: the food, or the
 * nearest to it that is there. At first 29 had it first, and 32 among three.
 */
const FURTHER_EVERYDAY = `
fish fingers > fish-fingers
weetabix with milk > shredded-wheat-biscuits
cup of builders tea > black-tea
tin of rice pudding > rice-pudding
ready salted crisps > crisps-salted
bangers and mash > pork-sausage-fried|mashed-potato-with-milk-and-butter|mashed-potato-with-milk
rashers of streaky bacon > streaky-bacon-fried|streaky-bacon-baked
cheese on toast > cheddar
mushy peas > garden-peas-boiled|split-peas-boiled
skinny latte > coffee-with-milk-sweetened|coffee-with-milk-and-vanilla-light
jacket potato with tuna > jacket-potato-flesh-only|jacket-potato-with-skin
custard cream biscuits > chocolate-sandwich-biscuit
runner beans > green-beans-boiled|green-beans-from-frozen-boiled
half and half > half-cream
ground turkey 93 lean > lean-turkey-mince-7-percent-fat-fried
hash browns > hash-browns-home-made|hash-brown-patty
graham crackers > digestive-style-biscuit
rotisserie chicken > chicken-no-skin-roast|chicken-with-skin-roast
can of garbanzo beans > chickpeas-tinned-drained
turkey bacon > vegetarian-bacon|streaky-bacon-fried|turkey-no-skin-roast
biscuits and gravy > scone
apple juice box > apple-juice
string cheese > mozzarella-full-fat|mozzarella-lower-fat|mozzarella-firm-lower-fat
instant ramen > egg-noodles-boiled
beef jerky > beef-jerky
granola bar > crunchy-oat-bar
0% greek yoghurt > greek-yoghurt-plain-fat-free
whey shake with water > whey-protein-powder
porridge with banana > porridge-made-with-water|porridge-oats-dry
lean mince 5% > beef-mince-5-percent-fat-fried
tuna in brine > tuna-light-tinned-in-water|albacore-tuna-tinned-in-water
egg white omelette > egg-white-uncooked|plain-omelette
rice cakes with almond butter > brown-rice-cakes-unsalted
baked sweet potato with skin > sweet-potato-baked
boiled basmati > white-rice-long-grain-boiled
isotonic sports drink > energy-drink-citrus
chicken nuggets and chips > chicken-nuggets
kids fruit yoghurt > fruit-yoghurt-low-fat
pasta with tomato sauce > spaghetti-with-tomato-sauce-restaurant-style|pasta-enriched-boiled
baby rusks > melba-toast
`;

export const wantedEveryday: readonly {
  readonly query: string;
  readonly ids: readonly string[];
}[] = FURTHER_EVERYDAY.trim()
  .split("\n")
  .map((line) => {
    const [query = "", ids = ""] = line.split(" > ");
    return { query, ids: ids.split("|") };
  });
