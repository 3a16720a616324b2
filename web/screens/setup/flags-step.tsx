import { CheckRow } from "../../design/index.ts";
import { setup as text } from "../../messages/index.ts";
import { RED_FLAG_IDS } from "./red-flags.ts";
import type { StepProps } from "./step.ts";

export const FlagsStep = ({ draft, onChange }: StepProps) => (
  <FlagList flags={draft.redFlags} onChange={(redFlags) => onChange({ redFlags })} />
);

export interface FlagListProps {
  readonly flags: readonly string[];
  readonly onChange: (flags: readonly string[]) => void;
}

/** Signs that a doctor must see before anybody trains, to be ticked. */
export const FlagList = ({ flags, onChange }: FlagListProps) => (
  <>
    <p>{text.flags.intro}</p>
    <fieldset className="setup-flags">
      <legend className="group-legend">{text.flags.legend}</legend>
      {RED_FLAG_IDS.map((id) => (
        <CheckRow
          key={id}
          checked={flags.includes(id)}
          onChange={(checked) =>
            onChange(checked ? [...flags, id] : flags.filter((other) => other !== id))
          }
        >
          {text.flags.options[id]}
        </CheckRow>
      ))}
    </fieldset>
  </>
);
