import {
  FORMULA_NAMES,
  WAIST_BMI_LIMIT,
  describeBodyFault,
  evaluateFormula,
  formulaFields,
  rangeText,
} from "@dorsal/core/body";
import type { BodyFault, FormulaName, FormulaOutput, Sex } from "@dorsal/core/body";
import { err, ok } from "@dorsal/core/quantity";
import type { Result } from "@dorsal/core/quantity";
import { bodyMessages as text } from "./body-messages.ts";
import { readFlags } from "./flags.ts";
import { EXIT } from "./io.ts";
import type { Command, Io } from "./io.ts";
import { messages } from "./messages.ts";
import { tableLines } from "./table.ts";

const SEXES: readonly Sex[] = ["female", "male"];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const readJson = (source: string): Result<unknown, string> => {
  if (source.trim() === "") return err(text.empty);
  try {
    return ok(JSON.parse(source.replace(/^\uFEFF/, "")));
  } catch {
    return err(text.notJson);
  }
};

const answerTo = (entry: unknown): Result<FormulaOutput, BodyFault> =>
  isObject(entry) ? evaluateFormula(entry["formula"], entry["input"]) : evaluateFormula(entry, {});

/** What the field of a fault may be: a range of numbers, the values that there are, or in words. */
const rangeOf = (fault: BodyFault): unknown => {
  switch (fault.code) {
    case "unknown-formula":
      return fault.known;
    case "no-input":
      return text.fieldsOf(fault.formula ?? "");
    case "unknown-sex":
      return SEXES;
    case "missing":
      // Of all that may be missing, only the sex is no number.
      return fault.range ?? SEXES;
    case "not-yes-or-no":
      return [true, false];
    case "not-for-them":
      return fault.limit === "pregnant" ? [false] : text.below(WAIST_BMI_LIMIT, "kg/m²");
    case "not-a-number":
    case "not-finite":
    case "out-of-range":
    case "not-above":
    case "impossible-result":
      return fault.range;
  }
};

/** A fault as data: the field, its value and its range, and the sentence that says so. */
const errorOf = (fault: BodyFault) => ({
  error: {
    code: fault.code,
    formula: fault.formula,
    field: fault.field,
    value: fault.value,
    range: rangeOf(fault),
    message: describeBodyFault(fault),
  },
});

const print = (io: Io, value: unknown): void => io.out(`${JSON.stringify(value, null, 2)}\n`);

const runCases = (io: Io): number => {
  const refuse = (line: string): number => {
    io.err(messages.refused("body", line));
    return EXIT.failed;
  };
  const data = readJson(io.stdin());
  if (!data.ok) return refuse(data.error);
  const many = isObject(data.value) ? data.value["vectors"] : data.value;
  if (!Array.isArray(many)) {
    const answer = answerTo(data.value);
    if (!answer.ok) {
      const { error } = answer;
      return refuse(text.inFormula(error.formula, describeBodyFault(error)));
    }
    print(io, answer.value);
    return EXIT.ok;
  }
  const answers = many.map(answerTo);
  print(
    io,
    answers.map((answer) => (answer.ok ? answer.value : errorOf(answer.error))),
  );
  return answers.every(({ ok: isDone }) => isDone) ? EXIT.ok : EXIT.failed;
};

/** What a formula asks of one sex, a row for each field. */
const fieldRows = (name: FormulaName, sex: Sex, forWhom: string): readonly string[][] => {
  const { asksSex, needed, optional } = formulaFields(name, sex);
  const fields: readonly (readonly [string, string])[] = [
    ...(asksSex ? [["sex", text.sexRange] as const] : []),
    ...Object.entries(needed).map(([field, range]) => [field, rangeText(range)] as const),
    ...Object.entries(optional).map(
      ([field, range]) => [text.optional(field), rangeText(range)] as const,
    ),
  ];
  return fields.map(([field, range], index) => [
    index === 0 ? name : "",
    index === 0 ? forWhom : "",
    field,
    range,
  ]);
};

const listRows = (name: FormulaName): readonly string[][] => {
  const women = fieldRows(name, "female", "");
  const men = fieldRows(name, "male", "");
  return JSON.stringify(women) === JSON.stringify(men)
    ? women
    : [...fieldRows(name, "female", text.women), ...fieldRows(name, "male", text.men)];
};

const run = (args: readonly string[], io: Io): number => {
  const flags = readFlags(args, { values: [], switches: ["list"] });
  if (!flags.ok) {
    io.err(messages.refused("body", flags.error));
    return EXIT.usage;
  }
  if (!flags.value.switches.has("list")) return runCases(io);
  const rows = [text.columns, ...FORMULA_NAMES.flatMap(listRows)];
  io.out(`${tableLines(rows, ["left", "left", "left", "left"]).join("\n")}\n`);
  return EXIT.ok;
};

/** `dorsal body`: the formulas of composition and resting rate, from cases on standard input. */
export const body: Command = { name: "body", summary: text.summary, help: text.help, run };
