import {
  equipmentIds,
  equipmentName,
  exerciseById,
  patternName,
  patternIds,
} from "@dorsal/core/exercise";
import type { EquipmentId } from "@dorsal/core/exercise";
import { plan as text } from "../../messages/index.ts";
import type { UnmetWish, WeekFix } from "../../planner/index.ts";

const isEquipment = (id: string): id is EquipmentId => equipmentIds.includes(id);

const thingName = (id: string): string =>
  (isEquipment(id) ? equipmentName(id) : id.replaceAll("_", " ")).toLowerCase();

const wordName = (word: string): string =>
  exerciseById(word)?.name ?? (patternIds.includes(word) ? patternName(word) : word);

const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What a fix would change, in the words of an offer; places by the names that people gave them. */
export const fixLabel = (fix: WeekFix, placeName: (id: string) => string): string => {
  switch (fix.kind) {
    case "minutes": {
      const [first] = fix.minutes;
      const isSame = fix.minutes.every(({ extra }) => extra === first?.extra);
      if (first && isSame && fix.minutes.length > 2) return text.fix.everyDay(first.extra);
      return listed.format(
        fix.minutes.map(({ day, extra }) => text.fix.minutes(extra, text.days[day])),
      );
    }
    case "equipment":
      return text.fix.things(listed.format(fix.equipment.map(thingName)), placeName(fix.place));
    case "day":
      return text.fix.day(text.days[fix.day], fix.minutes);
    case "dislike":
      return text.fix.allow(wordName(fix.allow));
  }
};

/** Why a wish is open, without the offer that may follow it. */
export const causeOf = ({ text: whole, fix }: UnmetWish): string =>
  fix && whole.endsWith(fix.text) ? whole.slice(0, -fix.text.length).trim() : whole;
