import { WEEKDAYS } from "@dorsal/core/record";
import { Chip, ChipGroup, Range, Stepper } from "../../design/index.ts";
import { plan as planText, setup as text } from "../../messages/index.ts";
import { MINUTES, daysInOrder, minutesAWeek, minutesOn } from "./draft.ts";
import type { StepProps } from "./step.ts";

export const DaysStep = ({ draft, onChange, tried }: StepProps) => (
  <>
    <ChipGroup legend={text.days.legend} hint={text.days.hint}>
      {WEEKDAYS.map((day) => (
        <Chip
          key={day}
          label={planText.daysShort[day]}
          checked={draft.days.includes(day)}
          onChange={(on) =>
            onChange({
              days: on
                ? daysInOrder([...draft.days, day])
                : draft.days.filter((other) => other !== day),
            })
          }
        />
      ))}
    </ChipGroup>
    {tried && draft.days.length === 0 ? (
      <p className="setup-wrong small" role="alert">
        {text.days.none}
      </p>
    ) : null}
    <div>
      <Range
        label={text.days.minutes}
        value={draft.minutes}
        valueText={planText.minutes(draft.minutes)}
        min={MINUTES.least}
        max={MINUTES.most}
        step={MINUTES.step}
        onChange={(minutes) => onChange({ minutes, minutesByDay: {} })}
      />
      <p className="group-hint">{text.days.minutesHint}</p>
    </div>
    <details className="setup-fold" open={Object.keys(draft.minutesByDay).length > 0}>
      <summary>{text.days.perDay}</summary>
      <div className="setup-minutes">
        {draft.days.map((day) => (
          <Stepper
            key={day}
            label={text.days.minutesOn(planText.days[day])}
            unit="min"
            value={minutesOn(draft, day)}
            min={MINUTES.least}
            max={MINUTES.most}
            step={MINUTES.step}
            onChange={(minutes) => {
              if (minutes !== null)
                onChange({ minutesByDay: { ...draft.minutesByDay, [day]: Math.round(minutes) } });
            }}
          />
        ))}
      </div>
    </details>
    <p className="quiet tabular" aria-live="polite">
      {text.days.sum(draft.days.length, minutesAWeek(draft))}
    </p>
  </>
);
