import { kitChips } from "@dorsal/core/exercise";
import type { KitGroup } from "@dorsal/core/exercise";
import { Chip, ChipGroup } from "../design/index.ts";
import { kit as text } from "../messages/index.ts";
import "./kit-chips.css";

/** Most people have some of these; what only a gym has opens on demand. */
const OPEN: readonly KitGroup[] = ["home", "weights"];
const FOLDED: readonly KitGroup[] = ["gym", "cardio"];

export interface KitChipsProps {
  readonly have: readonly string[];
  readonly onChange: (have: readonly string[]) => void;
}

/** What a person has, by where they have it. */
export const KitChips = ({ have, onChange }: KitChipsProps) => {
  const group = (id: KitGroup, legendHidden = false) => (
    <ChipGroup key={id} legend={text.groups[id]} legendHidden={legendHidden}>
      {kitChips
        .filter((chip) => chip.group === id)
        .map((chip) => (
          <Chip
            key={chip.id}
            label={chip.label}
            checked={have.includes(chip.id)}
            onChange={(on) =>
              onChange(on ? [...have, chip.id] : have.filter((other) => other !== chip.id))
            }
          />
        ))}
    </ChipGroup>
  );
  return (
    <div className="kit-chips">
      {OPEN.map((id) => group(id))}
      {FOLDED.map((id) => {
        const chosen = kitChips.filter((chip) => chip.group === id && have.includes(chip.id));
        return (
          <details key={id} className="kit-fold" open={chosen.length > 0}>
            <summary>{text.groups[id]}</summary>
            {group(id, true)}
          </details>
        );
      })}
    </div>
  );
};
