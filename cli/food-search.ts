import { coreFoodById, coreFoods, createFoodIndex, findFoods, foodOfCore } from "@dorsal/core/food";
import type { FoundFood } from "@dorsal/core/food";
import { ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { readFoodFile } from "./food-file.ts";
import { foodSearchMessages as say } from "./food-search-messages.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";
import { readSearchArgs } from "./search-args.ts";
import { tableLines } from "./table.ts";

const ENERGY = "208";
const FLAGS = { values: ["foods", "limit"], switches: ["json"] } as const;

/** One food that was found, as `--json` prints it. */
interface Hit {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  /** Per 100 g; null where it is not known. */
  readonly kcal: number | null;
  readonly fdc: number | null;
  readonly ndb: string | null;
}

type Search = (query: string, limit: number) => readonly Hit[];

const searchCore: Search = (query, limit) => {
  const index = createFoodIndex(coreFoods.map(foodOfCore));
  return findFoods(index, query, { limit }).flatMap(({ food, score }: FoundFood) => {
    const core = coreFoodById(food.ref.slice("core:".length));
    return core
      ? [
          {
            id: core.id,
            name: core.name,
            score,
            kcal: core.per100g[ENERGY] ?? null,
            fdc: core.fdc,
            ndb: core.ndb,
          },
        ]
      : [];
  });
};

const searchFile = (path: string): Result<Search, string> => {
  const read = readFoodFile(path);
  if (!read.ok) return read;
  const byRef = new Map(read.value.map((row) => [row.food.ref, row]));
  const index = createFoodIndex(read.value.map(({ food }) => food));
  return ok((query, limit) =>
    findFoods(index, query, { limit }).map(({ food, score }) => {
      const { fdc = null, ndb = null, kcal = null } = byRef.get(food.ref) ?? {};
      return { id: food.sourceId ?? food.ref, name: food.name, score, kcal, fdc, ndb };
    }),
  );
};

const hitLines = (query: string, hits: readonly Hit[]): readonly string[] =>
  hits.length === 0
    ? [say.nothing(query)]
    : tableLines(
        [
          say.columns,
          ...hits.map(({ name, kcal, fdc, ndb }) => [name, say.kcal(kcal), say.sourceId(fdc, ndb)]),
        ],
        ["left", "right", "left"],
      );

const run = (args: readonly string[], io: Io): number => {
  const refuse = (line: string, code: number = EXIT.usage): number => {
    io.err(messages.refused("food search", line));
    return code;
  };
  const read = readSearchArgs(args, FLAGS, say.queryMissing);
  if (!read.ok) return refuse(read.error);
  const { query, limit, values, switches } = read.value;
  const search = values.foods === undefined ? ok(searchCore) : searchFile(values.foods);
  if (!search.ok) return refuse(search.error, EXIT.failed);
  const hits = search.value(query, limit);
  io.out(
    switches.has("json")
      ? `${JSON.stringify(hits, null, 2)}\n`
      : `${hitLines(query, hits).join("\n")}\n`,
  );
  return EXIT.ok;
};

/** `dorsal food search`: foods by what they are called. */
export const foodSearch: Command = {
  name: "search",
  summary: say.summary,
  help: say.help,
  run,
};
