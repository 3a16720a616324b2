/** What is looked for; kept in the address, so that Back brings it again. */
export interface FindSearch {
  readonly q?: string;
}

/** Nobody types more; an address may hold anything. */
const LONGEST = 120;

/** What of an address is understood; the rest is left out. */
export const readFindSearch = ({ q }: Readonly<Record<string, unknown>>): FindSearch =>
  // The router reads an address of digits alone as a number.
  (typeof q === "string" && q !== "") || typeof q === "number"
    ? { q: String(q).slice(0, LONGEST) }
    : {};
