import fc from "fast-check";
import { addDays } from "../timestamp.ts";
import type { LocalDate } from "../timestamp.ts";
import type { Eating } from "./eating.ts";
import type { Goal } from "./goal.ts";
import type { Measurement } from "./measurement.ts";
import { amount, oneOf, slug, whole } from "./parts.fixture.ts";
import type { WaterEvent } from "./water-event.ts";

/** Records of body and energy, of every shape that the schemas allow. */

const day = whole(0, 60_000).map((days) => addDays("1970-01-01" as LocalDate, days));
const codes = fc.uniqueArray(slug, { maxLength: 4 });

export const arbitraryMeasurement: fc.Arbitrary<Measurement> = fc.record({
  sites: fc.uniqueArray(
    fc.record({
      site: fc.stringMatching(/^[a-z][a-zA-Z]{0,11}$/),
      mm: amount(1, 2500),
      readings: fc.array(amount(1, 2500), { minLength: 1, maxLength: 4 }),
      count: whole(1, 4),
    }),
    { minLength: 1, maxLength: 4, selector: ({ site }) => site },
  ),
  by: oneOf("self", "other"),
});

export const arbitraryWaterEvent: fc.Arbitrary<WaterEvent> = fc.record({
  date: day,
  reason: oneOf("new-scale", "illness", "travel", "other"),
});

export const arbitraryEating: fc.Arbitrary<Eating> = fc.record({
  work: oneOf("very-light", "light", "moderate", "heavy"),
  leisure: oneOf("very-light", "light", "moderate", "active", "very-active"),
  answers: fc.dictionary(slug, codes, { maxKeys: 4, noNullPrototype: true }),
  answeredOn: fc.option(day),
  stopsAnswered: fc.array(fc.record({ code: slug, on: day }), { maxLength: 2 }),
  hasCycle: fc.boolean(),
});

const kg = amount(25, 400);

export const arbitraryGoal: fc.Arbitrary<Goal> = fc.record({
  direction: oneOf("lose", "maintain", "gain"),
  startedOn: day,
  startKg: kg,
  goalKg: fc.option(kg),
  byDate: fc.option(day),
  pace: fc.option(amount(0, 0.01)),
  targets: fc.array(fc.record({ from: day, kcal: amount(1000, 8000), why: slug }), {
    minLength: 1,
    maxLength: 3,
  }),
  endedOn: fc.option(day),
});
