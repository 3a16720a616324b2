/** Fruit, fresh, frozen, tinned, dried and as juice. How a line is read is told in `../read.ts`. */
export const fruit = `
@ group=fruit role=fruit diet=vegan slots=BS nova=1 state=raw hand=cupped cost=medium time=none
apple-with-skin|09003|Apple, with skin|apples|1 small=149; 1 medium=182; 1 large=223; 1 cup slices=109|182|hand=fist cost=low
apple-peeled|09004|Apple, peeled||1 medium=161; 1 cup slices=110|160|hand=fist cost=low
green-apple-tart|09502|Green apple, tart|granny smith|1 small=144; 1 medium=167; 1 large=206|167|hand=fist cost=low
gala-apple|09503|Gala apple||1 small=157; 1 medium=172; 1 large=200|172|hand=fist cost=low
fuji-apple|09504|Fuji apple||1 small=158; 1 medium=192; 1 large=236|192|hand=fist cost=low
apricot|09021|Apricot||1 whole=35; 1 cup halves=155|105|
banana|09040|Banana|bananas|1 small=101; 1 medium=118; 1 large=136; 1 cup sliced=150|118|hand=fist cost=low
blackberries|09042|Blackberries|brambles|1 cup=144; 1 handful=70|120|cost=high
blackberries-frozen|09048|Blackberries, frozen|frozen brambles|1 cup=151|120|
blueberries|09050|Blueberries|bilberries|1 cup=148; 1 handful=70|100|cost=high
blueberries-frozen|09054|Blueberries, frozen|frozen bilberries|1 cup=155|100|
sour-cherries|09063|Sour cherries|morello cherries|1 cup stoned=155|120|
cherries|09070|Cherries|sweet cherries|1 cherry=8; 1 cup stoned=154|140|cost=high
cranberries-fresh|09078|Cranberries, fresh||1 cup=100|50|
blackcurrants|09083|Blackcurrants|cassis|1 cup=112|100|
redcurrants|09084|Redcurrants|white currants|1 cup=112|100|
gooseberries|09107|Gooseberries||1 cup=150|120|
figs-fresh|09089|Figs, fresh||1 medium=50; 1 large=64|100|cost=high
grapefruit|09111|Grapefruit|pink grapefruit|1/2 medium=128; 1/2 large=166|128|hand=fist
white-grapefruit|09116|White grapefruit||1/2 whole=118; 1 cup segments=230|118|hand=fist
grapes|09132|Grapes|green grapes, red grapes|10 grapes=49; 1 cup=151|126|
guava|09139|Guava||1 whole=55; 1 cup=165|110|cost=high
kiwi-green|09148|Kiwi, green|kiwifruit|1 whole=69; 1 cup sliced=180|138|
kiwi-gold|09520|Kiwi, gold|yellow kiwifruit|1 whole=81|81|cost=high
mango|09176|Mango||1 whole=336; 1 cup pieces=165|165|cost=high
cantaloupe-melon|09181|Cantaloupe melon|rockmelon, charentais|1 cup cubes=160; 1 wedge=69|160|hand=fist
honeydew-melon|09184|Honeydew melon||1 cup diced=170; 1 wedge=125|170|hand=fist
watermelon|09326|Watermelon||1 cup diced=152; 1 wedge=286|200|hand=fist
nectarine|09191|Nectarine||1 small=129; 1 medium=142|142|hand=fist
orange|09200|Orange|oranges|1 small=96; 1 medium=131; 1 large=184|131|hand=fist cost=low
mandarin|09218|Mandarin|tangerine, satsuma|1 small=76; 1 medium=88; 1 large=120|88|cost=low
clementine|09433|Clementine||1 whole=74|148|cost=low
papaya|09226|Papaya|pawpaw|1 small=157; 1 cup pieces=145|145|cost=high
passion-fruit|09231|Passion fruit|granadilla|1 whole=18|36|cost=high
peach|09236|Peach||1 small=130; 1 medium=150; 1 large=175|150|hand=fist
pear|09252|Pear||1 small=148; 1 medium=178|178|hand=fist cost=low
nashi-pear|09340|Nashi pear|asian pear|1 small=122; 1 large=275|122|hand=fist cost=high
persimmon|09263|Persimmon|kaki, sharon fruit|1 whole=168|168|hand=fist cost=high
pineapple|09266|Pineapple||1 slice=84; 1 cup chunks=165|165|
plum|09279|Plum||1 whole=66; 1 cup sliced=165|132|
pomegranate-seeds|09286|Pomegranate seeds|arils|1/2 cup=87; 1 whole=282|87|cost=high
raspberries|09302|Raspberries||10 berries=19; 1 cup=123|100|cost=high
strawberries|09316|Strawberries||1 medium=12; 1 cup halves=152|150|
strawberries-frozen|09318|Strawberries, frozen||1 cup=149; 1 berry=11|150|cost=low
star-fruit|09060|Star fruit|carambola|1 medium=91; 1 cup sliced=108|91|cost=high
lychees|09164|Lychees|litchi|1 whole=10; 1 cup=190|95|cost=high
pomelo|09295|Pomelo|pummelo, shaddock|1 cup segments=190|190|cost=high
jackfruit-fresh|09144|Jackfruit, fresh||1 cup sliced=165|150|cost=high
quince|09296|Quince||1 whole=92|92|
rhubarb-uncooked|09307|Rhubarb, uncooked||1 stalk=51; 1 cup diced=122|100|role=ingredient
rhubarb-stewed-with-sugar|09310|Rhubarb, stewed with sugar|cooked rhubarb|1 cup=240|120|state=cooked nova=3 time=short
lemon-peeled|09150|Lemon, peeled||1 whole=58|30|role=ingredient hand=none
lemon-juice-fresh|09152|Lemon juice, fresh||1 tbsp=15; 1 lemon=47|15|role=ingredient hand=none
lime|09159|Lime||1 whole=67|20|role=ingredient hand=none
apple-puree-unsweetened|09401|Apple purée, unsweetened|applesauce, apple sauce|1 cup=244; 1 tbsp=15|120|state=cooked nova=3 cost=low
peaches-tinned-in-juice|09238|Peaches, tinned in juice|canned peaches|1 half=98; 1 cup=250|125|nova=3 cost=low
pineapple-tinned-in-juice|09268|Pineapple, tinned in juice|canned pineapple|1 ring=47; 1 cup=249|125|nova=3 cost=low
pears-tinned-in-juice|09254|Pears, tinned in juice|canned pears|1 half=76; 1 cup=248|125|nova=3 cost=low
mandarin-segments-tinned-in-juice|09383|Mandarin segments, tinned in juice|canned mandarins|1 cup=189|95|nova=3 cost=low
@ group=fruit role=avocado diet=vegan slots=BLDS nova=1 state=raw hand=thumb cost=medium time=none
avocado|09037|Avocado||1/2 fruit=100; 1 cup cubes=150; 1 tbsp mashed=14|70|
@ group=driedFruit role=dried diet=vegan slots=BS nova=1 state=raw hand=cupped cost=medium time=none
raisins|09298|Raisins|dark raisins|1 tbsp=9; 1 small box=43; 1/4 cup=36|30|cost=low
sultanas|09297|Sultanas|golden raisins|1 tbsp=9; 1/4 cup=36|30|cost=low has=sulphites
dates-dried|09087|Dates, dried|deglet nour|1 date=7; 1/4 cup chopped=37|30|
medjool-date|09421|Medjool date|medjool|1 date=24|48|cost=high
prunes|09291|Prunes|dried plums|1 prune=10; 1/4 cup=44|40|
figs-dried|09094|Figs, dried||1 fig=8; 1/4 cup=37|30|
apricots-dried|09032|Apricots, dried||1 half=4; 1/4 cup=33|30|has=sulphites
currants-dried|09085|Currants, dried|zante currants|1 tbsp=9; 1/4 cup=36|30|cost=low
goji-berries|09110|Goji berries|wolfberries|1 tbsp=6; 5 tbsp=28|28|cost=high
dried-cranberries-with-sugar|09079|Dried cranberries with sugar|craisins, sweetened cranberries|1/4 cup=40; 1 tbsp=10|40|nova=3
@ group=fruitJuice role=drink diet=vegan slots=BS nova=1 state=raw hand=none cost=medium time=none
orange-juice-freshly-squeezed|09206|Orange juice, freshly squeezed||1 glass=248; 1 small glass=150|150|
orange-juice-from-the-chiller|09209|Orange juice, from the chiller|oj|1 glass=249; 1 small glass=150|150|cost=low
apple-juice|09016|Apple juice|clear apple juice|1 glass=248; 1 small glass=150|150|cost=low
grape-juice|09135|Grape juice||1 glass=253; 1 small glass=150|150|cost=low
grapefruit-juice|09123|Grapefruit juice||1 glass=247; 1 small glass=150|150|cost=low
pineapple-juice|09273|Pineapple juice||1 glass=250; 1 small glass=150|150|cost=low
pomegranate-juice|09442|Pomegranate juice||1 glass=249; 1 small glass=150|150|cost=high
prune-juice|09294|Prune juice||1 glass=256; 1 small glass=150|150|
tomato-juice|11886|Tomato juice|unsalted tomato juice|1 glass=243|200|nova=3 group=redOrangeVegetable cost=low
mixed-vegetable-juice|11578|Mixed vegetable juice|vegetable cocktail|1 glass=253|200|nova=3 group=redOrangeVegetable has=celery
carrot-juice|11655|Carrot juice||1 glass=236|200|nova=3 group=redOrangeVegetable
`;
