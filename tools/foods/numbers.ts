/**
 * The USDA nutrient numbers that the foods of Dorsal carry: all that our nutrients are made from,
 * beta-carotene, lycopene, lutein and caffeine that people ask for, and the amino acids that plants are
 * short of beside tryptophan. Not here: what SR knows of hardly any food.
 */
export const FIGURE_NUMBERS: readonly string[] = [
  // Energy kcal; g of protein, fat, carbohydrate, fibre, sugars, alcohol, water.
  ["208", "203", "204", "205", "291", "269", "221", "255"],
  // Fats, g: saturated, mono, poly, trans, 18:2 and n-6 of it, 18:3 and ALA, EPA, DPA, DHA.
  // Cholesterol, mg.
  ["606", "645", "646", "605", "618", "675", "619", "851", "629", "631", "621", "601"],
  // Minerals, mg; selenium and fluoride, mcg.
  ["301", "303", "304", "305", "306", "307", "309", "312", "315", "317", "313"],
  // C, B1, B2, B3, B5, B6, mg; folates and B12, mcg, with what was added; choline, mg.
  ["401", "404", "405", "406", "410", "415", "417", "431", "432", "435", "418", "578", "421"],
  // Vitamin A (RAE), retinol, beta-carotene, lycopene, lutein with zeaxanthin, D, mcg; E, mg, and
  // what was added of it; K, mcg.
  ["320", "319", "321", "337", "338", "328", "323", "573", "430"],
  // Tryptophan, leucine, lysine, methionine, g; caffeine, mg.
  ["501", "504", "505", "506", "262"],
].flat();
