import type { Food, FoodSource } from "@dorsal/core/food";
import type { Kitchen } from "@dorsal/core/record";
import { detailOfPick } from "../food-words.ts";
import type { Pick, TakenPicks } from "./picks.ts";
import { PickRow } from "./pick-row.tsx";

/** Something that can be taken, in the portion in which it would be. */
export interface Offer {
  readonly pick: Pick;
  /** As its table has it; null where it is not known, and for a recipe. */
  readonly food: Food | null;
  /** Null where it is said elsewhere: a recipe, or what was eaten before. */
  readonly source: FoodSource | null;
}

interface OffersProps {
  readonly offers: readonly Offer[];
  readonly taken: TakenPicks;
  readonly favourites: Kitchen["favourites"];
  readonly onPress: (pick: Pick) => void;
  readonly onSize: (offer: Offer) => void;
  readonly onStar: (pick: Pick) => void;
}

/** A list of foods, each taken in one press; what was taken stands there as it was. */
export const Offers = ({ offers, taken, favourites, onPress, onSize, onStar }: OffersProps) => (
  <ul className="picker-list">
    {offers.map((offer) => {
      const now = taken.get(offer.pick.key);
      const pick = now ?? offer.pick;
      const ref = pick.recipe ? null : (pick.items[0]?.food ?? null);
      return (
        <PickRow
          key={pick.key}
          name={pick.name}
          sub={detailOfPick(pick, offer.food?.per ?? "g")}
          source={offer.source}
          isRecipe={pick.recipe !== null}
          isTaken={now !== undefined}
          onPress={() => onPress(pick)}
          onSize={() => onSize({ ...offer, pick })}
          star={
            ref === null
              ? null
              : {
                  isOn: favourites.some(({ id }) => id === ref),
                  onToggle: () => onStar(pick),
                }
          }
        />
      );
    })}
  </ul>
);
