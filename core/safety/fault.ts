import * as z from "zod/mini";
import { err, ok, shortened, valueAt } from "../quantity/index.ts";
import type { Result } from "../quantity/index.ts";

/** A value that no judgement about safety may be built on: which field, what stood there, what may. */
export interface SafetyFault {
  readonly code: "out-of-range";
  /** Path to the field, as `health.eatingScreenYes`; empty for the whole question. */
  readonly field: string;
  /** The refused value, shortened to fit a line. */
  readonly value: string;
  /** The range or the choices, with the unit. */
  readonly expected: string;
}

const LONGEST_SHOWN = 60;

const showValue = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return shortened(`"${value}"`, LONGEST_SHOWN);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  // JSON has no NaN and no infinity.
  if (typeof value === "number" || typeof value === "boolean")
    return shortened(String(value), LONGEST_SHOWN);
  if (value === null) return "null";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
};

/** The input in its checked form, or every fault that was found in it. */
export const checked = <T>(
  schema: z.ZodMiniType<T>,
  input: unknown,
): Result<T, readonly SafetyFault[]> => {
  const read = schema.safeParse(input);
  if (read.success) return ok(read.data);
  return err(
    read.error.issues.map((issue) => ({
      code: "out-of-range",
      field: issue.path.map(String).join("."),
      value: showValue(valueAt(input, issue.path)),
      expected: issue.message,
    })),
  );
};

/** A finite number from `least` to `most`, both included. */
export const amount = (least: number, most: number, unit: string) =>
  z.custom<number>(
    (value) => typeof value === "number" && value >= least && value <= most,
    `${least} to ${most} ${unit}`,
  );

/** A whole number from `least` to `most`, both included. */
export const count = (least: number, most: number, what: string) =>
  z.custom<number>(
    (value) =>
      typeof value === "number" && Number.isInteger(value) && value >= least && value <= most,
    `a whole number, ${least} to ${most} ${what}`,
  );

export const yesOrNo = () => z.boolean("true or false");

export const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices, `one of ${choices.join(", ")}`);

export const listOf = <T>(item: z.ZodMiniType<T>) => z.readonly(z.array(item, "a list"));
