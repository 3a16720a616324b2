import { resolve } from "node:path";
import { readFlags } from "./flags.ts";
import { foodImportMessages as say } from "./food-import-messages.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";
import { packFolder } from "./packs/folder.ts";
import { packsIn } from "./packs/pack-file.ts";

const run = async (args: readonly string[], io: Io): Promise<number> => {
  const flags = readFlags(args, { values: ["to"], switches: ["json"] });
  if (!flags.ok) {
    io.err(messages.refused("food packs", flags.error));
    return EXIT.usage;
  }
  const folder = resolve(flags.value.values.to ?? packFolder());
  const packs = await packsIn(folder);
  if (flags.value.switches.has("json")) io.out(`${JSON.stringify(packs, null, 2)}\n`);
  else if (packs.length === 0) io.out(`${say.noPacks(folder)}\n`);
  else io.out(packs.map((pack) => `${say.pack(pack)}\n`).join(""));
  return EXIT.ok;
};

/** `dorsal food packs`: what was imported, and under which terms. */
export const foodPacks: Command = {
  name: "packs",
  summary: say.packsSummary,
  help: say.packsHelp(packFolder()),
  run,
};
