import type { Condition, ConditionTag } from "@dorsal/core/record";

/** What three questions tell apart about a low back (training.md 5). */
export const LOW_BACK = ["low_back_flexion", "low_back_extension", "low_back_load"] as const;

const lowBack: readonly string[] = LOW_BACK;

export const isLowBack = (tag: string): boolean => lowBack.includes(tag);

const byTag = (one: Condition, other: Condition): number => (one.tag < other.tag ? -1 : 1);

/** Some conditions as active or of the past, or gone; the others as they were. In a fixed order. */
export const conditionsWith = (
  conditions: readonly Condition[],
  tags: readonly ConditionTag[],
  severity: Condition["severity"] | "none",
): Condition[] => {
  const others = conditions.filter(({ tag }) => !tags.includes(tag));
  return severity === "none"
    ? others
    : [...others, ...tags.map((tag) => ({ tag, severity }))].toSorted(byTag);
};
