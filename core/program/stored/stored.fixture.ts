import fc from "fast-check";
import { exercises } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { sum } from "../../quantity/index.ts";
import { WEEKDAYS, newRecord } from "../../record/index.ts";
import type {
  AskedWeek,
  DorsalRecord,
  LocalDate,
  PlannedWeekDay,
  PlannedWeekItem,
  Profile,
  Timestamp,
  Week,
  Weekday,
} from "../../record/index.ts";
import { BEGINNER } from "../person.fixture.ts";
import { at, profileOf } from "../program.fixture.ts";
import { secondsOfItem } from "../week/assemble.ts";
import { SESSION } from "../week/rules.ts";
import { cyclesOf, mainDose } from "../week/timing.ts";

export const HOME = "01890a5d-ac96-774b-bcce-b302099a8057";
export const GYM = "01890a5d-ac96-774b-bcce-b302099a8058";

export const places: readonly DorsalRecord<"place">[] = [
  newRecord("place", HOME, at("2026-11-01T08:00:00.000+01:00"), {
    name: "Home",
    kind: "home",
    have: ["mat", "dumbbells", "bench"],
  }),
  newRecord("place", GYM, at("2026-11-01T08:00:00.000+01:00"), {
    name: "The gym",
    kind: "gym",
    have: ["mat", "bench", "cable", "barbell"],
  }),
];

/** A profile to which nothing is left to be asked. */
export const askedProfile = (parts: Partial<Profile> = {}): Profile =>
  profileOf({
    person: { birthYear: 1984, sex: "female", heightM: 1.7, level: "intermediate" },
    days: [
      { day: "fri", minutes: 45, place: GYM },
      { day: "mon", minutes: 30, place: HOME },
      { day: "wed", minutes: 30, place: HOME },
    ],
    ...parts,
  });

export const asked: AskedWeek = {
  ...BEGINNER,
  age: 42,
  level: "intermediate",
  days: [],
  places: {},
};

export const MONDAY = "2026-11-23" as LocalDate;

export const weekWith = (days: readonly PlannedWeekDay[], parts: Partial<Week> = {}): Week => ({
  startedOn: MONDAY,
  asked,
  days,
  volume: {},
  value: 0,
  bound: null,
  unmet: [],
  notes: [],
  reasons: {},
  edits: [],
  mesocycle: { startedOn: MONDAY, number: 1 },
  lighter: [],
  ...parts,
});

/** A day as the planner makes one: what it announces is what its items last. */
export const dayWith = (
  day: Weekday,
  items: readonly PlannedWeekItem[],
  minutes = 45,
): PlannedWeekDay => ({
  day,
  place: HOME,
  minutes,
  seconds: sum(items.map((item) => secondsOfItem(item, minutes <= SESSION.circuitMinutes))),
  items,
});

export const reps = (exercise: string, sets = 3, count = 10): PlannedWeekItem => ({
  exercise,
  sets,
  reps: count,
  side: "bilateral",
  restSec: 60,
  block: "main",
});

const MINUTES = { short: 20, long: 60 } as const;

const of = (...kinds: readonly Exercise["kind"][]): fc.Arbitrary<Exercise> =>
  fc.constantFrom(...exercises.filter(({ kind }) => kinds.includes(kind)));

/**
 * Not those whose light sets go left and right in turn: the plan counts their seconds once (training.md
 * section 4), the player for each side.
 */
const workable = of("strength", "stability").filter(
  ({ side, dose }) => side !== "alternating" || dose.warmupSets === 0,
);

const mainItem = (minutes: number): fc.Arbitrary<PlannedWeekItem> =>
  fc.tuple(workable, fc.integer({ min: 1, max: 5 })).map(([exercise, sets]) => {
    const dose = mainDose(exercise, sets, minutes <= SESSION.circuitMinutes);
    const amount =
      dose.kind === "reps"
        ? { reps: dose.reps.max }
        : dose.kind === "carry"
          ? { metres: dose.metres }
          : dose.kind === "hold"
            ? { seconds: dose.seconds }
            : {};
    return {
      exercise: exercise.id,
      sets,
      ...amount,
      side: exercise.side,
      restSec: dose.restSec,
      block: "main",
    };
  });

const cardioItem: fc.Arbitrary<PlannedWeekItem> = of("cardio", "interval").chain((exercise) => {
  const { fewest, most, cycleSec } = cyclesOf(exercise);
  return fc.integer({ min: fewest, max: Math.max(fewest, most) }).map((cycles) => ({
    exercise: exercise.id,
    sets: 1,
    ...(exercise.dose.intervalSec ? { cycles } : { seconds: cycles * cycleSec }),
    side: exercise.side,
    restSec: 0,
    block: "cardio" as const,
  }));
});

const frameItem = (
  kind: Exercise["kind"],
  block: PlannedWeekItem["block"],
): fc.Arbitrary<PlannedWeekItem> =>
  fc.tuple(of(kind), fc.integer({ min: 20, max: 90 })).map(([exercise, seconds]) => ({
    exercise: exercise.id,
    sets: 1,
    seconds,
    side: exercise.side,
    restSec: 0,
    block,
  }));

/** A day as the planner writes them, with any exercises. */
export const arbitraryDay: fc.Arbitrary<PlannedWeekDay> = fc
  .tuple(fc.constantFrom(...WEEKDAYS), fc.constantFrom(MINUTES.short, MINUTES.long))
  .chain(([day, minutes]) =>
    fc
      .tuple(
        fc.array(frameItem("mobility", "warmup"), { maxLength: 6 }),
        fc.array(mainItem(minutes), { minLength: 1, maxLength: 9 }),
        fc.array(cardioItem, { maxLength: 2 }),
        fc.array(frameItem("stretch", "cooldown"), { maxLength: 6 }),
      )
      .map((items) => dayWith(day, items.flat(), minutes)),
  );

export const arbitraryDays: fc.Arbitrary<readonly PlannedWeekDay[]> = fc.uniqueArray(arbitraryDay, {
  selector: ({ day }) => day,
  maxLength: 4,
});

/** The week as a record that was accepted at a time. */
export const accepted = (
  week: Week,
  when: Timestamp = at("2026-11-22T20:00:00.000+01:00"),
): DorsalRecord<"week"> => newRecord("week", "01890a5d-ac96-774b-bcce-b302099a8059", when, week);
