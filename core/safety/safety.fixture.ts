import fc from "fast-check";
import { CONDITIONS, SIGNS } from "./index.ts";
import { EATING_DISORDER } from "./codes.ts";
import type { Body, Health, SafetyPerson, Target, Wanted } from "./index.ts";
import type { Ask, Expenditure } from "./target.ts";
import type { StopState } from "./stops.ts";

export const WELL: Health = {
  pregnant: false,
  breastfeeding: false,
  eatingDisorder: "never",
  eatingScreenYes: 0,
  conditions: [],
  signs: [],
  largerDeficitAgreed: false,
};

/** 95 kg, 178 cm, 35 years: the floor is 30 × 68.55 = 2056.5. */
export const MAN: SafetyPerson = {
  ageYears: 35,
  sex: "male",
  heightM: 1.78,
  weightKg: 95,
  goalKg: 85,
  restingKcal: 1894.35,
  fatFreeKg: 68.55,
  exerciseKcalPerDay: 0,
  health: WELL,
};

/** 70 kg, 165 cm, 40 years: the floor is 30 × 45 = 1350. */
export const WOMAN: SafetyPerson = {
  ageYears: 40,
  sex: "female",
  heightM: 1.65,
  weightKg: 70,
  goalKg: 62,
  restingKcal: 1373,
  fatFreeKg: 45,
  exerciseKcalPerDay: 0,
  health: WELL,
};

export const withoutHealth = (person: SafetyPerson): Body => {
  const { health, ...body } = person;
  if (health === null) throw new Error("asked already");
  return body;
};

/** A state in which nothing stands against going on. */
export const QUIET: StopState = {
  trend: [],
  bmi: 25,
  signs: [],
  weighInsByDay: [1, 1, 1, 1, 1, 1, 1],
  zeroIntakeDays: 0,
  deficitWeeks: 4,
  answered: [],
};

export const exactly = (kcal: number): Expenditure => ({ kcal, low: kcal, high: kcal });

/** Plausible with a wide rim: adults of all sizes, and children. */
const plainBody: fc.Arbitrary<Body> = fc
  .record({
    ageYears: fc.oneof(fc.integer({ min: 18, max: 95 }), fc.integer({ min: 0, max: 120 })),
    sex: fc.constantFrom("female", "male"),
    heightM: fc.double({ min: 1.2, max: 2.3, noNaN: true }),
    weightKg: fc.double({ min: 25, max: 400, noNaN: true }),
    goalKg: fc.option(fc.double({ min: 25, max: 400, noNaN: true })),
    restingKcal: fc.double({ min: 300, max: 6000, noNaN: true }),
    leanShare: fc.double({ min: 0.4, max: 1, noNaN: true }),
    exerciseKcalPerDay: fc.oneof(
      fc.constant(0),
      fc.double({ min: 0, max: 800, noNaN: true }),
      fc.double({ min: 0, max: 6000, noNaN: true }),
    ),
  })
  .map(({ leanShare, ...rest }) => ({
    ...rest,
    fatFreeKg: Math.min(200, rest.weightKg * leanShare),
  }));

/** Adults for whom a deficit is often possible, so that the caps are seen to bite. */
const likelyBody: fc.Arbitrary<Body> = fc
  .record({
    ageYears: fc.integer({ min: 18, max: 80 }),
    sex: fc.constantFrom("female", "male"),
    heightM: fc.double({ min: 1.5, max: 2, noNaN: true }),
    bmi: fc.double({ min: 18.5, max: 45, noNaN: true }),
    goalShare: fc.option(fc.double({ min: 0.7, max: 1.1, noNaN: true })),
    leanShare: fc.double({ min: 0.5, max: 0.95, noNaN: true }),
    restingKcal: fc.double({ min: 1000, max: 2200, noNaN: true }),
    exerciseKcalPerDay: fc.double({ min: 0, max: 400, noNaN: true }),
  })
  .map(({ bmi, goalShare, leanShare, ...rest }) => {
    const weightKg = bmi * rest.heightM ** 2;
    return {
      ...rest,
      weightKg,
      goalKg: goalShare === null ? null : goalShare * weightKg,
      fatFreeKg: weightKg * leanShare,
    };
  });

const anyHealth: fc.Arbitrary<Health> = fc.record({
  pregnant: fc.boolean(),
  breastfeeding: fc.boolean(),
  eatingDisorder: fc.constantFrom(...EATING_DISORDER),
  eatingScreenYes: fc.integer({ min: 0, max: 5 }),
  conditions: fc.array(
    fc.record({ code: fc.constantFrom(...CONDITIONS), clearedByClinician: fc.boolean() }),
    { maxLength: 3 },
  ),
  signs: fc.array(fc.constantFrom(...SIGNS), { maxLength: 2 }),
  largerDeficitAgreed: fc.boolean(),
});

const likelyHealth: fc.Arbitrary<Health | null> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.boolean().map((largerDeficitAgreed) => ({ ...WELL, largerDeficitAgreed })),
  },
  { weight: 2, arbitrary: anyHealth },
  { weight: 1, arbitrary: fc.constant(null) },
);

export const anyPerson: fc.Arbitrary<SafetyPerson> = fc
  .tuple(fc.oneof(plainBody, likelyBody), likelyHealth)
  .map(([body, health]) => ({ ...body, health }));

export const anyExpenditure: fc.Arbitrary<Expenditure> = fc
  .record({
    kcal: fc.oneof(
      fc.double({ min: 1400, max: 4500, noNaN: true }),
      fc.double({ min: 300, max: 12_000, noNaN: true }),
    ),
    below: fc.double({ min: 0, max: 600, noNaN: true }),
    above: fc.double({ min: 0, max: 600, noNaN: true }),
  })
  .map(({ kcal, below, above }) => ({ kcal, low: Math.max(0, kcal - below), high: kcal + above }));

