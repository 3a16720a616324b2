import { ChevronDown, X } from "lucide-react";
import { Button, IconButton, Section } from "../../../design/index.ts";
import type { KnownFoods } from "../../../foods/index.ts";
import { food as messages, foodAdd as text } from "../../../messages/index.ts";
import { portionOfPick } from "../food-words.ts";
import { energyOfPicks } from "./picks.ts";
import type { Pick } from "./picks.ts";

interface ChosenProps {
  readonly picks: readonly Pick[];
  readonly known: KnownFoods | null;
  /** Opens the portion of the pick of this key. */
  readonly onSize: (key: string) => void;
  readonly onRemove: (pick: Pick) => void;
}

/** What was chosen so far: how much of each, and the way to leave it out again. */
export const Chosen = ({ picks, known, onSize, onRemove }: ChosenProps) => (
  <Section title={text.chosen}>
    <ul className="picker-list">
      {picks.map((pick) => {
        const portion = portionOfPick(pick, known?.get(pick.key)?.per ?? "g");
        return (
          <li key={pick.key} className="pick-row pick-chosen">
            <span className="pick-text">
              <span className="pick-name">{pick.name}</span>
              <span className="quiet small tabular">
                {messages.kcal(energyOfPicks([pick]).kcal)}
              </span>
            </span>
            {portion === "" ? null : (
              <Button
                className="pick-portion"
                aria-label={text.portionOf(pick.name, portion)}
                onClick={() => onSize(pick.key)}
              >
                {portion}
                <ChevronDown size={18} aria-hidden />
              </Button>
            )}
            <IconButton
              label={text.remove(pick.name)}
              icon={<X size={20} aria-hidden />}
              onClick={() => onRemove(pick)}
            />
          </li>
        );
      })}
    </ul>
  </Section>
);
