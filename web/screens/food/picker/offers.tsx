import type { FoodSource } from "@dorsal/core/food";
import type { Kitchen } from "@dorsal/core/record";
import { detailOfPick } from "../food-words.ts";
import type { Pick } from "./picks.ts";
import { PickRow } from "./pick-row.tsx";

/** Something that can be chosen, in the portion in which it would be. */
export interface Offer {
  readonly pick: Pick;
  readonly per: "g" | "ml";
  /** Null where it is said elsewhere: a recipe, or what was eaten before. */
  readonly source: FoodSource | null;
}

interface OffersProps {
  readonly offers: readonly Offer[];
  readonly picks: readonly Pick[];
  readonly favourites: Kitchen["favourites"];
  readonly onToggle: (pick: Pick) => void;
  readonly onStar: (pick: Pick) => void;
}

/** A list of foods to choose from, each in one tap. */
export const Offers = ({ offers, picks, favourites, onToggle, onStar }: OffersProps) => (
  <ul className="picker-list">
    {offers.map((offer) => {
      const { pick, per, source } = offer;
      const ref = pick.recipe ? null : (pick.items[0]?.food ?? null);
      return (
        <PickRow
          key={pick.key}
          name={pick.name}
          sub={detailOfPick(pick, per)}
          source={source}
          isRecipe={pick.recipe !== null}
          isPicked={picks.some(({ key }) => key === pick.key)}
          onToggle={() => onToggle(pick)}
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
