/** Drinks, hot, soft and alcoholic. How a line is read is told in `../read.ts`. */
export const drinks = `
@ group=hotDrink role=drink diet=vegan slots=BS nova=1 state=raw hand=none cost=low time=short
black-coffee|14209|Black coffee|filter coffee, brewed coffee|1 cup=237; 1 mug=300|237|
black-coffee-decaffeinated|14201|Black coffee, decaffeinated|decaf coffee|1 cup=237; 1 mug=300|237|
espresso|14210|Espresso|espresso shot|1 shot=30; 1 double=60|30|
instant-coffee-made-up|14215|Instant coffee, made up|nescafe|1 cup=179; 1 mug=300|237|
coffee-with-milk-sweetened|14179|Coffee with milk, sweetened|latte, cappuccino, flat white, café au lait, white coffee, milky coffee, iced latte|1 cup=240; 1 mug=300|240|diet=vegetarian has=milk nova=4
coffee-with-milk-and-vanilla-light|14173|Coffee with milk and vanilla, light, sweetened|vanilla latte, light latte|1 cup=240; 1 mug=300|240|diet=vegetarian has=milk nova=4
iced-mocha-with-milk|14183|Iced mocha with milk|mocha, iced coffee, chocolate coffee|1 cup=240; 1 mug=300|240|diet=vegetarian has=milk nova=4
black-tea|14355|Black tea|brewed tea, breakfast tea|1 cup=237; 1 mug=300|237|
green-tea|14278|Green tea|brewed green tea|1 cup=245; 1 mug=300|245|
herbal-tea|14381|Herbal tea|herb tea, infusion, peppermint tea|1 cup=237; 1 mug=300|237|
chamomile-tea|14545|Chamomile tea|camomile tea|1 cup=237; 1 mug=300|237|
drinking-chocolate-made-up-with-water|14194|Drinking chocolate, made up with water|instant hot chocolate|1 cup=206|206|diet=vegetarian has=milk nova=4
@ group=softDrink role=drink diet=vegan slots=S nova=4 state=raw hand=none cost=low time=none
tap-water|14411|Tap water|drinking water|1 glass=237; 1 bottle=500|237|nova=1 slots=BLDS
still-bottled-water|14555|Still bottled water|mineral water|1 glass=237; 1 bottle=500|237|nova=1 slots=BLDS
soda-water|14121|Soda water|club soda, sparkling water|1 glass=237; 1 can=355|237|nova=1 slots=BLDS
cola|14148|Cola|coke, pepsi|1 can=330; 1 glass=248; 1 bottle=500|330|
diet-cola|14416|Diet cola|cola without sugar, coke zero|1 can=330; 1 glass=237|330|
lemonade-fizzy|14144|Lemonade, fizzy|lemon-lime soda, sprite|1 can=330; 1 glass=245|330|
ginger-ale|14136|Ginger ale||1 can=330; 1 glass=244|330|
tonic-water|14155|Tonic water||1 can=330; 1 glass=244|244|
orangeade-fizzy|14150|Orangeade, fizzy|orange soda, fanta|1 can=330; 1 glass=248|330|
iced-tea-with-lemon-sweetened|14199|Iced tea with lemon, sweetened|ice tea|1 glass=271; 1 bottle=500|271|
still-lemonade|14293|Still lemonade|cloudy lemonade, lemonade|1 glass=247|247|
cranberry-juice-drink|14284|Cranberry juice drink|cranberry cocktail|1 glass=271|200|
coconut-water|14090|Coconut water|coconut juice|1 carton=330; 1 cup=245|245|nova=3 cost=medium
energy-drink-citrus|14021|Energy drink, citrus||1 can=250; 1 cup=240|250|
horchata|14638|Horchata|rice and cinnamon drink|1 cup=228|228|diet=vegetarian has=milk
milkshake-vanilla|01111|Milkshake, vanilla|milk shake|1 small=300; 1 glass=250|300|diet=vegetarian has=milk
milkshake-chocolate|01110|Milkshake, chocolate||1 small=300; 1 glass=250|300|diet=vegetarian has=milk
whey-protein-powder|14066|Whey protein powder|protein shake powder|1 scoop=32|32|diet=vegetarian has=milk cost=medium role=ingredient slots=BS
soya-protein-powder|14067|Soya protein powder|soy protein shake|1 scoop=45|45|has=soya cost=medium role=ingredient slots=BS
@ group=alcohol role=drink diet=vegan slots=DS nova=3 state=raw hand=none cost=medium time=none
lager-beer|14003|Lager beer|beer, ale|1 half pint=284; 1 bottle=330; 1 pint=568|330|has=gluten
light-beer|14006|Light beer|lite beer|1 bottle=330; 1 can=355|330|has=gluten
strong-beer|14251|Strong beer|craft beer, stout|1 bottle=330|330|has=gluten
malt-beer-alcohol-free|14305|Malt beer, alcohol-free|non-alcoholic beer|1 bottle=330|330|has=gluten
red-wine|14096|Red wine||1 small glass=125; 1 glass=147; 1 large glass=250|147|has=sulphites
white-wine|14106|White wine||1 small glass=125; 1 glass=147; 1 large glass=250|147|has=sulphites
rose-wine|14253|Rosé wine|rose wine|1 small glass=125; 1 glass=150|150|has=sulphites
dessert-wine-sweet|14057|Dessert wine, sweet|port, sherry|1 small glass=50; 1 glass=103|75|has=sulphites
sake|43479|Sake|rice wine|1 small cup=58|58|
spirits-40-percent|14037|Spirits, 40 %|gin, vodka, whisky, rum|1 single=25; 1 double=50|25|nova=4
coffee-liqueur|14414|Coffee liqueur|kahlua|1 shot=52|35|nova=4
cream-liqueur|14415|Cream liqueur|baileys|1 shot=47|47|nova=4 diet=vegetarian has=milk
pina-colada|14017|Piña colada|pina colada cocktail|1 cocktail=141|141|nova=4
`;
