import type { PackInfo } from "@dorsal/core/packs";

/** What `dorsal food` says, apart from the import. */
export const foodMessages = {
  summary: "imports tables of foods (USDA, Open Food Facts), and lists them",
  unknown: (what: string | undefined): string =>
    what === undefined
      ? "it needs to be told what to do: import, packs."
      : `there is no "${what}"; there is: import, packs.`,
  pack: ({ name, title, foods, importedAt, licence }: PackInfo): string =>
    `${name}: ${title}, ${foods.toLocaleString("en-US")} foods, imported on ${importedAt.slice(0, 10)}\n  ${licence.notice}`,
  noPacks: (folder: string): string =>
    `There are no packs in ${folder}. "dorsal food import" makes one.`,
} as const;
