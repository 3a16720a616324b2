/** Sweets, puddings, cakes, biscuits and snacks. How a line is read is told in `../read.ts`. */
export const sweets = `
@ group=sweet role=treat diet=vegetarian slots=S nova=4 state=raw hand=none cost=low time=none
dark-chocolate-70-to-85-percent-cocoa|19904|Dark chocolate, 70–85 % cocoa|bittersweet chocolate|1 square=10; 1 bar=100|20|has=soya,milk nova=3 role=misc slots=BS cost=medium
dark-chocolate-60-to-69-percent-cocoa|19903|Dark chocolate, 60–69 % cocoa||1 square=10; 1 bar=112|20|has=soya,milk nova=4 cost=medium
dark-chocolate-45-to-59-percent-cocoa|19902|Dark chocolate, 45–59 % cocoa|plain chocolate|1 square=10; 1 bar=100|20|has=soya,milk nova=4
milk-chocolate|19120|Milk chocolate|chocolate bar|1 square=7; 1 bar=44|25|has=milk,soya
milk-chocolate-with-almonds|19132|Milk chocolate with almonds||1 bar=41|25|has=milk,soya,treeNuts
white-chocolate|19087|White chocolate||1 square=7; 1 bar=85|25|has=milk,soya
chocolate-coated-peanuts|19126|Chocolate-coated peanuts|chocolate peanuts|10 pieces=40|40|has=milk,soya,peanut
chocolate-coated-raisins|19127|Chocolate-coated raisins|chocolate raisins|10 pieces=10; 1/4 cup=45|30|has=milk,soya
peanut-nougat-and-caramel-bar|19155|Peanut, nougat and caramel bar|snickers|1 bar=57|57|has=milk,egg,soya,peanut
nougat-and-caramel-bar|19135|Nougat and caramel bar|milky way, mars bar|1 bar=58|58|has=milk,egg,soya,gluten
chocolate-wafer-bar|19109|Chocolate wafer bar|kit kat|1 bar=42|42|has=milk,soya,wheat
caramel-biscuit-bar-chocolate-coated|19160|Caramel biscuit bar, chocolate-coated|twix|1 pack=57|57|has=milk,soya,wheat
soft-caramels|19074|Soft caramels|toffees|1 piece=10|20|has=milk
boiled-sweets|19107|Boiled sweets|hard candy|1 piece=6|12|diet=vegan
fruit-jelly-sweets|19106|Fruit jelly sweets|gummy candy, gumdrops|10 pieces=36|30|diet=omnivore pork
jelly-beans|19108|Jelly beans||10 large=28; 10 small=11|28|
marshmallows|19116|Marshmallows||1 regular=7; 10 mini=7|28|diet=omnivore pork
chocolate-fudge-home-made|19100|Chocolate fudge, home-made||1 piece=17|34|has=milk nova=3
halva|19117|Halva|sesame sweet|1 piece=28|28|diet=vegan has=sesame
chocolate-hazelnut-spread|19125|Chocolate hazelnut spread|nutella|1 tbsp=19; 2 tbsp=37|19|has=milk,soya,treeNuts slots=BS
honey|19296|Honey||1 tsp=7; 1 tbsp=21|20|nova=2 role=misc slots=BS
maple-syrup|19353|Maple syrup||1 tbsp=20|20|diet=vegan nova=2 slots=BS cost=high
pancake-syrup|19129|Pancake syrup|table syrup|1 tbsp=20|20|diet=vegan slots=B
agave-syrup|19912|Agave syrup|agave nectar|1 tsp=7; 1 tbsp=21|20|diet=vegan nova=2 slots=BS cost=medium
treacle|19304|Treacle|molasses|1 tbsp=20|20|diet=vegan nova=2 slots=BS
fruit-jam|19297|Fruit jam|jam, preserves|1 tbsp=20; 1 tsp=7|20|diet=vegan nova=3 slots=BS
fruit-jelly-spread|19300|Fruit jelly spread|jelly|1 tbsp=21|20|diet=vegan nova=3 slots=BS
orange-marmalade|19303|Orange marmalade|marmalade|1 tbsp=20|20|diet=vegan nova=3 slots=BS
white-sugar|19335|White sugar|granulated sugar, table sugar|1 tsp=4; 1 tbsp=13|4|diet=vegan nova=2 slots=BS
brown-sugar|19334|Brown sugar|soft brown sugar|1 tsp=3; 1 tbsp=9|4|diet=vegan nova=2 slots=BS
icing-sugar|19336|Icing sugar|powdered sugar|1 tbsp=8; 1 cup=120|8|diet=vegan nova=2
cocoa-powder-unsweetened|19165|Cocoa powder, unsweetened|unsweetened cocoa|1 tbsp=5|10|diet=vegan nova=1 role=misc slots=BS
vanilla-ice-cream|19095|Vanilla ice cream||1/2 cup=66; 1 scoop=66|66|has=milk,egg
chocolate-ice-cream|19270|Chocolate ice cream||1/2 cup=66; 1 scoop=66|66|has=milk,egg
strawberry-ice-cream|19271|Strawberry ice cream||1/2 cup=66; 1 scoop=66|66|has=milk,egg
orange-sorbet-with-milk|19097|Orange sorbet with milk|sherbet|1/2 cup=74|74|has=milk
frozen-yoghurt-vanilla|19293|Frozen yoghurt, vanilla|frozen yogurt|1/2 cup=72|72|has=milk
choc-ice|01237|Choc ice|chocolate covered ice cream bar|1 bar=50|50|has=milk,soya
ice-cream-sandwich-bar|01238|Ice cream sandwich bar|ice cream sandwich biscuit|1 bar=70|70|has=milk,wheat,soya,egg
ice-lolly|19283|Ice lolly|popsicle, ice pop|1 lolly=52|52|diet=vegan
chocolate-pudding-pot|19183|Chocolate pudding pot|chocolate pudding|1 pot=108|108|has=milk
vanilla-pudding-pot|19201|Vanilla pudding pot|vanilla pudding, blancmange|1 pot=110|110|has=milk
rice-pudding|19193|Rice pudding|ready rice pudding|1 pot=113|113|has=milk
egg-custard-baked|19168|Egg custard, baked|custard|1/2 cup=141|141|has=milk,egg nova=3
creme-caramel|19094|Crème caramel|flan|1/2 cup=153|153|has=milk,egg nova=3
apple-crumble|19186|Apple crumble|apple crisp|1/2 cup=141|141|has=wheat,milk nova=3
jelly-dessert-made-up-with-water|19173|Jelly dessert, made up with water|jello, gelatin dessert|1/2 cup=135|135|diet=omnivore pork
@ group=bakedSweet role=treat diet=vegetarian slots=S nova=4 state=cooked hand=none cost=low time=none has=wheat,milk,egg
chocolate-brownie-home-made|18154|Chocolate brownie, home-made|brownies|1 piece=24|48|nova=3
chocolate-brownie-bought|18151|Chocolate brownie, bought||1 piece=56|56|
chocolate-cake-home-made|18101|Chocolate cake, home-made|chocolate sponge|1 slice=95|95|nova=3
sponge-cake-home-made|18134|Sponge cake, home-made|victoria sponge base|1 slice=63|63|nova=3
fruit-cake|18110|Fruit cake|fruitcake, christmas cake|1 slice=43|43|has=wheat,milk,egg,treeNuts,sulphites
cheesecake|18147|Cheesecake||1 slice=80|80|
yellow-cake-plain-home-made|18146|Yellow cake, plain, home-made|butter cake|1 slice=68|68|nova=3
banana-bread-home-made|18019|Banana bread, home-made|banana loaf|1 slice=60|60|nova=3
gingerbread-cake-home-made|18116|Gingerbread cake, home-made|ginger cake|1 slice=74|74|nova=3
blueberry-muffin|18274|Blueberry muffin||1 mini=17; 1 medium=113|113|
cornmeal-muffin|18279|Cornmeal muffin|corn muffin|1 medium=113|113|
scone|18016|Scone|american biscuit|1 scone=60; 1 large=101|60|nova=3 slots=BS
ring-doughnut-plain|18248|Ring doughnut, plain|cake donut|1 doughnut=40|40|
doughnut-glazed|18255|Doughnut, glazed|donut, honey bun|1 doughnut=60|60|
jam-doughnut|18256|Jam doughnut|jelly donut, berliner|1 doughnut=85|85|
danish-pastry-with-cinnamon|18244|Danish pastry with cinnamon|cinnamon danish|1 pastry=65; 1 large=142|65|slots=BS
cinnamon-roll-with-raisins|18356|Cinnamon roll with raisins|cinnamon bun|1 roll=60; 1 large=83|60|slots=BS
apple-pie-home-made|18302|Apple pie, home-made|apple pie|1 slice=155|155|nova=3
apple-pie-bought|18301|Apple pie, bought||1 slice=125|125|
lemon-meringue-pie|18320|Lemon meringue pie|lemon tart|1 slice=113|113|
pumpkin-pie-home-made|18327|Pumpkin pie, home-made||1 slice=155|155|nova=3
apple-strudel|18354|Apple strudel||1 piece=71|71|
choux-pastry-shell|18237|Choux pastry shell|eclair shell, profiterole|1 eclair=48|48|nova=3
chocolate-eclair|18969|Chocolate éclair|eclair, cream puff|1 eclair=113|113|
chocolate-chip-biscuit-home-made|18378|Chocolate chip biscuit, home-made|chocolate chip cookie|1 biscuit=16|32|nova=3
chocolate-chip-biscuit-soft|18160|Chocolate chip biscuit, soft|soft cookie|1 biscuit=14|28|has=wheat,milk,egg,soya
chocolate-sandwich-biscuit|18166|Chocolate sandwich biscuit|oreo, bourbon biscuit, sandwich cookie, cream biscuit|1 biscuit=12; 3 biscuits=36|36|diet=vegan has=wheat,soya
oat-biscuit|18178|Oat biscuit|oatmeal cookie, oat cookie|1 biscuit=25|25|has=wheat,milk,egg
ginger-biscuit|18172|Ginger biscuit|gingersnap, ginger nut|1 biscuit=7; 4 biscuits=28|28|has=wheat,milk
shortbread|18192|Shortbread|butter shortbread|1 biscuit=12; 2 biscuits=24|24|has=wheat,milk
rich-tea-biscuit|28351|Rich tea biscuit|marie biscuit, tea biscuit|1 biscuit=6; 5 biscuits=28|28|has=wheat,milk
digestive-style-biscuit|18173|Digestive-style biscuit|graham cracker|1 biscuit=15; 2 biscuits=30|30|diet=vegan has=wheat
cream-wafers|18209|Cream wafers|sugar wafers|1 wafer=10; 3 wafers=30|30|has=wheat,milk,soya
coconut-macaroon|28309|Coconut macaroon||1 biscuit=18; 2 biscuits=36|36|has=egg,milk
fig-roll|18170|Fig roll|fig bar|1 biscuit=16; 2 biscuits=32|32|has=wheat,milk
@ group=snack role=treat diet=vegan slots=S nova=4 state=cooked hand=none cost=low time=none
crisps-salted|19411|Crisps, salted|potato chips|1 small bag=25; 22 crisps=28|28|nova=3
crisps-sour-cream-and-onion|19043|Crisps, sour cream and onion|flavoured potato chips|1 small bag=25; 1 oz=28|28|diet=vegetarian has=milk
stacked-potato-snack|19410|Stacked potato snack|pringles|16 pieces=26|28|
tortilla-chips-salted|19056|Tortilla chips, salted|corn chips|1 handful=28; 10 chips=24|28|nova=3
cheese-puffs|19008|Cheese puffs|cheese-flavour corn snack|1 small bag=28|28|diet=vegetarian has=milk
popcorn-air-popped-unsalted|19806|Popcorn, air-popped, unsalted|plain popcorn|1 cup=8; 3 cups=24|24|nova=1 group=wholeGrain
popcorn-popped-in-oil-salted|19807|Popcorn, popped in oil, salted|salted popcorn|1 cup=11; 3 cups=33|33|nova=3
toffee-popcorn|19039|Toffee popcorn|caramel corn|1 cup=35|35|diet=vegetarian has=milk
pretzels-hard-salted|19047|Pretzels, hard, salted||10 twists=60; 1 handful=30|30|has=wheat
soft-pretzel|43109|Soft pretzel|laugenbrezel|1 medium=115; 1 large=143|115|has=wheat
brown-rice-cakes-unsalted|19816|Brown rice cakes, unsalted|rice cake|1 cake=9; 2 cakes=18|18|nova=3 slots=BS group=wholeGrain
crisp-rice-crackers|25071|Crisp rice crackers|rice crackers|1 handful=30|30|
crunchy-oat-bar|19015|Crunchy oat bar|hard granola bar, cereal bar|1 bar=21|42|diet=vegetarian has=gluten,treeNuts slots=BS
chewy-oat-bar|19020|Chewy oat bar|soft granola bar, flapjack|1 bar=28|28|diet=vegetarian has=gluten,soya,milk slots=BS
banana-chips|19400|Banana chips||1 handful=28; 1/4 cup=18|28|
plantain-crisps-salted|25027|Plantain crisps, salted|plantain chips|1 handful=28|28|nova=3
pitta-chips-salted|25037|Pitta chips, salted|pita chips|1 handful=28|28|has=wheat
`;
