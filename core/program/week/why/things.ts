import { equipmentIds } from "../../../exercise/index.ts";
import type { Exercise } from "../../../exercise/index.ts";
import { exclusionOf, thingsAt } from "../eligibility.ts";
import type { WeekProfile } from "../types.ts";

/** Things of a home or for nothing come first, then what is cheap (our estimate), then machines. */
const FREE: ReadonlySet<string> = new Set([
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
const CHEAP: ReadonlySet<string> = new Set([
  "step",
  "mini_band",
  "long_band",
  "dumbbell",
  "kettlebell",
  "pullup_bar",
  "jump_rope",
  "foam_roller",
  "ab_wheel",
  "swiss_ball",
  "suspension",
]);
/** What only a gym has. */
const MACHINES: ReadonlySet<string> = new Set([
  "cable",
  "lat_pulldown",
  "seated_row",
  "row_machine",
  "pec_deck",
  "assisted_pullup",
  "leg_press",
  "leg_curl",
  "leg_extension",
  "chest_press",
  "shoulder_press",
  "smith",
]);
const MACHINES_OF_A_GYM = 3;

/** 0 for nothing, 1 for little money, 2 for much. */
export const effortOf = (thing: string): 0 | 1 | 2 => {
  if (FREE.has(thing)) return 0;
  return CHEAP.has(thing) ? 1 : 2;
};

/** A gym: nothing that a person brings along makes it better. */
export const isGym = (place: string, profile: WeekProfile): boolean =>
  [...thingsAt(place, profile)].filter((thing) => MACHINES.has(thing)).length >= MACHINES_OF_A_GYM;

export interface MissingThings {
  readonly place: string;
  readonly things: readonly string[];
}

const costOf = ({ things }: MissingThings): number =>
  things.reduce((total, thing) => total + 1 + 10 * effortOf(thing), 0);

/** Sets of things that would make one of the exercises possible somewhere, the easiest to get first. */
export const missingThings = (
  candidates: readonly Exercise[],
  profile: WeekProfile,
): readonly MissingThings[] => {
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
    .toSorted((one, other) => costOf(one) - costOf(other))
    .filter(({ place, things }) => {
      const key = `${place}:${things.join()}`;
      return !seen.has(key) && seen.add(key);
    });
};
