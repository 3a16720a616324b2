import { FURTHER, FURTHER_TUNED } from "./further-queries.fixture.ts";

/**
 * What people type and what they want of USDA's tables: for each query the foods of which one should
 * come first, and those that are at least of the right kind, both by the beginning of their names
 * (apart by `|`).
 */
export interface WantedFood {
  readonly query: string;
  readonly best: readonly string[];
  readonly kind: readonly string[];
  /** The query has a typing error in it. */
  readonly isMistyped: boolean;
}

const PLAIN = `
rice > Rice, white, long-grain, regular|Rice, white, medium-grain|Rice, white, short-grain > Rice, white|Rice, brown
brown rice > Rice, brown > Rice, brown
basmati rice > Rice, white, long-grain, regular > Rice, white
cooked rice > Rice, white, long-grain, regular, enriched, cooked|Rice, white, long-grain, regular, unenriched, cooked > Rice,
salmon > Fish, salmon, Atlantic, farmed|Fish, salmon, Atlantic, wild|Fish, salmon, sockeye, raw > Fish, salmon
smoked salmon > Fish, salmon, chinook, smoked > Fish, salmon
skim milk > Milk, nonfat, fluid, with added vitamin A|Milk, nonfat, fluid, without > Milk, nonfat, fluid|Milk, fluid, nonfat
skimmed milk > Milk, nonfat, fluid, with added vitamin A|Milk, nonfat, fluid, without > Milk, nonfat, fluid|Milk, fluid, nonfat
milk > Milk, whole|Milk, reduced fat, fluid, 2% > Milk,
2% milk > Milk, reduced fat, fluid, 2% milkfat, with added vitamin A and|Milk, reduced fat, fluid, 2% milkfat, without > Milk, reduced fat
semi skimmed milk > Milk, reduced fat, fluid, 2% > Milk, reduced fat|Milk, lowfat
chicken breast > Chicken, broilers or fryers, breast, meat only|Chicken, broiler or fryers, breast, skinless > Chicken, broilers or fryers, breast|Chicken, broiler or fryers, breast
grilled chicken breast > Chicken, broiler or fryers, breast, skinless, boneless, meat only, cooked, grilled > Chicken, broilers or fryers, breast|Chicken, broiler or fryers, breast
chicken wings > Chicken, broilers or fryers, wing > Chicken, broilers or fryers, wing
drumsticks > Chicken, broilers or fryers, drumstick|Chicken, broilers or fryers, dark meat, drumstick > Chicken, broilers or fryers, drumstick|Chicken, broilers or fryers, dark meat, drumstick
roast chicken > Chicken, broilers or fryers, meat only, cooked, roasted|Chicken, broilers or fryers, meat and skin, cooked, roasted|Chicken, roasting, meat > Chicken
black coffee > Beverages, coffee, brewed, prepared with tap water > Beverages, coffee
coffee > Beverages, coffee, brewed, prepared with tap water > Beverages, coffee
tea > Beverages, tea, black, brewed, prepared with tap water > Beverages, tea
green tea > Beverages, tea, green, brewed > Beverages, tea, green
egg > Egg, whole > Egg, whole
scrambled eggs > Egg, whole, cooked, scrambled > Egg, whole, cooked|Eggs, scrambled
hard boiled eggs > Egg, whole, cooked, hard-boiled > Egg, whole
fried egg > Egg, whole, cooked, fried > Egg, whole
egg whites > Egg, white, raw, fresh > Egg, white
olive oil > Oil, olive > Oil, olive
brown bread > Bread, whole-wheat > Bread, whole-wheat|Bread, wheat
wholemeal bread > Bread, whole-wheat > Bread, whole-wheat
white bread > Bread, white > Bread, white
bread > Bread, white, commercially|Bread, whole-wheat, commercially > Bread,
oat meal > Cereals, oats|Oats > Cereals, oats|Oats
porridge > Cereals, oats|Oats > Cereals, oats|Oats
ground beef 90 > Beef, ground, 90% > Beef, ground
ground beef > Beef, ground > Beef, ground
minced beef > Beef, ground > Beef, ground
beef mince 5% fat > Beef, ground, 95% > Beef, ground
steak > Beef, top sirloin, steak|Beef, loin, top loin|Beef, round, top round steak|Beef, rib eye > Beef
pork chops > Pork, fresh, loin > Pork, fresh, loin
bacon > Pork, cured, bacon > Pork, cured, bacon|Bacon, pre-sliced
ham > Ham, sliced, regular|Pork, cured, ham > Ham|Pork, cured, ham|Pork, fresh, leg (ham)
turkey breast > Turkey, retail parts, breast|Turkey, whole, breast|Turkey, all classes, breast > Turkey, retail parts, breast|Turkey, whole, breast|Turkey, all classes, breast|Turkey breast
peanut butter > Peanut butter, smooth|Peanut butter, chunk|Peanut Butter, smooth > Peanut butter|Peanut Butter
butter > Butter, salted|Butter, without salt > Butter,
cheddar > Cheese, cheddar (|Cheese, cheddar, sharp > Cheese, cheddar
cheddar cheese > Cheese, cheddar (|Cheese, cheddar, sharp > Cheese, cheddar
mozzarella > Cheese, mozzarella, whole|Cheese, mozzarella, part > Cheese, mozzarella
cottage cheese > Cheese, cottage, lowfat|Cheese, cottage, creamed > Cheese, cottage
cream cheese > Cheese, cream > Cheese, cream
greek yogurt > Yogurt, Greek, plain > Yogurt, Greek
natural yoghurt > Yogurt, plain > Yogurt, plain
sour cream > Cream, sour, cultured > Cream, sour|Sour cream
banana > Bananas, raw > Bananas
apple > Apples, raw, with skin|Apples, raw, without skin > Apples, raw
apples raw > Apples, raw > Apples, raw
blue berries > Blueberries, raw > Blueberries
grapes > Grapes, red or green > Grapes
lemon > Lemons, raw > Lemons|Lemon
kiwi > Kiwifruit, green > Kiwifruit
pear > Pears, raw > Pears
peaches > Peaches, yellow, raw > Peaches
dried apricots > Apricots, dried > Apricots
prunes > Plums, dried > Plums, dried|Prunes
raisins > Raisins, dark|Raisins, golden > Raisins
avocado > Avocados, raw > Avocados
tomatoes > Tomatoes, red, ripe, raw > Tomatoes
cherry tomatoes > Tomatoes, red, ripe, raw > Tomatoes
cucumber > Cucumber, with peel, raw|Cucumber, peeled > Cucumber
carrot > Carrots, raw > Carrots
onions > Onions, raw > Onions
spring onions > Onions, spring > Onions, spring
garlic > Garlic, raw > Garlic
spinach raw > Spinach, raw > Spinach
broccoli > Broccoli, raw|Broccoli, cooked, boiled, drained, without > Broccoli
courgette > Squash, summer, zucchini > Squash, summer, zucchini
aubergine > Eggplant, raw|Eggplant, cooked, boiled, drained, without > Eggplant
red pepper > Peppers, sweet, red > Peppers|Spices, pepper
bell pepper > Peppers, sweet > Peppers, sweet
green beans > Beans, snap, green > Beans, snap
sweet potato > Sweet potato, > Sweet potato
baked potato > Potatoes, baked|Potatoes, Russet, flesh and skin, baked|Potatoes, red, flesh and skin, baked > Potatoes
mashed potatoes > Potatoes, mashed > Potatoes, mashed
peas > Peas, green > Peas, green
corn > Corn, sweet, yellow > Corn, sweet
mushrooms > Mushrooms, white > Mushrooms
lettuce > Lettuce, > Lettuce
beetroot > Beets, raw|Beets, cooked > Beets
pumpkin > Pumpkin, cooked|Pumpkin, raw > Pumpkin
lentils > Lentils, mature seeds, cooked|Lentils, raw > Lentils
chick peas > Chickpeas (garbanzo > Chickpeas
garbanzo beans > Chickpeas (garbanzo > Chickpeas
black beans > Beans, black, mature|Beans, black turtle > Beans, black
baked beans > Beans, baked > Beans, baked
tofu > Tofu, raw|Tofu, firm|Tofu, extra firm|Tofu, soft > Tofu
edamame > Edamame|Soybeans, green > Edamame|Soybeans, green
hummus > Hummus > Hummus
almonds > Nuts, almonds > Nuts, almonds
cashews > Nuts, cashew nuts > Nuts, cashew
peanuts > Peanuts, all types > Peanuts
sunflower seeds > Seeds, sunflower seed kernels > Seeds, sunflower
chia > Seeds, chia > Seeds, chia
quinoa > Quinoa, cooked|Quinoa, uncooked > Quinoa
couscous > Couscous > Couscous
pasta > Pasta, cooked|Pasta, dry|Spaghetti > Pasta|Spaghetti
spaghetti > Spaghetti|Pasta, cooked|Pasta, dry > Spaghetti|Pasta
whole wheat pasta > Pasta, whole-wheat > Pasta, whole
flour > Wheat flour, white, all-purpose|Wheat flour, white (industrial|Wheat flour, white, bread > Wheat flour
cornflakes > Cereals ready-to-eat, RALSTON Corn Flakes > Cereals ready-to-eat
granola > Cereals ready-to-eat, granola > Cereals ready-to-eat, granola|Snacks, granola
bagel > Bagels, plain > Bagels
sugar > Sugars, granulated|Sugar|Sugars, brown > Sugar
honey > Honey > Honey
jam > Jams and preserves > Jams
dark chocolate > Chocolate, dark|Candies, chocolate, dark > Chocolate, dark|Candies, chocolate, dark
ice cream > Ice creams, vanilla|Ice creams, chocolate > Ice creams
chips > Snacks, potato chips|Potatoes, french fried|Fast foods, potato, french > Snacks, potato chips|Potatoes, french fried
crisps > Snacks, potato chips > Snacks, potato chips
french fries > Potatoes, french fried|Fast foods, potato, french > Potatoes, french fried|Fast foods, potato, french
popcorn > Snacks, popcorn > Snacks, popcorn
ketchup > Catsup > Catsup
mayonnaise > Salad dressing, mayonnaise, regular|Mayonnaise > Salad dressing, mayonnaise|Mayonnaise
soy sauce > Soy sauce > Soy sauce
salt > Salt, table > Salt
black pepper > Spices, pepper, black > Spices, pepper
tuna > Fish, tuna > Fish, tuna
tinned tuna > Fish, tuna, light, canned|Fish, tuna, white, canned > Fish, tuna
prawns > Crustaceans, shrimp > Crustaceans, shrimp
cod > Fish, cod, Atlantic|Fish, cod, Pacific > Fish, cod
orange juice > Orange juice > Orange juice
beer > Alcoholic beverage, beer, regular > Alcoholic beverage, beer
red wine > Alcoholic beverage, wine, table, red > Alcoholic beverage, wine, table, red|Alcoholic Beverage, wine, table, red
cola > Beverages, carbonated, cola > Beverages, carbonated
soya milk > Soymilk > Soymilk|SILK
almond milk > Beverages, almond milk > Beverages, almond milk
water > Beverages, water, tap|Water, bottled > Beverages, water|Water
pizza > Pizza, cheese|Fast Food, Pizza Chain, 14" pizza, cheese|Pizza, pepperoni > Pizza|Fast Food
hot dog > Frankfurter > Frankfurter
mac and cheese > Macaroni and cheese|Macaroni and Cheese > Macaroni
tomato soup > Soup, tomato, canned > Soup, tomato
apple pie > Pie, apple > Pie, apple
chocolate chip cookies > Cookies, chocolate chip > Cookies, chocolate chip
maple syrup > Syrups, maple|Syrup, maple > Syrups, maple|Syrup, maple
double cream > Cream, fluid, heavy > Cream, fluid
beef liver > Beef, variety meats and by-products, liver > Beef, variety meats
roast beef > Beef, round|Roast beef|Beef, rib|Beef, chuck, > Beef|Roast beef
corned beef > Beef, cured, corned beef|Corned beef > Beef, cured, corned
veal cutlet > Veal, leg > Veal
lamb leg > Lamb, leg > Lamb
duck > Duck, domesticated > Duck
pork tenderloin > Pork, fresh, loin, tenderloin > Pork, fresh, loin
spare ribs > Pork, fresh, spareribs > Pork, fresh
trout > Fish, trout > Fish, trout
mackerel > Fish, mackerel > Fish, mackerel
tilapia > Fish, tilapia > Fish, tilapia
anchovies > Fish, anchovy > Fish, anchovy
crab > Crustaceans, crab > Crustaceans, crab
mussels > Mollusks, mussel > Mollusks, mussel
calamari > Mollusks, squid > Mollusks, squid
brie > Cheese, brie > Cheese, brie
goats cheese > Cheese, goat > Cheese, goat
blue cheese > Cheese, blue > Cheese, blue
swiss > Cheese, swiss|Cheese, Swiss > Cheese, swiss|Cheese, Swiss
ricotta > Cheese, ricotta > Cheese, ricotta
whipped cream > Cream, whipped|Cream, fluid, heavy > Cream
kefir > Kefir > Kefir
evaporated milk > Milk, canned, evaporated > Milk, canned, evaporated
condensed milk > Milk, canned, condensed > Milk, canned
rice cakes > Snacks, rice cakes > Snacks, rice cakes
rye crispbread > Crackers, rye|Crackers, crispbread > Crackers
english muffin > English muffins, plain > English muffins
pita bread > Bread, pita > Bread, pita
barley > Barley > Barley
wheat germ > Wheat germ > Wheat germ
bran flakes > Cereals ready-to-eat > Cereals ready-to-eat
corn tortilla > Tortillas, ready-to-bake or -fry, corn > Tortillas
sauerkraut > Sauerkraut > Sauerkraut
pickles > Pickles, cucumber > Pickles
coconut water > Nuts, coconut water|Beverages, Coconut water > Nuts, coconut water|Beverages, Coconut water
lima beans > Lima beans > Lima beans
navy beans > Beans, navy > Beans, navy
split peas > Peas, split|Peas, green, split > Peas, split|Peas, green, split
brussel sprouts > Brussels sprouts > Brussels sprouts
collards > Collards > Collards
fennel > Fennel, bulb > Fennel
jalapeno > Peppers, jalapeno > Peppers, jalapeno
watercress > Watercress > Watercress
iceberg lettuce > Lettuce, iceberg > Lettuce
romaine > Lettuce, cos or romaine > Lettuce, cos
cherry > Cherries, sweet, raw|Cherries, sour > Cherries
mandarin orange > Tangerines > Tangerines
cranberry juice > Cranberry juice|Beverages, cranberry > Cranberry juice|Beverages, Cranberry|Beverages, cranberry
apple sauce > Applesauce > Applesauce
fruit salad > Fruit salad > Fruit salad
pecan pie > Pie, pecan > Pie, pecan
brownies > Cookies, brownies > Cookies, brownies
gummy bears > Candies, gum > Candies
white wine > Alcoholic beverage, wine, table, white > Alcoholic beverage, wine|Alcoholic Beverage, wine
rum > Alcoholic beverage, distilled > Alcoholic beverage
mineral water > Beverages, water|Water, bottled > Beverages, water|Water
ranch dressing > Salad dressing, ranch > Salad dressing, ranch
bbq sauce > Sauce, barbecue > Sauce, barbecue
canola oil > Oil, canola|Oil, industrial, canola > Oil, canola
lard > Lard > Lard
margarine > Margarine > Margarine
brown sugar > Sugars, brown > Sugars
protein powder > Beverages, Protein powder|Beverages, Whey protein > Beverages
buck wheat > Buckwheat > Buckwheat
cornbread > Bread, cornbread > Bread, cornbread
chicken stock > Soup, stock, chicken|Soup, chicken broth > Soup
whole grain bread > Bread, multi-grain|Bread, whole-wheat > Bread
`;

