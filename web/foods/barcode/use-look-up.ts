import { useMemo } from "react";
import { foodOfOwn } from "@dorsal/core/food";
import { timestamp } from "@dorsal/core/record";
import { languagesHere, usePacks } from "../../packs/index.ts";
import type { Shelf } from "../../packs/index.ts";
import { useStore } from "../../store/index.ts";
import type { Store } from "../../store/index.ts";
import { lookUpBarcode } from "./look-up.ts";
import type { LookedUp } from "./look-up.ts";
import { createOpenFoodFacts } from "./open-food-facts.ts";
import { askServer } from "./server.ts";

type LookUp = (barcode: string, asksOutside: boolean) => Promise<LookedUp>;

const lookUpWith = (store: Store, shelf: Shelf): LookUp => {
  const openFoodFacts = createOpenFoodFacts({
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    languages: languagesHere(),
    keep: async (foods) => {
      const now = Date.now();
      // A full device still shows what was answered.
      await shelf
        .keepScanned(foods, timestamp(now, -new Date(now).getTimezoneOffset()))
        .catch(() => undefined);
    },
  });
  const server = askServer((url, init) => fetch(url, init));
  return (barcode, asksOutside) =>
    lookUpBarcode(barcode, {
      own: async (code) =>
        (await store.all("food")).flatMap(({ record: { id, body } }) =>
          body.barcode === code ? [foodOfOwn(id, body)] : [],
        ),
      packs: shelf.byBarcode,
      server,
      openFoodFacts: asksOutside ? openFoodFacts : null,
    });
};

/**
 * Looks a barcode up on this device, on its server and, only where the person allows it, at Open Food
 * Facts.
 */
export const useLookUp = (): LookUp => {
  const store = useStore();
  const { shelf } = usePacks();
  return useMemo(() => lookUpWith(store, shelf), [store, shelf]);
};
