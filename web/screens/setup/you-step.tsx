import { Button, RadioChips, Stepper, useId } from "../../design/index.ts";
import { setup as text, words } from "../../messages/index.ts";
import { heightInches, inchesToCm, weightOf, yearOf, yearsFrom } from "./draft.ts";
import type { StepProps } from "./step.ts";
import { thisYear } from "./this-year.ts";

const SEXES = (["female", "male"] as const).map((value) => ({
  value,
  label: text.you.sexes[value],
}));

const HEIGHT_CM = { least: 120, most: 230 } as const;
const INCHES_A_FOOT = 12;
const HEIGHT_FEET = { least: 4, most: 7 } as const;

const METRIC = { loadUnit: "kg", lengthUnit: "cm" } as const;
const IMPERIAL = { loadUnit: "lb", lengthUnit: "in" } as const;

export const YouStep = ({ draft, onChange, tried }: StepProps) => {
  const id = useId();
  const year = thisYear();
  const isWrong = yearOf(draft.year, year) === null && (tried || draft.year.trim().length >= 4);
  return (
    <>
      <p>{text.you.intro}</p>
      <div className="setup-field">
        <label htmlFor={id} className="group-legend">
          {text.you.year}
        </label>
        <input
          id={id}
          className="text-input setup-year tabular"
          inputMode="numeric"
          autoComplete="bday-year"
          maxLength={4}
          value={draft.year}
          aria-invalid={isWrong}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => onChange({ year: event.currentTarget.value })}
        />
        <p id={`${id}-wrong`} className="setup-wrong small" aria-live="polite">
          {isWrong ? text.you.yearWrong(...yearsFrom(year)) : ""}
        </p>
      </div>
      <RadioChips
        legend={text.you.sex}
        hint={text.you.sexHint}
        options={SEXES}
        value={draft.sex}
        onChange={(sex) => onChange({ sex })}
      />
      {tried && draft.sex === null ? (
        <p className="setup-wrong small" role="alert">
          {text.you.sexMissing}
        </p>
      ) : null}
      <Height draft={draft} onChange={onChange} />
      <Weight draft={draft} onChange={onChange} tried={tried} />
      <Button
        variant="text"
        className="setup-units"
        onClick={() => onChange(draft.loadUnit === "kg" ? IMPERIAL : METRIC)}
      >
        {text.you.inUnits[draft.loadUnit === "kg" ? "imperial" : "metric"]}
      </Button>
    </>
  );
};

const Height = ({ draft, onChange }: Pick<StepProps, "draft" | "onChange">) => {
  if (draft.lengthUnit === "cm")
    return (
      <Stepper
        label={text.you.height}
        unit="cm"
        value={Math.round(draft.heightCm)}
        min={HEIGHT_CM.least}
        max={HEIGHT_CM.most}
        onChange={(heightCm) => {
          if (heightCm !== null) onChange({ heightCm: Math.round(heightCm) });
        }}
      />
    );
  const inches = heightInches(draft.heightCm);
  const feet = Math.floor(inches / INCHES_A_FOOT);
  const rest = inches - feet * INCHES_A_FOOT;
  const set = (total: number): void =>
    onChange({
      heightCm: Math.min(HEIGHT_CM.most, Math.max(HEIGHT_CM.least, inchesToCm(total))),
    });
  return (
    <div className="setup-pair">
      <Stepper
        label={text.you.heightFeet}
        unit="ft"
        value={feet}
        min={HEIGHT_FEET.least}
        max={HEIGHT_FEET.most}
        onChange={(value) => {
          if (value !== null) set(Math.round(value) * INCHES_A_FOOT + rest);
        }}
      />
      <Stepper
        label={text.you.heightInches}
        unit="in"
        value={rest}
        min={0}
        max={INCHES_A_FOOT - 1}
        onChange={(value) => {
          if (value !== null) set(feet * INCHES_A_FOOT + Math.round(value));
        }}
      />
    </div>
  );
};

const Weight = ({ draft, onChange, tried }: Pick<StepProps, "draft" | "onChange" | "tried">) => {
  const id = useId();
  if (draft.weighed)
    return (
      <p className="quiet">{text.you.weighed(draft.weighed.text, words.date(draft.weighed.on))}</p>
    );
  const isWrong = tried && weightOf(draft) === "wrong";
  return (
    <div className="setup-field">
      <label htmlFor={id} className="group-legend">
        {text.you.weight}
      </label>
      <p className="group-hint">{text.you.weightHint}</p>
      <span className="setup-typed">
        <input
          id={id}
          className="text-input setup-year tabular"
          inputMode="decimal"
          autoComplete="off"
          maxLength={6}
          value={draft.weight}
          aria-invalid={isWrong}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => onChange({ weight: event.currentTarget.value })}
        />
        <span aria-hidden>{draft.loadUnit}</span>
      </span>
      <p id={`${id}-wrong`} className="setup-wrong small" aria-live="polite">
        {isWrong ? text.you.weightWrong(draft.loadUnit) : ""}
      </p>
    </div>
  );
};
