import { err, ok } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";
import { CONDITIONS, EATING_DISORDER, EATING_QUESTIONS, QUESTION_IDS, SIGNS } from "./codes.ts";
import type { QuestionId } from "./codes.ts";
import { checked } from "./fault.ts";
import type { SafetyFault } from "./fault.ts";
import { questionText } from "./messages/questions.ts";
import { bodySchema } from "./person.ts";
import type { Body, Health, SafetyPerson } from "./person.ts";

export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  /** A line below the question, or null. */
  readonly note: string | null;
  /** One option, or any number of them. */
  readonly choose: "one" | "many";
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** A person is not made without an answer to this. */
  readonly isRequired: boolean;
}

/** The chosen options of each question; `none` stands alone. What is not answered is left out. */
export type Answers = Readonly<Partial<Record<QuestionId, readonly string[] | undefined>>>;

/** The ages in years between which a pregnancy is asked about unasked; anyone may tell of one. */
const PREGNANCY_YEARS = { from: 10, to: 60 } as const;

const YES_NO = ["yes", "no"] as const;

const OPTIONS: Readonly<Record<QuestionId, readonly string[]>> = {
  now: ["pregnant", "breastfeeding", "none"],
  conditions: [...CONDITIONS, "none"],
  cleared: [...CONDITIONS, "none"],
  signs: [...SIGNS, "none"],
  "eating-disorder": EATING_DISORDER,
  "eating-undo": YES_NO,
  "eating-control": YES_NO,
  "eating-fast-loss": YES_NO,
  "eating-mirror": YES_NO,
  "eating-thoughts": YES_NO,
  "larger-deficit": YES_NO,
};

const MANY: ReadonlySet<QuestionId> = new Set(["now", "conditions", "cleared", "signs"]);

const isKnown = <T extends string>(list: readonly T[], option: string): option is T =>
  (list as readonly string[]).includes(option);

/**
 * The questions to show, in order. Pregnancy, breastfeeding and periods are asked where the formulas
 * count as female, between 10 and 60 years; with `everything` they are shown to anyone, for a line
 * such as "something else applies to me". Clearance is asked for what was told.
 */
export const questionsFor = (
  { sex, ageYears }: Pick<Body, "sex" | "ageYears">,
  answers: Answers,
  everything = false,
): readonly Question[] => {
  const canApply =
    everything ||
    (sex === "female" && ageYears >= PREGNANCY_YEARS.from && ageYears <= PREGNANCY_YEARS.to);
  const told = CONDITIONS.filter((code) => answers.conditions?.includes(code));
  const optionsOf = (id: QuestionId): readonly string[] => {
    if (id === "cleared") return [...told, "none"];
    return id === "signs" && !canApply
      ? OPTIONS.signs.filter((sign) => sign !== "missed-periods")
      : OPTIONS[id];
  };
  return QUESTION_IDS.filter((id) => {
    if (id === "now") return canApply;
    return id !== "cleared" || told.length > 0;
  }).map((id) => {
    const { text, note, options } = questionText(id);
    return {
      id,
      text,
      note,
      choose: MANY.has(id) ? "many" : "one",
      options: optionsOf(id).map((option) => ({ id: option, text: options[option] ?? option })),
      isRequired: id !== "larger-deficit",
    };
  });
};

/**
 * A person from a body and the answers of the screening. The error names every question that is
 * shown and not answered, every answer that is no option, and every field of the body that is out
 * of its range. An answer to a question that is not shown to this person counts as well.
 */
export const answersToPerson = (
  body: Body,
  answers: Answers,
): Result<SafetyPerson, readonly SafetyFault[]> => {
  const read = checked(bodySchema, body);
  if (!read.ok) return err(read.error);
  const faults = [
    ...unknownAnswers(answers),
    ...questionsFor(read.value, answers)
      .filter(({ id, isRequired }) => isRequired && (answers[id] ?? []).length === 0)
      .map(({ id, options }) =>
        fault(
          id,
          "nothing",
          options.map((option) => option.id),
        ),
      ),
  ];
  if (faults.length > 0) return err(faults);
  return ok({ ...read.value, health: answersToHealth(answers) });
};

const fault = (field: string, value: string, options: readonly string[]): SafetyFault => ({
  code: "out-of-range",
  field,
  value,
  expected: `an answer of ${options.join(", ")}`,
});

const unknownAnswers = (answers: Answers): SafetyFault[] =>
  Object.entries(answers).flatMap(([id, chosen]) => {
    if (chosen === undefined) return [];
    if (!isKnown(QUESTION_IDS, id))
      return [
        { code: "out-of-range", field: id, value: "an answer", expected: "no such question" },
      ];
    const options = OPTIONS[id];
    const stray = chosen.find((option) => !options.includes(option));
    if (stray !== undefined) return [fault(id, `"${stray}"`, options)];
    const isContrary = chosen.length > 1 && (!MANY.has(id) || chosen.includes("none"));
    return isContrary ? [fault(id, chosen.join(" and "), options)] : [];
  });

const answersToHealth = (answers: Answers): Health => {
  const has = (id: QuestionId, option: string): boolean => answers[id]?.includes(option) ?? false;
  return {
    pregnant: has("now", "pregnant"),
    breastfeeding: has("now", "breastfeeding"),
    // Never read as never: the question is required, and what is not answered is not said.
    eatingDisorder: EATING_DISORDER.find((one) => has("eating-disorder", one)) ?? "not-said",
    eatingScreenYes: EATING_QUESTIONS.filter((id) => has(id, "yes")).length,
    conditions: CONDITIONS.filter((code) => has("conditions", code)).map((code) => ({
      code,
      clearedByClinician: has("cleared", code),
    })),
    signs: SIGNS.filter((sign) => has("signs", sign)),
    largerDeficitAgreed: has("larger-deficit", "yes"),
  };
};
