import fc from "fast-check";
import { createModel } from "./model.ts";
import type { Model } from "./model.ts";
import { startingPoint } from "./start.ts";
import type { EnergyPerson } from "./start.ts";

/** The man of the worked numbers: 35 years, 178 cm, 95 kg, activity level 1.6. */
const WORKED: EnergyPerson = {
  sex: "male",
  ageYears: 35,
  heightM: 1.78,
  weightKg: 95,
  pal: 1.6,
};

export const modelOf = (person: Partial<EnergyPerson> = {}): Model =>
  createModel(startingPoint({ ...WORKED, ...person }));

/** Anybody the readers let in. */
export const anyPerson: fc.Arbitrary<EnergyPerson> = fc.record({
  sex: fc.constantFrom("female" as const, "male" as const),
  ageYears: fc.integer({ min: 18, max: 100 }),
  heightM: fc.double({ min: 1.2, max: 2.3, noNaN: true }),
  weightKg: fc.double({ min: 30, max: 350, noNaN: true }),
  pal: fc.double({ min: 1.2, max: 2.5, noNaN: true }),
});

/** Adults of usual build, from slim to very heavy. */
export const usualPerson: fc.Arbitrary<EnergyPerson> = fc
  .record({
    sex: fc.constantFrom("female" as const, "male" as const),
    ageYears: fc.integer({ min: 18, max: 80 }),
    heightM: fc.double({ min: 1.5, max: 2, noNaN: true }),
    index: fc.double({ min: 20, max: 45, noNaN: true }),
    pal: fc.double({ min: 1.4, max: 2.2, noNaN: true }),
  })
  .map(({ index, ...person }) => ({ ...person, weightKg: index * person.heightM ** 2 }));
