import type { core } from "zod/mini";
import { showValue, valueAt } from "../quantity/index.ts";

/** Why a body was refused: the field, its value, and what would be right. */
export interface BodyFault {
  readonly code: "invalid-body";
  /** Path to the field, as `sets.3.reps`; empty for the whole body. */
  readonly field: string;
  /** The refused value, shortened to fit a line. */
  readonly value: string;
  readonly expected: string;
}

/** Why a stored or imported record cannot be used. */
export interface RecordFault {
  readonly code:
    | "not-a-record"
    | "unknown-kind"
    | "newer-version"
    | "bad-id"
    | "bad-time"
    | "invalid-body";
  readonly kind: string | null;
  readonly id: string | null;
  readonly field: string;
  readonly value: string;
  readonly expected: string;
}

const expectation = (issue: core.$ZodIssue): string => {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? "a whole number" : `a value of type ${issue.expected}`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? `at least ${issue.minimum} long`
        : `at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" || issue.origin === "array"
        ? `at most ${issue.maximum} long`
        : `at most ${issue.maximum}`;
    case "invalid_value":
      return `one of ${issue.values.map((value) => String(value)).join(", ")}`;
    case "invalid_union":
      return "one of the known forms";
    case "invalid_format":
      return issue.format === "regex" ? "an identifier of small letters and digits" : issue.format;
    case "not_multiple_of":
      return `a multiple of ${issue.divisor}`;
    case "unrecognized_keys":
      return `no field named ${issue.keys.join(", ")}`;
    case "custom":
      // Our own refinements say what they expect.
      return issue.message;
    default:
      return "a valid value";
  }
};

export const faultFromIssues = (issues: readonly core.$ZodIssue[], body: unknown): BodyFault => {
  const [issue] = issues;
  if (!issue) throw new Error("a refused value must come with an issue");
  return {
    code: "invalid-body",
    field: issue.path.map(String).join("."),
    value: showValue(valueAt(body, issue.path)),
    expected: expectation(issue),
  };
};

/** The field that a fault names, in words. */
export const placeOf = ({ code, field }: RecordFault): string => {
  if (field !== "") return `the field "${field}"`;
  return code === "invalid-body" ? "its body" : "it";
};

/** The fault in a sentence or two for the person: what happened, which value, what to do. */
export const describeFault = (fault: RecordFault): string => {
  const what = fault.kind ? `This ${fault.kind} record` : "This entry";
  switch (fault.code) {
    case "not-a-record":
      return `${what} is not a Dorsal record: ${fault.value}. Expected ${fault.expected}. Remove it, or restore from a backup.`;
    case "unknown-kind":
      return `The kind ${fault.value} is not known to this version of Dorsal. Update the app; the record is kept until then.`;
    case "newer-version":
      return `${what} was written by a newer Dorsal (version ${fault.value}; this app reads up to ${fault.expected}). Update the app; the record is kept until then.`;
    case "bad-id":
      return `${what} has the identifier ${fault.value}, where ${fault.expected} was expected. Remove it, or restore from a backup.`;
    case "bad-time":
      return `${what} has the time ${fault.value}, where ${fault.expected} was expected. Remove it, or restore from a backup.`;
    case "invalid-body":
      return `${what} cannot be used: ${placeOf(fault)} is ${fault.value}, where ${fault.expected} was expected. It is kept as it is; restore it from a backup, or remove it.`;
  }
};
