/** Beans, lentils, soya foods and what is made to stand in for meat. How a line is read is told in `../read.ts`. */
export const pulses = `
@ group=legume role=legume diet=vegan slots=LD nova=1 state=cooked hand=cupped cost=low time=long
aduki-beans-boiled|16002|Aduki beans, boiled|adzuki beans, azuki|1 cup=230; 1/2 cup=115|130|
black-beans-boiled|16015|Black beans, boiled|frijoles negros|1 cup=172; 1/2 cup=86|130|
black-turtle-beans-boiled|16017|Black turtle beans, boiled||1 cup=185; 1/2 cup=93|130|
great-northern-beans-boiled|16025|Great northern beans, boiled||1 cup=177; 1/2 cup=89|130|
kidney-beans-boiled|16028|Kidney beans, boiled||1 cup=177; 1/2 cup=89|130|
red-kidney-beans-boiled|16033|Red kidney beans, boiled||1 cup=177; 1 tbsp=11|130|
red-kidney-beans-tinned-drained|16145|Red kidney beans, tinned, drained|canned kidney beans|1/2 cup=90; 1 can drained=266|130|time=none nova=3
haricot-beans-boiled|16038|Haricot beans, boiled|navy beans|1 cup=182; 1/2 cup=91|130|
pink-beans-boiled|16041|Pink beans, boiled||1 cup=169; 1/2 cup=85|130|
pinto-beans-boiled|16043|Pinto beans, boiled||1 cup=171; 1/2 cup=86|130|
pinto-beans-tinned-drained|16146|Pinto beans, tinned, drained|canned pinto beans|1/2 cup=85; 1 can drained=277|130|time=none nova=3
borlotti-beans-boiled|16020|Borlotti beans, boiled|cranberry beans, roman beans|1 cup=177; 1/2 cup=89|130|
white-beans-boiled|16050|White beans, boiled|cannellini beans|1 cup=179; 1/2 cup=90|130|
white-beans-tinned|16051|White beans, tinned|canned cannellini beans|1 cup=262; 1/2 cup=131|130|time=none nova=3
broad-beans-dried-boiled|16053|Broad beans, dried, boiled|fava beans|1 cup=170; 1/2 cup=85|130|
chickpeas-boiled|16057|Chickpeas, boiled|garbanzo beans, chana|1 cup=164; 1/2 cup=82|130|
chickpeas-tinned-drained|16359|Chickpeas, tinned, drained|canned garbanzos|1 cup=152; 1/2 cup=76|130|time=none nova=3
black-eyed-beans-boiled|16063|Black-eyed beans, boiled|cowpeas, black-eyed peas|1 cup=171; 1/2 cup=86|130|
lentils-boiled|16070|Lentils, boiled|green lentils, brown lentils, dal|1 cup=198; 1/2 cup=99|130|time=medium
red-lentils-dry|16144|Red lentils, dry|masoor dal|1 cup=192; 1/4 cup=48|60|state=raw role=ingredient time=medium
lentils-dry|16069|Lentils, dry||1 cup=192; 1 tbsp=12|60|state=raw role=ingredient time=medium
butter-beans-boiled|16072|Butter beans, boiled|lima beans|1 cup=188; 1/2 cup=94|130|
lupin-beans-boiled|16077|Lupin beans, boiled|lupini|1 cup=166; 1/2 cup=83|100|has=lupin cost=medium
mung-beans-boiled|16081|Mung beans, boiled|green gram|1 cup=202; 1/2 cup=101|130|time=medium
urad-beans-boiled|16084|Urad beans, boiled|black gram|1 cup=180; 1/2 cup=90|130|
pigeon-peas-boiled|16102|Pigeon peas, boiled|gungo peas, toor dal|1 cup=168; 1/2 cup=84|130|
split-peas-boiled|16086|Split peas, boiled|pease|1 cup=196; 1/2 cup=98|130|time=medium
baked-beans-in-tomato-sauce|16006|Baked beans in tomato sauce|tinned beans|1 cup=254; 1/2 cup=127|130|time=short nova=4 slots=BLD
refried-beans-vegetarian|16171|Refried beans, vegetarian|frijoles refritos|1/2 cup=121; 1 cup=242|120|time=short nova=3
hummus|16158|Hummus|houmous, chickpea dip|1 tbsp=15; 1/4 cup=60|45|role=spread has=sesame time=none nova=3 slots=LDS hand=thumb
falafel|16138|Falafel|chickpea fritters|1 patty=17; 4 patties=68|68|time=medium nova=3 has=sesame
gram-flour|16157|Gram flour|besan, chickpea flour|1 cup=92; 1 tbsp=6|30|state=raw role=ingredient time=medium
@ group=soya role=soy diet=vegan slots=LD nova=1 state=cooked hand=palm cost=medium time=short has=soya
soya-beans-boiled|16109|Soya beans, boiled|soybeans|1 cup=172; 1/2 cup=86|130|role=legume hand=cupped cost=low time=long
edamame-from-frozen-cooked|11212|Edamame, from frozen, cooked|green soya beans|1 cup=155; 1/2 cup=78|130|role=legume hand=cupped slots=LDS
fresh-soya-beans-boiled|11451|Fresh soya beans, boiled|edamame in pods|1 cup=180; 1/2 cup=90|130|role=legume hand=cupped
tempeh|16114|Tempeh||1 cup=166; 1 slice=30|100|state=raw nova=3
tempeh-cooked-through|16174|Tempeh, cooked through||1 slice=30; 1 piece=100|100|nova=3
firm-tofu-set-with-nigari|16126|Firm tofu, set with nigari|bean curd|1/4 block=81; 1/2 cup=126|125|state=raw nova=3
soft-tofu-set-with-nigari|16127|Soft tofu, set with nigari||1 piece=120; 1/2 cup=124|125|state=raw nova=3
extra-firm-tofu|16159|Extra firm tofu|pressed tofu|1 slice=45; 1/5 block=91|125|state=raw nova=3
silken-tofu-firm|16162|Silken tofu, firm|japanese tofu|1 slice=84|125|state=raw nova=3
firm-tofu-set-with-calcium|16426|Firm tofu, set with calcium|calcium-set tofu|1/4 block=81; 1/2 cup=126|125|state=raw nova=3
regular-tofu-set-with-calcium|16427|Regular tofu, set with calcium|medium tofu|1/4 block=116; 1/2 cup=124|125|state=raw nova=3
tofu-deep-fried|16129|Tofu, deep-fried|fried bean curd, aburaage|1 piece=13; 1 serving=60|60|nova=3
natto|16113|Natto|fermented soya beans|1 cup=175; 1 pack=50|50|nova=3 slots=BLD
miso|16112|Miso|soya bean paste|1 tbsp=17|17|nova=3 role=ingredient hand=none has=soya,gluten
roasted-soya-beans|16111|Roasted soya beans|soy nuts|1/4 cup=23; 1 handful=30|30|slots=S role=nut hand=thumb time=none
roasted-soya-beans-salted|16110|Roasted soya beans, salted|salted soy nuts|1/4 cup=43; 1 handful=30|30|slots=S role=nut hand=thumb time=none nova=3
@ group=meatAlternative role=dish diet=vegan slots=LD nova=4 state=cooked hand=palm cost=medium time=short has=soya,wheat
vegetarian-sausage|16107|Vegetarian sausage|meatless sausage, veggie sausage|1 sausage=25; 2 sausages=50|75|diet=vegetarian has=soya,wheat,egg slots=BLD
vegetarian-bacon|16104|Vegetarian bacon|meatless bacon|1 slice=5; 4 slices=20|20|diet=vegetarian has=soya,wheat,egg slots=BLD
vegetarian-chicken-pieces|43128|Vegetarian chicken pieces|meatless chicken|1 cup=168; 1 serving=85|85|diet=vegetarian has=soya,wheat,egg
vegetarian-meatballs|43132|Vegetarian meatballs|meatless meatballs|1 cup=144; 4 balls=72|85|diet=vegetarian has=soya,wheat,egg
vegetarian-burger|43137|Vegetarian burger|veggie burger, meatless patty|1 patty=56|85|diet=vegetarian has=soya,wheat,egg
vegetarian-hot-dog|43130|Vegetarian hot dog|meatless frankfurter|1 sausage=70|70|diet=vegetarian has=soya,wheat,egg
wheat-gluten-powder|48052|Wheat gluten powder|seitan flour, vital gluten|1/4 cup=30|30|state=raw role=ingredient has=wheat time=medium
`;
