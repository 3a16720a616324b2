import { setup as text } from "../../messages/index.ts";
import { RED_FLAG_IDS } from "./red-flags.ts";
import type { StepProps } from "./step.ts";

export const FlagsStep = ({ draft, onChange }: StepProps) => (
  <>
    <p>{text.flags.intro}</p>
    <fieldset className="setup-flags">
      <legend className="group-legend">{text.flags.legend}</legend>
      {RED_FLAG_IDS.map((id) => (
        <label key={id} className="setup-flag">
          <input
            type="checkbox"
            checked={draft.redFlags.includes(id)}
            onChange={(event) =>
              onChange({
                redFlags: event.currentTarget.checked
                  ? [...draft.redFlags, id]
                  : draft.redFlags.filter((other) => other !== id),
              })
            }
          />
          <span>{text.flags.options[id]}</span>
        </label>
      ))}
    </fieldset>
  </>
);
