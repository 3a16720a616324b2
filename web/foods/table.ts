import type { Hit } from "@dorsal/core/find";
import { readBarcode } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { IN_MEMORY, packsInMemory } from "../packs/index.ts";
import type { Shelf, ShelvedPack } from "../packs/index.ts";
import type { Engine } from "./engine.ts";
import type { Finder } from "./finder.ts";
import type {
  Answer,
  EverythingQuestion,
  FindQuestion,
  FoodQuestion,
  FoundFoods,
  NamedQuestion,
  Question,
} from "./types.ts";

export interface FoodTable {
  readonly answer: (question: FoodQuestion) => Promise<FoundFoods>;
  /** Foods beside exercises and what else has a name. */
  readonly everything: (question: EverythingQuestion) => Promise<readonly Hit[]>;
  /** Takes in what else has a name, in place of all before. */
  readonly name: (named: NamedQuestion) => Promise<void>;
}

/** What a table answers to a question of any kind. */
export const answerOf = async (table: FoodTable, question: Question): Promise<Answer> => {
  switch (question.ask) {
    case "everything":
      return { foods: [], hits: await table.everything(question) };
    case "named":
      await table.name(question);
      return { foods: [], hits: [] };
    case "find":
    case "get":
    case "own":
      return { foods: await table.answer(question), hits: [] };
  }
};

/** Gives everything else its turn. */
export const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Foods that are taken in before a question may come between. */
const AT_ONCE = 400;

/**
 * The engine with the packs of this device. Small packs are taken in as they come, a few foods at a
 * time, while questions go on being answered; large ones stay in the database, where a food is found
 * by its barcode and by the beginning of its name.
 * @param rest gives the others their turn
 * @param onChanged there are more foods now, or fewer
 */
export const createTable = (
  engine: Engine,
  shelf: Shelf,
  rest: () => Promise<void>,
  onChanged: () => void,
): FoodTable => {
  /** What is taken in, by the name of its pack. */
  const inside = new Map<string, { readonly generation: number; readonly refs: string[] }>();
  let large: readonly string[] = [];
  let wanted: readonly ShelvedPack[] = [];
  let work: Promise<void> = Promise.resolve();

  const leave = (name: string): void => {
    engine.remove(inside.get(name)?.refs ?? []);
    inside.delete(name);
  };
  const isWanted = ({ info, generation }: ShelvedPack): boolean =>
    wanted.some((pack) => pack.info.name === info.name && pack.generation === generation);
  const takeIn = async (pack: ShelvedPack): Promise<void> => {
    const { info, generation } = pack;
    const foods = await shelf.foodsOf(info.name);
    leave(info.name);
    const refs: string[] = [];
    inside.set(info.name, { generation, refs });
    for (let at = 0; at < foods.length && isWanted(pack); at += AT_ONCE) {
      const some = foods.slice(at, at + AT_ONCE);
      engine.add(some);
      refs.push(...some.map(({ ref }) => ref));
      await rest();
    }
    onChanged();
  };
  const isStale = ({ info, generation }: ShelvedPack): boolean => {
    const now = inside.get(info.name);
    // The answers of Open Food Facts grow within one generation.
    return now?.generation !== generation || now.refs.length !== info.foods;
  };
  const follow = async (): Promise<void> => {
    const here = wanted;
    const gone = [...inside.keys()].filter((name) => !here.some((pack) => pack.info.name === name));
    for (const name of gone) leave(name);
    if (gone.length > 0) onChanged();
    for (const pack of here) if (isWanted(pack) && isStale(pack)) await takeIn(pack);
  };
  shelf.watch((packs) => {
    const small = packsInMemory(packs, IN_MEMORY);
    wanted = packs.filter((pack) => small.has(pack.info.name));
    large = packs.flatMap(({ info }) => (small.has(info.name) ? [] : [info.name]));
    work = work.then(follow).catch(() => undefined);
  });

  /** The foods of a barcode; null where the query is none. */
  const ofBarcode = async (query: string): Promise<readonly Food[] | null> => {
    const barcode = readBarcode(query);
    if (!barcode.ok) return null;
    const own = engine.byBarcode(barcode.value);
    return [...own, ...(await shelf.byBarcode(barcode.value))];
  };
  /** Foods of large packs. */
  const beginning = async (query: string, most: number): Promise<readonly Food[]> =>
    large.length === 0 ? [] : shelf.beginningWith(large, query, most);
  const find = async (question: FindQuestion): Promise<readonly Food[]> => {
    const { query, most } = question;
    const byBarcode = await ofBarcode(query);
    if (byBarcode) return byBarcode;
    const found = engine.find(question);
    const more = await beginning(query, most);
    // What answers the words only in part comes after a name that begins with all of them.
    const whole = found.filter(({ answered }) => answered >= 1).map(({ food }) => food);
    const part = found.filter(({ answered }) => answered < 1).map(({ food }) => food);
    return [...whole, ...more, ...part].slice(0, most);
  };

  let finder: Promise<Finder> | null = null;
  /** What was told last, for a finder that could not be loaded when it was. */
  let told: NamedQuestion | null = null;
  /** Whoever only looks for foods needs neither the exercises nor what ranks them beside each other. */
  const finding = (): Promise<Finder> => {
    finder ??= import("./finder.ts").then(
      ({ createFinder }) => {
        const made = createFinder(engine.index);
        if (told) made.name(told);
        return made;
      },
      (error: unknown) => {
        // Without a network now, it may be there the next time.
        finder = null;
        throw error;
      },
    );
    return finder;
  };
  const get = async (question: FoodQuestion & { readonly ask: "get" }): Promise<FoundFoods> => {
    const known = engine.answer(question);
    // A food of a pack that is large, or not taken in yet.
    return Promise.all(known.map(async (food, at) => food ?? shelf.byRef(question.refs[at] ?? "")));
  };
  return {
    answer: async (question) => {
      switch (question.ask) {
        case "find":
          return find(question);
        case "get":
          return get(question);
        case "own":
          return engine.answer(question);
      }
    },
    everything: async (question) => {
      const { query, most } = question;
      const [{ find: findAll }, byBarcode] = await Promise.all([finding(), ofBarcode(query)]);
      return findAll(question, byBarcode, byBarcode ? [] : await beginning(query, most));
    },
    name: async (named) => {
      told = named;
      const { name } = await finding();
      name(named);
    },
  };
};
