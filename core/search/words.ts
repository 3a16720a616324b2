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

/** What most names are made of is folded already, and most of the time of an index is spent here. */
const NEEDS_FOLDING = /[^\x20-\x26\x28-\x5f\x61-\x7e]/;

/** One spelling for all: lower case, no accents, no apostrophes. */
export const fold = (text: string): string =>
  NEEDS_FOLDING.test(text)
    ? text
        .toLowerCase()
        .normalize("NFKD")
        .replace(/\p{M}|['’ʼ`]/gu, "")
        .toLowerCase()
        .replace(/[ßæœøđðþłıς]/g, (letter) => PLAIN[letter] ?? letter)
    : text.toLowerCase();

/** The words of a text, folded, in their order; anything but letters and digits divides them. */
export const wordsOf = (text: string): readonly string[] => {
  const folded = fold(text);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
};

/** What only ties words together; nothing is told apart by it, and nobody needs to type it. */
const GLUE: ReadonlySet<string> = new Set(["a", "an", "and", "for", "in", "of", "or", "the"]);

/** Whether a word only ties others together: "mac and cheese", "glass of milk". */
export const isGlue = (word: string): boolean => GLUE.has(word);

/** What joins two things that are each meant: told of in many names, and of no use without the rest. */
const JOINING: ReadonlySet<string> = new Set(["with"]);

/** Whether a word only adds to others what is said beside it: "coffee with milk", "chicken with skin". */
export const isJoining = (word: string): boolean => JOINING.has(word);

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

/**
 * The forms that a typed word can be meant as: those it is kept under, and those of its plural, since
 * who takes "potatoes" for the plural of "potatoe" means the potato.
 */
export const typedFormsOf = (word: string): readonly string[] =>
  word.length >= SHORTEST_PLURAL && word.endsWith("e")
    ? [...new Set([...formsOf(word), ...singularsOf(`${word}s`)])]
    : formsOf(word);
