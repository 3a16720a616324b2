import { useEffect, useRef, useState } from "react";
import type { FormEvent, ReactNode } from "react";
import type { Person } from "@dorsal/core/record";
import { EATING_QUESTIONS, leastAgeYears, questionsFor } from "@dorsal/core/safety";
import type { Answers, Question, QuestionId } from "@dorsal/core/safety";
import { Button, CheckRow, PageTitle, RadioChips } from "../../design/index.ts";
import { aim as text } from "../../messages/index.ts";
import { missingOf, withChoice, withOption } from "./screening-answers.ts";

export interface ScreeningProps {
  readonly person: Person;
  readonly thisYear: number;
  readonly answers: Answers;
  /** Null before it was answered. */
  readonly hasCycle: boolean | null;
  readonly head: ReactNode;
  readonly onSave: (answers: Answers, hasCycle: boolean) => void;
}

const YES_NO = (["yes", "no"] as const).map((value) => ({ value, label: text.screening[value] }));

/** All questions of the screening on one page. What is no answer yet is said once somebody tries to go on. */
export const Screening = ({
  person,
  thisYear,
  answers: known,
  hasCycle,
  head,
  onSave,
}: ScreeningProps) => {
  const [answers, setAnswers] = useState(known);
  const [cycle, setCycle] = useState(hasCycle);
  const [everything, setEverything] = useState(false);
  const [tried, setTried] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const questions = questionsFor(
    { sex: person.sex, ageYears: leastAgeYears(person.birthYear, thisYear) },
    answers,
    everything,
  );
  const missing = missingOf(questions, answers);
  const asksCycle = questions.some(({ id }) => id === "now");
  const open = missing.length + (asksCycle && cycle === null ? 1 : 0);

  // The first open question comes into view each time somebody tries to go on.
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>("[data-open] input")?.focus();
  }, [tried]);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (open > 0) setTried((before) => before + 1);
    else onSave(answers, cycle ?? false);
  };

  return (
    <form className="aim-step" ref={form} onSubmit={onSubmit}>
      {head}
      <PageTitle documentTitle={text.title}>{text.screening.title}</PageTitle>
      <p>{text.screening.intro}</p>
      <details className="aim-fold">
        <summary>{text.screening.whyTitle}</summary>
        {text.screening.why.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
      {questions.map((question) => (
        <div
          key={question.id}
          className="aim-question"
          data-open={missing.includes(question.id) || undefined}
        >
          {question.id === EATING_QUESTIONS[0] ? (
            <p className="quiet aim-between">{text.screening.eating}</p>
          ) : null}
          <Ask question={question} answers={answers} onChange={setAnswers} />
          {tried > 0 && missing.includes(question.id) ? (
            <p className="small aim-wrong">{text.missing}</p>
          ) : null}
        </div>
      ))}
      {asksCycle ? (
        <div className="aim-question" data-open={cycle === null || undefined}>
          <RadioChips
            legend={text.screening.cycle}
            hint={text.screening.cycleNote}
            options={YES_NO}
            value={cycle === null ? null : cycle ? "yes" : "no"}
            onChange={(value) => setCycle(value === "yes")}
          />
          {tried > 0 && cycle === null ? <p className="small aim-wrong">{text.missing}</p> : null}
        </div>
      ) : (
        <Button variant="text" className="aim-start" onClick={() => setEverything(true)}>
          {text.screening.everything}
        </Button>
      )}
      <p className="quiet" aria-live="polite">
        {tried > 0 && open > 0 ? text.screening.missing(open) : ""}
      </p>
      <Button type="submit" variant="primary" wide>
        {text.screening.save}
      </Button>
    </form>
  );
};

interface AskProps {
  readonly question: Question;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
}

const Ask = ({ question, answers, onChange }: AskProps) =>
  question.choose === "many" ? (
    <Many {...question} answers={answers} onChange={onChange} />
  ) : (
    <RadioChips
      legend={question.text}
      {...(question.note === null ? {} : { hint: question.note })}
      options={question.options.map((option) => ({ value: option.id, label: option.text }))}
      value={answers[question.id]?.[0] ?? null}
      onChange={(option) => onChange(withChoice(answers, question.id, option))}
    />
  );

const Many = ({
  id,
  text: asked,
  note,
  options,
  answers,
  onChange,
}: Question & Omit<AskProps, "question">) => {
  const noteId = noteOf(id);
  return (
    <fieldset className="aim-many" aria-describedby={note === null ? undefined : noteId}>
      <legend className="group-legend">{asked}</legend>
      {note === null ? null : (
        <p id={noteId} className="group-hint">
          {note}
        </p>
      )}
      {options.map((option) => (
        <CheckRow
          key={option.id}
          checked={answers[id]?.includes(option.id) ?? false}
          onChange={(checked) => onChange(withOption(answers, id, option.id, checked))}
        >
          {option.text}
        </CheckRow>
      ))}
    </fieldset>
  );
};

const noteOf = (id: QuestionId): string => `note-${id}`;
