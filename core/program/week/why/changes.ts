import type { Weekday } from "../../../record/index.ts";
import { WEEKDAYS } from "../../../record/index.ts";
import type { WeekFix, WeekProfile } from "../types.ts";

/** The profile with longer days. */
export const withMinutes = (
  profile: WeekProfile,
  extra: ReadonlyMap<Weekday, number>,
): WeekProfile => ({
  ...profile,
  days: profile.days.map((day) => ({ ...day, minutes: day.minutes + (extra.get(day.day) ?? 0) })),
});

const withThings = (
  profile: WeekProfile,
  place: string,
  things: readonly string[],
): WeekProfile => ({
  ...profile,
  places: { ...profile.places, [place]: [...(profile.places[place] ?? []), ...things] },
});

/** Free days of the week, those without a neighbour first. */
export const freeDays = ({ days }: WeekProfile): readonly Weekday[] => {
  const isTaken = (at: number): boolean =>
    days.some(({ day }) => day === WEEKDAYS[(at + WEEKDAYS.length) % WEEKDAYS.length]);
  const free = WEEKDAYS.flatMap((day, at) => (isTaken(at) ? [] : [{ day, at }]));
  const neighbours = ({ at }: { readonly at: number }): number =>
    Number(isTaken(at - 1)) + Number(isTaken(at + 1));
  return free
    .toSorted((one, other) => neighbours(one) - neighbours(other) || one.at - other.at)
    .map(({ day }) => day);
};

/** One more day, like the longest there is; null in a week without days. */
export const withDay = (profile: WeekProfile, day: Weekday): WeekProfile | null => {
  const [like] = profile.days.toSorted((one, other) => other.minutes - one.minutes);
  return like ? { ...profile, days: [...profile.days, { ...like, day }] } : null;
};

/** A day that would be added; null where all are taken or none is there to be like. */
export const addedDay = (
  profile: WeekProfile,
  day: Weekday | undefined,
): WeekProfile["days"][number] | null =>
  day === undefined ? null : (withDay(profile, day)?.days.at(-1) ?? null);

/** The profile with a fix applied. */
export const withFix = (profile: WeekProfile, fix: WeekFix): WeekProfile => {
  switch (fix.kind) {
    case "minutes":
      return withMinutes(profile, new Map(fix.minutes.map(({ day, extra }) => [day, extra])));
    case "equipment":
      return withThings(profile, fix.place, fix.equipment);
    case "day": {
      const { day, minutes, place } = fix;
      return { ...profile, days: [...profile.days, { day, minutes, place }] };
    }
    case "dislike":
      return { ...profile, dislikes: profile.dislikes.filter((word) => word !== fix.allow) };
  }
};
