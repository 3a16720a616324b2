import { RadioChips } from "../../design/index.ts";
import { BackFocusLater } from "../../figure/index.ts";
import { setup as text } from "../../messages/index.ts";
import { useIdle } from "../use-idle.ts";
import type { StepProps } from "./step.ts";

const OPTIONS = (["upper", "lower", "both"] as const).map((value) => ({
  value,
  ...text.focus.options[value],
}));

export const FocusStep = ({ draft, onChange }: StepProps) => {
  const idle = useIdle();
  return (
    <>
      <p>{text.focus.intro}</p>
      <div className="setup-figure">
        {idle ? (
          <BackFocusLater bare value={draft.focus} onPick={(focus) => onChange({ focus })} />
        ) : null}
      </div>
      <RadioChips
        big
        legend={text.focus.legend}
        legendHidden
        options={OPTIONS}
        value={draft.focus}
        onChange={(focus) => onChange({ focus })}
      />
    </>
  );
};
