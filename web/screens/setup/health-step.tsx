import { useState } from "react";
import { Chip, ChipGroup, RadioChips } from "../../design/index.ts";
import type { Condition, ConditionTag } from "@dorsal/core/record";
import { setup as text } from "../../messages/index.ts";
import { LOW_BACK, conditionsWith } from "./conditions.ts";
import type { StepProps } from "./step.ts";

const OTHERS = [
  "shoulder",
  "knee",
  "wrist",
  "neck",
  "balance",
  "hypertension",
  "osteoporosis",
] as const;

type Answer = Condition["severity"] | "none";

const WHENS = (["active", "history"] as const).map((value) => ({
  value,
  label: text.health.whens[value],
}));
const LOW_BACK_WHENS = [...WHENS, { value: "none" as const, label: text.health.whenNo }];

export const HealthStep = ({ draft, onChange }: StepProps) => {
  const { conditions } = draft;
  const answerTo = (tag: ConditionTag): Answer =>
    conditions.find((condition) => condition.tag === tag)?.severity ?? "none";
  const answer = (tags: readonly ConditionTag[], severity: Answer): void =>
    onChange({ conditions: conditionsWith(conditions, tags, severity) });
  const [asksLowBack, setAsksLowBack] = useState(() =>
    LOW_BACK.some((tag) => answerTo(tag) !== "none"),
  );
  const { health } = text;

  return (
    <>
      <p>{health.intro}</p>
      <ChipGroup legend={health.legend} legendHidden>
        <Chip
          label={health.lowBack}
          checked={asksLowBack}
          onChange={(on) => {
            setAsksLowBack(on);
            if (!on) answer(LOW_BACK, "none");
          }}
        />
        {OTHERS.map((tag) => (
          <Chip
            key={tag}
            label={health.conditions[tag]}
            checked={answerTo(tag) !== "none"}
            onChange={(on) => answer([tag], on ? "active" : "none")}
          />
        ))}
        {draft.sex === "male" ? null : (
          <Chip
            label={health.conditions.pregnancy}
            checked={answerTo("pregnancy") !== "none"}
            onChange={(on) => answer(["pregnancy"], on ? "active" : "none")}
          />
        )}
      </ChipGroup>
      {asksLowBack ? (
        <section className="setup-low-back" aria-label={health.lowBackLegend}>
          <p className="group-legend">{health.lowBackLegend}</p>
          <p className="group-hint">{health.lowBackNone}</p>
          <Chip
            label={health.lowBackUnsure}
            checked={LOW_BACK.every((tag) => answerTo(tag) === "active")}
            onChange={(on) => answer(LOW_BACK, on ? "active" : "none")}
          />
          {LOW_BACK.map((tag) => (
            <RadioChips
              key={tag}
              legend={health.lowBackQuestions[tag]}
              options={LOW_BACK_WHENS}
              value={answerTo(tag)}
              onChange={(value) => answer([tag], value)}
            />
          ))}
        </section>
      ) : null}
      {OTHERS.map((tag) => {
        const severity = answerTo(tag);
        return severity === "none" ? null : (
          <RadioChips
            key={tag}
            legend={health.when(health.conditions[tag])}
            options={WHENS}
            value={severity}
            onChange={(value) => answer([tag], value)}
          />
        );
      })}
    </>
  );
};
