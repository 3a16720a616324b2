/**
 * What the catalogue of foods says to people: one line each, with what happened, which value, and
 * what to do.
 */
import type { FoodSource } from "@dorsal/core/food";

import { formatWhole } from "@dorsal/core/quantity";
import type { BuildFailure } from "./build/build.ts";
import { LICENCE_OF } from "./licence.ts";
import { LONGEST_QUERY, MOST_RESULTS } from "./schema.ts";

const BUILD = "npm run foods:catalogue -- <files or folders>";

/** What must stand where foods of this source are shown. */
export interface Notice {
  readonly source: FoodSource;
  readonly text: string;
  readonly link: string | null;
}

const LABEL = "As stated on the packet, where no other table is named.";
const OWN = "Entered by a person.";

/** In the words of its licence, which go with foods wherever they are. */
const noticeOf = (source: FoodSource): Notice => {
  const licence = LICENCE_OF[source];
  if (licence === null) return { source, text: OWN, link: null };
  const text = source === "label" ? `${LABEL} ${licence.notice}` : licence.notice;
  return { source, text, link: licence.link };
};

export const NOTICES: Readonly<Record<FoodSource, Notice>> = {
  usda: noticeOf("usda"),
  label: noticeOf("label"),
  openFoodFacts: noticeOf("openFoodFacts"),
  own: noticeOf("own"),
};

export const foodsApiMessages = {
  noCatalogue: `This server has no catalogue of foods. Build one with ${BUILD}; the server finds it without a restart.`,
  unreadable: `The catalogue of foods cannot be read: it is damaged or of another version. Build it anew with ${BUILD}.`,
  unknownFood: (ref: string): string => `There is no food "${ref}" in the catalogue.`,
  unknownBarcode: (code: string): string => `No food in the catalogue has the barcode ${code}.`,
  q: (value: string | null): string =>
    value === null
      ? "q is missing: say what to look for, for example ?q=milk."
      : `q has ${value.length} characters, and ${LONGEST_QUERY} at most are looked at: shorten it.`,
  limit: (value: string | null): string =>
    `limit is "${value ?? ""}", but it is a whole number from 1 to ${MOST_RESULTS}: leave it out, or use 20.`,
  code: (value: string | null): string =>
    `The barcode is "${value ?? ""}", but a barcode has 4 to 24 digits and nothing else: type the digits under the bars.`,
  ref: (value: string | null): string =>
    `The ref of the food has ${value?.length ?? 0} characters, and none is that long: use one that a search gave.`,
} as const;

export const unreadableLog = (file: string, reason: string): string =>
  `The catalogue of foods ${file} cannot be read: ${reason}`;

export const describeBuildFailure = (failure: BuildFailure): string => {
  switch (failure.tag) {
    case "noFoods":
      return "There is no food in what was named, so there is nothing to build: the catalogue is as it was. A download of FoodData Central or Open Food Facts becomes a pack first, with npx dorsal food import <download>.";
    case "diskFull":
      return `The disk that holds ${failure.file} is full: free some space, then build again. The catalogue is as it was.`;
    case "cannotWrite":
      return `The catalogue ${failure.file} cannot be written (${failure.reason}): make its folder writable, or choose another with DORSAL_DATA=/a/folder.`;
  }
};

export const commandMessages = {
  usage: [
    "npm run foods:catalogue -- <files or folders>",
    "",
    "Builds the catalogue of foods that this server offers, from packs (.sqlite) as they are made of",
    "the downloads of FoodData Central and Open Food Facts by `npx dorsal food import <download>`, and",
    "from files with one food a line as JSON (.jsonl or .ndjson, also with .gz): a Food as in",
    "core/food, and with it `popularity`, a number from 0 on. The catalogue lies beside the server's database (DORSAL_DATA); the old one stays in",
    "use until the new one is whole.",
  ].join("\n"),
  noFiles: (path: string): string =>
    `${path} holds no pack (.sqlite) and no .jsonl or .ndjson file, with .gz or without: name a file, or another folder.`,
  unreadableFile: (path: string, reason: string): string =>
    `${path} could not be read (${reason}): the catalogue is as it was.`,
  progress: (taken: number, placed: number): string =>
    placed === 0
      ? `${formatWhole(taken)} foods read`
      : `${formatWhole(placed)} of ${formatWhole(taken)} foods written`,
  done: (foods: number, file: string, seconds: number): string =>
    `${formatWhole(foods)} foods are in ${file}, after ${seconds.toFixed(1)} s. A running server finds them at once.`,
  leftOut: (count: number): string =>
    `${formatWhole(count)} ${count === 1 ? "line was" : "lines were"} left out; the first of them:`,
  badLine: (path: string, line: number, field: string, value: string, expected: string): string =>
    `  ${path}:${line}: ${field === "" ? "the line" : field} is ${value}; ${expected}`,
  notJson: "every line has to be one food as JSON",
} as const;
