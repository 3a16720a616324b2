/** Vegetables, cooked and raw, starchy ones, herbs, pickles and seaweed. How a line is read is told in `../read.ts`. */
export const vegetables = `
@ group=otherVegetable role=veg diet=vegan slots=LD nova=1 state=cooked hand=fist cost=medium time=short
artichoke-globe-boiled|11008|Artichoke, globe, boiled|french artichoke|1 medium=120; 1/2 cup hearts=84|100|cost=high time=medium
asparagus-boiled|11012|Asparagus, boiled|asparagus spears|4 spears=60; 1/2 cup=90|90|cost=high
green-beans-boiled|11053|Green beans, boiled|french beans, string beans, runner beans, haricots verts|1 cup=125|90|
yellow-wax-beans-boiled|11724|Yellow wax beans, boiled|wax beans|1 cup=125|90|
green-beans-from-frozen-boiled|11061|Green beans, from frozen, boiled|frozen green beans|1 cup=135|90|cost=low
beetroot-boiled|11081|Beetroot, boiled|beet|1 small=50; 1/2 cup slices=85|85|time=long
white-cabbage-boiled|11110|White cabbage, boiled|green cabbage|1/2 cup shredded=75|85|cost=low
red-cabbage-boiled|11113|Red cabbage, boiled|purple cabbage|1/2 cup shredded=75|85|cost=low
savoy-cabbage-boiled|11115|Savoy cabbage, boiled||1 cup shredded=145|85|group=darkGreenVegetable cost=low
pak-choi-boiled|11117|Pak choi, boiled|bok choy, chinese chard|1 cup shredded=170|85|group=darkGreenVegetable
chinese-leaf-boiled|11120|Chinese leaf, boiled|napa cabbage, chinese cabbage|1 cup shredded=119|85|
cauliflower-boiled|11136|Cauliflower, boiled||1/2 cup=62; 3 florets=54|85|
cauliflower-from-frozen-boiled|11138|Cauliflower, from frozen, boiled|frozen cauliflower|1 cup=180|90|cost=low
celeriac-boiled|11142|Celeriac, boiled|celery root|1 cup pieces=155|85|has=celery time=medium
celery-boiled|11144|Celery, boiled||1 cup diced=150|75|has=celery
aubergine-boiled|11210|Aubergine, boiled|eggplant, brinjal|1 cup cubes=99|100|
white-mushrooms-boiled|11261|White mushrooms, boiled|button mushrooms|1 cup pieces=156|80|
white-mushrooms-stir-fried|11263|White mushrooms, stir-fried|fried mushrooms|1 cup sliced=108|80|
portobello-mushroom-grilled|11243|Portobello mushroom, grilled|portabella|1 cup sliced=121; 1 large=65|80|
shiitake-mushrooms-cooked|11269|Shiitake mushrooms, cooked||4 mushrooms=72; 1 cup pieces=145|72|cost=high
okra-boiled|11279|Okra, boiled|lady's fingers, bhindi|8 pods=85; 1/2 cup slices=80|85|
onion-boiled|11283|Onion, boiled||1 medium=94; 1 cup=210|60|cost=low
onion-fried|11286|Onion, fried|sauteed onion|1 cup chopped=87; 1 tbsp=6|40|cost=low
leek-fresh-uncooked|11246|Leek, fresh, uncooked|leeks|1 leek=89; 1 cup=89|85|state=raw role=ingredient
leek-boiled|11247|Leek, boiled||1 leek=124; 1/4 cup chopped=26|85|
mangetout-boiled|11301|Mangetout, boiled|snow peas, sugar snap peas|1 cup=160|80|
green-pepper-boiled|11334|Green pepper, boiled|green bell pepper, capsicum|1 cup strips=135|85|
red-pepper-boiled|11823|Red pepper, boiled|red bell pepper|1 cup strips=135|85|group=redOrangeVegetable
swede-boiled|11436|Swede, boiled|rutabaga, neep, yellow turnip|1 cup cubes=170; 1 cup mashed=240|100|cost=low time=medium
turnip-boiled|11565|Turnip, boiled|white turnip|1 cup cubes=156|85|cost=low time=medium
yellow-summer-squash-boiled|11468|Yellow summer squash, boiled|crookneck squash|1 cup sliced=180|90|
courgette-boiled|11478|Courgette, boiled|zucchini, marrow|1 cup sliced=180|90|
spaghetti-squash-cooked|11493|Spaghetti squash, cooked||1 cup=155|155|time=long
kohlrabi-boiled|11242|Kohlrabi, boiled|german turnip|1 cup slices=165|85|
brussels-sprouts-boiled|11099|Brussels sprouts, boiled|sprouts|1 sprout=21; 1/2 cup=78|85|
brussels-sprouts-from-frozen-boiled|11101|Brussels sprouts, from frozen, boiled||1 cup=155|85|cost=low
parsnip-boiled|11299|Parsnip, boiled||1 medium=160; 1/2 cup slices=78|80|group=starchyVegetable cost=low time=medium
broccoli-boiled|11091|Broccoli, boiled||1/2 cup chopped=78; 1 medium stalk=180|85|group=darkGreenVegetable
broccoli-from-frozen-boiled|11093|Broccoli, from frozen, boiled|frozen broccoli|1 cup=184|90|group=darkGreenVegetable cost=low
cime-di-rapa-cooked|11097|Cime di rapa, cooked|broccoli rabe, rapini|1 serving=85|85|group=darkGreenVegetable
swiss-chard-boiled|11148|Swiss chard, boiled|chard, silverbeet|1 cup chopped=175|85|group=darkGreenVegetable
spring-greens-boiled|11162|Spring greens, boiled|collard greens, collards|1 cup chopped=190|90|group=darkGreenVegetable cost=low
moringa-leaves-boiled|11223|Moringa leaves, boiled|drumstick tree leaves|1 cup chopped=42|42|group=darkGreenVegetable
kale-boiled|11234|Kale, boiled|curly kale|1 cup=118|80|group=darkGreenVegetable cost=low
mustard-greens-boiled|11271|Mustard greens, boiled|mustard leaves|1 cup chopped=140|80|group=darkGreenVegetable
spinach-boiled|11458|Spinach, boiled|wilted spinach|1 cup=180|90|group=darkGreenVegetable
spinach-from-frozen-boiled|11464|Spinach, from frozen, boiled|frozen spinach|1/2 cup=95|95|group=darkGreenVegetable cost=low
turnip-tops-boiled|11569|Turnip tops, boiled|turnip greens|1 cup chopped=144|85|group=darkGreenVegetable cost=low
beetroot-leaves-boiled|11087|Beetroot leaves, boiled|beet greens|1 cup pieces=144|80|group=darkGreenVegetable
carrots-boiled|11125|Carrots, boiled||1 medium=46; 1/2 cup slices=78|80|group=redOrangeVegetable cost=low
carrots-from-frozen-boiled|11131|Carrots, from frozen, boiled|frozen carrots|1 cup sliced=146|85|group=redOrangeVegetable cost=low
pumpkin-boiled|11423|Pumpkin, boiled||1 cup mashed=245|120|group=redOrangeVegetable time=medium
pumpkin-puree-tinned|11424|Pumpkin purée, tinned|canned pumpkin, pumpkin puree|1 cup=245; 1 tbsp=15|120|group=redOrangeVegetable time=none
acorn-squash-baked|11483|Acorn squash, baked||1 cup cubes=205|120|group=redOrangeVegetable time=long
butternut-squash-baked|11486|Butternut squash, baked|butternut pumpkin|1 cup cubes=205|120|group=redOrangeVegetable time=long
hubbard-squash-baked|11490|Hubbard squash, baked||1 cup cubes=205|120|group=redOrangeVegetable time=long
tomatoes-cooked|11530|Tomatoes, cooked|stewed fresh tomatoes|1 cup=240; 2 medium=246|120|group=redOrangeVegetable
tomatoes-tinned|11531|Tomatoes, tinned|canned tomatoes, plum tomatoes|1 cup=240; 1 can=400|120|group=redOrangeVegetable cost=low nova=3
tomatoes-crushed-tinned|11693|Tomatoes, crushed, tinned|passata, chopped tomatoes|1/2 cup=121|120|group=redOrangeVegetable cost=low nova=3
tomato-puree-concentrated|11546|Tomato purée, concentrated|tomato paste|1 tbsp=16; 1/4 cup=66|16|group=redOrangeVegetable nova=3 role=ingredient time=none hand=none
mixed-vegetables-from-frozen-boiled|11584|Mixed vegetables, from frozen, boiled|frozen mixed veg|1/2 cup=91|91|cost=low
peas-and-carrots-from-frozen-boiled|11323|Peas and carrots, from frozen, boiled||1/2 cup=80|80|cost=low group=starchyVegetable
mung-bean-sprouts-stir-fried|11045|Mung bean sprouts, stir-fried|beansprouts|1 cup=124|80|cost=low
bamboo-shoots-tinned|11028|Bamboo shoots, tinned|canned bamboo shoots|1 cup slices=131|65|nova=3 time=none
water-chestnuts-tinned|11590|Water chestnuts, tinned|canned water chestnuts|4 nuts=28; 1/2 cup slices=70|50|nova=3 time=none
palm-hearts-tinned|11961|Palm hearts, tinned|hearts of palm|1 piece=33; 1 cup=146|75|nova=3 time=none
sauerkraut|11439|Sauerkraut|fermented cabbage|1 cup drained=142; 1/2 cup=71|71|nova=3 time=none
kimchi|11118|Kimchi|korean fermented cabbage|1/2 cup=75; 1 cup=150|75|nova=3 time=none has=fish diet=pescatarian
@ group=starchyVegetable role=starch diet=vegan slots=LD nova=1 state=cooked hand=cupped cost=low time=medium
sweetcorn-boiled|11168|Sweetcorn, boiled|corn on the cob, maize|1 medium ear=103; 1 cup kernels=149|110|
sweetcorn-tinned|11172|Sweetcorn, tinned|canned corn|1 cup=164; 1 tbsp=10|80|nova=3 time=none
jacket-potato-flesh-only|11363|Jacket potato, flesh only|baked potato without skin|1 medium=156; 1/2 cup=61|150|time=long
jacket-potato-with-skin|11356|Jacket potato, with skin|baked potato, russet potato|1 small=138; 1 medium=173; 1 large=299|173|time=long
red-skinned-potato-baked|11358|Red-skinned potato, baked|red potato|1 small=138; 1 medium=173|173|time=long
potatoes-peeled-boiled|11367|Potatoes, peeled, boiled||1 small=125; 1 medium=167; 1/2 cup=78|167|
potatoes-boiled-in-their-skin-peeled-after|11365|Potatoes, boiled in their skin, peeled after|new potatoes|1 medium=136; 1/2 cup=78|150|
mashed-potato-with-milk-and-butter|11934|Mashed potato with milk and butter|mash|1 cup=210; 1/2 cup=105|150|has=milk diet=vegetarian nova=3
mashed-potato-with-milk|11657|Mashed potato with milk|mash without butter|1 cup=210; 1/2 cup=105|150|has=milk diet=vegetarian nova=3
hash-browns-home-made|11370|Hash browns, home-made|fried grated potato|1 cup=156|110|nova=3
sweet-potato-peeled-boiled|11510|Sweet potato, peeled, boiled||1 medium=151; 1 cup mashed=328|150|group=redOrangeVegetable
sweet-potato-baked|11508|Sweet potato, baked|kumara|1 small=60; 1 medium=114; 1 large=180|130|group=redOrangeVegetable time=long
garden-peas-boiled|11305|Garden peas, boiled|green peas|1 cup=160|80|time=short
peas-from-frozen-boiled|11313|Peas, from frozen, boiled|frozen peas, petits pois|1/2 cup=80|80|time=short
yam-boiled|11602|Yam, boiled||1 cup cubes=136|136|
taro-cooked|11519|Taro, cooked|eddo, dasheen, colocasia|1 cup sliced=132|130|
cassava-fresh-uncooked|11134|Cassava, fresh, uncooked|yuca, manioc|1 cup=206|150|state=raw role=ingredient time=long
plantain-ripe-baked|09278|Plantain, ripe, baked|cooking banana|1 cup=139|130|
potato-with-skin-uncooked|11352|Potato, with skin, uncooked|raw potato|1 medium=213; 1/2 cup diced=75|200|state=raw role=ingredient
sweet-potato-uncooked|11507|Sweet potato, uncooked|raw sweet potato|1 medium=130; 1 cup cubes=133|150|state=raw role=ingredient group=redOrangeVegetable
@ group=otherVegetable role=salad diet=vegan slots=LDS nova=1 state=raw hand=fist cost=medium time=none
broccoli-florets-uncooked|11090|Broccoli florets, uncooked|raw broccoli|1 cup chopped=91; 1 spear=31|60|group=darkGreenVegetable
white-cabbage-shredded-uncooked|11109|White cabbage, shredded, uncooked|raw cabbage|1 cup shredded=70; 1 large leaf=33|60|cost=low
red-cabbage-shredded-uncooked|11112|Red cabbage, shredded, uncooked|raw red cabbage|1 cup shredded=70; 1 leaf=23|60|cost=low
carrot-uncooked|11124|Carrot, uncooked|raw carrot|1 medium=61; 1 large=72; 1 cup grated=110|60|group=redOrangeVegetable cost=low
baby-carrots|11960|Baby carrots|snack carrots, chantenay|1 medium=10; 1 handful=85|85|group=redOrangeVegetable
cauliflower-florets-uncooked|11135|Cauliflower florets, uncooked|raw cauliflower|1 floret=13; 1 cup chopped=107|60|
celery-sticks|11143|Celery sticks|celery stalks|1 medium stick=40; 1 large stick=64; 1 cup chopped=101|60|has=celery cost=low
lambs-lettuce|11190|Lamb's lettuce|corn salad, mache|1 cup=56|40|group=darkGreenVegetable
cucumber-with-skin|11205|Cucumber, with skin||1/2 cup slices=52; 1 whole=301|75|
curly-endive|11213|Curly endive|frisee|1/2 cup chopped=25|40|group=darkGreenVegetable
chicory-pale-head|11151|Chicory, pale head|belgian endive, witloof|1 head=53; 1/2 cup=45|50|
round-lettuce|11250|Round lettuce|butterhead, boston lettuce, bibb lettuce|1 medium leaf=8; 1 cup shredded=55|55|cost=low
cos-lettuce|11251|Cos lettuce|romaine|1 cup shredded=47; 1 outer leaf=28|60|group=darkGreenVegetable cost=low
iceberg-lettuce|11252|Iceberg lettuce|crisphead lettuce|1 cup shredded=72|60|cost=low
green-leaf-lettuce|11253|Green leaf lettuce|lollo verde|1 cup shredded=36; 1 outer leaf=24|40|group=darkGreenVegetable cost=low
red-leaf-lettuce|11257|Red leaf lettuce|lollo rosso|1 cup shredded=28; 1 outer leaf=17|40|cost=low
white-mushrooms-uncooked|11260|White mushrooms, uncooked|raw button mushrooms|1 medium=18; 1 cup sliced=70|60|
chestnut-mushrooms-uncooked|11266|Chestnut mushrooms, uncooked|cremini, brown mushrooms|1 whole=20; 1 cup sliced=72|60|
oyster-mushrooms-uncooked|11987|Oyster mushrooms, uncooked||1 small=15; 1 cup sliced=86|60|cost=high
enoki-mushrooms-uncooked|11950|Enoki mushrooms, uncooked|enokitake|1 medium=3; 1 cup sliced=65|60|cost=high
onion-uncooked|11282|Onion, uncooked|raw onion|1 slice=14; 1 medium=110; 1 tbsp chopped=10|30|cost=low
sweet-onion-uncooked|11294|Sweet onion, uncooked|vidalia onion|1 slice=14; 1 whole=331|40|
spring-onions|11291|Spring onions|scallions, green onions|1 medium=15; 1 tbsp chopped=6|15|
mangetout-uncooked|11300|Mangetout, uncooked|raw snow peas, raw sugar snaps|10 pods=34; 1 cup=63|60|
radishes|11429|Radishes||1 medium=5; 1 cup slices=116|50|
mooli-uncooked|11430|Mooli, uncooked|daikon, white radish|1 cup slices=116|60|
spinach-leaves-uncooked|11457|Spinach leaves, uncooked|baby spinach, raw spinach|1 cup=30; 1 handful=25|40|group=darkGreenVegetable
courgette-uncooked|11477|Courgette, uncooked|raw zucchini|1 cup sliced=113; 1 medium=196|60|
tomato|11529|Tomato|fresh tomato, cherry tomato|1 cherry=17; 1 medium=123; 1 slice=20; 1 cup chopped=180|100|group=redOrangeVegetable
orange-tomato|11695|Orange tomato||1 medium=111; 1 cup chopped=158|100|group=redOrangeVegetable
yellow-tomato|11696|Yellow tomato||1 medium=212; 1 cup chopped=139|100|
sun-dried-tomatoes-dry|11955|Sun-dried tomatoes, dry|dried tomatoes|1 piece=2; 1/4 cup=14|14|group=redOrangeVegetable nova=3
radicchio-leaves|11952|Radicchio leaves|red chicory|1 leaf=8; 1 cup shredded=40|40|
tomatillo|11954|Tomatillo||1 medium=34; 1/2 cup chopped=66|66|
rocket|11959|Rocket|arugula, rucola, roquette|1 handful=20; 1/2 cup=10|30|group=darkGreenVegetable
watercress-sprigs|11591|Watercress sprigs|cress|1 cup chopped=34; 1 sprig=3|34|group=darkGreenVegetable
kale-leaves-uncooked|11233|Kale leaves, uncooked|raw kale|1 cup=21|40|group=darkGreenVegetable cost=low
red-pepper-uncooked|11821|Red pepper, uncooked|raw red bell pepper, paprika pepper|1 medium=119; 1 large=164; 1 cup sliced=92|80|group=redOrangeVegetable
yellow-pepper-uncooked|11951|Yellow pepper, uncooked|raw yellow bell pepper|1 large=186; 10 strips=52|80|
green-pepper-uncooked|11333|Green pepper, uncooked|raw green bell pepper|1 medium=119; 1 cup sliced=92|80|
fennel-bulb-uncooked|11957|Fennel bulb, uncooked|florence fennel, finocchio|1 cup sliced=87; 1 bulb=234|85|
jerusalem-artichoke|11226|Jerusalem artichoke|sunchoke, topinambur|1 cup slices=150|85|
beetroot-uncooked|11080|Beetroot, uncooked|raw beet|1 medium=82; 1 cup=136|80|cost=low
jicama-uncooked|11603|Jicama, uncooked|yam bean|1 cup slices=120|80|
alfalfa-sprouts|11001|Alfalfa sprouts|lucerne sprouts|1 cup=33|33|
mung-bean-sprouts-uncooked|11043|Mung bean sprouts, uncooked|raw beansprouts|1 cup=104|60|cost=low
jalapeno-chilli|11979|Jalapeño chilli|jalapeno|1 whole=14; 1 cup sliced=90|14|hand=none
red-chilli-fresh|11819|Red chilli, fresh|hot red pepper, chili|1 whole=45|10|hand=none
green-chilli-fresh|11670|Green chilli, fresh|hot green pepper|1 whole=45|10|hand=none
shallots|11677|Shallots||1 tbsp chopped=10; 1 medium=25|20|hand=none
garlic|11215|Garlic|garlic clove|1 clove=3; 1 tsp=3|6|role=ingredient hand=none
ginger-fresh|11216|Ginger, fresh|root ginger, ginger root|1 tsp grated=2; 1/4 cup slices=24|5|role=ingredient hand=none
parsley-fresh-leaves|11297|Parsley, fresh leaves|flat-leaf parsley|1 tbsp=4; 1 cup chopped=60|8|role=ingredient hand=none group=darkGreenVegetable
coriander-leaf-fresh|11165|Coriander leaf, fresh|cilantro|1/4 cup=4; 9 sprigs=20|8|role=ingredient hand=none group=darkGreenVegetable
basil-leaves-fresh|02044|Basil leaves, fresh||5 leaves=3; 2 tbsp chopped=5|5|role=ingredient hand=none group=darkGreenVegetable
chives-fresh|11156|Chives, fresh||1 tbsp chopped=3|3|role=ingredient hand=none group=darkGreenVegetable
black-olives-tinned|09193|Black olives, tinned|ripe olives|1 large=4; 1 tbsp=8|20|nova=3 hand=thumb
green-olives-in-brine|09195|Green olives, in brine|pickled olives|1 olive=3; 10 olives=27|20|nova=3 hand=thumb
gherkin-pickled|11937|Gherkin, pickled|dill pickle, pickled cucumber|1 spear=35; 1 slice=7|35|nova=3
gherkin-sweet-pickled|11940|Gherkin, sweet pickled|bread and butter pickles|1 medium=25; 1 slice=7|30|nova=3
beetroot-pickled|11609|Beetroot, pickled|pickled beets|1 slice=10; 1 cup slices=227|60|nova=3
@ group=otherVegetable role=seaweed diet=vegan slots=LD nova=1 state=raw hand=none cost=high time=none
nori-fresh|11446|Nori, fresh|laver, sushi seaweed|2 tbsp=10; 10 sheets=26|10|
wakame-fresh|11669|Wakame, fresh||2 tbsp=10|10|
kombu-fresh|11445|Kombu, fresh|kelp|2 tbsp=10|10|
`;
