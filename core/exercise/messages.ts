/** What one exercise has of another: the same chain, the same movement, or the same idea of a program. */
export type Kinship = "chain" | "pattern" | "article";

const muscleWords = (overlap: number): string => {
  if (overlap >= 0.9) return "the same muscles";
  if (overlap >= 0.6) return "mostly the same muscles";
  return overlap > 0 ? "some of the same muscles" : "other muscles";
};

const kinshipWords: Readonly<Record<Kinship, string>> = {
  chain: "The same movement, another way",
  pattern: "The same kind of movement",
  article: "The same purpose",
};

/** Why an exercise is offered in place of another. */
export const swapReason = (kinship: Kinship, overlap: number): string =>
  `${kinshipWords[kinship]}: ${muscleWords(overlap)}`;
