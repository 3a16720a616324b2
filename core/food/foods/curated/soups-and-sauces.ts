/** Soups, stocks, sauces, dressings and seasonings. How a line is read is told in `../read.ts`. */
export const soupsAndSauces = `
@ group=soup role=soup diet=omnivore slots=LD nova=4 state=cooked hand=none cost=low time=short
tomato-soup-tinned-made-up-with-water|06559|Tomato soup, tinned, made up with water|canned tomato soup|1 bowl=248|248|diet=vegan has=wheat
tomato-soup-tinned-made-up-with-milk|06359|Tomato soup, tinned, made up with milk|cream of tomato soup|1 bowl=252|252|diet=vegetarian has=wheat,milk
minestrone-chunky-tinned|06039|Minestrone, chunky, tinned|italian vegetable soup|1 bowl=240|240|diet=vegetarian has=wheat,celery,milk
chunky-vegetable-soup-tinned|06067|Chunky vegetable soup, tinned|canned vegetable soup|1 bowl=230|230|diet=vegetarian has=celery
vegetable-soup-made-up-with-water|06468|Vegetable soup, made up with water|clear vegetable soup|1 bowl=241|241|diet=vegetarian has=celery,wheat
mushroom-soup-creamy-made-up-with-water|06443|Mushroom soup, creamy, made up with water|cream of mushroom soup|1 bowl=248|248|diet=vegetarian has=milk,wheat
chicken-soup-creamy-made-up-with-milk|06216|Chicken soup, creamy, made up with milk|cream of chicken soup|1 bowl=248|248|has=milk,wheat,celery
chicken-noodle-soup-made-up-with-water|06419|Chicken noodle soup, made up with water|canned chicken noodle soup|1 bowl=248|248|has=wheat,egg,celery
chicken-noodle-soup-chunky-tinned|06018|Chicken noodle soup, chunky, tinned||1 bowl=243|243|has=wheat,egg,celery
chicken-and-vegetable-soup-tinned|06024|Chicken and vegetable soup, tinned||1 bowl=255|255|has=celery,wheat
potato-soup-creamy-made-up-with-milk|06253|Potato soup, creamy, made up with milk|cream of potato soup|1 bowl=248|248|diet=vegetarian has=milk,wheat,celery
pea-soup-made-up-with-milk|06249|Pea soup, made up with milk|green pea soup|1 bowl=254|254|diet=vegetarian has=milk,wheat
split-pea-and-ham-soup-tinned|06050|Split pea and ham soup, tinned|pea and ham soup|1 bowl=240|240|pork has=celery
lentil-and-ham-soup-tinned|06037|Lentil and ham soup, tinned||1 bowl=248|248|pork has=celery
black-bean-soup-made-up-with-water|06402|Black bean soup, made up with water||1 bowl=247|247|diet=vegetarian has=wheat,celery
beef-and-vegetable-soup-tinned|06749|Beef and vegetable soup, tinned||1 bowl=250|250|has=wheat,celery
clam-chowder-creamy-tinned|27042|Clam chowder, creamy, tinned|new england clam chowder|1 bowl=254|254|diet=pescatarian has=molluscs,milk,wheat,celery
hot-and-sour-soup|27001|Hot and sour soup|chinese takeaway soup|1 bowl=233|233|pork has=egg,soya,wheat
wonton-soup|27002|Wonton soup|dumpling soup|1 bowl=223|223|pork has=egg,soya,wheat,crustaceans
vegetable-stock|06700|Vegetable stock|vegetable broth|1 cup=221|221|diet=vegan has=celery role=ingredient
chicken-stock-home-made|06172|Chicken stock, home-made|chicken broth|1 cup=240|240|role=ingredient nova=2 has=celery time=long
beef-stock-home-made|06170|Beef stock, home-made|beef broth|1 cup=240|240|role=ingredient nova=2 has=celery time=long
@ group=condiment role=sauce diet=vegan slots=LD nova=4 state=raw hand=thumb cost=low time=none
tomato-ketchup|11935|Tomato ketchup|catsup|1 tbsp=17; 1 sachet=9|17|hand=none has=celery
yellow-mustard|02046|Yellow mustard|american mustard|1 tsp=5|5|hand=none has=mustard nova=3
mayonnaise|04025|Mayonnaise|mayo|1 tbsp=14|14|diet=vegetarian has=egg,mustard
mayonnaise-light|04641|Mayonnaise, light|light mayo|1 tbsp=15|15|diet=vegetarian has=egg,mustard
mayonnaise-tofu-based|42178|Mayonnaise, tofu-based|egg-free mayo|1 tbsp=15|15|has=soya,mustard
vinaigrette-home-made|04135|Vinaigrette, home-made|oil and vinegar dressing, french dressing|1 tbsp=16|16|nova=3 has=sulphites
italian-dressing|04114|Italian dressing|italian salad dressing|1 tbsp=15|15|has=sulphites
ranch-dressing|04639|Ranch dressing|creamy herb dressing|1 tbsp=15|30|diet=vegetarian has=milk,egg
caesar-dressing|43015|Caesar dressing||1 tbsp=15|15|diet=pescatarian has=fish,egg,milk,mustard
thousand-island-dressing|04017|Thousand island dressing|marie rose, burger sauce|1 tbsp=16|16|diet=vegetarian has=egg,mustard
honey-mustard-dressing|04703|Honey mustard dressing||1 tbsp=15|15|diet=vegetarian has=mustard,egg
soy-sauce|16123|Soy sauce|shoyu, soya sauce|1 tsp=5; 1 tbsp=16|16|has=soya,wheat nova=3 hand=none
tamari|16124|Tamari|gluten-free soy sauce|1 tsp=6; 1 tbsp=18|18|has=soya nova=3 hand=none
fish-sauce|06179|Fish sauce|nam pla|1 tbsp=18|9|diet=pescatarian has=fish nova=3 hand=none
oyster-sauce|06176|Oyster sauce||1 tbsp=18|18|diet=pescatarian has=molluscs,wheat,soya hand=none
hoisin-sauce|06175|Hoisin sauce|peking sauce|1 tbsp=16|16|hand=none diet=vegetarian has=soya,wheat,sesame
barbecue-sauce|06150|Barbecue sauce|bbq sauce|1 tbsp=17|34|hand=none has=mustard,celery
tomato-salsa|06164|Tomato salsa|mexican salsa|2 tbsp=36|36|nova=3 hand=none
hot-pepper-sauce|06168|Hot pepper sauce|tabasco, chilli sauce|1 tsp=5|5|nova=3 hand=none
sriracha|06631|Sriracha|hot chilli sauce|1 tsp=7|7|hand=none
worcestershire-sauce|06971|Worcestershire sauce|worcester sauce|1 tbsp=17|6|diet=pescatarian has=fish,gluten hand=none
sweet-and-sour-sauce|27050|Sweet and sour sauce|takeaway dipping sauce|2 tbsp=35|35|hand=none
tartare-sauce|27049|Tartare sauce|tartar sauce|2 tbsp=30|30|diet=vegetarian has=egg,mustard
tomato-pasta-sauce|06931|Tomato pasta sauce|marinara, spaghetti sauce|1/2 cup=132|132|diet=vegetarian has=milk nova=3 hand=none time=short
tomato-sauce-plain-tinned|11549|Tomato sauce, plain, tinned|canned tomato sauce|1 cup=245; 1/2 cup=122|122|nova=3 hand=none role=ingredient
basil-pesto|06626|Basil pesto|green pesto|1 tbsp=16; 1/4 cup=63|30|diet=vegetarian has=milk,treeNuts
white-sauce-home-made|06166|White sauce, home-made|bechamel, white sauce|1/4 cup=63|63|diet=vegetarian has=milk,wheat nova=3 hand=none time=short
cheese-sauce|06930|Cheese sauce|nacho cheese sauce|1/4 cup=63|63|diet=vegetarian has=milk,wheat hand=none time=short
beef-gravy|06116|Beef gravy|brown gravy|1/4 cup=58|58|diet=omnivore has=wheat hand=none time=short
chicken-gravy|06119|Chicken gravy||1/4 cup=57|57|diet=omnivore has=wheat,milk hand=none time=short
peanut-sauce|27059|Peanut sauce|satay sauce|1 tbsp=18|36|has=peanut,soya,wheat
red-chilli-puree|06961|Red chilli purée|chili sauce, chilli paste|1 tbsp=15|15|nova=3 hand=none
horseradish-grated-in-jar|02055|Horseradish, grated in jar|horseradish relish|1 tsp=5; 1 tbsp=15|10|nova=3 has=sulphites hand=none
capers|02054|Capers||1 tbsp=9|9|nova=3 hand=none
pickle-relish-sweetened|11945|Pickle relish, sweetened|relish|1 tbsp=15|15|hand=none has=mustard
cider-vinegar|02048|Cider vinegar|apple cider vinegar|1 tbsp=15|15|nova=2 hand=none has=sulphites
wine-vinegar-red|02068|Wine vinegar, red||1 tbsp=15|15|nova=2 hand=none has=sulphites
balsamic-vinegar|02069|Balsamic vinegar|balsamico|1 tbsp=16|16|nova=2 hand=none has=sulphites
coconut-milk-tinned|12118|Coconut milk, tinned|canned coconut milk|1/2 cup=113; 1 cup=226|100|nova=3 hand=none role=ingredient
coconut-cream|12115|Coconut cream|thick coconut cream|1 tbsp=15|30|nova=2 role=ingredient
yeast-extract|43406|Yeast extract|marmite, vegemite|1 tsp=6|6|slots=BS has=gluten,celery hand=none
@ group=seasoning role=ingredient diet=vegan slots=BLD nova=1 state=raw hand=none cost=low time=none
table-salt|02047|Table salt|cooking salt|1 tsp=6; 1 pinch=0.4|1|nova=2
black-pepper-ground|02030|Black pepper, ground|pepper|1 tsp=2|1|
cinnamon-powdered|02010|Cinnamon, powdered|ground cinnamon|1 tsp=3|2|
curry-powder-mild|02015|Curry powder, mild|curry spice mix|1 tsp=2; 1 tbsp=6|4|has=mustard
cumin-whole-or-powdered|02014|Cumin, whole or powdered|cumin seeds, jeera|1 tsp=2|2|
turmeric-powdered|02043|Turmeric, powdered|haldi|1 tsp=3|2|
paprika-powder|02028|Paprika powder|sweet paprika|1 tsp=2|2|
chilli-powder-blend|02009|Chilli powder blend|chili powder|1 tsp=3|3|nova=3
oregano-dry-leaves|02027|Oregano, dry leaves|dried oregano|1 tsp=1|1|
yeast-fresh|18374|Yeast, fresh|baker's yeast|1 cube=42; 1 piece=17|17|
vanilla-essence|02050|Vanilla essence|vanilla extract|1 tsp=4|4|nova=2
`;
