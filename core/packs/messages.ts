/** What an import says: what happened, which value, and what to do. */
import { FAULT_CODES } from "./faults.ts";
import type { FaultCode, FaultTally, PackFault } from "./faults.ts";
import type { Tally } from "./model.ts";
import type { FdcRelease, Recognised } from "./recognise.ts";
import type { ZipFault } from "./read/zip.ts";
import type { ImportFault } from "./run/fault.ts";

const FDC_TITLES: Readonly<Record<FdcRelease, string>> = {
  srLegacy: "USDA SR Legacy",
  foundation: "USDA Foundation Foods",
  survey: "USDA FNDDS (survey foods)",
  branded: "USDA Branded Foods",
  all: "USDA FoodData Central",
};

/** What the foods of a pack are called together. */
export const packTitle = (what: Recognised): string => {
  switch (what.kind) {
    case "fdc":
      return FDC_TITLES[what.release];
    case "usdaLines":
      return "USDA Standard Reference";
    case "offJson":
    case "offCsv":
      return "Open Food Facts";
  }
};

const READABLE =
  "Dorsal reads the CSV download of FoodData Central (a folder or the zip), Open Food Facts as JSONL or CSV, and USDA's Standard Reference as JSON lines; each may be packed with gzip.";

const MOST_NAMES = 6;

const named = (names: readonly string[]): string => {
  const shown = names
    .slice(0, MOST_NAMES)
    .map((name) => (name === "" ? "the folder itself" : name));
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
};

/** Why nothing was imported, and what to do; nothing that was there before has changed. */
export const describeImportFault = (fault: ImportFault): string => {
  switch (fault.code) {
    case "nothing":
      return `There is no file in it. ${READABLE}`;
    case "unknown":
      return `None of these is a table of foods that is known: ${named(fault.names)}. ${READABLE}`;
    case "fdcJson":
      return `${fault.name} is FoodData Central as JSON, which is not read. Choose the CSV download of the same foods at https://fdc.nal.usda.gov/download-datasets and import that.`;
    case "parquet":
      return `${fault.name} is a Parquet file, which is not read. Choose the JSONL or CSV download at https://world.openfoodfacts.org/data and import that.`;
    case "spreadsheet":
      return `${fault.name} is a spreadsheet, which is not read. Import the CSV file as it was downloaded, or save it as CSV in UTF-8.`;
    case "oneTable":
      return `${fault.name} is one table of FoodData Central, and ${fault.missing.join(" and ")} must lie beside it. Import the whole folder, or the zip as it was downloaded.`;
    case "several":
      return `There is more than one set of foods: ${named(fault.names)}. Import them one at a time, each by its own name.`;
    case "packName":
      return `The name "${fault.name}" cannot be used. A name has small letters, digits and hyphens, begins with a letter or digit and has at most 40 characters, such as my-foods.`;
    case "source":
      return fault.trouble === "unreadable"
        ? `${fault.file} cannot be read (${fault.reason}). Look whether it is still there and whether you may read it.`
        : `${fault.file} is damaged and cannot be unpacked (${fault.reason}). Download it again.`;
    case "cut":
      return [
        `${fault.file} ends in the middle of line ${fault.line}, so that foods would be missing or half there. Download it again.`,
        fault.acceptable
          ? "If it is all you have, --accept-cut takes the rows that are whole."
          : "If you know that it is whole, add a line end after its last line.",
      ].join(" ");
    case "empty":
      return `No food could be read from ${fault.tally.rows} rows. ${faultLines(fault.tally.faults).join(" ")} Look whether it is the right file, and download it again.`.replaceAll(
        /\s+/g,
        " ",
      );
    case "mostlyBad":
      return `${fault.lost} of ${fault.tally.rows} rows could not be read, so something is wrong with the whole file. ${faultLines(fault.tally.faults).join(" ")} Download it again, and import it as it comes, without opening it in another program.`;
    case "stopped":
      return `Stopped after ${fault.rows} rows. Import the same file again to go on from there.`;
  }
};

