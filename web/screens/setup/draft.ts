import { formatLoad } from "@dorsal/core/quantity";
import type { LoadUnit } from "@dorsal/core/quantity";
import { WEEKDAYS, localDate } from "@dorsal/core/record";
import type {
  DorsalRecord,
  LocalDate,
  Place,
  PlaceLoads,
  Profile,
  Settings,
  Weekday,
  WeighIn,
} from "@dorsal/core/record";
import { readWeight } from "../body/weight.ts";
import type { Level, WeekFocus } from "../../planner/index.ts";

/** A place with what is there, as kit chips. */
export interface DraftPlace {
  /** The id of its record, which days point to. */
  readonly key: string;
  readonly kind: Place["kind"];
  readonly name: string;
  readonly have: readonly string[];
  /** The weights that are there, once they were told. */
  readonly loads?: PlaceLoads | undefined;
}

export type Experience = "new" | "some" | "long";

/** What the setup has heard so far. Null: not answered. */
export interface SetupDraft {
  readonly focus: WeekFocus;
  readonly year: string;
  readonly sex: "female" | "male" | null;
  readonly heightCm: number;
  readonly lengthUnit: Settings["lengthUnit"];
  /** As typed, in the unit of loads; empty when it was left out. */
  readonly weight: string;
  readonly loadUnit: LoadUnit;
  /** The last time on a scale; then the weight is not asked. */
  readonly weighed: { readonly text: string; readonly on: LocalDate } | null;
  /** Minutes a week of walking, cycling and the like outside the plan. */
  readonly cardioOutsideMin: number;
  readonly experience: Experience | null;
  readonly able: boolean | null;
  /** Where the two questions were not asked. */
  readonly level: Level | null;
  readonly days: readonly Weekday[];
  readonly minutes: number;
  /** Days whose minutes differ. */
  readonly minutesByDay: Readonly<Partial<Record<Weekday, number>>>;
  readonly places: readonly DraftPlace[];
  /** Days that are not at the first place. */
  readonly placeByDay: Readonly<Partial<Record<Weekday, string>>>;
  readonly conditions: Profile["conditions"];
  readonly redFlags: readonly string[];
}

export const MINUTES = { least: 10, most: 120, step: 5, usual: 30 } as const;
const YEARS_OLD = { youngest: 12, oldest: 110 } as const;
const USUAL_HEIGHT_CM = 170;
const FIRST_DAYS: readonly Weekday[] = ["mon", "wed", "fri"];

/** What is known beside the profile. */
export interface Beside {
  readonly home: Pick<DraftPlace, "key" | "name">;
  readonly settings: Pick<Settings, "loadUnit" | "lengthUnit">;
  readonly weighIn: DorsalRecord<"weighIn"> | null;
}

/** A fair start, with what the first visit already asked. */
export const firstDraft = (
  known: Pick<Profile, "focus" | "have"> | null,
  { home, settings, weighIn }: Beside,
): SetupDraft => ({
  focus: known?.focus ?? "both",
  year: "",
  sex: null,
  heightCm: USUAL_HEIGHT_CM,
  lengthUnit: settings.lengthUnit,
  weight: "",
  loadUnit: settings.loadUnit,
  weighed: weighIn
    ? { text: formatLoad(weighIn.body, settings.loadUnit), on: localDate(weighIn.at) }
    : null,
  cardioOutsideMin: 0,
  experience: null,
  able: null,
  level: null,
  days: FIRST_DAYS,
  minutes: MINUTES.usual,
  minutesByDay: {},
  places: [{ ...home, kind: "home", have: known?.have ?? [] }],
  placeByDay: {},
  conditions: [],
  redFlags: [],
});

