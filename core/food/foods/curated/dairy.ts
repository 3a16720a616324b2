/** Milk, yoghurt, cheese, plant drinks and eggs. How a line is read is told in `../read.ts`. */
export const dairy = `
@ group=milk role=milk diet=vegetarian slots=BS nova=1 state=raw hand=none cost=low time=none has=milk
whole-milk|01077|Whole milk|full-fat milk|1 cup=244; 1 glass=200; 1 tbsp=15|244|
semi-skimmed-milk-2-percent-fat|01079|Semi-skimmed milk, 2 % fat|reduced fat milk, half-fat milk|1 cup=244; 1 glass=200; 1 tbsp=15|244|
semi-skimmed-milk-1-percent-fat|01082|Semi-skimmed milk, 1 % fat|low-fat milk|1 cup=244; 1 glass=200; 1 tbsp=15|244|
skimmed-milk|01085|Skimmed milk|skim milk, nonfat milk, fat-free milk|1 cup=245; 1 glass=200; 1 tbsp=15|245|
buttermilk-low-fat|01088|Buttermilk, low fat|cultured buttermilk|1 cup=245|245|
kefir-plain-low-fat|01289|Kefir, plain, low fat|cultured milk drink|1 cup=243|243|cost=medium
goats-milk|01106|Goat's milk||1 cup=244; 1 glass=200|244|cost=medium
sheeps-milk|01109|Sheep's milk|ewe's milk|1 cup=245; 1 glass=200|245|cost=high
chocolate-milk-whole|01102|Chocolate milk, whole||1 cup=250|250|nova=4 role=drink
chocolate-milk-low-fat|01104|Chocolate milk, low fat||1 cup=250|250|nova=4 role=drink
hot-cocoa-made-with-milk|01105|Hot cocoa, made with milk|hot chocolate, cocoa drink|1 cup=250|250|nova=3 role=drink time=short
evaporated-milk|01153|Evaporated milk||1 tbsp=16; 1/2 cup=126|30|nova=3 role=ingredient
condensed-milk-sweetened|01095|Condensed milk, sweetened||1 tbsp=19; 1 cup=306|20|nova=4 role=ingredient
skimmed-milk-powder|01154|Skimmed milk powder|nonfat dry milk|1/4 cup=30; 1 tbsp=8|30|nova=3 role=ingredient
@ group=yoghurt role=yogurt diet=vegetarian slots=BS nova=1 state=raw hand=fist cost=medium time=none has=milk
yoghurt-plain-whole-milk|01116|Yoghurt, plain, whole milk|natural yogurt, full-fat yogurt|1 small pot=113; 1 pot=170; 1 cup=245|170|cost=low
yoghurt-plain-low-fat|01117|Yoghurt, plain, low fat|low-fat natural yogurt|1 small pot=113; 1 pot=170; 1 cup=245|170|cost=low
yoghurt-plain-fat-free|01118|Yoghurt, plain, fat free|skim yogurt, nonfat yogurt|1 pot=170; 1 cup=245|170|cost=low
greek-yoghurt-plain-full-fat|01293|Greek yoghurt, plain, full fat|greek yogurt|1 pot=170; 1 cup=245; 1 tbsp=15|170|
greek-yoghurt-plain-low-fat|01287|Greek yoghurt, plain, low fat|low-fat greek yogurt|1 pot=200; 1 cup=245; 1 tbsp=15|200|
greek-yoghurt-plain-fat-free|01256|Greek yoghurt, plain, fat free|nonfat greek yogurt|1 pot=170; 1 cup=245; 1 tbsp=15|170|
greek-yoghurt-vanilla-fat-free|01286|Greek yoghurt, vanilla, fat free||1 pot=150|150|nova=4
greek-yoghurt-strawberry-low-fat|01284|Greek yoghurt, strawberry, low fat||1 pot=150; 1 cup=245|150|nova=4
fruit-yoghurt-low-fat|01120|Fruit yoghurt, low fat|fruit yogurt|1 small pot=125; 1 pot=170; 1 cup=245|125|nova=4
vanilla-yoghurt-low-fat|01119|Vanilla yoghurt, low fat||1 pot=170; 1 cup=245|170|nova=4
yoghurt-pot-with-fruit-and-granola|21463|Yoghurt pot with fruit and granola|yogurt parfait|1 pot=149|149|nova=4 has=milk,gluten,treeNuts
@ group=curd role=curd diet=vegetarian slots=BLS nova=1 state=raw hand=palm cost=medium time=none has=milk
cottage-cheese-full-fat|01012|Cottage cheese, full fat|creamed cottage cheese|1/2 cup=113; 1 cup=210|113|nova=3
cottage-cheese-2-percent-fat|01015|Cottage cheese, 2 % fat|low-fat cottage cheese|1/2 cup=113; 1 cup=226|113|nova=3
cottage-cheese-1-percent-fat|01016|Cottage cheese, 1 % fat|very low-fat cottage cheese|1/2 cup=113; 1 cup=226|113|nova=3
dry-curd-cottage-cheese-fat-free|01014|Dry curd cottage cheese, fat free|quark, pressed curd|1/2 cup=73; 1 cup=145|113|nova=3
ricotta-full-fat|01036|Ricotta, full fat||1/2 cup=124; 1 tbsp=15|100|
ricotta-lower-fat|01037|Ricotta, lower fat|part-skim ricotta|1/2 cup=124; 1 tbsp=15|100|
@ group=cheese role=cheese diet=vegetarian slots=BLS nova=3 state=raw hand=thumb cost=medium time=none has=milk
cheddar|01009|Cheddar|cheddar cheese|1 slice=28; 1/4 cup grated=28; 1 oz=28|28|
cheddar-reduced-fat|01260|Cheddar, reduced fat|half-fat cheddar|1 slice=21; 1 oz=28|28|
feta|01019|Feta|greek salad cheese|1/4 cup crumbled=38; 1 oz=28|38|
gouda|01022|Gouda|dutch cheese|1 slice=28; 1 oz=28|28|
edam|01018|Edam|dutch red-wax cheese|1 slice=28; 1 oz=28|28|
mozzarella-full-fat|01026|Mozzarella, full fat|fresh mozzarella|1 slice=28; 1/2 cup grated=56|28|
mozzarella-lower-fat|01028|Mozzarella, lower fat|part-skim mozzarella|1 slice=28; 1 oz=28|28|
mozzarella-firm-lower-fat|01029|Mozzarella, firm, lower fat|pizza mozzarella, string cheese|1/4 cup grated=28; 1 oz=28|28|
parmesan|01033|Parmesan|parmigiano, hard italian cheese|1 oz=28; 1 tbsp grated=5|15|
parmesan-ready-grated|01032|Parmesan, ready grated|grated parmesan|1 tbsp=5; 1/4 cup=25|10|
pecorino-romano|01038|Pecorino Romano|romano cheese|1 oz=28; 1 tbsp grated=5|15|
swiss-cheese|01040|Swiss cheese|emmental|1 slice=28; 1/4 cup grated=27|28|
gruyere|01023|Gruyère|gruyere|1 slice=28; 1 oz=28|28|cost=high
goats-cheese-soft|01159|Goat's cheese, soft|chevre, goat cheese|1 oz=28; 1 tbsp=15|28|cost=high
goats-cheese-semi-soft|01157|Goat's cheese, semi-soft||1 oz=28|28|cost=high
blue-cheese|01004|Blue cheese|stilton, gorgonzola|1 oz=28; 1 tbsp crumbled=9|28|
roquefort|01039|Roquefort||1 oz=28|28|cost=high
brie|01006|Brie||1 oz=28; 1 wedge=30|28|
camembert|01007|Camembert||1 oz=28; 1 wedge=38|28|
cream-cheese|01017|Cream cheese|full-fat soft cheese|1 tbsp=15; 1 cup=232|30|hand=thumb
cream-cheese-light|43274|Cream cheese, light|low-fat soft cheese|1 tbsp=15|30|
fontina|01020|Fontina||1 oz=28; 1 slice=28|28|
monterey-jack|01025|Monterey Jack|jack cheese|1 oz=28; 1/4 cup grated=28|28|
provolone|01035|Provolone||1 slice=28; 1 oz=28|28|
port-salut|01034|Port-salut|semi-soft french cheese|1 oz=28|28|
cheshire|01010|Cheshire||1 oz=28|28|
queso-fresco|01228|Queso fresco|mexican fresh cheese|1/4 cup crumbled=31|31|
processed-cheese-slice|01042|Processed cheese slice|american cheese|1 slice=21; 1 oz=28|21|nova=4 cost=low
cheese-spread-processed|01048|Cheese spread, processed||1 tbsp=15; 1 portion=20|20|nova=4 cost=low
@ group=cream role=ingredient diet=vegetarian slots=BLDS nova=2 state=raw hand=thumb cost=medium time=none has=milk
half-cream|01049|Half cream|half and half, single-light cream|1 tbsp=15|30|
single-cream|01050|Single cream|light cream, coffee cream|1 tbsp=15|30|
double-cream|01053|Double cream|heavy cream, whipping cream|1 tbsp=15; 1/2 cup whipped=60|15|
soured-cream|01056|Soured cream|sour cream|1 tbsp=12; 1/4 cup=58|24|
soured-cream-reduced-fat|01055|Soured cream, reduced fat|light sour cream|1 tbsp=15|30|
squirty-cream|01054|Squirty cream|whipped cream from a can|1 tbsp=3; 1/4 cup=15|15|nova=4
@ group=plantDrink role=plantmilk diet=vegan slots=BS nova=4 state=raw hand=none cost=medium time=none
soya-drink-fortified-plain|16235|Soya drink, fortified, plain|soy milk, soymilk|1 cup=243; 1 glass=200|243|has=soya
soya-drink-fortified-in-calcium-unsweetened|16244|Soya drink, fortified in calcium, unsweetened|unsweetened soy milk|1 cup=243; 1 glass=200|243|has=soya
soya-drink-unsweetened-with-vitamins-a-and-d|16222|Soya drink, unsweetened, with vitamins A and D|sugar-free soy milk|1 cup=243; 1 glass=200|243|has=soya
soya-drink-fortified-with-omega-3|16241|Soya drink, fortified, with omega-3|soy milk with DHA|1 cup=243|243|has=soya
soya-drink-high-calcium|16242|Soya drink, high calcium|calcium soy milk|1 cup=243|243|has=soya
soya-drink-unfortified|16120|Soya drink, unfortified|plain soy milk|1 cup=243|243|has=soya nova=3
soya-drink-chocolate-fortified|16168|Soya drink, chocolate, fortified|chocolate soy milk|1 cup=243|243|has=soya role=drink
almond-drink-unsweetened-fortified|14091|Almond drink, unsweetened, fortified|almond milk|1 cup=262; 1 glass=200|262|has=treeNuts
almond-drink-vanilla-sweetened-fortified|14016|Almond drink, vanilla, sweetened, fortified|vanilla almond milk|1 cup=240; 1 glass=200|240|has=treeNuts
rice-drink-unsweetened-fortified|14639|Rice drink, unsweetened, fortified|rice milk|1 cup=240; 1 glass=200|240|
coconut-drink-sweetened-fortified|14171|Coconut drink, sweetened, fortified|coconut milk drink, carton coconut milk|1 cup=240; 1 glass=200|240|
soya-yoghurt-alternative-plain|16252|Soya yoghurt alternative, plain|soy yogurt|1 pot=170; 1 large pot=227|170|has=soya hand=fist role=yogurt
soya-yoghurt-alternative-vanilla|16250|Soya yoghurt alternative, vanilla|vanilla soy yogurt|1 pot=170; 1 large pot=227|170|has=soya hand=fist
@ group=egg role=egg diet=vegetarian slots=BLD nova=1 state=cooked hand=palm cost=low time=short has=egg
hens-egg-uncooked|01123|Hen's egg, uncooked|raw egg, eggs|1 large=50; 1 medium=44|50|state=raw role=ingredient
boiled-egg|01129|Boiled egg|hard-boiled egg, eggs|1 large=50; 2 large=100|50|
fried-egg|01128|Fried egg|eggs|1 large=46; 2 large=92|46|nova=3
poached-egg|01131|Poached egg|eggs|1 large=50; 2 large=100|50|
scrambled-egg|01132|Scrambled egg|eggs|1 large=61; 2 large=122|122|has=egg,milk nova=3
plain-omelette|01130|Plain omelette|omelet|1-egg omelette=61; 2-egg omelette=122|122|has=egg nova=3
egg-white-uncooked|01124|Egg white, uncooked|egg whites|1 large=33; 1/4 cup=61|66|role=eggwhite state=raw
egg-yolk-uncooked|01125|Egg yolk, uncooked|egg yolks|1 large=17|17|state=raw role=ingredient
duck-egg-uncooked|01138|Duck egg, uncooked||1 egg=70|70|state=raw role=ingredient cost=medium
quail-egg-uncooked|01140|Quail egg, uncooked||1 egg=9; 4 eggs=36|36|state=raw role=ingredient cost=high
`;
