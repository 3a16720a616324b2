import type { LoadUnit } from "@dorsal/core/quantity";

/** The weights that are at a place, and the plates for a bar. */
export const weights = {
  title: "The weights that are there",
  hint: "Then the next load is always one that you can make. Left out, usual steps are taken.",
  dumbbells: "Dumbbells, one of each pair",
  kettlebells: "Kettlebells",
  barbell: "Barbell",
  bar: "The bar alone",
  none: "Not told yet.",
  remove: (weight: string) => `Remove ${weight}`,
  add: (legend: string) => `Add to: ${legend.toLowerCase()}`,
  addPlates: "Add plates, one of each weight",
  addAction: "Add",
  example: { kg: "4, 6, 8", lb: "10, 15, 20" } satisfies Record<LoadUnit, string>,
  wrong: (unit: LoadUnit, typed: string) =>
    `“${typed}” cannot be read. Give weights up to ${unit === "kg" ? "200 kg" : "440 lb"}, as ${unit === "kg" ? "4, 6, 8" : "10, 15, 20"}.`,
  pairsOf: (weight: string) => `Pairs of ${weight}`,
  pairs: "pairs",
  calculator: {
    open: "Plate calculator",
    title: "Plates for a load",
    load: "On the whole bar",
    perSide: "On each end, from inside out",
    barOnly: "The bar alone.",
    stack: (count: number, weight: string) => `${count} × ${weight}`,
    remainder: (made: string, missing: string) =>
      `That makes ${made}; ${missing} more cannot be made with these plates.`,
    belowBar: (bar: string) => `The bar alone weighs ${bar}.`,
  },
} as const;
