import type { Place, Trouble } from "../foods/index.ts";

/** Barcodes: reading one, looking it up, and what leaves the device for it. */
export const foodScan = {
  title: "Scan a barcode",
  open: "Scan a barcode",
  starting: "The camera is starting.",
  aim: "Hold the bars inside the frame",
  noReader:
    "The reader of barcodes could not be loaded. Type the number, or try again with a network.",
  torch: "Light",
  camera: {
    refusedTitle: "The camera is not allowed",
    refused:
      "Allow it for Dorsal in the settings of the browser, then try again. Or type the number under the bars.",
    noneTitle: "There is no camera",
    none: "Type the number under the bars instead.",
    busyTitle: "The camera cannot be opened",
    busy: "Another app may be using it. Close that one and try again, or type the number.",
    insecureTitle: "The camera needs a safe address",
    insecure:
      "Browsers lend the camera only to pages opened over https, or on this computer itself. Type the number instead.",
    again: "Try again",
  },
  typed: "The number under the bars",
  look: "Look it up",
  looking: "Looking …",
  number: (barcode: string): string => `Barcode ${barcode}`,
  again: "Scan another",

  places: {
    own: "One of your own foods.",
    packs: "From a table on this device.",
    server: "From your server.",
    openFoodFacts: "From Open Food Facts, typed by volunteers. Hold it against the packet.",
  } satisfies Record<Place, string>,
  per100: (energy: string, unit: string): string => `${energy} in 100 ${unit}`,
  noEnergy: "Its energy is not known. You can enter it off the label.",
  which: "Which of them",
  correct: "It is wrong: enter the label",
  correctOwn: "Change this food",

  unknownTitle: "This barcode is not known yet",
  unknown: (barcode: string, asked: boolean): string =>
    asked
      ? `Neither your foods, the tables here nor Open Food Facts know ${barcode}.`
      : `Neither your foods nor the tables here know ${barcode}.`,
  shop: (barcode: string): string =>
    `${barcode} is a number that one shop gives out, often with the weight in it. No table knows those.`,
  trouble: {
    offline: "Open Food Facts could not be reached. Are you connected?",
    busy: "Open Food Facts needs a rest. Try again in a minute.",
    failed: "Open Food Facts gave an answer that cannot be read.",
  } satisfies Record<Trouble, string>,
  once: "Enter it once off the label, and from then on it is found here, without any network.",
  enterLabel: "Enter the label",
  tryAgain: "Try again",

  askTitle: "Ask Open Food Facts?",
  ask: [
    "Open Food Facts is a free table of packaged foods that volunteers keep. Dorsal can ask it for barcodes that nothing here knows.",
    "It is sent the number of the barcode, the languages you read names in, and that Dorsal asks. As with every page, it sees your internet address. Nothing else of you is sent, and each answer is kept here, so that no barcode is asked for twice.",
  ],
  askYes: "Yes, ask them",
  askNo: "No, stay offline",
  askLater: "You can change this under Tables of foods at any time.",
  askOpen: "Ask Open Food Facts …",

  setting: "Ask Open Food Facts for unknown barcodes",
  settingHint:
    "Sends them the number of the barcode and the languages you read. Off, only this device and the server that Dorsal came from are asked.",
};
