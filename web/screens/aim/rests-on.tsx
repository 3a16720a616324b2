import type { Standing } from "@dorsal/core/goal";
import type { LoadUnit } from "@dorsal/core/quantity";
import type { Eating } from "@dorsal/core/record";
import { Button, Row, Section } from "../../design/index.ts";
import { aim as text, words } from "../../messages/index.ts";

export interface RestsOnProps {
  readonly standing: Standing;
  readonly eating: Eating;
  readonly unit: LoadUnit;
  readonly onActivity: () => void;
  readonly onAnswers: () => void;
}

/** What was told before and is not asked again, each with a way to change it. */
export const RestsOn = ({ standing, eating, unit, onActivity, onAnswers }: RestsOnProps) => (
  <Section title={text.answer.restsOn}>
    <Row>{text.answer.body(text.weight(standing.weightKg, unit), standing.spent.isLearned)}</Row>
    <Row
      end={
        <Button variant="text" aria-label={text.answer.changeActivity} onClick={onActivity}>
          {text.change}
        </Button>
      }
    >
      {text.activity.sentence(eating)}
    </Row>
    {eating.answeredOn === null ? null : (
      <Row
        end={
          <Button variant="text" aria-label={text.answer.changeAnswers} onClick={onAnswers}>
            {text.change}
          </Button>
        }
      >
        {text.answer.answered(words.date(eating.answeredOn))}
      </Row>
    )}
  </Section>
);
