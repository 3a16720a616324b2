import { shortened } from "./text.ts";

const LONGEST_SHOWN = 60;

/** A database can hold what JSON cannot: big integers, objects within themselves. */
const plainText = (value: unknown): string => {
  try {
    // Undefined for a function or a symbol, whatever its declared type says.
    const text = JSON.stringify(value) as string | undefined;
    return text ?? `a ${typeof value}`;
  } catch {
    return typeof value === "bigint" ? "a bigint" : "an object";
  }
};

/** A value as one short line, for a message that refuses it. */
export const showValue = (value: unknown): string =>
  value === undefined ? "nothing" : shortened(plainText(value), LONGEST_SHOWN);

/** What stands at a path, as a schema names its faults; undefined where the path leads nowhere. */
export const valueAt = (root: unknown, path: readonly PropertyKey[]): unknown => {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
};
