import { freeDay, withDay, withMinutes } from "./causes.ts";
import { fixMessages } from "./fix-messages.ts";
import { CHEAP, FREE, withThings } from "./fixes.ts";
import { withNames } from "./named-plan.ts";
import { tryOut } from "./probe.ts";
import { thingsAt } from "./eligibility.ts";
import type { WeekFix, WeekPlan, WeekProfile } from "./types.ts";

/** One change of what is asked of a week, and what it would bring. */
export interface BetterWeek {
  readonly fix: WeekFix;
  /** Points more than the plan has. */
  readonly gain: number;
  /** It costs no money: more time, another day, or a thing that most homes have. */
  readonly isFree: boolean;
}

/** Minutes a day that are tried. */
const MORE_MINUTES = [5, 10] as const;
/** Less than a hard set of what comes first is not worth a change. */
const LEAST_GAIN = 1;

interface Try {
  readonly fix: WeekFix;
  readonly profile: WeekProfile;
  readonly isFree: boolean;
}

const triesOf = (profile: WeekProfile): readonly Try[] => {
  const places = [...new Set(profile.days.map(({ place }) => place))];
  const things = places.flatMap((place) =>
    [...FREE, ...CHEAP]
      .filter((thing) => !thingsAt(place, profile).has(thing))
      .map((thing): Try => ({
        fix: {
          kind: "equipment",
          place,
          equipment: [thing],
          text: fixMessages.equipment([thing], place),
        },
        profile: withThings(profile, place, [thing]),
        isFree: FREE.has(thing),
      })),
  );
  const longer = MORE_MINUTES.map((extra): Try => {
    const minutes = profile.days.map(({ day }) => ({ day, extra }));
    return {
      fix: { kind: "minutes", minutes, text: fixMessages.minutes(minutes) },
      profile: withMinutes(profile, new Map(minutes.map((one) => [one.day, one.extra] as const))),
      isFree: true,
    };
  });
  const day = freeDay(profile);
  const added = day ? withDay(profile, day).days.at(-1) : undefined;
  const more: readonly Try[] =
    day && added
      ? [
          {
            fix: { kind: "day", ...added, text: fixMessages.day(day, added.minutes) },
            profile: withDay(profile, day),
            isFree: true,
          },
        ]
      : [];
  return [...things, ...longer, ...more];
};

/**
 * The single changes that would bring most, each planned for; what costs nothing first
 * (training.md 6.6). A second or so of work: for the background.
 */
export const betterWeeks = (profile: WeekProfile, plan: WeekPlan): readonly BetterWeek[] => {
  if (plan.noPlan) return [];
  const start = withNames(plan.days);
  return triesOf(profile)
    .map(({ fix, profile: changed, isFree }) => ({
      fix,
      isFree,
      gain: tryOut({ profile: changed, start }).value - plan.value,
    }))
    .filter(({ gain }) => gain >= LEAST_GAIN)
    .toSorted((one, other) => Number(other.isFree) - Number(one.isFree) || other.gain - one.gain);
};
