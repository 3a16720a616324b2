import { intakesFor, patternFor, proteinRange, targetsOf } from "../../food/index.ts";
import type { DayTargets, IntakeFault, Intakes } from "../../food/index.ts";
import type { Result } from "../../quantity/index.ts";
import type { Eating, LocalDate, Profile } from "../../record/index.ts";
import { leastAgeYears } from "../../safety/index.ts";
import { answersOf, courseFor, hasKidneysToHeed } from "../aim.ts";
import { targetOn } from "../standing.ts";
import type { Standing } from "../standing.ts";
import type { BodyView } from "../view.ts";

/** From so many sessions a week on somebody trains regularly (our own rule). */
const TRAINS_FROM = 2;

/** What a day of eating is held against, and where it comes from. */
export interface EatingTargets {
  readonly targets: DayTargets;
  /** What the person is to have of each nutrient; null before they said who they are. */
  readonly intakes: Result<Intakes, IntakeFault> | null;
  /** What shares of energy are taken of, kcal/d: the target, else what is used; null where no model holds. */
  readonly energyKcal: number | null;
  /** Why there is no target for energy. `unset`: a goal may be set. `closed`: none is offered. */
  readonly noKcal: "unset" | "closed" | null;
}

/** What is told of a day before anything is known of the person. */
const NO_EATING_TARGETS: EatingTargets = {
  targets: targetsOf({ kcal: null, protein: null, intakes: null, pattern: null }),
  intakes: null,
  energyKcal: null,
  noKcal: null,
};

/**
 * The target in force on a day, kcal/d. Today it is what counts, a stop and a floor included; of a day
 * before, what was accepted then. Null where no number may be given today, whatever once stood there.
 */
const kcalOn = ({ review, today, standing }: BodyView, day: LocalDate): number | null => {
  if (!review.ok || review.value === null || !standing.ok) return null;
  const goal = standing.value.goal?.body;
  if (day >= today || !goal) return review.value.todayKcal;
  return day < goal.startedOn ? null : targetOn(goal, day);
};

const USUAL = { goalKg: null, wanted: { by: "usual" } } as const;

/** What is open to somebody without a target: to set one, or only to know what they use, or neither. */
const openTo = (
  now: Standing,
  profile: Profile,
  eating: Eating | null,
  { stops }: BodyView,
): { readonly mayKnow: boolean; readonly maySet: boolean } => {
  if (profile.conditions.some(({ tag }) => tag === "pregnancy"))
    return { mayKnow: false, maySet: false };
  const course = (direction: "lose" | "maintain") =>
    courseFor(now, profile, eating, stops, { direction, ...USUAL });
  const losing = course("lose");
  const isUnasked =
    !losing.ok &&
    (losing.error.code !== "refused" ||
      losing.error.reasons.some(({ code }) => code === "not-asked"));
  return { mayKnow: isUnasked || course("maintain").ok, maySet: losing.ok || isUnasked };
};

/**
 * The targets of a day of eating from all that is known of a person. Energy comes from the review of
 * the goal alone, so from `safety`. For whom the reference intakes are not (before 19, in pregnancy,
 * while breastfeeding) nothing else is set either. Without a goal, plate and protein go by what the
 * person uses.
 */
export const eatingTargets = (
  view: BodyView,
  profile: Profile | null,
  eating: Eating | null,
  day: LocalDate,
): EatingTargets => {
  const person = profile?.person ?? null;
  if (!profile || !person) return { ...NO_EATING_TARGETS, noKcal: "unset" };
  const now = view.standing.ok ? view.standing.value : null;
  const answers = answersOf(eating);
  const is = (state: string): boolean => answers.now?.includes(state) ?? false;
  const intakes = intakesFor({
    sex: person.sex,
    ageYears: leastAgeYears(person.birthYear, Number(day.slice(0, 4))),
    pregnant: is("pregnant") || profile.conditions.some(({ tag }) => tag === "pregnancy"),
    breastfeeding: is("breastfeeding"),
    ...(now ? { weightKg: now.weightKg } : {}),
  });
  const isNotForThem = !intakes.ok && intakes.error.code === "not-for-them";
  const kcal = kcalOn(view, day);
  const open = now ? openTo(now, profile, eating, view) : null;
  // Before a first weigh-in there is nothing against it; outside of the models there is.
  const isUnknown = !view.standing.ok && view.standing.error.code === "no-weight";
  const maySet = !isNotForThem && view.review.ok && (open?.maySet ?? isUnknown);
  const energyKcal = kcal ?? (now && open?.mayKnow ? now.spent.kcal : null);
  const protein =
    intakes.ok && now && energyKcal !== null && !hasKidneysToHeed(answers)
      ? proteinRange({
          weightKg: now.weightKg,
          trains: profile.sessionsPerWeek >= TRAINS_FROM,
          energyKcal,
        })
      : null;
  const pattern = intakes.ok && energyKcal !== null ? patternFor(energyKcal) : null;
  return {
    targets: targetsOf({
      kcal,
      protein: protein?.ok ? protein.value : null,
      intakes: intakes.ok ? intakes.value : null,
      pattern: pattern?.ok ? pattern.value : null,
    }),
    intakes,
    energyKcal,
    noKcal: kcal !== null ? null : maySet ? "unset" : "closed",
  };
};
