import type { WeekProfile } from "../../planner/index.ts";

/** Hard sets a week from which more brings little, and up to which it brings most, by group. */
export type Targets = Readonly<Record<string, { readonly lo: number; readonly hi: number }>>;

export const targetsOf = (_asked: WeekProfile): Targets => ({});
