/** Fish, fresh, smoked and tinned, and shellfish. How a line is read is told in `../read.ts`. */
export const fish = `
@ group=whiteFish role=fish diet=pescatarian slots=LD nova=1 state=cooked hand=palm cost=medium time=short has=fish
cod-baked|15016|Cod, baked|atlantic cod|1 fillet=180; 3 oz=85|120|
pacific-cod-baked|15192|Pacific cod, baked||1 fillet=90; 3 oz=85|120|nova=3
cod-uncooked|15015|Cod, uncooked|raw cod|1 fillet=231; 3 oz=85|140|state=raw role=ingredient
plaice-or-sole-baked|15029|Plaice or sole, baked|flounder, flatfish|1 fillet=127; 3 oz=85|127|
haddock-baked|15034|Haddock, baked||1 fillet=150; 3 oz=85|120|
smoked-haddock|15035|Smoked haddock|finnan haddie|1 fillet=130; 1 oz=28|100|nova=3
halibut-baked|15037|Halibut, baked||1/2 fillet=159; 3 oz=85|120|cost=high
alaska-pollock-baked|15067|Alaska pollock, baked|pollack|1 fillet=60; 3 oz=85|120|nova=3 cost=low
pollock-baked|15205|Pollock, baked|coley, saithe|1/2 fillet=151; 3 oz=85|120|cost=low
whiting-or-hake-baked|15133|Whiting or hake, baked||1 fillet=72; 3 oz=85|120|cost=low
pompano-baked|15069|Pompano, baked||1 fillet=88; 3 oz=85|120|
mahi-mahi-baked|15194|Mahi-mahi, baked|dolphinfish|1 fillet=159; 3 oz=85|120|cost=high
tilapia-baked|15262|Tilapia, baked||1 fillet=87; 3 oz=85|120|cost=low
wild-catfish-baked|15233|Wild catfish, baked||1 fillet=143; 3 oz=85|120|
farmed-catfish-baked|15235|Farmed catfish, baked|basa|1 fillet=143; 3 oz=85|120|cost=low
sea-bass-baked|15092|Sea bass, baked|branzino, loup de mer|1 fillet=101; 3 oz=85|101|cost=high
snapper-baked|15102|Snapper, baked|red snapper|1 fillet=170; 3 oz=85|120|cost=high
monkfish-baked|15203|Monkfish, baked||3 oz=85; 1 serving=120|120|cost=high
redfish-baked|15058|Redfish, baked|ocean perch, rose fish|1 fillet=50; 3 oz=85|100|
perch-baked|15061|Perch, baked||1 fillet=46; 3 oz=85|92|
zander-baked|15204|Zander, baked|walleye, pike-perch|1 fillet=124; 3 oz=85|124|
carp-baked|15009|Carp, baked||1 fillet=170; 3 oz=85|120|
fish-fingers|15027|Fish fingers|fish sticks|1 finger=28; 3 fingers=84|84|nova=4 has=fish,wheat role=dish cost=low
battered-fish-fried|36033|Battered fish, fried|fish and chips fish|1 fillet=226; 3 oz=85|170|nova=4 has=fish,wheat role=dish
@ group=oilyFish role=fish diet=pescatarian slots=LD nova=1 state=cooked hand=palm cost=medium time=short has=fish
farmed-salmon-baked|15237|Farmed salmon, baked|salmon fillet, atlantic salmon|1/2 fillet=178; 3 oz=85; 1 portion=120|120|
farmed-salmon-uncooked|15236|Farmed salmon, uncooked|raw salmon|1/2 fillet=198; 3 oz=85|140|state=raw role=ingredient
wild-atlantic-salmon-baked|15209|Wild Atlantic salmon, baked||1/2 fillet=154; 3 oz=85|120|cost=high
red-salmon-baked|15086|Red salmon, baked|sockeye salmon|1/2 fillet=155; 3 oz=85|120|cost=high
pink-salmon-baked|15212|Pink salmon, baked|humpback salmon|1/2 fillet=124; 3 oz=85|120|
smoked-salmon|15179|Smoked salmon|lox|1 slice=28; 3 slices=85|57|nova=3 time=none slots=BLS cost=high
herring-baked|15040|Herring, baked||1 fillet=143; 3 oz=85|143|cost=low
kippers|15042|Kippers|kippered herring, smoked herring|1 fillet=40; 1 oz=28|80|nova=3 slots=BLD
herring-pickled|15041|Herring, pickled|rollmops|1 piece=15; 1 cup=140|60|nova=3 time=none slots=BLS
mackerel-baked|15047|Mackerel, baked||1 fillet=88; 3 oz=85|88|cost=low
wild-rainbow-trout-baked|15116|Wild rainbow trout, baked||1 fillet=143; 3 oz=85|143|
farmed-rainbow-trout-baked|15241|Farmed rainbow trout, baked|trout fillet|1 fillet=71; 3 oz=85|142|
trout-baked|15219|Trout, baked||1 fillet=62; 3 oz=85|124|
bluefin-tuna-baked|15118|Bluefin tuna, baked||3 oz=85; 1 steak=120|120|cost=high
tuna-steak-yellowfin-grilled|15221|Tuna steak, yellowfin, grilled|ahi tuna|3 oz=85; 1 steak=120|120|cost=high
swordfish-grilled|15111|Swordfish, grilled|swordfish steak|1 piece=106; 3 oz=85|106|cost=high
eel-cooked|15026|Eel, cooked|unagi|3 oz=85; 1 fillet=159|85|cost=high
@ group=tinnedFish role=tinfish diet=pescatarian slots=LDS nova=3 state=cooked hand=palm cost=low time=none has=fish
tuna-light-tinned-in-water|15121|Tuna, light, tinned in water|canned tuna in brine|3 oz=85; 1 can drained=165; 1 cup=154|85|
tuna-light-tinned-in-water-unsalted|15184|Tuna, light, tinned in water, unsalted||3 oz=85; 1 can drained=165|85|
albacore-tuna-tinned-in-water|15126|Albacore tuna, tinned in water|white tuna|3 oz=85; 1 can drained=172|85|
albacore-tuna-tinned-in-water-unsalted|15186|Albacore tuna, tinned in water, unsalted||3 oz=85; 1 can drained=172|85|
tuna-light-tinned-in-oil|15119|Tuna, light, tinned in oil|canned tuna in oil|3 oz=85; 1 cup=146|85|
tuna-light-tinned-in-oil-unsalted|15183|Tuna, light, tinned in oil, unsalted||3 oz=85; 1 can drained=171|85|
albacore-tuna-tinned-in-oil-unsalted|15185|Albacore tuna, tinned in oil, unsalted||3 oz=85; 1 can drained=178|85|
red-salmon-tinned|15087|Red salmon, tinned|canned sockeye salmon|3 oz=85; 1 can drained=337|85|cost=medium
red-salmon-tinned-with-bones-unsalted|15182|Red salmon, tinned with bones, unsalted||3 oz=85; 1 can drained=369|85|cost=medium
pink-salmon-tinned|15260|Pink salmon, tinned|canned pink salmon|3 oz=85; 1 can drained=315|85|
sardines-tinned-in-oil|15088|Sardines, tinned in oil|canned sardines, pilchards|1 fish=12; 1 can drained=92|92|
sardines-tinned-in-tomato-sauce|15089|Sardines, tinned in tomato sauce|pilchards in tomato|1 fish=38; 1 cup=89|92|
mackerel-tinned|15048|Mackerel, tinned|canned mackerel|1 cup=190; 1 oz=28|95|
anchovies-tinned-in-oil|15002|Anchovies, tinned in oil|anchovy fillets|1 anchovy=4; 5 anchovies=20|20|hand=none
fish-roe-salted|15012|Fish roe, salted|caviar, lumpfish roe|1 tbsp=16|16|cost=high hand=none
tuna-mayonnaise|15128|Tuna mayonnaise|tuna salad|1 cup=205; 3 oz=85|100|nova=4 has=fish,egg,celery,mustard role=dish
crab-sticks|15109|Crab sticks|surimi, seafood sticks|1 stick=17; 3 oz=85|68|nova=4 has=fish,crustaceans,egg,wheat
@ group=shellfish role=shellfish diet=pescatarian slots=LD nova=1 state=cooked hand=palm cost=high time=short has=crustaceans
prawns-boiled|15151|Prawns, boiled|shrimp, king prawns|4 large=22; 3 oz=85|90|nova=3
prawns-uncooked|15270|Prawns, uncooked|raw shrimp|3 oz=85; 10 large=70|100|state=raw role=ingredient
crab-blue-boiled|15140|Crab, blue, boiled|crab meat|1 cup flaked=118; 3 oz=85|90|
crab-dungeness-boiled|15226|Crab, dungeness, boiled||1 crab=127; 3 oz=85|127|
crab-tinned|15141|Crab, tinned|canned crab|1 can drained=125; 1/2 cup=68|90|nova=3 time=none
lobster-boiled|15148|Lobster, boiled|american lobster|1 cup=145; 3 oz=85|90|time=medium
crayfish-boiled|15146|Crayfish, boiled|crawfish|3 oz=85; 1 serving=90|90|
clams-boiled|15159|Clams, boiled|vongole|20 small=190; 3 oz=85|90|has=molluscs
clams-tinned|15160|Clams, tinned|canned clams|1 cup=160; 3 oz=85|85|has=molluscs nova=3 time=none
mussels-steamed|15165|Mussels, steamed|moules|3 oz=85; 10 mussels=50|90|has=molluscs cost=medium
eastern-oysters-steamed|15169|Eastern oysters, steamed||6 medium=42; 3 oz=85|85|has=molluscs
pacific-oysters-steamed|15231|Pacific oysters, steamed||1 medium=25; 3 oz=85|75|has=molluscs
scallops-steamed|90240|Scallops, steamed||3 oz=85; 4 large=85|85|nova=3 has=molluscs
squid-uncooked|15175|Squid, uncooked|calamari|3 oz=85; 1 serving=100|100|has=molluscs state=raw role=ingredient cost=medium
squid-fried|15176|Squid, fried|fried calamari|3 oz=85; 1 serving=100|100|has=molluscs,wheat nova=3 cost=medium
octopus-boiled|15230|Octopus, boiled|pulpo|3 oz=85; 1 serving=100|100|has=molluscs time=long
`;
