import { useState } from "react";
import { Chip, ChipGroup, RadioChips } from "../../design/index.ts";
import type { Condition, ConditionTag } from "@dorsal/core/record";
import { setup as text } from "../../messages/index.ts";
import type { StepProps } from "./step.ts";

const LOW_BACK = ["low_back_flexion", "low_back_extension", "low_back_load"] as const;
const OTHERS = [
  "shoulder",
  "knee",
  "wrist",
  "neck",
  "balance",
  "hypertension",
  "osteoporosis",
] as const;

type Answer = Condition["severity"] | "no";

const WHENS = (["active", "history"] as const).map((value) => ({
  value,
  label: text.health.whens[value],
}));
const LOW_BACK_WHENS = [...WHENS, { value: "no" as const, label: text.health.whenNo }];

export const HealthStep = ({ draft, onChange }: StepProps) => {
  const { conditions } = draft;
  const answerTo = (tag: ConditionTag): Answer =>
    conditions.find((condition) => condition.tag === tag)?.severity ?? "no";
  const without = (tags: readonly ConditionTag[]): typeof conditions =>
    conditions.filter(({ tag }) => !tags.includes(tag));
  const answer = (tag: ConditionTag, severity: Answer): void =>
    onChange({
      conditions:
        severity === "no"
          ? without([tag])
          : [...without([tag]), { tag, severity }].toSorted((one, other) =>
              one.tag < other.tag ? -1 : 1,
            ),
    });
  const [asksLowBack, setAsksLowBack] = useState(() =>
    LOW_BACK.some((tag) => answerTo(tag) !== "no"),
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
            if (!on) onChange({ conditions: without(LOW_BACK) });
          }}
        />
        {OTHERS.map((tag) => (
          <Chip
            key={tag}
            label={health.conditions[tag]}
            checked={answerTo(tag) !== "no"}
            onChange={(on) => answer(tag, on ? "active" : "no")}
          />
        ))}
        {draft.sex === "male" ? null : (
          <Chip
            label={health.conditions.pregnancy}
            checked={answerTo("pregnancy") !== "no"}
            onChange={(on) => answer("pregnancy", on ? "active" : "no")}
          />
        )}
      </ChipGroup>
      {asksLowBack ? (
        <section className="setup-low-back" aria-label={health.lowBackLegend}>
          <p className="group-legend">{health.lowBackLegend}</p>
          <p className="group-hint">{health.lowBackNone}</p>
          {LOW_BACK.map((tag) => (
            <RadioChips
              key={tag}
              legend={health.lowBackQuestions[tag]}
              options={LOW_BACK_WHENS}
              value={answerTo(tag)}
              onChange={(value) => answer(tag, value)}
            />
          ))}
        </section>
      ) : null}
      {OTHERS.map((tag) => {
        const severity = answerTo(tag);
        return severity === "no" ? null : (
          <RadioChips
            key={tag}
            legend={health.when(health.conditions[tag])}
            options={WHENS}
            value={severity}
            onChange={(value) => answer(tag, value)}
          />
        );
      })}
    </>
  );
};
