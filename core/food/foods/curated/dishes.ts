/** Everyday dishes, from a kitchen, a freezer or a counter. How a line is read is told in `../read.ts`. */
export const dishes = `
@ group=dish role=dish diet=omnivore slots=LD nova=4 state=cooked hand=none cost=medium time=short
pizza-cheese-and-tomato|21224|Pizza, cheese and tomato|margherita pizza, cheese pizza|1 slice=81; 1/3 pizza=151|151|diet=vegetarian has=wheat,milk
pizza-cheese-thin-base|21505|Pizza, cheese, thin base|thin crust pizza|1 slice=69|138|diet=vegetarian has=wheat,milk
pizza-pepperoni|22903|Pizza, pepperoni|pepperoni pizza|1/4 pizza=127|127|pork has=wheat,milk
pizza-meat-and-vegetables|21226|Pizza, meat and vegetables|supreme pizza|1 slice=143|143|pork has=wheat,milk
pizza-meat-deep-pan|22902|Pizza, meat, deep pan|thick crust meat pizza|1 slice=103|155|pork has=wheat,milk
chips-deep-fried|21138|Chips, deep-fried|french fries|1 small=71; 1 medium=117; 1 large=154|117|diet=vegan nova=3 cost=low group=starchyVegetable
oven-chips-baked|11403|Oven chips, baked|oven fries|10 chips=85; 1 serving=100|100|diet=vegan nova=3 cost=low time=medium group=starchyVegetable
potato-croquettes-oven-baked|11399|Potato croquettes, oven-baked|tater tots, potato puffs|10 pieces=79|79|diet=vegan cost=low group=starchyVegetable
hash-brown-patty|21026|Hash brown patty|fried hash brown|1 patty=53|53|diet=vegan slots=BLD cost=low group=starchyVegetable
potato-salad-home-made|11414|Potato salad, home-made|potato mayonnaise salad|1/2 cup=125; 1 cup=250|125|diet=vegetarian has=egg,mustard nova=3 time=medium
potato-gratin-with-cheese|11373|Potato gratin with cheese|dauphinoise, au gratin potatoes|1/2 cup=123; 1 cup=245|150|diet=vegetarian has=milk,wheat nova=3 time=long
potato-bake-creamy|11372|Potato bake, creamy|scalloped potatoes|1/2 cup=123; 1 cup=245|150|diet=vegetarian has=milk,wheat nova=3 time=long
potato-pancake|11672|Potato pancake|latkes, rosti|1 small=22; 1 medium=37|74|diet=vegetarian has=egg,wheat nova=3
coleslaw|21127|Coleslaw|cabbage slaw|1 serving=100; 1 cup=191|100|diet=vegetarian has=egg,mustard time=none
onion-rings|21130|Onion rings|battered onion rings|1 ring=10; 1 serving=80|80|diet=vegetarian has=wheat,milk
hamburger-plain|21107|Hamburger, plain|beefburger in a bun|1 burger=78|78|has=wheat,sesame
hamburger-with-sauce|21108|Hamburger with sauce|beefburger with ketchup|1 burger=97|97|has=wheat,sesame,mustard
cheeseburger|21090|Cheeseburger|cheeseburger with sauce|1 burger=127|127|has=wheat,milk,sesame,mustard
double-cheeseburger-large|21396|Double cheeseburger, large||1 burger=280|280|has=wheat,milk,sesame,mustard,egg
chicken-burger-crispy|21102|Chicken burger, crispy|fried chicken sandwich|1 burger=187|187|has=wheat,egg,milk,mustard
fish-burger|21105|Fish burger|fried fish sandwich|1 burger=220|220|diet=pescatarian has=wheat,fish,egg,milk,mustard
chicken-nuggets|21229|Chicken nuggets|breaded chicken pieces|1 nugget=16; 6 nuggets=96|96|has=wheat
chicken-strips-breaded|21401|Chicken strips, breaded|chicken tenders, goujons|1 strip=30; 4 strips=120|120|has=wheat,milk,egg
fried-chicken-breast-coated|21469|Fried chicken breast, coated|southern fried chicken|1 breast=142|142|has=wheat,milk,egg
fried-chicken-drumstick-coated|21470|Fried chicken drumstick, coated|fried chicken leg|1 drumstick=56|112|has=wheat,milk,egg
burrito-beef-and-bean|21063|Burrito, beef and bean||1 burrito=241|241|has=wheat,milk
burrito-bean-and-cheese|21061|Burrito, bean and cheese||1 burrito=185|185|diet=vegetarian has=wheat,milk
taco-beef-crisp-shell|21082|Taco, beef, crisp shell|hard shell taco|1 taco=69|138|has=milk
taco-beef-soft|21486|Taco, beef, soft||1 taco=102|204|has=wheat,milk
quesadilla-chicken|21488|Quesadilla, chicken||1 quesadilla=180|180|has=wheat,milk
enchilada-cheese|36050|Enchilada, cheese||1 enchilada=137|137|diet=vegetarian has=milk,wheat
nachos-with-cheese-sauce|21078|Nachos with cheese sauce|loaded nachos|1 serving=80|80|diet=vegetarian has=milk
chilli-con-carne-tinned|22904|Chilli con carne, tinned|chili with beans|1 cup=242|242|has=wheat,celery
beef-stew-tinned|22905|Beef stew, tinned|beef casserole|1 cup=196|245|has=wheat,celery
pulled-pork-in-barbecue-sauce-ready-to-eat|22972|Pulled pork in barbecue sauce, ready to eat|bbq pulled pork|1/2 cup=125; 1 cup=249|125|pork has=mustard,celery
lasagne-with-meat|22916|Lasagne with meat|beef lasagna|1 piece=134; 1 serving=250|250|has=wheat,milk,egg,celery
vegetable-lasagne|22956|Vegetable lasagne|vegetable lasagna|1 cup=226|226|diet=vegetarian has=wheat,milk,egg,celery
spaghetti-bolognese|36630|Spaghetti bolognese|spaghetti with meat sauce, pasta bolognese|1 plate=350; 1 serving=554|350|has=wheat,celery
spaghetti-with-tomato-sauce-restaurant-style|36046|Spaghetti with tomato sauce, restaurant style|spaghetti pomodoro, pasta with tomato sauce|1 plate=350; 1 serving=510|350|diet=vegan has=wheat nova=3
spaghetti-and-meatballs-restaurant-style|36038|Spaghetti and meatballs, restaurant style||1 cup=134; 1 plate=350|350|has=wheat,milk,egg,celery
ravioli-cheese-in-tomato-sauce|36055|Ravioli, cheese, in tomato sauce|cheese ravioli|1 plate=427; 1 cup=250|300|diet=vegetarian has=wheat,milk,egg
macaroni-cheese|32005|Macaroni cheese|mac and cheese, macaroni and cheese|1 cup=189|189|diet=vegetarian has=wheat,milk
egg-fried-rice|36602|Egg fried rice|fried rice|1 cup=137|200|diet=vegetarian has=egg,soya,wheat
spanish-rice|36417|Spanish rice|mexican tomato rice|1 cup=116|150|diet=vegetarian nova=3 time=medium
chicken-and-rice-latin-style|36401|Chicken and rice, latin style|arroz con pollo|1 cup=141|280|nova=3 time=medium
rice-and-black-beans|36405|Rice and black beans|arroz con frijoles|1 cup=146|290|diet=vegetarian nova=3 time=medium
vegetable-chow-mein-no-noodles|36624|Vegetable chow mein, no noodles|stir-fried vegetables, chinese|1 cup=195|195|diet=vegetarian has=soya,wheat
vegetable-lo-mein|36625|Vegetable lo mein|vegetable noodles, chinese|1 cup=136|270|diet=vegetarian has=soya,wheat,egg
chicken-and-vegetable-stir-fry|36626|Chicken and vegetable stir-fry|chinese chicken and vegetables|1 cup=153|300|has=soya,wheat
beef-and-vegetable-stir-fry|36603|Beef and vegetable stir-fry|beef with broccoli|1 serving=287|287|has=soya,wheat
kung-pao-chicken|36619|Kung pao chicken|gong bao chicken|1 serving=302|302|has=soya,wheat,peanut
sweet-and-sour-chicken|36621|Sweet and sour chicken|battered chicken, chinese|3 pieces=55; 1 serving=235|235|has=soya,wheat,egg
prawn-and-vegetable-stir-fry|36620|Prawn and vegetable stir-fry|shrimp and vegetables|1 serving=300|300|diet=pescatarian has=crustaceans,soya,wheat
spring-roll-pork|22953|Spring roll, pork|egg roll|1 roll=85|85|pork has=wheat,egg,soya
spring-roll-vegetable|22955|Spring roll, vegetable|vegetable egg roll|1 roll=68|68|diet=vegetarian has=wheat,egg,soya
chicken-pie|22906|Chicken pie|chicken pot pie|1 pie=302|302|has=wheat,milk,egg,celery time=medium
beef-pie|22529|Beef pie|steak pie, beef pot pie|1 pie=268|268|has=wheat,milk,egg,celery time=medium
empanada-beef|36403|Empanada, beef|beef pasty, turnover|1 piece=89|178|has=wheat,egg
meatball-sub|21158|Meatball sub|hot meatball sandwich|6-inch sub=209|209|has=wheat,milk,egg,soya
roast-beef-sandwich|21121|Roast beef sandwich||1 sandwich=149|149|has=wheat,sesame
breakfast-muffin-with-egg-cheese-and-sausage|21022|Breakfast muffin with egg, cheese and sausage|sausage egg mcmuffin|1 muffin=165|165|pork slots=B has=wheat,egg,milk
breakfast-burrito|21519|Breakfast burrito|egg and sausage burrito|1 burrito=109|109|pork slots=B has=wheat,egg,milk
corn-dog|22973|Corn dog|battered frankfurter|1 piece=78|78|pork has=wheat,egg,milk
mozzarella-sticks-fried|36012|Mozzarella sticks, fried||1 stick=31; 4 sticks=124|124|diet=vegetarian has=milk,wheat,egg
potato-dumplings|32025|Potato dumplings|pierogi|3 pieces=114|190|diet=vegetarian has=wheat,milk,egg
pancakes-home-made|18293|Pancakes, home-made|american pancakes|1 pancake=38; 3 pancakes=114|114|diet=vegetarian slots=BS has=wheat,milk,egg nova=3
waffle-home-made|18367|Waffle, home-made|waffles|1 waffle=75|75|diet=vegetarian slots=BS has=wheat,milk,egg nova=3
french-toast|18269|French toast|eggy bread, pain perdu|1 slice=65; 2 slices=130|130|diet=vegetarian slots=B has=wheat,milk,egg nova=3
`;
