import type { Weekday } from "../../record/index.ts";
import { WEEKDAYS } from "../../record/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { groupedBy } from "./breach.ts";
import type { Breach, Rule } from "./breach.ts";
import { fitsPlace, isDirect, isNamedIn, isRuledOut, levelsAbove, plainShare } from "./facts.ts";
import { dayCapOf, limitsOf } from "./limits.ts";
import { ruleMessages } from "./messages.ts";
import { PLANNING_GROUPS, RECOVERY_NUMBERS, SESSION_NUMBERS, SLIGHT } from "./numbers.ts";
import { daySeconds, setsFor, volumeOf } from "./read.ts";
import type { ReadDay, Use } from "./read.ts";

const whereOf = ({ exercise, day }: Use): string => `${exercise.id}@${day}`;

/** A rule that looks at each exercise of the week by itself, warm-up and cool-down included. */
const eachUse =
  (isBroken: (use: Use, input: Parameters<Rule>[0]) => boolean) =>
  (textOf: (use: Use, input: Parameters<Rule>[0]) => string): Rule =>
  (input) =>
    input.week.all
      .filter((use) => isBroken(use, input))
      .map((use) => ({ where: whereOf(use), text: textOf(use, input) }));

const placeOf = ({ day }: Use, days: readonly ReadDay[]): string =>
  days.find((one) => one.day === day)?.place ?? "";

/** Calendar days between two days of the week, the way round that is shorter. */
const daysApart = (left: Weekday, right: Weekday): number => {
  const gap = Math.abs(WEEKDAYS.indexOf(left) - WEEKDAYS.indexOf(right));
  return Math.min(gap, WEEKDAYS.length - gap);
};

const spacing: Rule = ({ week, profile }) =>
  RECOVERY_NUMBERS.groups.flatMap((group) => {
    const worked = week.days.filter(({ strength }) =>
      strength.some(({ exercise }) => isDirect(exercise, group, profile.level)),
    );
    return worked.flatMap(({ day }, index) =>
      worked
        .slice(index + 1)
        .filter((other) => daysApart(day, other.day) < RECOVERY_NUMBERS.daysApart)
        .map((other): Breach => ({
          where: `${group}@${day}@${other.day}`,
          text: ruleMessages.tooClose(group, day, other.day),
        })),
    );
  });

const names = (uses: readonly Use[]): readonly string[] =>
  uses.map(({ exercise }) => exercise.name);

const chains: Rule = ({ week }) =>
  week.days.flatMap(({ day, strength, cardio }) => {
    const training = [...strength, ...cardio];
    const twice = [...groupedBy(training, ({ exercise }) => exercise.chain ?? exercise.id)]
      .filter(([, uses]) => uses.length > 1)
      .map(([chain, uses]): Breach => ({
        where: `${chain}@${day}`,
        text: ruleMessages.chainTwice(chain, day, names(uses)),
      }));
    const often = [...groupedBy(training, ({ exercise }) => exercise.pattern)]
      .filter(([, uses]) => uses.length > SESSION_NUMBERS.mostPerPattern)
      .map(([pattern, uses]): Breach => ({
        where: `${pattern}@${day}`,
        text: ruleMessages.patternOften(pattern, day, names(uses), SESSION_NUMBERS.mostPerPattern),
      }));
    return [...twice, ...often];
  });

const isHeavyHinge = (exercise: Exercise): boolean =>
  exercise.pattern === "hinge" &&
  exercise.load === "external" &&
  plainShare(exercise, "low_back") >= RECOVERY_NUMBERS.heavyHingeLowBack;

/** The rules that every plan of every person keeps (plan-profiles.README.md, "always"). */
export const alwaysRules: Readonly<Record<string, Rule>> = {
  sessionWithinMinutes: ({ week }) =>
    week.days
      .filter((day) => daySeconds(day) > day.minutes * 60 + SLIGHT)
      .map((day) => ({
        where: day.day,
        text: ruleMessages.tooLong(day.day, daySeconds(day), day.minutes),
      })),
  onlyAvailableEquipment: eachUse(
    (use, { week, profile }) => !fitsPlace(use.exercise, placeOf(use, week.days), profile),
  )((use, { week }) =>
    ruleMessages.noEquipment(use.exercise.name, use.day, placeOf(use, week.days)),
  ),
  noContraindicated: eachUse(({ exercise }, { profile }) => isRuledOut(exercise, profile))(
    ({ exercise }, { profile }) =>
      ruleMessages.contraindicated(
        exercise.name,
        profile.conditions.map(({ tag }) => tag).filter((tag) => exercise.contra[tag]),
      ),
  ),
  levelAllowed: eachUse(({ exercise }, { profile }) => levelsAbove(exercise, profile.level) > 0)(
    ({ exercise }) => ruleMessages.tooHard(exercise.name, exercise.level),
  ),
  noDisliked: eachUse(({ exercise }, { profile }) => isNamedIn(exercise, profile.dislikes))(
    ({ exercise }) => ruleMessages.disliked(exercise.name),
  ),
  weeklyMax: ({ week, profile }) => {
    const volume = volumeOf(week, profile);
    return PLANNING_GROUPS.filter(
      (group) => volume[group] > limitsOf(group, profile).max + SLIGHT,
    ).map((group) => ({
      where: group,
      text: ruleMessages.overMax(group, volume[group], limitsOf(group, profile).max),
    }));
  },
  sessionCap: ({ week, profile }) =>
    week.days.flatMap(({ day, strength }) =>
      PLANNING_GROUPS.flatMap((group): readonly Breach[] => {
        const cap = dayCapOf(group, profile);
        const sets = setsFor(group, strength, profile);
        return cap === null || sets <= cap + SLIGHT
          ? []
          : [{ where: `${group}@${day}`, text: ruleMessages.overDayCap(group, day, sets, cap) }];
      }),
    ),
  spacing48h: spacing,
  oneRungPerChainPerDay: chains,
  heavyHingeMax2: ({ week }) => {
    const uses = week.strength.filter(({ exercise }) => isHeavyHinge(exercise));
    const most = RECOVERY_NUMBERS.heavyHingesPerWeek;
    return uses.length <= most
      ? []
      : [
          {
            where: uses.map(whereOf).join(" "),
            text: ruleMessages.heavyHinges(uses.length, most),
          },
        ];
  },
};
