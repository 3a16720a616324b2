import { findEverything } from "@dorsal/core/find";
import { coreFoods, createFoodIndex, foodOfCore } from "@dorsal/core/food";
import { findMessages as say } from "./find-messages.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";
import { readSearchArgs } from "./search-args.ts";
import { tableLines } from "./table.ts";

const FLAGS = { values: ["limit"], switches: ["json"] } as const;

const run = (args: readonly string[], io: Io): number => {
  const read = readSearchArgs(args, FLAGS, say.queryMissing);
  if (!read.ok) {
    io.err(messages.refused("find", read.error));
    return EXIT.usage;
  }
  const { query, limit, switches } = read.value;
  const foods = createFoodIndex(coreFoods.map(foodOfCore));
  const hits = findEverything({ foods }, query, { limit }).map(({ kind, id, name, score }) => ({
    kind,
    id,
    name,
    score,
  }));
  if (switches.has("json")) io.out(`${JSON.stringify(hits, null, 2)}\n`);
  else if (hits.length === 0) io.out(`${say.nothing(query)}\n`);
  else {
    const rows = hits.map(({ kind, id, name }) => [name, kind, id]);
    const lines = tableLines([say.columns, ...rows], ["left", "left", "left"]);
    io.out(`${lines.join("\n")}\n`);
  }
  return EXIT.ok;
};

/** `dorsal find`: everything that has a name, in one list. */
export const find: Command = { name: "find", summary: say.summary, help: say.help, run };
