const words = (id: string): string => id.replaceAll("_", " ");

const list = (ids: readonly string[]): string => ids.map(words).join(", ");

/** What a person reads about a week. */
export const weekMessages = {
  emergency: (flags: readonly string[]): string =>
    `No plan: you reported ${list(flags)}. This can be an emergency. Call the emergency number or go to an emergency department now; do not train.`,
  clinician: (flags: readonly string[]): string =>
    `No plan yet: you reported ${list(flags)}. See a doctor before you train; come back when they have cleared you.`,
} as const;
