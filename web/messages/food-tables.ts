import { formatWhole } from "@dorsal/core/quantity";
import { plural } from "./words.ts";

const duration = (seconds: number): string => {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? plural(minutes, "minute") : `${Math.round(minutes / 6) / 10} hours`;
};

/** Tables of foods on this device: reading them in, what they are, taking them out. */
export const foodTables = {
  title: "Tables of foods",
  open: "Tables of foods",
  intro:
    "Dorsal comes with a table of common foods. Here you can read in larger ones that you downloaded. They stay on this device and need no network.",
  from: "Where to get them",
  sources: [
    {
      name: "USDA FoodData Central",
      text: "The CSV download of SR Legacy or Foundation Foods: a zip, or the folder in it.",
      link: "https://fdc.nal.usda.gov/download-datasets",
    },
    {
      name: "Open Food Facts",
      text: "The CSV or JSONL download, packed with gzip or not. The whole of it is several gigabytes; a phone has no room for that.",
      link: "https://world.openfoodfacts.org/data",
    },
  ],
  files: "Choose files",
  folder: "Choose a folder",

  reading: "Reading",
  joining: "Putting the foods together",
  progress: (share: number): string => `${Math.floor(share * 100)} %`,
  rows: (rows: number, perSecond: number): string =>
    perSecond > 0
      ? `${formatWhole(rows)} rows read, ${formatWhole(perSecond)} a second`
      : `${formatWhole(rows)} rows read`,
  foods: (foods: number, perSecond: number): string =>
    perSecond > 0
      ? `${formatWhole(foods)} foods, ${formatWhole(perSecond)} a second`
      : `${formatWhole(foods)} foods`,
  remaining: (seconds: number): string => `about ${duration(seconds)} left`,
  looking: "Looking at the files …",
  stop: "Stop",
  stopping: "Stopping after what is being written …",

  readyTitle: (title: string): string => `${title} is read`,
  readyFoods: (foods: number): string => `${formatWhole(foods)} foods, such as:`,
  readyReplaces: (foods: number): string =>
    `It takes the place of the ${formatWhole(foods)} foods that were read in from the same table before.`,
  faults: (rows: number): string =>
    rows === 0 ? "Every row could be read." : "Not everything could be read:",
  firstFaults: "The first of them, with their lines",
  keep: "Keep these foods",
  drop: "Discard",
  sample: (name: string, kcal: string | null, unit: string): string =>
    kcal === null ? `${name}: energy unknown` : `${name}: ${kcal} in 100 ${unit}`,

  kept: (title: string, foods: number): string =>
    `${title}: ${formatWhole(foods)} foods are here now.`,
  dropped: "Discarded. Everything is as it was before.",
  stopped: "Stopped. Choose the same files again to go on from there.",
  busy: "Another tab is reading a table in. Wait until it is done, or close it.",
  full: "This device has no room for the whole table. What was read was removed again. Free some space, or choose a smaller table.",
  failed: (reason: string): string =>
    `The import broke off (${reason}). Choose the same files again to go on from there.`,
  notRead: "It could not be read in",
  sourceCut: (reason: string): string =>
    `A file ends too early (${reason}). Download it again and choose it anew.`,
  sourceDamaged: (reason: string): string =>
    `A file is damaged (${reason}). Download it again and choose it anew.`,
  sourceUnreadable: (reason: string): string =>
    `A file cannot be read (${reason}). Look whether it is still there, and choose it anew.`,
  cut: (file: string, line: number, acceptable: boolean): string =>
    `${file} ends in the middle of line ${line}. Download it again${acceptable ? ", or keep the rows that are whole." : "."}`,
  acceptCut: "Keep the whole rows",

  here: "On this device",
  none: "No table has been read in yet.",
  left: (name: string, rows: number): string =>
    `The import of ${name} was interrupted after ${formatWhole(rows)} rows. Choose the same files again to go on, or discard it.`,
  leftTitle: "Not finished",
  count: (foods: number, withoutEnergy: number): string =>
    withoutEnergy > 0
      ? `${formatWhole(foods)} foods, ${formatWhole(withoutEnergy)} without energy`
      : `${formatWhole(foods)} foods`,
  importedAt: (date: string): string => `Read in on ${date}`,
  large: "Large: found by barcode and by the beginning of a name.",
  terms: "Terms",
  remove: "Remove",
  removeTitle: (title: string): string => `Remove ${title}?`,
  removeText: (foods: number): string =>
    `${formatWhole(foods)} foods can then no longer be found. What you noted of them stays in your diary.`,
  removed: (title: string): string => `${title} removed.`,
  network: "Network",
};
