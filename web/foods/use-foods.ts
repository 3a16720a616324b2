import { useEffect, useMemo, useRef, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import type { Hit } from "@dorsal/core/find";
import { foodOfOwn, foodOfRecipe } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";
import type { DorsalRecord } from "@dorsal/core/record";
import { useStore } from "../store/index.ts";
import { askEverything, askFoods, onFoodsChanged, tellNamed } from "./ask.ts";
import type { FindAt, NamedQuestion } from "./types.ts";

/** What the person entered themselves. */
export interface OwnFoods {
  readonly foods: readonly DorsalRecord<"food">[];
  readonly recipes: readonly DorsalRecord<"recipe">[];
}

/** Own foods and recipes, the newest first, which the table of foods is told of; undefined while they are read. */
export const useOwnFoods = (): OwnFoods | undefined => {
  const store = useStore();
  const own = useLiveQuery(async () => {
    const [foods, recipes] = await Promise.all([store.all("food"), store.all("recipe")]);
    return {
      foods: foods.map(({ record }) => record),
      recipes: recipes.map(({ record }) => record),
    };
  }, [store]);
  useEffect(() => {
    if (!own) return;
    void askFoods({
      ask: "own",
      foods: [
        ...own.foods.map(({ id, body }) => foodOfOwn(id, body)),
        ...own.recipes.map(({ id, body }) => foodOfRecipe(id, body)),
      ],
    }).catch(() => {});
  }, [own]);
  return own;
};

/** Another number each time other foods are there than before. */
const useFoodsVersion = (): number => {
  const [version, setVersion] = useState(0);
  useEffect(() => onFoodsChanged(() => setVersion((now) => now + 1)), []);
  return version;
};

/** Foods by their refs, as far as they are known yet; those that are not there are null. */
export type KnownFoods = ReadonlyMap<string, Food | null>;

const NONE: KnownFoods = new Map();

/**
 * The foods of these refs; null until the table has answered. One of the person's own is asked for
 * again when they change it.
 */
export const useFoodsOf = (
  refs: readonly string[],
  own: OwnFoods | undefined,
): KnownFoods | null => {
  const [known, setKnown] = useState<KnownFoods | null>(null);
  const version = useFoodsVersion();
  const key = useMemo(() => [...new Set(refs)].toSorted().join(" "), [refs]);
  useEffect(() => {
    if (!own || key === "") return;
    let isCurrent = true;
    const asked = key.split(" ");
    const look = async (): Promise<void> => {
      const foods = await askFoods({ ask: "get", refs: asked });
      if (isCurrent) setKnown(new Map(asked.map((ref, at) => [ref, foods[at] ?? null])));
    };
    // Without the table a day is shown as it was noted, and only its plate is not known.
    void look().catch(() => {});
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another version is another answer
  }, [key, own, version]);
  return key === "" ? NONE : known;
};

/** What was found for what is typed. */
interface Answered<Found> {
  /** Of the last query that was answered; empty for none. */
  readonly found: readonly Found[];
  /** What it was found for. */
  readonly query: string;
  /** The table could not be asked. */
  readonly failed: boolean;
}

/**
 * What the table answers to what is typed, beside the page, so that no letter waits for it.
 * @param known what the question follows from: another one is asked anew, none yet waits
 */
const useAnswered = <Found>(
  wanted: string,
  known: object | undefined,
  ask: (query: string) => Promise<readonly Found[]>,
): Answered<Found> => {
  const [answered, setAnswered] = useState<Answered<Found> | null>(null);
  const version = useFoodsVersion();
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  useEffect(() => {
    if (wanted === "" || !known) return;
    let isCurrent = true;
    const look = async (): Promise<void> => {
      try {
        const found = await asking.current(wanted);
        if (isCurrent) setAnswered({ found, query: wanted, failed: false });
      } catch {
        if (isCurrent) setAnswered({ found: [], query: wanted, failed: true });
      }
    };
    void look();
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another version is another answer
  }, [wanted, known, version]);
  return wanted === "" || !answered ? { found: [], query: "", failed: false } : answered;
};

export interface FoundFoods {
  /** Of the last query that was answered; empty for none. */
  readonly foods: readonly Food[];
  /** What they were found for. */
  readonly query: string;
  /** The table could not be asked. */
  readonly failed: boolean;
}

const MOST_FOUND = 40;

/** Foods that fit what is typed. */
export const useFoundFoods = (query: string, at: FindAt, own: OwnFoods | undefined): FoundFoods => {
  const { found, ...rest } = useAnswered(query.trim(), own, async (wanted) => {
    const foods = await askFoods({ ask: "find", query: wanted, at, most: MOST_FOUND });
    return foods.filter((food) => food !== null);
  });
  return { foods: found, ...rest };
};

/** What has a name and is neither a food nor an exercise. */
export type Named = Omit<NamedQuestion, "ask">;

export interface FoundHits {
  /** Of the last query that was answered; empty for none. */
  readonly hits: readonly Hit[];
  /** What they were found for. */
  readonly query: string;
  /** The table could not be asked. */
  readonly failed: boolean;
}

const MOST_HITS = 30;

/** Everything that fits what is typed, once it is known what the person has. */
export const useFoundEverything = (
  query: string,
  at: FindAt,
  own: OwnFoods | undefined,
  named: Named | undefined,
): FoundHits => {
  useEffect(() => {
    if (named) void tellNamed({ ask: "named", ...named }).catch(() => {});
  }, [named]);
  const known = useMemo(() => (own && named ? { own, named } : undefined), [own, named]);
  const { found, ...rest } = useAnswered(query.trim(), known, (wanted) =>
    askEverything({ ask: "everything", query: wanted, at, most: MOST_HITS }),
  );
  return { hits: found, ...rest };
};
