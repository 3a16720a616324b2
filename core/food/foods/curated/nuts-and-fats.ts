/** Nuts, seeds, their butters, oils and solid fats. How a line is read is told in `../read.ts`. */
export const nutsAndFats = `
@ group=nutsSeeds role=nut diet=vegan slots=BS nova=1 state=raw hand=thumb cost=medium time=none has=treeNuts
almonds|12061|Almonds|whole almonds|1 handful=30; 1/4 cup=36; 23 almonds=28|30|
almonds-roasted|12063|Almonds, roasted|roast almonds|1 handful=30; 1/4 cup=35|30|
brazil-nuts|12078|Brazil nuts||1 nut=5; 6 nuts=28|15|cost=high
cashews|12087|Cashews|cashew nuts|1 handful=30; 18 nuts=28|30|
cashews-roasted|12085|Cashews, roasted|roast cashews|1 handful=30; 1/4 cup=34|30|
desiccated-coconut-unsweetened|12108|Desiccated coconut, unsweetened|dried coconut|1 tbsp=5; 1/4 cup=20|15|has=
coconut-flesh-fresh|12104|Coconut flesh, fresh|coconut meat|1 piece=45; 1 cup grated=80|45|has=
hazelnuts|12120|Hazelnuts|filberts, cobnuts|1 handful=30; 21 nuts=28|30|
macadamias|12131|Macadamias|macadamia nuts|1 handful=30; 11 nuts=28|30|cost=high
pecans|12142|Pecans|pecan nuts|1 handful=30; 19 halves=28|30|cost=high
pistachios|12151|Pistachios|shelled pistachios|1 handful=30; 49 nuts=28|30|cost=high
pistachios-roasted|12152|Pistachios, roasted|unsalted roast pistachios|1 handful=30; 49 nuts=28|30|cost=high
walnuts|12155|Walnuts||1 handful=30; 14 halves=28|30|
pine-nuts|12147|Pine nuts|pignoli|1 tbsp=9; 1/4 cup=34|15|cost=high
chestnuts-roasted|12167|Chestnuts, roasted|sweet chestnuts|1 nut=8; 10 nuts=84|60|hand=cupped state=cooked
mixed-nuts-roasted-with-peanuts|12135|Mixed nuts, roasted, with peanuts||1 handful=30; 1/4 cup=33|30|has=treeNuts,peanut
peanuts|16087|Peanuts|groundnuts, raw peanuts|1 handful=30; 1/4 cup=37|30|has=peanut cost=low
peanuts-roasted|16390|Peanuts, roasted|unsalted peanuts|1 handful=30; 1/4 cup=37|30|has=peanut cost=low state=cooked
peanuts-roasted-and-salted|16090|Peanuts, roasted and salted|salted peanuts|1 handful=30; 1/4 cup=37|30|has=peanut cost=low state=cooked nova=3
trail-mix|19059|Trail mix|nut and raisin mix, studentenfutter|1 handful=30; 1/4 cup=38|38|has=peanut,treeNuts nova=3
chia-seeds|12006|Chia seeds||1 tbsp=12; 1 oz=28|12|has=
hemp-seeds-hulled|12012|Hemp seeds, hulled|hemp hearts|1 tbsp=10; 3 tbsp=30|20|has=
pumpkin-seeds|12014|Pumpkin seeds|pepitas|1 tbsp=9; 1/4 cup=32|20|has=
pumpkin-seeds-roasted|12016|Pumpkin seeds, roasted|roast pepitas|1 tbsp=9; 1/4 cup=30|20|has=
sesame-seeds|12023|Sesame seeds||1 tbsp=9|9|has=sesame cost=low
sunflower-seeds|12036|Sunflower seeds||1 tbsp=9; 1/4 cup=35|20|has= cost=low
sunflower-seeds-roasted|12037|Sunflower seeds, roasted||1 tbsp=9; 1/4 cup=32|20|has= cost=low
linseeds|12220|Linseeds|flaxseeds, flax|1 tbsp whole=10; 1 tbsp ground=7|10|has= cost=low
poppy-seeds|02033|Poppy seeds||1 tsp=3; 1 tbsp=9|9|has= cost=low
@ group=nutsSeeds role=spread diet=vegan slots=BS nova=1 state=raw hand=thumb cost=medium time=none has=treeNuts
almond-butter|12195|Almond butter|almond paste spread|1 tbsp=16|16|cost=high
cashew-butter|12088|Cashew butter||1 tbsp=16|16|cost=high
peanut-butter-smooth-unsalted|16398|Peanut butter, smooth, unsalted|creamy peanut butter|1 tbsp=16; 2 tbsp=32|32|has=peanut cost=low
peanut-butter-crunchy-unsalted|16397|Peanut butter, crunchy, unsalted|chunky peanut butter|1 tbsp=16; 2 tbsp=32|32|has=peanut cost=low
peanut-butter-smooth-salted|16098|Peanut butter, smooth, salted||1 tbsp=16; 2 tbsp=32|32|has=peanut cost=low nova=3
tahini-stone-ground|12198|Tahini, stone-ground|sesame paste|1 tbsp=15|15|has=sesame slots=BLDS
sesame-paste-whole-seed|12169|Sesame paste, whole seed|dark tahini|1 tbsp=16|16|has=sesame slots=BLDS
sunflower-seed-butter|12040|Sunflower seed butter|seed butter|1 tbsp=16|16|has=
@ group=oil role=oil diet=vegan slots=LD nova=2 state=raw hand=thumb cost=medium time=none
olive-oil|04053|Olive oil|extra virgin olive oil|1 tsp=5; 1 tbsp=14|9|
rapeseed-oil|04582|Rapeseed oil|canola oil|1 tsp=5; 1 tbsp=14|9|cost=low
avocado-oil|04581|Avocado oil||1 tsp=5; 1 tbsp=14|9|cost=high
walnut-oil|04528|Walnut oil||1 tsp=5; 1 tbsp=14|9|cost=high has=treeNuts
sunflower-oil-high-oleic|04584|Sunflower oil, high oleic||1 tsp=5; 1 tbsp=14|9|
sunflower-oil|04506|Sunflower oil|plain sunflower oil|1 tsp=5; 1 tbsp=14|9|cost=low
sesame-oil|04058|Sesame oil||1 tsp=5; 1 tbsp=14|9|has=sesame
linseed-oil|42231|Linseed oil|flaxseed oil|1 tsp=5; 1 tbsp=14|9|
soya-bean-oil|04044|Soya bean oil|soybean oil, vegetable oil|1 tsp=5; 1 tbsp=14|9|cost=low has=soya
maize-oil|04518|Maize oil|corn oil|1 tsp=5; 1 tbsp=14|9|cost=low
groundnut-oil|04042|Groundnut oil|peanut oil|1 tsp=5; 1 tbsp=14|9|has=peanut
coconut-oil|04047|Coconut oil||1 tsp=5; 1 tbsp=14|9|
grapeseed-oil|04517|Grapeseed oil||1 tsp=5; 1 tbsp=14|9|
cod-liver-oil|04589|Cod liver oil||1 tsp=5|5|diet=pescatarian has=fish role=misc slots=B
@ group=solidFat role=butter diet=vegetarian slots=B nova=2 state=raw hand=thumb cost=medium time=none has=milk
salted-butter|01001|Salted butter||1 pat=5; 1 tbsp=14|7|
unsalted-butter|01145|Unsalted butter|sweet butter|1 pat=5; 1 tbsp=14|7|
clarified-butter|01003|Clarified butter|ghee, butterfat|1 tsp=4; 1 tbsp=13|7|role=ingredient slots=LD
soft-margarine|04611|Soft margarine|margarine tub|1 tsp=5; 1 tbsp=14|7|nova=4 role=ingredient cost=low
low-fat-spread|04128|Low-fat spread|light margarine|1 tsp=5; 1 tbsp=15|10|nova=4 role=ingredient cost=low
pork-lard|04002|Pork lard|lard|1 tsp=4; 1 tbsp=13|7|diet=omnivore pork has= role=ingredient cost=low slots=LD
beef-dripping|04001|Beef dripping|tallow|1 tsp=4; 1 tbsp=13|7|diet=omnivore has= role=ingredient cost=low slots=LD
goose-fat|04576|Goose fat||1 tsp=4; 1 tbsp=13|7|diet=omnivore has= role=ingredient slots=LD
`;
