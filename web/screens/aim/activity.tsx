import { useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { activityLevel } from "@dorsal/core/goal";
import type { Eating } from "@dorsal/core/record";
import { Button, PageTitle, RadioChips } from "../../design/index.ts";
import { aim as text } from "../../messages/index.ts";

const WORKS = (["very-light", "light", "moderate", "heavy"] as const).map((value) => ({
  value,
  label: text.activity.workOptions[value].label,
  hint: text.activity.workOptions[value].hint,
}));
const LEISURES = (["very-light", "light", "moderate", "active", "very-active"] as const).map(
  (value) => ({
    value,
    label: text.activity.leisureOptions[value].label,
    hint: text.activity.leisureOptions[value].hint,
  }),
);

export interface ActivityProps {
  readonly eating: Eating | null;
  readonly head: ReactNode;
  readonly onSave: (part: Pick<Eating, "work" | "leisure">) => void;
}

/** Two answers that make a first guess of what is used. */
export const Activity = ({ eating, head, onSave }: ActivityProps) => {
  const [work, setWork] = useState(eating?.work ?? null);
  const [leisure, setLeisure] = useState(eating?.leisure ?? null);
  const [tried, setTried] = useState(false);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (work !== null && leisure !== null) onSave({ work, leisure });
    else setTried(true);
  };
  return (
    <form className="aim-step" onSubmit={onSubmit}>
      {head}
      <PageTitle documentTitle={text.title}>{text.activity.title}</PageTitle>
      <p>{text.activity.intro}</p>
      <RadioChips big legend={text.activity.work} options={WORKS} value={work} onChange={setWork} />
      {tried && work === null ? <p className="small aim-wrong">{text.missing}</p> : null}
      <RadioChips
        big
        legend={text.activity.leisure}
        options={LEISURES}
        value={leisure}
        onChange={setLeisure}
      />
      {tried && leisure === null ? <p className="small aim-wrong">{text.missing}</p> : null}
      <p className="quiet" aria-live="polite">
        {work !== null && leisure !== null
          ? text.activity.level(activityLevel({ work, leisure }))
          : ""}
      </p>
      <Button type="submit" variant="primary" wide>
        {text.next}
      </Button>
    </form>
  );
};
