import { RadioChips } from "../../design/index.ts";
import { setup as text } from "../../messages/index.ts";
import { levelOf } from "./draft.ts";
import type { StepProps } from "./step.ts";

const EXPERIENCES = (["new", "some", "long"] as const).map((value) => ({
  value,
  ...text.level.experiences[value],
}));
const ABLES = (["yes", "no"] as const).map((value) => ({ value, label: text.level.ables[value] }));

const ableValue = (able: boolean | null): "yes" | "no" | null =>
  able === null ? null : able ? "yes" : "no";

export const LevelStep = ({ draft, onChange, tried }: StepProps) => {
  const level = levelOf(draft);
  return (
    <>
      <RadioChips
        big
        legend={text.level.experience}
        options={EXPERIENCES}
        value={draft.experience}
        onChange={(experience) => onChange({ experience })}
      />
      <RadioChips
        legend={text.level.able}
        options={ABLES}
        value={ableValue(draft.able)}
        onChange={(value) => onChange({ able: value === "yes" })}
      />
      <p aria-live="polite" className={level === null ? "setup-wrong small" : "quiet"}>
        {level === null ? (tried ? text.level.missing : "") : text.level.result[level]}
      </p>
    </>
  );
};
