/** What `dorsal body` says beside the faults, which core tells. */
export const bodyMessages = {
  summary: "computes body fat, ratios and resting rate from measurements",
  help: [
    "Computes body fat, body mass index, waist by height and resting rate from measurements.",
    "",
    "Usage: dorsal body < cases.json",
    "       dorsal body --list",
    "",
    "  --list   names every formula, with the fields it needs and their ranges",
    "",
    "A case is a formula with its input; the answer is its output, never rounded:",
    "",
    '  { "formula": "usNavyMetric",',
    '    "input": { "sex": "male", "heightCm": 180, "neckCm": 38, "waistCm": 85 } }',
    "",
    '  { "density": 1.0619888, "bodyFatPercent": 16.1066061 }',
    "",
    'A list of cases, or an object with a list "vectors", gives a list of answers. What cannot be',
    'computed is an object "error" in its place, which names field, value and range, and the exit',
    "code is 1. One case alone then says on standard error what is wrong.",
    "",
  ].join("\n"),

  empty: "there is nothing on standard input; give it a case, as in: dorsal body < case.json.",
  notJson: 'the input is not JSON, but must be: an object with "formula" and "input", or a list.',
  fieldsOf: (formula: string): string => `an object with the fields of ${formula}`,
  below: (limit: number, unit: string): string => `below ${limit} ${unit}`,
  inFormula: (formula: string | null, text: string): string =>
    formula === null ? text : `${formula}: ${text}`,

  columns: ["formula", "for", "field", "range"],
  optional: (field: string): string => `(${field})`,
  women: "women",
  men: "men",
  sexRange: "female or male",
} as const;
