/** What `dorsal food search` says. */
export const foodSearchMessages = {
  summary: "finds foods by what they are called, typing errors allowed for",
  help: [
    "dorsal food search <words> [--foods <file>] [--limit <n>] [--json]",
    "",
    "  --foods <file>  the foods to search, one JSON object a line, plain or gzipped:",
    '                  { "fdc": 171265, "ndb": "01077", "name": "...", "n": { "208": 61 } }',
    "                  where n has amounts per 100 g by USDA's numbers; without it, the foods",
    "                  that Dorsal comes with",
    "  --limit <n>     results, from 1 to 200 (20, unless you say otherwise)",
    "  --json          as data",
    "",
    'Example: dorsal food search "greek yog"',
    "",
  ].join("\n"),

  queryMissing: 'say what to look for, as in: dorsal food search "greek yog".',
  noFile: (path: string, reason: string): string => `cannot read the foods of ${path}: ${reason}.`,
  noSuchFile: "there is no such file",
  isFolder: "it is a folder",
  mayNot: "reading it is not allowed",
  notGzip: "it begins like a gzip file, but is damaged or cut short",
  badLine: (path: string, line: number, reason: string): string =>
    `${path}, line ${line}: ${reason}.`,
  notJson: "not JSON",
  notObject: "not an object",
  noName: '"name" must be a text that is not empty',
  noId: '"fdc" (a whole number) or "ndb" (a text) must be there',
  noAmounts: '"n" must be an object of numbers per 100 g, by USDA number',
  badAmount: (number: string): string => `"n" has no finite number at "${number}"`,
  sameId: (id: string, line: number): string => `its id ${id} is that of line ${line} already`,
  noFoods: (path: string): string => `there is no food in ${path}.`,

  nothing: (query: string): string => `Nothing is called "${query}" or nearly so.`,
  columns: ["food", "kcal/100 g", "source"],
  kcal: (kcal: number | null): string => (kcal === null ? "unknown" : String(Math.round(kcal))),
  sourceId: (fdc: number | null, ndb: string | null): string =>
    fdc === null ? `NDB ${ndb ?? ""}` : `USDA ${fdc}`,
} as const;
