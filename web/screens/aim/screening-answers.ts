import type { Profile } from "@dorsal/core/record";
import { CONDITIONS } from "@dorsal/core/safety";
import type { Answers, Question, QuestionId } from "@dorsal/core/safety";

/** The option that stands alone. */
const NONE = "none";

/** The answers to one question with an option put on or off; `none` and the others exclude each other. */
export const withOption = (
  answers: Answers,
  id: QuestionId,
  option: string,
  isOn: boolean,
): Answers => {
  const before = answers[id] ?? [];
  const rest = before.filter((one) => one !== option);
  const chosen = !isOn
    ? rest
    : option === NONE
      ? [NONE]
      : [...rest.filter((one) => one !== NONE), option];
  return pruned({ ...answers, [id]: chosen });
};

/** The answers with the one option of a question that takes one. */
export const withChoice = (answers: Answers, id: QuestionId, option: string): Answers =>
  pruned({ ...answers, [id]: [option] });

/** A clearance goes with what it was about: told anew, it has to be given anew. */
const pruned = (answers: Answers): Answers => {
  const { cleared, ...rest } = answers;
  if (!cleared) return answers;
  const told = CONDITIONS.filter((code) => rest.conditions?.includes(code));
  const left = cleared.filter((one) => one === NONE || told.some((code) => code === one));
  return told.length === 0 ? rest : { ...rest, cleared: left };
};

/** The questions that still need an answer, in order. */
export const missingOf = (
  questions: readonly Question[],
  answers: Answers,
): readonly QuestionId[] =>
  questions
    .filter(({ id, isRequired }) => isRequired && (answers[id] ?? []).length === 0)
    .map(({ id }) => id);

/** What the plan of training was told already is not asked again. */
export const knownFrom = (answers: Answers, profile: Profile): Answers =>
  answers.now === undefined && profile.conditions.some(({ tag }) => tag === "pregnancy")
    ? { ...answers, now: ["pregnant"] }
    : answers;
