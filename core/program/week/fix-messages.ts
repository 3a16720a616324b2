import type { Weekday } from "../../record/index.ts";
import { WEEKDAY_NAMES } from "../../record/index.ts";
import { equipmentIds, equipmentName } from "../../exercise/index.ts";
import type { EquipmentId } from "../../exercise/index.ts";
import { listed } from "./words.ts";
import type { WeekFix } from "./types.ts";

const isEquipment = (id: string): id is EquipmentId => equipmentIds.includes(id);

/** Things that there are several of, or none that can be counted. */
const WITHOUT_ARTICLE: ReadonlySet<string> = new Set([
  "stairs",
  "gloves",
  "battle_ropes",
  "suspension",
]);
const OWN_WORDS: Readonly<Record<string, string>> = {
  backpack: "a loaded backpack",
  mat: "a mat or carpet",
  step: "a step or sturdy box",
  tbar: "a T-bar row",
};

const thingText = (id: string): string => {
  const name = (isEquipment(id) ? equipmentName(id) : id.replaceAll("_", " ")).toLowerCase();
  if (WITHOUT_ARTICLE.has(id)) return name;
  return OWN_WORDS[id] ?? `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
};

/** Things as one would ask for them: `a loaded backpack`, `bands`. */
export const thingsText = (things: readonly string[]): string => {
  const areBands = things.includes("long_band") && things.includes("mini_band");
  const others = areBands ? things.filter((thing) => !thing.endsWith("_band")) : things;
  return listed([...(areBands ? ["bands, long and short"] : []), ...others.map(thingText)]);
};

const minutesText = (extra: number): string =>
  extra === 1 ? "one more minute" : `${extra} more minutes`;

/** `7 more minutes on Tuesday`; days that get the same are named together. */
export const moreMinutesText = (
  minutes: readonly { readonly day: Weekday; readonly extra: number }[],
): string => {
  const byExtra = new Map<number, Weekday[]>();
  for (const { day, extra } of minutes) byExtra.set(extra, [...(byExtra.get(extra) ?? []), day]);
  return listed(
    [...byExtra].map(
      ([extra, days]) =>
        `${minutesText(extra)} ${days.length > 1 ? "each " : ""}on ${listed(days.map((day) => WEEKDAY_NAMES[day]))}`,
    ),
  );
};

/** What would help, in the words of an offer; a thing's place is named only where it is given. */
export const fixMessages = {
  minutes: (minutes: readonly { readonly day: Weekday; readonly extra: number }[]): string =>
    `With ${moreMinutesText(minutes)} it fits.`,
  equipment: (things: readonly string[], place: string | null = null): string =>
    `Possible with ${thingsText(things)}${place === null ? "" : ` at ${place}`}.`,
  day: (day: Weekday, minutes: number): string =>
    `Possible with one more day: ${WEEKDAY_NAMES[day]}, ${minutes} minutes.`,
  dislike: (name: string): string => `Possible if you allow ${name} again.`,
} as const;

/** A place by its key, as a person calls it; null where it need not be named. */
export type PlaceName = (place: string) => string | null;

/**
 * A fix in words.
 * @param placeName how a person calls a place: plans know only its key
 */
export const fixText = (fix: WeekFix, placeName: PlaceName = () => null): string =>
  fix.kind === "equipment" ? fixMessages.equipment(fix.equipment, placeName(fix.place)) : fix.text;

/** What is missing, why, and what would meet it. */
export const unmetText = (
  { text, fix }: { readonly text: string; readonly fix?: WeekFix },
  placeName: PlaceName = () => null,
): string => (fix ? `${text} ${fixText(fix, placeName)}` : text);
