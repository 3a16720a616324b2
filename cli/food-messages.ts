import type { Command } from "./io.ts";

/** What `dorsal food` says for all that it can do; each part has messages of its own. */
export const foodMessages = {
  summary: "searches foods and imports tables of them",
  help: (parts: readonly Command[]): string =>
    [
      "Works with foods.",
      "",
      "Usage: dorsal food <what> [flags]",
      "",
      ...parts.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`),
      "",
      ...parts.map(({ help }) => help),
    ].join("\n"),
  missing: (parts: readonly Command[]): string =>
    `say what to do: ${parts.map(({ name }) => name).join(", ")}. "dorsal food --help" tells more.`,
  unknown: (name: string, parts: readonly Command[]): string =>
    `there is no "${name}"; there is: ${parts.map((part) => part.name).join(", ")}.`,
} as const;
