import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import { givenValue } from "../fault.ts";
import type { AllowedRange, BodyFault } from "../fault.ts";
import type { Sex } from "./density.ts";
import { LIMITS, isWithin } from "./limits.ts";
import { bmi } from "./mass.ts";
import { SPECS } from "./specs.ts";
import type { FormulaName, FormulaOutput, FormulaSpec, OutputOf, Ranges } from "./specs.ts";

/** All formulas that `evaluateFormula` knows. */
export const FORMULA_NAMES = Object.keys(SPECS) as readonly FormulaName[];

const isFormulaName = (name: unknown): name is FormulaName =>
  typeof name === "string" && Object.hasOwn(SPECS, name);

/** What a formula asks of a person of one sex: the numbers it needs, and those it looks at. */
export const formulaFields = (
  name: FormulaName,
  sex: Sex,
): { readonly asksSex: boolean; readonly needed: Ranges; readonly optional: Ranges } => {
  const { asksSex, fields, optional } = SPECS[name];
  return { asksSex, needed: fields(sex), optional: optional?.(sex) ?? {} };
};

/** What every result is held to, by its field. A living body is in here, and a good deal more. */
const RESULT_RANGES: Ranges = {
  bodyFatPercent: LIMITS.percent,
  density: LIMITS.density,
  bmi: LIMITS.bmi,
  rmrKcal: { least: 300, most: 10_000, unit: "kcal/d" },
  extracellularFluidKg: { least: 1, most: 200, unit: "kg" },
};

/** Rounding alone may carry a result over its limit: 495/1.1 - 450 is a hair below 0. */
const ROUNDING = 1e-9;

type Values = Record<string, number | boolean | Sex>;
type Given = Readonly<Record<string, unknown>>;

interface Reader {
  readonly formula: FormulaName;
  readonly given: Given;
}

const readNumber = (
  { formula, given }: Reader,
  field: string,
  range: AllowedRange,
): Result<number, BodyFault> => {
  const raw = Object.hasOwn(given, field) ? given[field] : undefined;
  const fault = { formula, field, value: givenValue(raw), range };
  if (raw === undefined || raw === null) return err({ ...fault, code: "missing" });
  if (typeof raw !== "number") return err({ ...fault, code: "not-a-number" });
  if (!Number.isFinite(raw)) return err({ ...fault, code: "not-finite" });
  return isWithin(raw, range) ? ok(raw) : err({ ...fault, code: "out-of-range" });
};

const isThere = ({ given }: Reader, field: string): boolean =>
  Object.hasOwn(given, field) && given[field] !== undefined && given[field] !== null;

const readSex = ({ formula, given }: Reader): Result<Sex, BodyFault> => {
  const raw = Object.hasOwn(given, "sex") ? given["sex"] : undefined;
  if (raw === "female" || raw === "male") return ok(raw);
  const fault = { formula, field: "sex", value: givenValue(raw) };
  return err(
    raw === undefined || raw === null
      ? { ...fault, code: "missing", range: null }
      : { ...fault, code: "unknown-sex" },
  );
};

const readYesOrNo = (reader: Reader, field: string): Result<boolean, BodyFault> => {
  const raw = reader.given[field];
  return typeof raw === "boolean"
    ? ok(raw)
    : err({ code: "not-yes-or-no", formula: reader.formula, field, value: givenValue(raw) });
};

/** Reads every field that a formula asks for; the first that is not right is the answer. */
const readValues = (
  reader: Reader,
  { asksSex, fields, optional, isAsked = [] }: FormulaSpec<never, object>,
): Result<Values, BodyFault> => {
  const values: Values = {};
  // Where a formula does not ask, the ranges are the same for both.
  let sex: Sex = "female";
  if (asksSex) {
    const read = readSex(reader);
    if (!read.ok) return read;
    sex = read.value;
    values["sex"] = sex;
  }
  const looked = { age: LIMITS.adultAge, ...optional?.(sex) };
  const there = Object.entries(looked).filter(([field]) => isThere(reader, field));
  const ranges = { ...Object.fromEntries(there), ...fields(sex) };
  for (const [field, range] of Object.entries(ranges)) {
    const read = readNumber(reader, field, range);
    if (!read.ok) return read;
    values[field] = read.value;
  }
  for (const field of isAsked.filter((one) => isThere(reader, one))) {
    const read = readYesOrNo(reader, field);
    if (!read.ok) return read;
    values[field] = read.value;
  }
  return ok(values);
};

/** A height and a weight that are possible alone can still be no body: 25 kg at 2.50 m. */
const oddSize = (formula: FormulaName, { heightCm, weightKg }: Values): BodyFault | null => {
  if (typeof heightCm !== "number" || typeof weightKg !== "number") return null;
  return oddResult(formula, bmi({ heightCm, weightKg }), RESULT_RANGES);
};

const oddResult = (formula: FormulaName, output: object, ranges: Ranges): BodyFault | null => {
  for (const [field, value] of Object.entries(output)) {
    const range = ranges[field];
    if (range === undefined) continue;
    if (typeof value !== "number" || !isWithin(value, range))
      return { code: "impossible-result", formula, field, value: givenValue(value), range };
  }
  return null;
};

const withoutRounding = (output: object): object =>
  Object.fromEntries(
    Object.entries(output).map(([field, value]) => [
      field,
      field === "bodyFatPercent" && Math.abs(value as number) < ROUNDING ? 0 : (value as unknown),
    ]),
  );

/**
 * Evaluates a formula on data from outside. Fields and units are those of the formula's input;
 * unknown fields are left alone, and an `age` is looked at even where the formula needs none,
 * since all of them are for adults.
 * @param name one of `FORMULA_NAMES`
 * @returns the output, never rounded; or the first fault, with its field, value and range
 */
export function evaluateFormula<Name extends FormulaName>(
  name: Name,
  input: unknown,
): Result<OutputOf<Name>, BodyFault>;
export function evaluateFormula(name: unknown, input: unknown): Result<FormulaOutput, BodyFault>;
export function evaluateFormula(name: unknown, input: unknown): Result<FormulaOutput, BodyFault> {
  if (!isFormulaName(name)) {
    const value = givenValue(name);
    return err({
      code: "unknown-formula",
      formula: null,
      field: "formula",
      value,
      known: FORMULA_NAMES,
    });
  }
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return err({ code: "no-input", formula: name, field: "input", value: givenValue(input) });
  // The table ties each name to its own types; that one name is looked up is more than types can follow.
  const spec = SPECS[name] as unknown as FormulaSpec<never, object>;
  const read = readValues({ formula: name, given: input as Given }, spec);
  if (!read.ok) return read;
  const values = read.value as never;
  const clash = spec.clash?.(values) ?? null;
  if (clash) return err({ formula: name, ...clash });
  const odd = oddSize(name, read.value);
  if (odd) return err(odd);
  const output = withoutRounding(spec.compute(values));
  const sex = read.value["sex"] === "male" ? "male" : "female";
  const impossible = oddResult(name, output, { ...RESULT_RANGES, ...spec.results?.(sex) });
  return impossible ? err(impossible) : ok(output as FormulaOutput);
}
