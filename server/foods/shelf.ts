/**
 * The catalogue that a server offers just now: none, or the file that lies in its place. A new file
 * is taken up by the next question, so that nobody restarts a server for new foods.
 */
import { stat } from "node:fs/promises";

import { openCatalogue } from "./catalogue.ts";
import type { Catalogue } from "./catalogue.ts";
import { unreadableLog } from "./messages.ts";

/** What became of a question: its answer, or why there is none. */
export type Asked<Answer> =
  | { readonly state: "answered"; readonly answer: Answer }
  | { readonly state: "missing" }
  | { readonly state: "unreadable" };

export interface Shelf {
  /** The catalogue may be used until the question returns, and not after. */
  readonly ask: <Answer>(question: (catalogue: Catalogue) => Answer) => Promise<Asked<Answer>>;
  readonly close: () => Promise<void>;
}

interface Lying {
  /** Another one for another file, also under the same name. */
  readonly signature: string;
  readonly catalogue: Catalogue | null;
}

export const createShelf = (file: string, log: (line: string) => void): Shelf => {
  let lying: Promise<Lying | null> = Promise.resolve(null);

  const lookAgain = async (before: Lying | null): Promise<Lying | null> => {
    const signature = await signatureOf(file);
    if (before?.signature === signature) return before;
    before?.catalogue?.close();
    if (signature === null) return null;
    const opened = await openCatalogue(file);
    if (!opened.ok) log(unreadableLog(file, opened.error.reason));
    return { signature, catalogue: opened.ok ? opened.value : null };
  };

  return {
    ask: async (question) => {
      // One look after the other: two at a time could open a new file twice.
      lying = lying.then(lookAgain);
      const there = await lying;
      if (there === null) return { state: "missing" };
      if (there.catalogue === null) return { state: "unreadable" };
      return { state: "answered", answer: question(there.catalogue) };
    },
    close: async () => {
      const last = lying;
      lying = Promise.resolve(null);
      (await last)?.catalogue?.close();
    },
  };
};

const signatureOf = async (file: string): Promise<string | null> => {
  try {
    const { ino, size, mtimeMs } = await stat(file);
    return `${ino}-${size}-${mtimeMs}`;
  } catch {
    return null;
  }
};
