import { INTAKES_FROM_YEARS } from "../../food/index.ts";
import type { IntakesNotFor } from "../../food/index.ts";
import { err, ok } from "../../quantity/index.ts";
import type { Result } from "../../quantity/index.ts";
import type { Eating, LocalDate, Profile } from "../../record/index.ts";
import { leastAgeYears } from "../../safety/index.ts";
import type { Refusal, SafeTarget } from "../../safety/index.ts";
import { answersOf, courseFor, hasKidneysToHeed } from "../aim.ts";
import type { CourseFault } from "../aim.ts";
import type { Review } from "../review.ts";
import type { Standing, StandingFault } from "../standing.ts";
import type { BodyView } from "../view.ts";

/** For whom days of meals are planned, and with how much energy. */
export interface MenuPerson {
  readonly sex: "female" | "male";
  /** Whole years, at the least that the year of birth allows. */
  readonly age: number;
  readonly weightKg: number;
  readonly heightCm: number;
  /** Energy a day that counts today; made by `safety`, and never below the person's floor. */
  readonly energyKcal: SafeTarget;
  /** `target`: of the goal in force. `hold`: without one, what keeps the weight. */
  readonly energyBy: "target" | "hold";
  /** The person's floor, kcal a day: no menu is made for less. */
  readonly leastKcal: number;
  /** A condition or medicine was told that a change of diet acts on, and nobody has cleared it. */
  readonly askDoctor: boolean;
}

/** Why no menu is made yet, or at all. */
export type NoMenuFor =
  /** Person, weight or the questions about health are not known yet. */
  | { readonly code: "no-person" | "no-weight" | "not-answered" | "outside-models" }
  /** Their needs are not those that menus are made for. */
  | {
      readonly code: "not-for-them";
      readonly who: IntakesNotFor | "kidney-disease";
    }
  /** No number of kcal may be given, for other reasons. */
  | { readonly code: "refused"; readonly reasons: readonly Refusal[] };

export interface MenuRecords {
  readonly view: {
    readonly today: LocalDate;
    readonly standing: Result<Standing, StandingFault>;
    readonly stops: BodyView["stops"];
    readonly review: Result<Review | null, CourseFault>;
  };
  readonly profile: Profile | null;
  readonly eating: Eating | null;
}

/** What is told against all menus, before anything is weighed. */
const notForThem = (
  today: LocalDate,
  profile: Profile | null,
  eating: Eating | null,
): NoMenuFor | null => {
  const none = (who: Extract<NoMenuFor, { code: "not-for-them" }>["who"]): NoMenuFor => ({
    code: "not-for-them",
    who,
  });
  const answers = answersOf(eating);
  const is = (state: string): boolean => answers.now?.includes(state) ?? false;
  const year = Number(today.slice(0, 4));
  if (profile?.person && leastAgeYears(profile.person.birthYear, year) < INTAKES_FROM_YEARS)
    return none("under-19");
  if (is("pregnant") || profile?.conditions.some(({ tag }) => tag === "pregnancy"))
    return none("pregnant");
  if (is("breastfeeding")) return none("breastfeeding");
  return hasKidneysToHeed(answers) ? none("kidney-disease") : null;
};

const noNumber = (fault: CourseFault): NoMenuFor => {
  if (fault.code !== "refused") return { code: "not-answered" };
  return fault.reasons.some(({ code }) => code === "not-asked")
    ? { code: "not-answered" }
    : { code: "refused", reasons: fault.reasons };
};

/**
 * Whether days of meals can be planned for somebody, and with how much energy: the target that counts
 * today, else what keeps the weight. Not for people younger than 19, pregnant, breastfeeding or with
 * a disease of the kidneys: reference intakes and limits here are not theirs.
 */
export const menuFor = ({ view, profile, eating }: MenuRecords): Result<MenuPerson, NoMenuFor> => {
  const none = notForThem(view.today, profile, eating);
  if (none) return err(none);
  // Said first: who tells about themselves is asked for their weight on the way.
  if (!profile?.person) return err({ code: "no-person" });
  if (!view.standing.ok) return err({ code: view.standing.error.code });
  if (!eating?.answeredOn) return err({ code: "not-answered" });
  const standing = view.standing.value;
  if (!view.review.ok) return err(noNumber(view.review.error));
  const review = view.review.value;
  const held = review
    ? null
    : courseFor(standing, profile, eating, view.stops, {
        direction: "maintain",
        goalKg: null,
        wanted: { by: "usual" },
      });
  if (held && !held.ok) return err(noNumber(held.error));
  const target = review?.next.target ?? held?.value.target;
  if (!target) throw new Error("without a review the weight must be held");
  const { measured, weightKg } = standing;
  const cleared = eating.answers["cleared"] ?? [];
  return ok({
    sex: measured.sex,
    age: leastAgeYears(measured.birthYear, Number(view.today.slice(0, 4))),
    weightKg,
    heightCm: Math.round(measured.heightM * 1000) / 10,
    energyKcal: review?.todayKcal ?? target.kcal,
    leastKcal: target.floor.kcal,
    energyBy: review ? "target" : "hold",
    askDoctor: (eating.answers["conditions"] ?? []).some(
      (code) => code !== "none" && !cleared.includes(code),
    ),
  });
};
