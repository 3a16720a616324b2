import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { exercises } from "./catalogue.ts";
import { equipmentIds } from "./kit/equipment.ts";
import { muscles } from "./muscles.ts";

const file = join(process.env["DORSAL_REFERENCE"] ?? "../shared/data", "exercise-facts.json");
const isThere = existsSync(file);
if (!isThere) console.warn(`Skipped: no reference at ${file}; set DORSAL_REFERENCE to its folder.`);

const reference = z.object({
  muscles: z.record(z.string(), z.looseObject({ group: z.nullable(z.string()) })),
  equipment: z.record(z.string(), z.unknown()),
  counts: z.object({ exercises: z.number() }),
  exercises: z.array(z.looseObject({ id: z.string() })),
});

/** Of the reference, but no part of Dorsal's facts. */
const LEFT_OUT = new Set(["freeExerciseDbId"]);

describe.skipIf(!isThere)("the catalogue is the reference's", () => {
  const facts = isThere
    ? reference.parse(JSON.parse(readFileSync(file, "utf8")))
    : { muscles: {}, equipment: {}, counts: { exercises: 0 }, exercises: [] };

  test.for(exercises.map((exercise) => [exercise.id, exercise] as const))(
    "%s",
    ([id, exercise]) => {
      const found = facts.exercises.find((one) => one.id === id);
      const kept = Object.entries(found ?? {}).filter(([field]) => !LEFT_OUT.has(field));
      expect(exercise).toEqual(Object.fromEntries(kept));
    },
  );

  test("nothing is missing", () => {
    expect(exercises).toHaveLength(facts.counts.exercises);
    expect(exercises.map(({ id }) => id).toSorted()).toEqual(
      facts.exercises.map(({ id }) => id).toSorted(),
    );
    expect(equipmentIds.toSorted()).toEqual(Object.keys(facts.equipment).toSorted());
  });

  test("muscles and their groups", () => {
    expect(Object.fromEntries(muscles.map(({ id, group }) => [id, group]))).toEqual(
      Object.fromEntries(Object.entries(facts.muscles).map(([id, { group }]) => [id, group])),
    );
  });
});
