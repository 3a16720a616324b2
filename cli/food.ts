import { foodImportHelp, importFood } from "./food-import.ts";
import { listPacks } from "./food-packs.ts";
import { foodMessages } from "./food-messages.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";

const run = (args: readonly string[], io: Io): number | Promise<number> => {
  const [what, ...rest] = args;
  switch (what) {
    case "import":
      return importFood(rest, io);
    case "packs":
      return listPacks(rest, io);
    default:
      io.err(messages.refused("food", foodMessages.unknown(what)));
      return EXIT.usage;
  }
};

/** `dorsal food`: foods and tables of them. */
export const food: Command = {
  name: "food",
  summary: foodMessages.summary,
  help: foodImportHelp,
  run,
};
