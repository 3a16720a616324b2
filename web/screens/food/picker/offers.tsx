import type { FoodSource } from "@dorsal/core/food";
import { portionText } from "@dorsal/core/food";
import type { Kitchen } from "@dorsal/core/record";
import { food as messages, foodAdd as text } from "../../../messages/index.ts";
import { energyOfPicks } from "./picks.ts";
import type { Pick } from "./picks.ts";
import { PickRow } from "./pick-row.tsx";

/** Something that can be chosen, in the portion in which it would be. */
export interface Offer {
  readonly pick: Pick;
  readonly per: "g" | "ml";
  /** Null where it is said elsewhere: a recipe, or what was eaten before. */
  readonly source: FoodSource | null;
}

/** How much a pick is, as it is said; empty where only amounts were. */
export const portionOfPick = ({ items, recipe }: Pick, per: "g" | "ml" = "g"): string => {
  if (recipe) return messages.servings(recipe.servings);
  const [item] = items;
  return item && item.grams !== null
    ? portionText({ grams: item.grams, said: item.said }, per)
    : "";
};

const subOf = ({ pick, per }: Offer): string => {
  const { kcal, isWhole } = energyOfPicks([pick]);
  const portion = portionOfPick(pick, per);
  if (!isWhole && kcal === 0) return portion;
  return portion === "" ? messages.kcal(kcal) : text.sub(portion, kcal);
};

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
      const { pick, source } = offer;
      const ref = pick.recipe ? null : (pick.items[0]?.food ?? null);
      return (
        <PickRow
          key={pick.key}
          name={pick.name}
          sub={subOf(offer)}
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
