/**
 * What the catalogue of foods says to people: one line each, with what happened, which value, and
 * what to do.
 */
import type { FoodSource } from "@dorsal/core/food";

import type { BuildFailure } from "./build/build.ts";
import { LONGEST_QUERY, MOST_RESULTS } from "./schema.ts";

const BUILD = "npm run foods:catalogue -- <files or folders>";

/** What must stand where foods of this source are shown. */
export interface Notice {
  readonly source: FoodSource;
  readonly text: string;
  readonly link: string | null;
}

export const NOTICES: Readonly<Record<FoodSource, Notice>> = {
  usda: {
    source: "usda",
    text: "U.S. Department of Agriculture, Agricultural Research Service: FoodData Central. In the public domain (CC0 1.0).",
    link: "https://fdc.nal.usda.gov",
  },
  label: {
    source: "label",
    text: "As stated on the packet, from the branded foods of FoodData Central (U.S. Department of Agriculture, CC0 1.0) where no other table is named.",
    link: "https://fdc.nal.usda.gov",
  },
  openFoodFacts: {
    source: "openFoodFacts",
    text: "Open Food Facts and those who contribute to it, under the Open Database License (ODbL) 1.0. Anyone can type there, so compare with the packet.",
    link: "https://openfoodfacts.org",
  },
  own: { source: "own", text: "Entered by a person.", link: null },
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

const number = (count: number): string => count.toLocaleString("en");

export const describeBuildFailure = (failure: BuildFailure): string => {
  switch (failure.tag) {
    case "noFoods":
      return "No line holds a food, so there is nothing to build: the catalogue is as it was.";
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
    "Builds the catalogue of foods that this server offers, from files with one food a line as JSON",
    "(.jsonl or .ndjson, also with .gz): a Food as in core/food, and with it `popularity`, a number",
    "from 0 on. The catalogue lies beside the server's database (DORSAL_DATA); the old one stays in",
    "use until the new one is whole.",
  ].join("\n"),
  noFiles: (path: string): string =>
    `${path} holds no .jsonl or .ndjson file, with .gz or without: name a file, or another folder.`,
  unreadableFile: (path: string, reason: string): string =>
    `${path} could not be read (${reason}): the catalogue is as it was.`,
  progress: (taken: number, placed: number): string =>
    placed === 0
      ? `${number(taken)} foods read`
      : `${number(placed)} of ${number(taken)} foods written`,
  done: (foods: number, file: string, seconds: number): string =>
    `${number(foods)} foods are in ${file}, after ${seconds.toFixed(1)} s. A running server finds them at once.`,
  leftOut: (count: number): string =>
    `${number(count)} ${count === 1 ? "line was" : "lines were"} left out; the first of them:`,
  badLine: (path: string, line: number, field: string, value: string, expected: string): string =>
    `  ${path}:${line}: ${field === "" ? "the line" : field} is ${value}; ${expected}`,
  notJson: "every line has to be one food as JSON",
} as const;
