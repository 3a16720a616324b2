import { isShopBarcode } from "@dorsal/core/food";
import type { Food } from "@dorsal/core/food";

/** Where a barcode is looked up, in this order. */
export type Place = "own" | "packs" | "server" | "openFoodFacts";

/** `offline`: nobody answered. `busy`: asked too often, or they are down. `failed`: no answer to use. */
export type Trouble = "offline" | "busy" | "failed";

export type Asked =
  | { readonly state: "foods"; readonly foods: readonly Food[] }
  | { readonly state: "trouble"; readonly trouble: Trouble };

export interface BarcodeSources {
  readonly own: (barcode: string) => Promise<readonly Food[]>;
  readonly packs: (barcode: string) => Promise<readonly Food[]>;
  /** The server that this app came from, where it has foods. */
  readonly server: (barcode: string) => Promise<readonly Food[]>;
  /** Null while the person has not allowed it. */
  readonly openFoodFacts: ((barcode: string) => Promise<Asked>) | null;
}

export type LookedUp =
  | {
      readonly state: "found";
      readonly place: Place;
      /** The first is what is meant, the others what it may be as well: as prepared. */
      readonly foods: readonly Food[];
    }
  | {
      readonly state: "unknown";
      /** A number of one shop, which no table can know. */
      readonly isShop: boolean;
      /** Open Food Facts was not asked, because it is not allowed. */
      readonly couldAsk: boolean;
      readonly trouble: Trouble | null;
    };

/**
 * What has this barcode. What the person entered counts before all others, and nothing leaves the
 * device while something on it knows.
 */
export const lookUpBarcode = async (
  barcode: string,
  { own, packs, server, openFoodFacts }: BarcodeSources,
): Promise<LookedUp> => {
  const isShop = isShopBarcode(barcode);
  const asked = [
    ["own", own],
    ["packs", packs],
    ...(isShop ? [] : ([["server", server]] as const)),
  ] as const;
  for (const [place, ask] of asked) {
    const foods = await ask(barcode);
    if (foods.length > 0) return { state: "found", place, foods };
  }
  const unknown = { state: "unknown", isShop, couldAsk: false, trouble: null } as const;
  if (isShop) return unknown;
  if (openFoodFacts === null) return { ...unknown, couldAsk: true };
  const answer = await openFoodFacts(barcode);
  if (answer.state === "trouble") return { ...unknown, trouble: answer.trouble };
  return answer.foods.length > 0
    ? { state: "found", place: "openFoodFacts", foods: answer.foods }
    : unknown;
};
