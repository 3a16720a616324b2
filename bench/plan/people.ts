import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWeekProfile } from "@dorsal/core/program";
import type { WeekProfile } from "@dorsal/core/program";
import { personOf } from "../../core/program/week/people.fixture.ts";

export interface BenchPerson {
  readonly id: string;
  readonly profile: WeekProfile;
}

const referenceFile = join(
  process.env["DORSAL_REFERENCE"] ?? "../shared/data",
  "plan-profiles.json",
);

/** The people of the reference, or null where it is not there; those with red flags get no plan. */
export const referencePeople = (): readonly BenchPerson[] | null => {
  if (!existsSync(referenceFile)) return null;
  const { profiles } = JSON.parse(readFileSync(referenceFile, "utf8")) as {
    readonly profiles: readonly { readonly id: string; readonly profile: unknown }[];
  };
  return profiles.flatMap(({ id, profile }): readonly BenchPerson[] => {
    const read = readWeekProfile(profile);
    if (!read.ok) throw new Error(`${id}: ${read.error.field} ${read.error.remedy}`);
    return read.value.redFlags.length > 0 ? [] : [{ id, profile: read.value }];
  });
};

/** Our own people: the first so many of the generator. */
export const ownPeople = (count: number): readonly BenchPerson[] =>
  Array.from({ length: count }, (_, number) => ({
    id: `p${number}`,
    profile: personOf(number),
  }));
