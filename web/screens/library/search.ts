/** What the list of exercises is narrowed to; kept in the address, so that Back brings it again. */
export const PARTS = ["all", "upper", "lower", "hips", "front", "trunk"] as const;
export type Part = (typeof PARTS)[number];

export const KINDS = [
  "strength",
  "stability",
  "mobility",
  "stretch",
  "cardio",
  "interval",
] as const;

export interface LibrarySearch {
  readonly q?: string;
  readonly part?: Part;
  readonly kind?: (typeof KINDS)[number];
  /** Only what can be done with what the person has. */
  readonly mine?: true;
}

/** What of an address is understood; the rest is left out. */
export const readLibrarySearch = (search: Readonly<Record<string, unknown>>): LibrarySearch => {
  const { q } = search;
  const part = PARTS.find((one) => one === search["part"]);
  const kind = KINDS.find((one) => one === search["kind"]);
  return {
    // The router reads an address of digits alone as a number.
    ...(typeof q === "string" || typeof q === "number" ? { q: String(q) } : {}),
    ...(part && part !== "all" ? { part } : {}),
    ...(kind ? { kind } : {}),
    ...(search["mine"] === true ? { mine: true } : {}),
  };
};
