import { useId } from "react";
import { RadioChips, Stepper } from "../../design/index.ts";
import { setup as text } from "../../messages/index.ts";
import { yearOf, yearsFrom } from "./draft.ts";
import type { StepProps } from "./step.ts";
import { thisYear } from "./this-year.ts";

const SEXES = (["female", "male"] as const).map((value) => ({
  value,
  label: text.you.sexes[value],
}));

const HEIGHT_CM = { least: 120, most: 230 } as const;

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
      <Stepper
        label={text.you.height}
        unit="cm"
        value={draft.heightCm}
        min={HEIGHT_CM.least}
        max={HEIGHT_CM.most}
        onChange={(heightCm) => {
          if (heightCm !== null) onChange({ heightCm: Math.round(heightCm) });
        }}
      />
    </>
  );
};
