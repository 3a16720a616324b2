import { equipmentIds, equipmentName } from "../../exercise/index.ts";
import type { EquipmentId } from "../../exercise/index.ts";
import { DAY_NAMES, listed } from "./words.ts";
import type { Weekday } from "./types.ts";

const isEquipment = (id: string): id is EquipmentId => equipmentIds.includes(id);

const thingName = (id: string): string =>
  (isEquipment(id) ? equipmentName(id) : id.replaceAll("_", " ")).toLowerCase();

const minutesOf = (extra: number): string =>
  extra === 1 ? "one more minute" : `${extra} more minutes`;

/** What would help, in the words of an offer. */
export const fixMessages = {
  minutes: (minutes: readonly { readonly day: Weekday; readonly extra: number }[]): string =>
    `With ${listed(minutes.map(({ day, extra }) => `${minutesOf(extra)} on ${DAY_NAMES[day]}`))} it fits.`,
  equipment: (things: readonly string[], place: string): string =>
    `Possible with ${listed(things.map(thingName))} at ${place}.`,
  day: (day: Weekday, minutes: number): string =>
    `A day more would do: ${DAY_NAMES[day]}, ${minutes} minutes.`,
  dislike: (name: string): string => `Possible if you allow ${name} again.`,
} as const;
