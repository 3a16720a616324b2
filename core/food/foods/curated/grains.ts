/** Grains, pasta, flours, breakfast cereals and breads. How a line is read is told in `../read.ts`. */
export const grains = `
@ group=wholeGrain role=grain diet=vegan slots=LD nova=1 state=cooked hand=cupped cost=low time=medium
brown-rice-long-grain-boiled|20037|Brown rice, long grain, boiled|wholegrain rice|1 cup=202; 1/2 cup=101|150|
brown-rice-medium-grain-boiled|20041|Brown rice, medium grain, boiled||1 cup=195; 1/2 cup=98|150|
wild-rice-boiled|20089|Wild rice, boiled||1 cup=164; 1/2 cup=82|150|cost=high time=long
amaranth-boiled|20002|Amaranth, boiled||1 cup=246; 1/2 cup=123|150|cost=medium
buckwheat-boiled|20010|Buckwheat, boiled|kasha, buckwheat groats|1 cup=168; 1/2 cup=84|150|
bulgur-boiled|20013|Bulgur, boiled|bulgur wheat, burghul, tabbouleh wheat|1 cup=182; 1/2 cup=91|150|has=wheat time=short
millet-boiled|20032|Millet, boiled||1 cup=174; 1/2 cup=87|150|
quinoa-boiled|20137|Quinoa, boiled||1 cup=185; 1/2 cup=93|150|cost=medium
khorasan-wheat-boiled|20139|Khorasan wheat, boiled|kamut|1 cup=172; 1/2 cup=86|150|has=wheat cost=medium time=long
spelt-boiled|20141|Spelt, boiled|farro, dinkel|1 cup=194; 1/2 cup=97|150|has=wheat cost=medium time=long
teff-boiled|20143|Teff, boiled||1 cup=252; 1/2 cup=126|150|cost=medium
wholewheat-pasta-boiled|20125|Wholewheat pasta, boiled|whole wheat spaghetti, wholemeal pasta|1 cup=117; 1 cup packed=151|150|has=wheat time=short
soba-noodles-boiled|20115|Soba noodles, boiled|buckwheat noodles|1 cup=114|150|has=wheat time=short cost=medium nova=3
@ group=refinedGrain role=grain diet=vegan slots=LD nova=1 state=cooked hand=cupped cost=low time=medium
white-rice-long-grain-boiled|20045|White rice, long grain, boiled|basmati rice, plain rice|1 cup=158; 1/2 cup=79|150|
white-rice-medium-grain-boiled|20051|White rice, medium grain, boiled|risotto rice|1 cup=186; 1/2 cup=93|150|
white-rice-short-grain-boiled|20053|White rice, short grain, boiled|sushi rice, pudding rice|1 cup=186; 1/2 cup=93|150|
parboiled-white-rice-boiled|20047|Parboiled white rice, boiled|converted rice, easy-cook rice|1 cup=158; 1/2 cup=79|150|
pearl-barley-boiled|20006|Pearl barley, boiled||1 cup=157; 1/2 cup=79|150|has=gluten time=long
couscous-steamed|20029|Couscous, steamed||1 cup=157; 1/2 cup=79|150|has=wheat time=short
pasta-enriched-boiled|20121|Pasta, enriched, boiled|spaghetti, macaroni, penne|1 cup=124; 1 cup packed=151|150|has=wheat time=short
pasta-white-boiled|20421|Pasta, white, boiled|plain pasta|1 cup=124; 1 cup packed=151|150|has=wheat time=short
fresh-pasta-boiled|20094|Fresh pasta, boiled|egg tagliatelle|1 cup=150; 1 serving=128|150|has=wheat,egg diet=vegetarian time=short cost=medium nova=3
egg-noodles-boiled|20110|Egg noodles, boiled||1 cup=160; 1/2 cup=80|160|has=wheat,egg diet=vegetarian time=short nova=3
rice-noodles-boiled|20134|Rice noodles, boiled|vermicelli, pad thai noodles|1 cup=176; 1/2 cup=88|160|time=short
somen-noodles-boiled|20117|Somen noodles, boiled|thin wheat noodles|1 cup=176|160|has=wheat time=short nova=3
maize-pasta-gluten-free-boiled|20092|Maize pasta, gluten-free, boiled|corn pasta|1 cup=140|150|time=short cost=medium
maize-and-quinoa-pasta-gluten-free-boiled|20655|Maize and quinoa pasta, gluten-free, boiled|quinoa pasta|1 cup=132; 1 cup packed=166|150|time=short cost=high
maize-and-rice-pasta-gluten-free-boiled|20657|Maize and rice pasta, gluten-free, boiled|gluten-free spaghetti|1 cup=141|150|time=short cost=medium
polenta-soft|08164|Polenta, soft|corn grits, cornmeal porridge|1 cup=233; 1/2 cup=117|200|slots=BLD time=short
@ group=wholeGrain role=ingredient diet=vegan slots=BLD nova=1 state=raw hand=none cost=low time=medium
brown-rice-dry|20036|Brown rice, dry|uncooked brown rice|1 cup=185; 1/4 cup=46|60|
quinoa-dry|20035|Quinoa, dry|uncooked quinoa|1 cup=170; 1/4 cup=43|60|cost=medium
bulgur-uncooked|20012|Bulgur, uncooked|dry burghul|1 cup=140; 1/4 cup=35|60|has=wheat
wholemeal-flour|20080|Wholemeal flour|whole wheat flour|1 cup=120; 1 tbsp=8|30|has=wheat
wholegrain-rye-flour|20063|Wholegrain rye flour|dark rye flour|1 cup=128; 1 tbsp=8|30|has=gluten
cornmeal-wholegrain|20020|Cornmeal, wholegrain|maize meal, polenta flour|1 cup=122; 1 tbsp=8|40|
buckwheat-flour|20011|Buckwheat flour||1 cup=120; 1 tbsp=8|30|
wheat-bran|20077|Wheat bran|bran|1 tbsp=4; 1 cup=58|8|has=wheat time=none
@ group=refinedGrain role=ingredient diet=vegan slots=BLD nova=1 state=raw hand=none cost=low time=medium
white-rice-dry|20044|White rice, dry|uncooked rice|1 cup=185; 1/4 cup=46|60|
pasta-dry|20120|Pasta, dry|uncooked pasta, dry spaghetti|1 serving=75; 1 cup=91|75|has=wheat
couscous-uncooked|20028|Couscous, uncooked||1 cup=173; 1/4 cup=43|60|has=wheat
plain-white-flour|20581|Plain white flour|all-purpose flour|1 cup=125; 1 tbsp=8|30|has=wheat
strong-white-flour|20083|Strong white flour|bread flour|1 cup=137; 1 tbsp=9|30|has=wheat
semolina-dry|20066|Semolina, dry||1 cup=167; 1 tbsp=10|30|has=wheat
cornflour|20027|Cornflour|cornstarch, maize starch|1 tbsp=8; 1 cup=128|8|nova=2
brown-rice-flour|20090|Brown rice flour||1 cup=158; 1 tbsp=10|30|
@ group=wholeGrain role=oat diet=vegan slots=B nova=1 state=cooked hand=cupped cost=low time=short has=gluten
porridge-made-with-water|08121|Porridge made with water|oatmeal, oat porridge|1 cup=234; 1 tbsp=15|234|
oat-bran-boiled|20034|Oat bran, boiled|oat bran porridge|1 cup=219|219|
porridge-oats-dry|08120|Porridge oats, dry|rolled oats, oatmeal flakes|1/2 cup=40; 1 cup=81; 1 tbsp=5|40|state=raw
oat-bran-dry|20033|Oat bran, dry||1 cup=94; 1 tbsp=6|30|state=raw
@ group=wholeGrain role=cereal diet=vegan slots=B nova=3 state=raw hand=cupped cost=medium time=none
granola-home-made|08037|Granola, home-made|toasted oat cereal|1 cup=122; 1/2 cup=61|50|diet=vegetarian has=gluten,treeNuts
wheatgerm-toasted|08084|Wheatgerm, toasted|wheat germ|1 tbsp=7; 1/4 cup=28|15|has=wheat nova=1 hand=none
shredded-wheat-biscuits|08147|Shredded wheat biscuits|wheat biscuits, weetabix|1 biscuit=24; 2 biscuits=47|47|has=wheat nova=1
bran-flakes|08029|Bran flakes||3/4 cup=30; 1 cup=40|40|diet=vegetarian has=wheat nova=4 cost=low
bran-flakes-with-raisins|08061|Bran flakes with raisins|raisin bran|1 cup=59|59|diet=vegetarian has=wheat nova=4 cost=low
oat-hoops|08013|Oat hoops|toasted oat rings|1 cup=28|35|diet=vegetarian has=wheat nova=4
puffed-wheat|08157|Puffed wheat||1 cup=12|24|has=wheat
puffed-rice|08156|Puffed rice||1 cup=14|28|group=refinedGrain
corn-flakes|08506|Corn flakes|cornflakes|1 cup=28|35|diet=vegetarian group=refinedGrain has=gluten nova=4 cost=low
chocolate-puffed-cereal|08204|Chocolate puffed cereal|cocoa puffs|1 cup=30|35|diet=vegetarian group=refinedGrain has=gluten nova=4
@ group=wholeGrain role=bread diet=vegan slots=BLS nova=3 state=cooked hand=none cost=low time=none has=wheat
wholemeal-bread-sliced|18075|Wholemeal bread, sliced|whole wheat bread, brown bread|1 slice=32|64|nova=4
wholemeal-bread-home-baked|18077|Wholemeal bread, home-baked|home-made whole wheat bread|1 slice=46; 1 thin slice=33|46|has=wheat,milk,egg diet=vegetarian
wholemeal-pitta|18042|Wholemeal pitta|whole wheat pita|1 small=28; 1 large=64|64|
multigrain-bread|28397|Multigrain bread|seeded bread, granary bread|1 slice=26; 1 large slice=41|52|nova=4 has=wheat,sesame,soya,milk diet=vegetarian
sprouted-grain-bread|28316|Sprouted grain bread|sprouted wheat bread|1 slice=38|76|cost=high
pumpernickel-bread|18044|Pumpernickel bread|black rye bread|1 slice=26; 1 thin slice=20|52|
rye-bread|18060|Rye bread|light rye bread|1 slice=32; 1 thin slice=25|64|
oat-bran-bread|18037|Oat bran bread||1 slice=30|60|nova=4 has=wheat,milk diet=vegetarian
wholemeal-roll|18348|Wholemeal roll|whole wheat dinner roll|1 roll=28; 1 large=43|43|nova=4
wholemeal-chapati|28285|Wholemeal chapati|roti, whole wheat flatbread|1 piece=43|43|slots=LD
wholemeal-naan|28287|Wholemeal naan|whole wheat naan|1 piece=106|106|slots=LD has=wheat,milk diet=vegetarian nova=4
wholemeal-tortilla-wrap|28295|Wholemeal tortilla wrap|whole wheat tortilla|1 wrap=41|41|nova=4 slots=BLDS
maize-tortillas|18363|Maize tortillas|corn tortilla|1 tortilla=24|48|slots=LD has= nova=3
maize-tortillas-unsalted|18449|Maize tortillas, unsalted|corn tortilla without salt|1 tortilla=26|52|slots=LD has=
english-muffin-wholemeal|18266|English muffin, wholemeal|whole wheat english muffin|1 muffin=66|66|nova=4
multigrain-bagel|28322|Multigrain bagel||1 bagel=81|81|diet=vegetarian has=wheat,milk,egg nova=4
rye-crispbread-wafers|18226|Rye crispbread, wafers|rye crackers, crispbread|1 crispbread=11; 2 crispbreads=22|22|has=gluten
wholemeal-crackers|18235|Wholemeal crackers|whole wheat crackers|6 crackers=28|28|nova=4 slots=S
@ group=refinedGrain role=bread diet=vegan slots=BLS nova=4 state=cooked hand=none cost=low time=none has=wheat
white-bread-sliced|18069|White bread, sliced|sandwich bread|1 slice=29|58|
white-toast|18070|White toast|toasted white bread|1 slice=25|50|
brown-wheat-bread|18064|Brown wheat bread|wheat bread|1 slice=29|58|
french-bread|18029|French bread|baguette, sourdough bread, crusty bread|1 slice=64; 1 small slice=32|64|nova=3
italian-bread|18033|Italian bread|ciabatta|1 slice=29; 1 large slice=30|58|nova=3
focaccia|18973|Focaccia|olive oil flatbread|1 piece=57|57|nova=3
white-pitta|18041|White pitta|pita bread|1 small=28; 1 large=60|60|nova=3
naan|28307|Naan||1 piece=90|90|has=wheat,milk diet=vegetarian slots=LD
white-chapati|28306|White chapati|roti|1 piece=68|68|slots=LD nova=3
flour-tortilla-wrap|18364|Flour tortilla wrap|wheat tortilla|1 wrap=48|48|slots=BLDS
crusty-white-roll|18353|Crusty white roll|kaiser roll, hard roll|1 roll=57|57|nova=3
burger-bun|18350|Burger bun|hamburger bun, hot dog roll|1 bun=44|44|has=wheat,milk diet=vegetarian
english-muffin-white|18258|English muffin, white|breakfast muffin|1 muffin=57|57|has=wheat,milk diet=vegetarian
plain-bagel|18001|Plain bagel|bagels|1 small=69; 1 medium=105|105|
raisin-bread|18047|Raisin bread|fruit loaf|1 slice=26; 1 large slice=32|52|
garlic-bread|18963|Garlic bread||1 slice=43|43|has=wheat,milk diet=vegetarian slots=LD role=dish time=short
butter-croissant|18239|Butter croissant|croissants|1 mini=28; 1 medium=57; 1 large=67|57|has=wheat,milk,egg diet=vegetarian slots=BS role=treat
salted-crackers|18228|Salted crackers|saltines, soda crackers, cream crackers|5 crackers=15|15|slots=S
water-biscuits|28327|Water biscuits|plain crackers|4 biscuits=14|14|slots=S nova=3
matzo|18217|Matzo|matzah, unleavened bread|1 piece=28|28|nova=3
melba-toast|18220|Melba toast|crisp thin toast, rusk|1 toast=5; 4 toasts=20|20|slots=BS
breadcrumbs-dry|18079|Breadcrumbs, dry||1 tbsp=7; 1/4 cup=27|15|has=wheat,milk diet=vegetarian role=ingredient
filo-pastry|18338|Filo pastry|phyllo dough|1 sheet=19|38|role=ingredient state=raw nova=3
puff-pastry-baked|18211|Puff pastry, baked|vol-au-vent|1 shell=40|40|role=ingredient nova=4
`;
