import { resolve } from "node:path";
import { readFlags } from "./flags.ts";
import { foodMessages } from "./food-messages.ts";
import { EXIT } from "./io.ts";
import type { Io } from "./io.ts";
import { messages } from "./messages.ts";
import { packFolder } from "./packs/folder.ts";
import { packsIn } from "./packs/pack-file.ts";

/** `dorsal food packs`, without the two words: what was imported, and under which terms. */
export const listPacks = async (args: readonly string[], io: Io): Promise<number> => {
  const flags = readFlags(args, { values: ["to"], switches: ["json"] });
  if (!flags.ok) {
    io.err(messages.refused("food packs", flags.error));
    return EXIT.usage;
  }
  const folder = resolve(flags.value.values.to ?? packFolder());
  const packs = await packsIn(folder);
  if (flags.value.switches.has("json")) io.out(`${JSON.stringify(packs, null, 2)}\n`);
  else if (packs.length === 0) io.out(`${foodMessages.noPacks(folder)}\n`);
  else io.out(packs.map((pack) => `${foodMessages.pack(pack)}\n`).join(""));
  return EXIT.ok;
};
