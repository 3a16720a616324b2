/** Under which terms foods may be used; goes with them wherever they are stored. */
export interface Licence {
  readonly id: "usda" | "openFoodFacts";
  /** As licences are called: CC0-1.0, ODbL-1.0. */
  readonly code: string;
  readonly link: string;
  /** What must be shown where the foods are. */
  readonly notice: string;
}

export const LICENCES = {
  usda: {
    id: "usda",
    code: "CC0-1.0",
    link: "https://fdc.nal.usda.gov",
    notice:
      "Food figures: FoodData Central, U.S. Department of Agriculture, Agricultural Research Service. Public domain (CC0 1.0).",
  },
  openFoodFacts: {
    id: "openFoodFacts",
    code: "ODbL-1.0",
    link: "https://openfoodfacts.org",
    notice:
      "Food figures: Open Food Facts (https://openfoodfacts.org) and those who contribute to it, under the Open Database License (ODbL) 1.0. Who publishes a database made from them has to offer it under the same licence; a diary or a screen needs only this notice.",
  },
} as const satisfies Readonly<Record<Licence["id"], Licence>>;
