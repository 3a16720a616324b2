/** Letters that stay whole when marks are taken off, and how they are typed without them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ς: "σ",
};

/** One spelling for all: lower case, no accents, no apostrophes. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}|['’ʼ`]/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðþłıς]/g, (letter) => PLAIN[letter] ?? letter);

/** The words of a text, folded, in their order; anything but letters and digits divides them. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Below this an s at the end is more likely a part of the word: "gas", "bus". */
const SHORTEST_PLURAL = 4;

const singularsOf = (word: string): readonly string[] => {
  if (word.length < SHORTEST_PLURAL || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return [];
  const withoutS = word.slice(0, -1);
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`, withoutS];
  if (word.endsWith("ves")) return [`${word.slice(0, -3)}f`, withoutS];
  return /(?:[cs]h|[sxzo])es$/.test(word) ? [word.slice(0, -2), withoutS] : [withoutS];
};

/**
 * The forms a word is kept and asked for under: itself and what it can be the plural of. Where
 * English spelling leaves it open ("flies" of fly, "cookies" of cookie) both are taken, since a
 * form that nobody types costs nothing.
 */
export const formsOf = (word: string): readonly string[] => [word, ...singularsOf(word)];
