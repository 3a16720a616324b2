/** An inclusive range with its unit; `least` or `most` is null where that side is open. */
export interface AllowedRange {
  readonly least: number | null;
  readonly most: number | null;
  /** `cm`, `in`, `mm`, `kg`, `years`, `%`, `g/mL`, `kg/m²`, `kcal/d`. */
  readonly unit: string;
}

/** The value as it came, for a program; what JSON cannot hold is written out as text. */
export type GivenValue = number | string | boolean | null;

interface Common {
  /** The formula that was asked for; null where none was named. */
  readonly formula: string | null;
  readonly field: string;
  readonly value: GivenValue;
}

/** Why a formula gives no number: which field, what it was, and what it may be. */
export type BodyFault =
  | (Common & { readonly code: "unknown-formula"; readonly known: readonly string[] })
  | (Common & { readonly code: "no-input" })
  | (Common & { readonly code: "unknown-sex" })
  | (Common & { readonly code: "missing"; readonly range: AllowedRange | null })
  | (Common & { readonly code: "not-a-number"; readonly range: AllowedRange })
  | (Common & { readonly code: "not-finite"; readonly range: AllowedRange })
  | (Common & { readonly code: "out-of-range"; readonly range: AllowedRange })
  /** Two fields that cannot both be right: `field` must be above `other`. */
  | (Common & {
      readonly code: "not-above";
      readonly other: string;
      readonly range: AllowedRange;
    })
  | (Common & { readonly code: "not-yes-or-no" })
  /** The formula says nothing of a person in pregnancy, or with a BMI of 35 or more. */
  | (Common & { readonly code: "not-for-them"; readonly limit: "pregnant" | "bmi-35" })
  /** Every field is possible alone, but together they give what no living body has. */
  | (Common & { readonly code: "impossible-result"; readonly range: AllowedRange });

const LONGEST_SHOWN = 60;

const plainText = (value: unknown): string => {
  try {
    // Undefined for a function or a symbol, whatever its declared type says.
    const text = JSON.stringify(value) as string | undefined;
    return text ?? typeof value;
  } catch {
    return typeof value;
  }
};

/** A refused value in a form that JSON and a sentence can both hold. */
export const givenValue = (value: unknown): GivenValue => {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  const text = typeof value === "string" ? value : plainText(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
};
