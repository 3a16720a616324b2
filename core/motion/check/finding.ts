/** What a check has to say: which rule, where in the movement, and in a plain sentence what is wrong. */
export type CheckName =
  | "data"
  | "range"
  | "contact"
  | "floor"
  | "ground"
  | "collision"
  | "solid"
  | "speed"
  | "balance"
  | "loop"
  | "form";

export interface Finding {
  readonly check: CheckName;
  /** A key, or a way between two; empty for the movement as a whole. */
  readonly place: string;
  readonly text: string;
  /** How bad it is in the unit of the text; the worst of a kind is kept. */
  readonly amount: number;
}

const millimetres = (metres: number): string => `${Math.round(metres * 1000)} mm`;
const degrees = (value: number): string => `${Math.round(value * 10) / 10}°`;

/** The sentences of the checks. */
export const sentence = {
  authored: (angle: string, value: number, min: number, max: number): string =>
    `${angle} is authored at ${degrees(value)}, outside its range of ${min} to ${max}°.`,
  range: (angle: string, value: number, min: number, max: number): string =>
    `${angle} reaches ${degrees(value)}, outside its range of ${min} to ${max}°.`,
  contact: (what: string, off: number): string => `${what} slips by ${millimetres(off)}.`,
  apart: (what: string, off: number): string => `${what} are off by ${millimetres(off)}.`,
  aim: (what: string, off: number): string => `${what} points ${degrees(off)} away from its aim.`,
  floor: (part: string, deep: number): string =>
    `The ${part} goes ${millimetres(deep)} through the floor.`,
  ground: (gap: number): string =>
    `Nothing touches the ground: the lowest point is ${millimetres(gap)} above it.`,
  collision: (one: string, other: string, deep: number): string =>
    `The ${one} is ${millimetres(deep)} inside the ${other}.`,
  solid: (part: string, deep: number): string =>
    `The ${part} goes ${millimetres(deep)} into what it should rest on or stay clear of.`,
  speed: (angle: string, speed: number): string =>
    `${angle} moves at ${Math.round(speed)} degrees a second.`,
  balance: (off: number): string =>
    `The centre of mass is ${millimetres(off)} outside of what the body stands on.`,
  idle: (say: string): string =>
    `The rule "${say}" can never be broken: it names no bound, or no key.`,
  loop: (off: number): string =>
    `The movement does not end where it began: ${Math.round(off)} off.`,
} as const;

/** Of each check and each subject the worst finding only. */
export const worstOf = (findings: readonly Finding[]): readonly Finding[] => {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    // A sentence without its numbers is what it is about.
    const subject = `${finding.check} ${finding.text.replaceAll(/-?\d+(?:\.\d+)?/g, "#")}`;
    const known = worst.get(subject);
    if (!known || known.amount < finding.amount) worst.set(subject, finding);
  }
  return [...worst.values()];
};
