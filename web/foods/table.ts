import { readBarcode } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import { IN_MEMORY, packsInMemory } from "../packs/index.ts";
import type { Shelf, ShelvedPack } from "../packs/index.ts";
import type { Engine } from "./engine.ts";
import type { FindQuestion, FoodQuestion, FoundFoods } from "./types.ts";

export interface FoodTable {
  readonly answer: (question: FoodQuestion) => Promise<FoundFoods>;
}

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

  const find = async (question: FindQuestion): Promise<readonly Food[]> => {
    const barcode = readBarcode(question.query);
    if (barcode.ok) {
      const own = engine.byBarcode(barcode.value);
      return [...own, ...(await shelf.byBarcode(barcode.value))];
    }
    const found = engine.find(question);
    if (large.length === 0) return found.map(({ food }) => food);
    const more = await shelf.beginningWith(large, question.query, question.most);
    // What answers the words only in part comes after a name that begins with all of them.
    const whole = found.filter(({ answered }) => answered >= 1).map(({ food }) => food);
    const part = found.filter(({ answered }) => answered < 1).map(({ food }) => food);
    return [...whole, ...more, ...part].slice(0, question.most);
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
  };
};
