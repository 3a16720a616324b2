/** Which part of what was noted is looked at; kept in the address, so that Back brings it again. */
export const PARTS = ["weight", "measures", "food", "water"] as const;
export type Part = (typeof PARTS)[number];

export interface BodyLogSearch {
  /** The weight unless it says otherwise. */
  readonly of?: Part;
}

/** What of an address is understood; the rest is left out. */
export const readBodyLogSearch = (search: Readonly<Record<string, unknown>>): BodyLogSearch => {
  const part = PARTS.find((one) => one === search["of"]);
  return part && part !== "weight" ? { of: part } : {};
};
