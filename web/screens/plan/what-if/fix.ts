import { exerciseById, patternIds, patternName } from "@dorsal/core/exercise";
import { thingsText } from "@dorsal/core/program";
import { plan as text } from "../../../messages/index.ts";
import type { WeekFix } from "../../../planner/index.ts";

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
      return text.fix.things(thingsText(fix.equipment), placeName(fix.place));
    case "day":
      return text.fix.day(text.days[fix.day], fix.minutes);
    case "dislike":
      return text.fix.allow(wordName(fix.allow));
  }
};
