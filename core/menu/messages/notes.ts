const list = (names: readonly string[]): string => names.join("; ");

/** What to know of a menu besides its gaps. */
export const noteMessages = {
  notMedical:
    "This is information, not medical advice. Where a clinician told you how to eat, that comes first.",
  notInTables:
    "Food tables say nothing of iodine, biotin, chromium, molybdenum, chloride and fluoride, so the menu cannot plan them. Iodised salt, fish or milk usually bring the iodine.",
  veganB12:
    "Vitamin B12 comes from fortified foods here. Not every packet is fortified, so look at yours; a supplement is the surer source.",
  plantIron:
    "Less iron and zinc are taken up from plants. Fruit or vegetables rich in vitamin C at the same meal help.",
  glutenFree:
    "Gluten-free goes by what a food is made of. Read packets for traces; oats are left out, since most are not free of it.",
  lactoseFree:
    "Everything made of milk is left out. Lactose-free milk and hard cheese may do you no harm, but the table does not tell them apart.",
  allergens:
    "Allergens go by what a food usually has in it. A packet may say something else: read it, and mind traces.",
  dearer: (names: readonly string[]): string =>
    `Dearer than asked for, but needed to reach the rest: ${list(names)}.`,
  slower: (names: readonly string[]): string =>
    `Slower to cook than asked for, but needed to reach the rest: ${list(names)}. From a tin or cooked ahead they are quick.`,
  muchProtein:
    "More than 35 % of the energy comes from protein, which is more than most people are advised to have over a long time. A clinician or dietitian can say whether it suits you.",
  clock:
    "The time ran out for a day, so another computer may find another menu for the same request. Every limit holds all the same.",
} as const;
