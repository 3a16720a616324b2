/**
 * Where the properties begin. An ordinary run draws the same cases each time, so that it fails only
 * for what was changed; other cases are looked for on purpose.
 */

const ORDINARY_SEED = 20_260_801;

/**
 * The seed that a value of DORSAL_SEED asks for: a whole number of 32 bits names it, "random" leaves
 * each property to draw its own (null), and nothing is the ordinary one. Throws for anything else.
 */
export const seedFrom = (value: string | undefined): number | null => {
  if (value === undefined || value === "") return ORDINARY_SEED;
  if (value === "random") return null;
  const seed = Number(value);
  if (/^-?\d+$/.test(value) && seed === (seed | 0)) return seed;
  throw new Error(
    `DORSAL_SEED is ${value}: make it "random", or the whole number that a failed property printed.`,
  );
};
