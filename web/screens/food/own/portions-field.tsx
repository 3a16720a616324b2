import { Plus, X } from "lucide-react";
import type { TypedPortion } from "@dorsal/core/food";
import { Button, IconButton } from "../../../design/index.ts";
import { foodOwn as text } from "../../../messages/index.ts";
import { NumberField, TextField } from "../fields.tsx";

/** As many as a record keeps, one left for the serving. */
const MOST = 19;

interface PortionsFieldProps {
  readonly portions: readonly TypedPortion[];
  readonly unit: "g" | "ml";
  readonly onChange: (portions: readonly TypedPortion[]) => void;
}

/** Household measures of a food: what one slice or cup of it weighs. */
export const PortionsField = ({ portions, unit, onChange }: PortionsFieldProps) => {
  const change = (at: number, part: Partial<TypedPortion>): void =>
    onChange(portions.map((portion, each) => (each === at ? { ...portion, ...part } : portion)));
  return (
    <fieldset>
      <legend className="group-legend">{text.portions}</legend>
      <p className="quiet small">{text.portionsHint}</p>
      <div className="own-portions">
        {portions.map((portion, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row is its place: rows without a name are alike
          <div key={at} className="own-portion">
            <TextField
              label={text.portionName(at + 1)}
              value={portion.label}
              maxLength={70}
              example={text.portionExample}
              onChange={(label) => change(at, { label })}
            />
            <NumberField
              label={text.portionGrams(at + 1, unit)}
              value={portion.grams}
              onChange={(grams) => change(at, { grams })}
            />
            <IconButton
              label={text.portionRemove(at + 1)}
              icon={<X aria-hidden />}
              onClick={() => onChange(portions.filter((_, each) => each !== at))}
            />
          </div>
        ))}
        {portions.length < MOST ? (
          <Button
            variant="text"
            icon={<Plus size={20} aria-hidden />}
            onClick={() => onChange([...portions, { label: "", grams: "" }])}
          >
            {text.portionAdd}
          </Button>
        ) : null}
      </div>
    </fieldset>
  );
};