const anyWanted: fc.Arbitrary<Wanted> = fc.oneof(
  fc.constant<Wanted>({ by: "usual" }),
  fc.double({ min: 0, max: 15_000, noNaN: true }).map((kcal): Wanted => ({ by: "kcal", kcal })),
  fc
    .double({ min: 0, max: 10, noNaN: true })
    .map((percent): Wanted => ({ by: "percent-per-week", percent })),
  fc.double({ min: 0.5, max: 520, noNaN: true }).map((weeks): Wanted => ({ by: "date", weeks })),
);

const askOf = (person: fc.Arbitrary<SafetyPerson>, expenditure: fc.Arbitrary<Expenditure>) =>
  fc
    .record({
      direction: fc.constantFrom("lose", "lose", "maintain", "gain"),
      wanted: anyWanted,
      person,
      expenditure,
      kcalPerKg: fc.double({ min: 2000, max: 9700, noNaN: true }),
    })
    .map((ask): Ask =>
      ask.wanted.by === "date" && ask.person.goalKg === null
        ? { ...ask, wanted: { by: "usual" } }
        : ask,
    );

/** A person with room above the floor, whose wish is a pace or a date: here the caps decide. */
const askWithRoom: fc.Arbitrary<Ask> = fc
  .record({
    ask: askOf(
      fc.tuple(likelyBody, likelyHealth).map(([body, health]) => ({ ...body, health })),
      anyExpenditure,
    ),
    room: fc.double({ min: 0.9, max: 1.8, noNaN: true }),
    goalShare: fc.double({ min: 0.8, max: 1, noNaN: true }),
    wanted: fc.oneof(
      fc.constant<Wanted>({ by: "usual" }),
      fc
        .double({ min: 0, max: 2, noNaN: true })
        .map((percent): Wanted => ({ by: "percent-per-week", percent })),
      fc.double({ min: 1, max: 60, noNaN: true }).map((weeks): Wanted => ({ by: "date", weeks })),
    ),
  })
  .map(({ ask, room, goalShare, wanted }): Ask => {
    const kcal = room * (30 * ask.person.fatFreeKg + ask.person.exerciseKcalPerDay);
    const { weightKg, heightM } = ask.person;
    const goalKg =
      ask.direction === "gain"
        ? weightKg / goalShare
        : Math.max(18.5 * heightM ** 2, goalShare * weightKg);
    return {
      ...ask,
      wanted,
      person: { ...ask.person, goalKg },
      expenditure: { kcal, low: kcal * 0.9, high: kcal * 1.1 },
    };
  });

/** Every field within its range. */
export const anyAsk: fc.Arbitrary<Ask> = fc.oneof(askOf(anyPerson, anyExpenditure), {
  weight: 2,
  arbitrary: askWithRoom,
});

/** What no measure of a body can be. */
export const absurdNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, -1, -1e-9, 1e9, Number.MAX_VALUE),
  // Below nothing; -0 is not.
  fc.double({ max: -Number.MIN_VALUE }),
);

/** The rules of the law written down a second time, from the text and not from the code. */
export const lawOf = (person: SafetyPerson, expenditureKcal: number, kcalPerKg: number) => {
  const floorKcal = Math.max(
    1000,
    person.sex === "female" ? 1200 : 1500,
    0.9 * person.restingKcal,
    30 * person.fatFreeKg + person.exerciseKcalPerDay,
  );
  const fatPercent = (100 * (person.weightKg - person.fatFreeKg)) / person.weightKg;
  const isLean = fatPercent < (person.sex === "female" ? 20 : 12);
  const mostLossKg = Math.min(1, (person.weightKg * (isLean ? 0.5 : 1)) / 100);
  const health = person.health;
  const isRefused =
    health === null ||
    person.ageYears < 18 ||
    health.pregnant ||
    health.breastfeeding ||
    person.weightKg / person.heightM ** 2 < 18.499_999 ||
    (person.goalKg !== null && person.goalKg / person.heightM ** 2 < 18.499_999) ||
    health.eatingDisorder !== "never" ||
    health.eatingScreenYes >= 2 ||
    health.conditions.some(({ clearedByClinician }) => !clearedByClinician) ||
    health.signs.length > 0;
  const mostDeficit = Math.min(
    0.25 * expenditureKcal,
    health?.largerDeficitAgreed ? Infinity : 750,
    (mostLossKg * kcalPerKg) / 7,
  );
  const mostGainKcal = ((0.5 / 100) * person.weightKg * kcalPerKg) / 7;
  return { floorKcal, isRefused, mostDeficit: isRefused ? 0 : mostDeficit, mostGainKcal };
};

/** Everything that a target must never do, in words; empty when it does none of it. */
export const breaches = (
  target: Pick<Target, "kcal">,
  person: SafetyPerson,
  expenditureKcal: number,
  kcalPerKg: number,
): string[] => {
  const law = lawOf(person, expenditureKcal, kcalPerKg);
  const dust = 1e-6;
  const highest = Math.max(
    Math.ceil(law.floorKcal),
    Math.ceil(expenditureKcal),
    expenditureKcal + law.mostGainKcal,
  );
  const checks: readonly (readonly [boolean, string])[] = [
    [Number.isInteger(target.kcal), "not a whole number"],
    [target.kcal >= 1000, "below 1000"],
    [target.kcal >= law.floorKcal, "below the floor"],
    [expenditureKcal - target.kcal <= law.mostDeficit + dust, "a deficit too large"],
    [target.kcal <= highest + dust, "a gain too fast"],
  ];
  return checks.filter(([holds]) => !holds).map(([, words]) => words);
};