const MISTYPED = `
peanut buter > Peanut butter, smooth|Peanut butter, chunk|Peanut Butter, smooth > Peanut butter|Peanut Butter
sweet potatoe > Sweet potato, > Sweet potato
chiken brest > Chicken, broilers or fryers, breast, meat|Chicken, broiler or fryers, breast, skinless > Chicken
brocolli > Broccoli, raw|Broccoli, cooked, boiled, drained, without > Broccoli
bannana > Bananas, raw > Bananas
strawberrys > Strawberries, raw > Strawberries
avacado > Avocados, raw > Avocados
tomatos > Tomatoes, red, ripe, raw > Tomatoes
potatos > Potatoes, flesh and skin, raw|Potatoes, boiled|Potatoes, baked, flesh|Potatoes, white, flesh and skin, raw > Potatoes
spinich > Spinach, raw|Spinach, cooked > Spinach
letuce > Lettuce > Lettuce
cucmber > Cucumber > Cucumber
zuchini > Squash, summer, zucchini > Squash, summer, zucchini
mozarella > Cheese, mozzarella, whole|Cheese, mozzarella, part > Cheese, mozzarella
chedder cheese > Cheese, cheddar (|Cheese, cheddar, sharp > Cheese, cheddar
yogart > Yogurt, plain|Yogurt, Greek, plain > Yogurt
spagetti > Spaghetti|Pasta, cooked|Pasta, dry > Spaghetti|Pasta
quiona > Quinoa, cooked|Quinoa, uncooked > Quinoa
lentals > Lentils, mature seeds, cooked|Lentils, raw > Lentils
kidny beans > Beans, kidney > Beans, kidney
tofoo > Tofu, raw|Tofu, firm|Tofu, extra firm > Tofu
almonts > Nuts, almonds > Nuts, almonds
peacan > Nuts, pecans > Nuts, pecans
salmom > Fish, salmon, Atlantic|Fish, salmon, sockeye, raw > Fish, salmon
tunna > Fish, tuna > Fish, tuna
shrmip > Crustaceans, shrimp > Crustaceans, shrimp
saussage > Sausage|Pork sausage > Sausage|Pork sausage
turky > Turkey, > Turkey
oatmeel > Cereals, oats|Oats > Cereals, oats|Oats
choclate milk > Milk, chocolate > Milk, chocolate
orange jucie > Orange juice > Orange juice
cofee > Beverages, coffee, brewed, prepared > Beverages, coffee
cinamon > Spices, cinnamon > Spices, cinnamon
mayonaise > Salad dressing, mayonnaise, regular|Mayonnaise > Salad dressing, mayonnaise|Mayonnaise
penut butter > Peanut butter, smooth|Peanut butter, chunk|Peanut Butter, smooth > Peanut butter|Peanut Butter
raspberrys > Raspberries, raw > Raspberries
pinapple > Pineapple, raw > Pineapple
cottege cheese > Cheese, cottage, lowfat|Cheese, cottage, creamed > Cheese, cottage
brown ryce > Rice, brown > Rice, brown
mushrom > Mushrooms, white > Mushrooms
zuccini > Squash, summer, zucchini > Squash, summer, zucchini
aspargus > Asparagus > Asparagus
artichoak > Artichokes > Artichokes
cabbige > Cabbage > Cabbage
califlour > Cauliflower > Cauliflower
cantelope > Melons, cantaloupe > Melons
nectarin > Nectarines > Nectarines
blubery > Blueberries, raw > Blueberries
graprfruit > Grapefruit, raw > Grapefruit
rasins > Raisins > Raisins
proscuitto > Ham|Pork, cured > Ham|Pork, cured
pepperonni > Pepperoni > Pepperoni
sardeens > Fish, sardine > Fish, sardine
parmasan > Cheese, parmesan > Cheese, parmesan
yoghert > Yogurt, > Yogurt
margarin > Margarine > Margarine
sourdo bread > Bread, french > Bread
hazlenuts > Nuts, hazelnuts > Nuts, hazelnuts
pumkin > Pumpkin > Pumpkin
tumeric > Spices, turmeric > Spices, turmeric
musels > Mollusks, mussel > Mollusks, mussel
`;

const read = (lines: string, isMistyped: boolean): readonly WantedFood[] =>
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [query = "", best = "", kind = ""] = line.split(" > ");
      return { query, best: best.split("|"), kind: kind.split("|"), isMistyped };
    });

export const wantedFoods: readonly WantedFood[] = [
  ...read(PLAIN, false),
  ...read(MISTYPED, true),
  ...read(FURTHER, false),
  ...read(FURTHER_TUNED, false),
];
