import { foodImport } from "./food-import.ts";
import { foodMessages } from "./food-messages.ts";
import { foodPacks } from "./food-packs.ts";
import { foodSearch } from "./food-search.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";

const parts: readonly Command[] = [foodSearch, foodImport, foodPacks];

const run = (args: readonly string[], io: Io): number | Promise<number> => {
  const [name, ...rest] = args;
  if (name === undefined || name.startsWith("--")) {
    io.err(messages.refused("food", foodMessages.missing(parts)));
    return EXIT.usage;
  }
  const part = parts.find((one) => one.name === name);
  if (!part) {
    io.err(messages.refused("food", foodMessages.unknown(name, parts)));
    return EXIT.usage;
  }
  return part.run(rest, io);
};

/** `dorsal food`: a command with parts. */
export const food: Command = {
  name: "food",
  summary: foodMessages.summary,
  help: foodMessages.help(parts),
  run,
};
