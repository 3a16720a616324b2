import { bodyLog as text } from "../../messages/index.ts";
import type { When } from "./when.ts";
import { useId } from "../../design/index.ts";

export interface WhenFieldsProps {
  readonly value: When;
  /** The last day that can be chosen. */
  readonly latest: string;
  readonly onChange: (when: When) => void;
}

export const WhenFields = ({ value, latest, onChange }: WhenFieldsProps) => {
  const id = useId();
  return (
    <div className="log-when">
      <div>
        <label htmlFor={`${id}-date`}>{text.date}</label>
        <input
          id={`${id}-date`}
          type="date"
          className="text-input tabular"
          max={latest}
          value={value.date}
          onChange={(event) => onChange({ ...value, date: event.currentTarget.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-time`}>{text.time}</label>
        <input
          id={`${id}-time`}
          type="time"
          className="text-input tabular"
          value={value.time}
          onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
        />
      </div>
    </div>
  );
};