/** The answers as they are stored, to be changed. */
export const draftFrom = (
  profile: Profile,
  places: readonly DraftPlace[],
  beside: Beside,
): SetupDraft => {
  const first = firstDraft(profile, beside);
  const { person, days } = profile;
  const minutes = days[0]?.minutes ?? MINUTES.usual;
  return {
    ...first,
    ...(person
      ? {
          year: String(person.birthYear),
          sex: person.sex,
          heightCm: person.heightM * 100,
          level: person.level,
        }
      : {}),
    ...(days.length > 0
      ? {
          days: days.map(({ day }) => day),
          minutes,
          minutesByDay: Object.fromEntries(
            days.filter((one) => one.minutes !== minutes).map((one) => [one.day, one.minutes]),
          ),
          placeByDay: Object.fromEntries(days.map(({ day, place }) => [day, place])),
        }
      : {}),
    places: places.length > 0 ? places : first.places,
    conditions: profile.conditions,
    redFlags: profile.redFlags,
    cardioOutsideMin: profile.cardioOutsideMin,
  };
};

const CM_AN_INCH = 2.54;

export const inchesToCm = (inches: number): number => inches * CM_AN_INCH;
export const heightInches = (heightCm: number): number => Math.round(heightCm / CM_AN_INCH);

/** The weight as it is stored; null when it was left out, `wrong` when it cannot be one. */
export const weightOf = ({
  weight,
  loadUnit,
}: Pick<SetupDraft, "weight" | "loadUnit">): WeighIn | null | "wrong" => {
  if (weight.trim() === "") return null;
  const read = readWeight(weight, loadUnit);
  return read.ok ? read.value : "wrong";
};

export const yearsFrom = (thisYear: number): readonly [first: number, last: number] => [
  thisYear - YEARS_OLD.oldest,
  thisYear - YEARS_OLD.youngest,
];

/** The year as typed, when it can be one; null when not. */
export const yearOf = (typed: string, thisYear: number): number | null => {
  const [first, last] = yearsFrom(thisYear);
  const year = /^\d{4}$/.test(typed.trim()) ? Number(typed) : 0;
  return year >= first && year <= last ? year : null;
};

/** Two answers to a level: strength at hand decides between neighbours. */
export const levelOf = ({
  experience,
  able,
  level,
}: Pick<SetupDraft, "experience" | "able" | "level">): Level | null => {
  if (experience === null || able === null) return level;
  switch (experience) {
    case "new":
      return "beginner";
    case "some":
      return able ? "intermediate" : "beginner";
    case "long":
      return able ? "advanced" : "intermediate";
  }
};

export const minutesOn = (draft: SetupDraft, day: Weekday): number =>
  draft.minutesByDay[day] ?? draft.minutes;

export const placeOn = (draft: SetupDraft, day: Weekday): string => {
  const chosen = draft.placeByDay[day];
  return draft.places.some(({ key }) => key === chosen)
    ? (chosen ?? "")
    : (draft.places[0]?.key ?? "");
};

export const daysInOrder = (days: readonly Weekday[]): readonly Weekday[] =>
  WEEKDAYS.filter((day) => days.includes(day));

export const minutesAWeek = (draft: SetupDraft): number =>
  draft.days.reduce((total, day) => total + minutesOn(draft, day), 0);

/** The answers as the profile keeps them; null while something is missing. */
export const answersOf = (
  draft: SetupDraft,
  before: Profile | null,
  thisYear: number,
): Profile | null => {
  const birthYear = yearOf(draft.year, thisYear);
  const level = levelOf(draft);
  if (birthYear === null || level === null || draft.sex === null || draft.days.length === 0)
    return null;
  return {
    likes: [],
    dislikes: [],
    locked: [],
    ...before,
    cardioOutsideMin: draft.cardioOutsideMin,
    toldWhatTrainingDoes: true,
    focus: draft.focus,
    have: draft.places[0]?.have ?? [],
    sessionsPerWeek: draft.days.length,
    person: {
      birthYear,
      sex: draft.sex,
      heightM: Math.round(draft.heightCm * 100) / 10_000,
      level,
    },
    days: daysInOrder(draft.days).map((day) => ({
      day,
      minutes: minutesOn(draft, day),
      place: placeOn(draft, day),
    })),
    conditions:
      draft.sex === "male"
        ? draft.conditions.filter(({ tag }) => tag !== "pregnancy")
        : draft.conditions,
    redFlags: draft.redFlags,
  };
};