/** What each kind of fault is about, and what was the matter with it. */
const FAULT_TEXTS: Readonly<Record<FaultCode, readonly [what: string, matter: string]>> = {
  encoding: ["row", "not in UTF-8, left out; save the file as UTF-8 to have it too"],
  long: ["row", "too long to be a food, left out"],
  quote: ["row", "with a quotation mark that never closes, left out"],
  cut: ["row", "cut off in the middle, left out"],
  columns: ["row", "with more or fewer values than there are columns, left out"],
  json: ["row", "that is not JSON, left out"],
  id: ["row", "without an id or barcode that can be used, left out"],
  name: ["row", "without a name, left out"],
  number: ["value", "that is no number, taken as unknown"],
  range: ["value", "that no food can have, taken as unknown"],
  unit: ["value", "in a unit that is not known, taken as unknown"],
  serving: ["food", "with values for a serving of unknown weight, taken as unknown"],
  portion: ["portion", "without a usable weight or amount, left out"],
  barcode: ["barcode", "that is none, left out"],
  salt: ["food", "whose salt and sodium disagree, both taken as unknown"],
  energy: ["food", "whose energy cannot be true, taken as unknown"],
  kilojoules: ["food", "whose energy was in kJ where kcal should stand, converted"],
  duplicate: ["row", "that stands there twice; the later one counts"],
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** One line for each kind of fault, with how many there were. */
export const faultLines = ({ counts }: FaultTally): readonly string[] =>
  FAULT_CODES.flatMap((code) => {
    const count = counts[code] ?? 0;
    const [what, matter] = FAULT_TEXTS[code];
    return count === 0 ? [] : [`${plural(count, what)} ${count === 1 ? matter : many(matter)}.`];
  });

/** The same of several. */
const many = (matter: string): string =>
  matter
    .replace("that is no number", "that are no numbers")
    .replace("that is not", "that are not")
    .replace("that is none", "that are none")
    .replace("that stands", "that stand")
    .replace("to have it too", "to have them too");

/** One fault with its place: `food.csv, line 12: amount "abc"`. */
export const faultText = ({ code, file, line, field, value }: PackFault): string => {
  const where = `${file}, line ${line}`;
  const what = [field, value === null ? null : `"${value}"`].filter((part) => part !== null);
  return what.length === 0 ? `${where}: ${code}` : `${where}: ${code}: ${what.join(" ")}`;
};

/** What else is worth knowing of an import, apart from faults. */
export const tallyLines = (tally: Tally): readonly string[] => [
  ...(tally.withoutEnergy > 0
    ? [`${plural(tally.withoutEnergy, "food")} without energy: kept, and shown as incomplete.`]
    : []),
  ...(tally.prepared > 0
    ? [`${plural(tally.prepared, "food")} as prepared, apart from the same as sold.`]
    : []),
  ...(tally.stale > 0
    ? [
        `${plural(tally.stale, "food")} with figures that USDA has renewed since: import the SR Legacy download of FoodData Central to replace them.`,
      ]
    : []),
  ...Object.entries(tally.leftOut).map(
    ([kind, count]) => `${plural(count, "row")} of ${kind}: not foods that one eats, left out.`,
  ),
  ...(tally.windows1252 > 0
    ? [
        `${plural(tally.windows1252, "line")} not in UTF-8: read as Windows-1252; look whether accents are right.`,
      ]
    : []),
  ...tally.utf16.map((file) => `${file} is in UTF-16, and was read as such.`),
];

/** What is wrong with an archive, to stand in brackets. */
export const describeZipFault = ({ code, name }: ZipFault): string => {
  switch (code) {
    case "cut":
      return "the archive ends too early";
    case "damaged":
      return "its directory makes no sense";
    case "encrypted":
      return `${name} is encrypted`;
    case "method":
      return `${name} is packed in a way that is not known`;
    case "bomb":
      return `${name} would unpack to more than any table of foods has`;
  }
};

/** Why what came out of an archive is not what was put in, to stand in brackets. */
export const describeUnpacking = (what: "place" | "length" | "checksum"): string => {
  switch (what) {
    case "place":
      return "it does not lie where its archive says";
    case "length":
      return "it is not as long as its archive says";
    case "checksum":
      return "its checksum is not the one that its archive says";
  }
};
