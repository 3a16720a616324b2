/** Poultry, meat, offal, sausages and sliced meats. How a line is read is told in `../read.ts`. */
export const meat = `
@ group=poultry role=poultry diet=omnivore slots=LD nova=1 state=cooked hand=palm cost=medium time=medium
chicken-breast-no-skin-roast|05064|Chicken breast, no skin, roast|roasted chicken breast|1/2 breast=86; 1 cup diced=140; 3 oz=85|120|
chicken-breast-no-skin-grilled|05747|Chicken breast, no skin, grilled|grilled chicken breast|1 piece=196; 3 oz=85|120|
chicken-breast-no-skin-poached|05065|Chicken breast, no skin, poached|stewed chicken breast|1 cup diced=140; 1/2 breast=95|120|
chicken-breast-with-skin-roast|05060|Chicken breast, with skin, roast||1/2 breast=98; 1 cup diced=140|120|
chicken-breast-no-skin-uncooked|05062|Chicken breast, no skin, uncooked|raw chicken breast|1/2 breast=118; 1 large=174|150|state=raw role=ingredient
chicken-no-skin-roast|05013|Chicken, no skin, roast|roast chicken meat|1 cup diced=140; 3 oz=85|120|
chicken-with-skin-roast|05009|Chicken, with skin, roast|whole roast chicken|1 cup diced=140; 3 oz=85|120|
chicken-light-meat-no-skin-roast|05041|Chicken, light meat, no skin, roast|white chicken meat|1 cup diced=140; 3 oz=85|120|
chicken-dark-meat-no-skin-roast|05045|Chicken, dark meat, no skin, roast||1 cup diced=140; 3 oz=85|120|
chicken-thigh-no-skin-roast|05098|Chicken thigh, no skin, roast||1 thigh=116; 3 oz=85|116|
chicken-thigh-with-skin-roast|05094|Chicken thigh, with skin, roast||1 thigh=137; 3 oz=85|137|
chicken-thigh-no-skin-uncooked|05096|Chicken thigh, no skin, uncooked|raw chicken thigh|1 thigh=149; 3 oz=85|150|state=raw role=ingredient
chicken-drumstick-no-skin-roast|05073|Chicken drumstick, no skin, roast||1 drumstick=96; 3 oz=85|96|
chicken-leg-no-skin-roast|05082|Chicken leg, no skin, roast||1 leg=199; 3 oz=85|120|
chicken-wings-with-skin-roast|05103|Chicken wings, with skin, roast|buffalo wings|1 wing=34; 3 oz=85|100|
poussin-no-skin-roast|05310|Poussin, no skin, roast|cornish game hen|1/2 bird=110; 1 bird=220|110|cost=high
chicken-mince-fried|05333|Chicken mince, fried|ground chicken|3 oz=85; 1 serving=115|115|time=short
chicken-liver-simmered|05028|Chicken liver, simmered|chicken livers|1 liver=44; 3 oz=85|85|time=short cost=low group=organMeat
turkey-mince-cooked|05306|Turkey mince, cooked|ground turkey|1 patty=82; 3 oz=85|115|time=short
lean-turkey-mince-7-percent-fat-fried|05666|Lean turkey mince, 7 % fat, fried|lean ground turkey|3 oz=85; 1 serving=115|115|time=short
lean-turkey-burger-grilled|05667|Lean turkey burger, grilled|turkey patty|1 patty=85; 3 oz=85|115|time=short
turkey-breast-joint-no-skin-roast|05711|Turkey breast joint, no skin, roast|roast turkey breast|3 oz=85; 2 slices=84|120|
turkey-no-skin-roast|05168|Turkey, no skin, roast|roast turkey|3 oz=85; 1 cup diced=140|120|time=long
turkey-dark-meat-no-skin-roast|05188|Turkey, dark meat, no skin, roast||3 oz=85; 1 cup diced=140|120|time=long
turkey-with-skin-roast|05166|Turkey, with skin, roast|roast turkey with skin|3 oz=85; 1 cup diced=140|120|time=long
duck-no-skin-roast|05142|Duck, no skin, roast|roast duck|1/2 duck=221; 1 cup diced=140; 3 oz=85|120|cost=high time=long
goose-no-skin-roast|05149|Goose, no skin, roast|roast goose|1 cup diced=140; 3 oz=85|120|cost=high time=long
pheasant-cooked|43283|Pheasant, cooked|game bird|3 oz=85; 1 cup diced=140|120|cost=high
@ group=redMeat role=beef diet=omnivore slots=LD nova=1 state=cooked hand=palm cost=medium time=short
beef-mince-3-percent-fat-fried|23481|Beef mince, 3 % fat, fried|extra lean ground beef|3 oz=85; 1 serving=115|115|
beef-mince-5-percent-fat-fried|23560|Beef mince, 5 % fat, fried|lean ground beef|3 oz=85; 1 serving=115|115|
beef-mince-7-percent-fat-fried|23476|Beef mince, 7 % fat, fried||3 oz=85; 1 serving=115|115|
beef-mince-10-percent-fat-fried|23565|Beef mince, 10 % fat, fried||3 oz=85; 1 serving=115|115|
beef-mince-15-percent-fat-fried|23570|Beef mince, 15 % fat, fried|ground beef|3 oz=85; 1 serving=115|115|
beef-mince-20-percent-fat-fried|23575|Beef mince, 20 % fat, fried|regular ground beef, hamburger meat|3 oz=85; 1 serving=115|115|cost=low
beef-mince-20-percent-fat-uncooked|23572|Beef mince, 20 % fat, uncooked|raw ground beef|1 patty=113; 3 oz=85|125|state=raw role=ingredient cost=low
beef-burger-20-percent-fat-grilled|23573|Beef burger, 20 % fat, grilled|hamburger patty|1 patty=77; 3 oz=85|85|cost=low
fillet-steak-lean-grilled|13442|Fillet steak, lean, grilled|filet mignon, tenderloin steak|1 steak=119; 3 oz=85|119|cost=high
fillet-steak-closely-trimmed-grilled|23600|Fillet steak, closely trimmed, grilled|beef tenderloin|3 oz=85; 1 steak=120|120|cost=high
rump-steak-lean-grilled|13454|Rump steak, lean, grilled|top sirloin steak|3 oz=85; 1 steak=150|150|cost=high
rump-steak-closely-trimmed-grilled|23610|Rump steak, closely trimmed, grilled|sirloin steak|3 oz=85; 1 steak=150|150|cost=high
flank-steak-lean-grilled|23654|Flank steak, lean, grilled|bavette|3 oz=85; 1 serving=120|120|
sirloin-steak-lean-grilled|13448|Sirloin steak, lean, grilled|new york strip, top loin steak, entrecote|3 oz=85; 1 steak=150|150|cost=high
ribeye-steak-lean-grilled|23100|Ribeye steak, lean, grilled|rib-eye|3 oz=85; 1 steak=180|150|cost=high
ribeye-steak-with-fat-grilled|23197|Ribeye steak, with fat, grilled|scotch fillet|3 oz=85; 1 steak=200|150|cost=high
roast-beef-lean|23598|Roast beef, lean|eye of round|3 oz=85; 1 thick slice=45|115|time=long
silverside-lean-roast|13408|Silverside, lean, roast|bottom round roast|3 oz=85; 1 thick slice=45|115|time=long
braising-steak-lean-braised|23602|Braising steak, lean, braised|chuck pot roast, stewing beef|3 oz=85; 1 serving=115|115|time=long
beef-brisket-lean-braised|13368|Beef brisket, lean, braised||3 oz=85; 1 serving=115|115|time=long
beef-short-ribs-lean-braised|13982|Beef short ribs, lean, braised||3 oz=85; 1 serving=115|115|time=long
leg-of-lamb-lean-roast|17014|Leg of lamb, lean, roast|roast lamb|3 oz=85; 1 thick slice=45|115|cost=high time=long
lamb-chop-loin-with-fat-grilled|17024|Lamb chop, loin, with fat, grilled|lamb loin chop|1 chop=64; 3 oz=85|128|cost=high
lamb-chop-loin-lean-grilled|17027|Lamb chop, loin, lean, grilled||1 chop=46; 3 oz=85|115|cost=high
lamb-mince-grilled|17225|Lamb mince, grilled|ground lamb|3 oz=85; 1 serving=115|115|
veal-leg-lean-roast|17103|Veal leg, lean, roast||3 oz=85; 1 serving=115|115|cost=high time=medium
veal-mince-grilled|17143|Veal mince, grilled|ground veal|3 oz=85; 1 serving=115|115|cost=high
venison-roast|17165|Venison, roast|deer meat|3 oz=85; 1 serving=115|115|cost=high time=long
bison-lean-roast|17157|Bison, lean, roast|buffalo meat|3 oz=85; 1 serving=115|115|cost=high time=long
goat-meat-roast|17169|Goat meat, roast|chevon|3 oz=85; 1 serving=115|115|time=long
rabbit-roast|17178|Rabbit, roast||3 oz=85; 1 serving=115|115|cost=high time=medium
ox-liver-fried|13327|Ox liver, fried|beef liver|1 slice=81; 3 oz=85|81|group=organMeat cost=low
ox-liver-braised|13326|Ox liver, braised||1 slice=68; 3 oz=85|85|group=organMeat cost=low
lambs-liver-fried|17201|Lamb's liver, fried||3 oz=85; 1 slice=60|85|group=organMeat cost=low
ox-kidney-simmered|13324|Ox kidney, simmered|beef kidney|3 oz=85; 1 cup=140|85|group=organMeat cost=low time=long
ox-tongue-simmered|13340|Ox tongue, simmered|beef tongue|3 oz=85; 1 slice=30|85|group=organMeat time=long
@ group=redMeat role=pork diet=omnivore pork slots=LD nova=1 state=cooked hand=palm cost=medium time=medium
pork-fillet-lean-roast|10061|Pork fillet, lean, roast|pork tenderloin|3 oz=85; 1 serving=115|115|
pork-fillet-lean-grilled|10223|Pork fillet, lean, grilled|tenderloin medallions|1 medallion=73; 3 oz=85|115|time=short
pork-loin-chop-boneless-lean-grilled|10068|Pork loin chop, boneless, lean, grilled|pork chop|1 chop=145; 3 oz=85|145|time=short
pork-loin-joint-lean-roast|10069|Pork loin joint, lean, roast|roast pork|3 oz=85; 1 thick slice=45|115|time=long
pork-loin-chop-with-fat-grilled|10022|Pork loin chop, with fat, grilled||1 chop=82; 3 oz=85|115|time=short
pork-shoulder-lean-roast|10073|Pork shoulder, lean, roast|pulled pork shoulder|3 oz=85; 1 cup diced=135|115|cost=low time=long
leg-of-pork-lean-roast|10011|Leg of pork, lean, roast|fresh ham roast|3 oz=85; 1 cup diced=135|115|time=long
spare-ribs-braised|10089|Spare ribs, braised|pork ribs|3 oz=85; 1 rib=25|125|time=long
lean-pork-mince-4-percent-fat-cooked|10976|Lean pork mince, 4 % fat, cooked|lean ground pork|3 oz=85; 1 serving=115|115|time=short
pork-mince-cooked|10220|Pork mince, cooked|ground pork|3 oz=85; 1 serving=115|115|time=short cost=low
pigs-liver-braised|10111|Pig's liver, braised|pork liver|3 oz=85; 1 slice=60|85|group=organMeat cost=low
@ group=processedMeat role=meatProduct diet=omnivore pork slots=BLDS nova=4 state=cooked hand=palm cost=medium time=short
streaky-bacon-fried|10862|Streaky bacon, fried|bacon rashers, fried bacon|1 rasher=12; 3 rashers=35|35|nova=3
streaky-bacon-baked|10860|Streaky bacon, baked|crispy bacon|1 rasher=8; 3 rashers=24|24|nova=3
back-bacon-fried|10998|Back bacon, fried|canadian bacon|1 rasher=14; 3 rashers=42|42|nova=3
gammon-joint-lean-roast|10153|Gammon joint, lean, roast|ham, cured ham roast|1 cup diced=140; 3 oz=85|85|time=long slots=LD nova=3
sliced-ham|07029|Sliced ham|deli ham, cooked ham|1 slice=28; 2 slices=56|56|time=none
sliced-ham-extra-lean|07028|Sliced ham, extra lean|lean deli ham|1 slice=13; 4 slices=52|52|time=none
pork-sausage-fried|07064|Pork sausage, fried|breakfast sausage, banger|1 small=23; 1 patty=27; 2 large=100|75|
bratwurst-pork|07013|Bratwurst, pork|german sausage|1 sausage=85|85|
italian-sausage-pork-fried|07089|Italian sausage, pork, fried|salsiccia|1 sausage=87|87|
chorizo-pork|07019|Chorizo, pork|spanish sausage|1 link=60; 1 slice=5|30|nova=3 state=raw
polish-sausage|07059|Polish sausage|kielbasa|1 serving=85; 1 sausage=227|85|
frankfurter-hot|07949|Frankfurter, hot|hot dog sausage, wiener|1 sausage=52|52|
salami-dry|07072|Salami, dry|hard salami|1 slice=10; 3 slices=30|30|time=none nova=3
pepperoni|07057|Pepperoni|pizza salami|1 slice=2; 15 slices=30|30|time=none
mortadella|07050|Mortadella||1 slice=15; 2 slices=30|30|time=none
tinned-luncheon-meat|07908|Tinned luncheon meat|spam, canned pork|1 slice=28; 2 slices=56|56|time=none
black-pudding|07005|Black pudding|blood sausage, boudin|1 slice=25; 4 slices=100|50|has=gluten
liver-sausage|07041|Liver sausage|liverwurst, leberwurst|1 slice=18; 1 tbsp=15|36|time=none
liver-pate|07055|Liver pâté|pate|1 tbsp=13|26|time=none
meatballs-from-frozen|07972|Meatballs, from frozen|italian meatballs|3 balls=56; 1 serving=85|85|has=wheat,milk,egg,soya slots=LD time=medium
beef-sausage-fried|07956|Beef sausage, fried||1 sausage=43; 2 sausages=86|86|nopork
turkey-sausage-cooked|07958|Turkey sausage, cooked||1 sausage=57|57|nopork
beef-frankfurter-hot|07945|Beef frankfurter, hot|beef hot dog|1 sausage=48|48|nopork
sliced-turkey-breast|07081|Sliced turkey breast|deli turkey|1 slice=16; 3 slices=48|48|nopork time=none
sliced-chicken-breast-roast|07933|Sliced chicken breast, roast|deli chicken|1 slice=21; 2 slices=42|42|nopork time=none
sliced-roast-beef|07043|Sliced roast beef|deli roast beef|1 slice=14; 4 slices=56|56|nopork time=none
pastrami-beef|13355|Pastrami, beef||1 slice=28; 2 slices=57|57|nopork time=none nova=3
corned-beef-tinned|13348|Corned beef, tinned|bully beef|1 slice=21; 3 slices=63|63|nopork time=none
salt-beef-brisket-boiled|13347|Salt beef, brisket, boiled|corned beef brisket|3 oz=85; 1 thick slice=45|85|nopork nova=3 time=long slots=LD
beef-jerky|19002|Beef jerky|dried beef snack, biltong|1 large piece=20; 1 oz=28|28|nopork time=none slots=S
`;
