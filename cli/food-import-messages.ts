import type { Pace, PackInfo, Progress } from "@dorsal/core/packs";
import { formatKcal, formatWhole } from "@dorsal/core/quantity";

const remaining = (seconds: number | null): string => {
  if (seconds === null) return "";
  if (seconds < 60) return `, ${Math.ceil(seconds)} s left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60
    ? `, ${minutes} min left`
    : `, ${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
};

/** What `dorsal food import` says; what is wrong with a file is told by the room of packs. */
export const foodImportMessages = {
  summary: "imports a table of foods: FoodData Central, Open Food Facts",
  help: (folder: string): string =>
    [
      "Imports a table of foods into a pack of its own, or renews the pack.",
      "",
      "Usage: dorsal food import FILE|FOLDER [--name <name>] [--to <folder>] [--language <codes>]",
      "                          [--dry-run] [--accept-cut] [--json]",
      "",
      "FILE or FOLDER is one of these, as it was downloaded, packed with gzip or not:",
      "  FoodData Central  the CSV download (SR Legacy, Foundation, FNDDS, Branded), zip or folder",
      "  Open Food Facts   the JSONL or the CSV download",
      "  USDA SR           JSON lines: {fdc, name, n, p}",
      "",
      "  --name <name>       the pack: small letters, digits, hyphens; the usual one of its source,",
      "                      unless you say otherwise. A pack of that name is replaced.",
      `  --to <folder>       where packs lie; ${folder}, unless you say otherwise`,
      "  --language <codes>  languages of names, the most wanted first, as de,en (en)",
      "  --dry-run           only looks: counts, examples, faults; nothing is written",
      "  --accept-cut        takes what is whole of a file that was cut off",
      "  --json              the outcome as data, with the first hundred faults",
      "",
      "An import that is interrupted goes on where it was when it is started again, and until one",
      "is complete, the pack that was there before stays.",
      "",
      "Example: dorsal food import ~/Downloads/FoodData_Central_sr_legacy_food_csv_2018-04.zip",
      "",
    ].join("\n"),

  missing: "it needs a file or a folder, as dorsal food import foods.zip.",
  tooMany: (operands: readonly string[]): string =>
    `it takes one file or folder, but was given ${operands.map((one) => `"${one}"`).join(", ")}. Import them one at a time; a name with spaces needs quotes.`,
  language: (value: string): string =>
    `--language is "${value}", but must be codes of two or three letters, separated by commas, as de,en.`,
  folder: (folder: string, reason: string): string =>
    `the folder ${folder} cannot be written (${reason}). Make it writable, or choose another with --to.`,
  locked: (name: string): string =>
    `another import into ${name} is running. Wait until it has ended, or give this one another --name.`,
  full: (folder: string): string =>
    `the disk that holds ${folder} is full. Free some space and import again: it goes on where it was.`,
  failed: (reason: string): string =>
    `the pack could not be written (${reason}). Import again: it goes on where it was.`,

  progress: ({ phase, rows, foods }: Progress, { share, perSecond, remainingSec }: Pace): string =>
    phase === "read"
      ? `reading  ${Math.floor(share * 100)} %  ${formatWhole(rows)} rows, ${formatWhole(perSecond)} a second${remaining(remainingSec)}`
      : `joining  ${Math.floor(share * 100)} %  ${formatWhole(foods)} foods, ${formatWhole(perSecond)} a second${remaining(remainingSec)}`,

  done: ({ title, name, foods }: PackInfo): string =>
    `${title}: ${formatWhole(foods)} foods in ${name}`,
  looked: ({ title, foods }: PackInfo): string =>
    `${title}: ${formatWhole(foods)} foods; nothing was written`,
  resumed: "It went on where an earlier import was interrupted.",
  examples: "The first of them:",
  example: (name: string, brand: string | null, kcal: number | null, per: string): string =>
    `  ${brand === null ? name : `${name} (${brand})`}: ${kcal === null ? "energy not known" : `${formatKcal(kcal)} per 100 ${per}`}`,
  faults: "Faults:",
  firstFaults: (shown: number, kept: number): string =>
    kept > shown ? `The first ${shown} of them (--json has more):` : "Where:",
  indented: (line: string): string => `  ${line}`,
  notice: (info: PackInfo): string => `${info.licence.notice} ${info.licence.link}`,

  packsSummary: "lists what was imported, and under which terms",
  packsHelp: (folder: string): string =>
    [
      "Lists the packs of foods that were imported, and under which terms they may be used.",
      "",
      "Usage: dorsal food packs [--to <folder>] [--json]",
      "",
      `  --to <folder>  where packs lie; ${folder}, unless you say otherwise`,
      "  --json         as data",
      "",
    ].join("\n"),
  pack: ({ name, title, foods, importedAt, licence }: PackInfo): string =>
    `${name}: ${title}, ${formatWhole(foods)} foods, imported on ${importedAt.slice(0, 10)}\n  ${licence.notice}`,
  noPacks: (folder: string): string =>
    `There are no packs in ${folder}. "dorsal food import" makes one.`,
} as const;
