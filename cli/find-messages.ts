/** What `dorsal find` says. */
export const findMessages = {
  summary: "finds foods and exercises by what they are called, in one list",
  help: [
    "Finds foods and exercises by what they are called, typing errors allowed for, in one list.",
    "",
    "Usage: dorsal find <words> [--limit <n>] [--json]",
    "",
    "  --limit <n>  results, from 1 to 200 (20, unless you say otherwise)",
    "  --json       as data",
    "",
    'Example: dorsal find "row"',
    "",
  ].join("\n"),

  queryMissing: 'say what to look for, as in: dorsal find "row".',
  nothing: (query: string): string => `Nothing is called "${query}" or nearly so.`,
  columns: ["name", "what", "id"],
};
