/** What reading the files of foods has to say; each stands inside a sentence of `../messages.ts`. */
export const buildMessages = {
  notAPack: "it is no pack of foods as `npx dorsal food import` makes them",
  notOfPack: (licence: string): string => `a row of this pack has to be a food under ${licence}`,
  download:
    "the downloads of FoodData Central and Open Food Facts become a pack first: npx dorsal food import <download>",
} as const;
