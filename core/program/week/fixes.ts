import { equipmentIds } from "../../exercise/index.ts";
import type { Exercise } from "../../exercise/index.ts";
import { withMinutes } from "./causes.ts";
import { exclusionOf, thingsAt } from "./eligibility.ts";
import { fixMessages } from "./fix-messages.ts";
import { tryOut } from "./probe.ts";
import type { Probe } from "./probe.ts";
import type { NamedNumbers } from "./translate.ts";
import type { Weekday, WeekFix, WeekProfile } from "./types.ts";

/** Minutes that are offered, on one day or spread over days; more is another plan. */
const STEPS = [3, 6, 10, 15, 20, 30] as const;

/** Things of a home or for nothing come first, then what is cheap (our estimate), then machines. */
export const FREE: ReadonlySet<string> = new Set([
  "mat",
  "wall",
  "door",
  "towel",
  "chair",
  "table",
  "couch",
  "stairs",
  "backpack",
]);
export const CHEAP: ReadonlySet<string> = new Set([
  "step",
  "mini_band",
  "long_band",
  "dumbbell",
  "jump_rope",
  "foam_roller",
]);

const costOf = (thing: string): number => {
  if (FREE.has(thing)) return 0;
  return CHEAP.has(thing) ? 1 : 2;
};

export interface FixContext {
  readonly profile: WeekProfile;
  readonly now: Probe;
  readonly plan: NamedNumbers;
}

/** A change helps when it meets the wish and leaves fewer open than before. */
const helps = (wish: string, { now }: FixContext, after: Probe): boolean =>
  !after.open.has(wish) && after.open.size < now.open.size;

const spread = (
  days: readonly { readonly day: Weekday }[],
  total: number,
): ReadonlyMap<Weekday, number> =>
  new Map(
    days.map(({ day }, index) => [
      day,
      Math.floor(total / days.length) + (index < total % days.length ? 1 : 0),
    ]),
  );

/** The fewest more minutes, on one day or spread over all, that meet a wish; null when half an hour does not. */
export const minutesFix = (wish: string, context: FixContext): WeekFix | null => {
  const { profile, plan } = context;
  const byLength = profile.days.toSorted((one, other) => one.minutes - other.minutes);
  const works = (extra: ReadonlyMap<Weekday, number>): boolean =>
    helps(wish, context, tryOut({ profile: withMinutes(profile, extra), start: plan }));
  const ways = [...byLength.slice(0, 2).map((day) => [day]), byLength];
  const most = STEPS.at(-1) ?? 0;
  if (!ways.some((days) => works(spread(days, most)))) return null;
  for (const [index, step] of STEPS.entries())
    for (const days of ways) {
      if (!works(spread(days, step))) continue;
      let fewest: number = step;
      const least = STEPS[index - 1] ?? 0;
      while (fewest - 1 > least && works(spread(days, fewest - 1))) fewest -= 1;
      const minutes = [...spread(days, fewest)].flatMap(([day, extra]) =>
        extra > 0 ? [{ day, extra }] : [],
      );
      return { kind: "minutes", minutes, text: fixMessages.minutes(minutes) };
    }
  return null;
};

const cost = ({ things }: { readonly things: readonly string[] }): number =>
  things.reduce((total, thing) => total + 1 + 10 * costOf(thing), 0);

/** Sets of things that would make one of the exercises possible somewhere, the easiest to get first. */
const missingSets = (
  candidates: readonly Exercise[],
  profile: WeekProfile,
): readonly { readonly place: string; readonly things: readonly string[] }[] => {
  const places = [...new Set(profile.days.map(({ place }) => place))];
  const found = places.flatMap((place) => {
    const have = thingsAt(place, profile);
    const everything: WeekProfile = { ...profile, places: { [place]: equipmentIds } };
    return candidates
      .filter((exercise) => exclusionOf(exercise, everything, [place]) === null)
      .flatMap(({ equipment }) =>
        equipment.map((things) => ({ place, things: things.filter((thing) => !have.has(thing)) })),
      );
  });
  const seen = new Set<string>();
  return found
    .filter(({ things }) => things.length > 0)
    .toSorted((one, other) => cost(one) - cost(other))
    .filter(({ place, things }) => {
      const key = `${place}:${things.join()}`;
      return !seen.has(key) && seen.add(key);
    });
};

export const withThings = (
  profile: WeekProfile,
  place: string,
  things: readonly string[],
): WeekProfile => ({
  ...profile,
  places: { ...profile.places, [place]: [...(profile.places[place] ?? []), ...things] },
});

/** More sets of things are not tried. */
const MOST_TRIED = 4;

/** The things easiest to get that meet a wish; what costs nothing first. */
export const equipmentFix = (
  wish: string,
  candidates: readonly Exercise[],
  context: FixContext,
): WeekFix | null => {
  const { profile, plan } = context;
  for (const { place, things } of missingSets(candidates, profile).slice(0, MOST_TRIED)) {
    const after = tryOut({ profile: withThings(profile, place, things), start: plan });
    if (helps(wish, context, after))
      return {
        kind: "equipment",
        place,
        equipment: things,
        text: fixMessages.equipment(things, place),
      };
  }
  return null;
};
