import { WEEKDAY_NAMES } from "../../record/index.ts";
import type { BetterWeek } from "./better.ts";
import { moreMinutesText, thingsText } from "./fix-messages.ts";
import type { PlaceName } from "./fix-messages.ts";
import type { WeekFix } from "./types.ts";

const points = (gain: number): string => gain.toFixed(1);

/** A change as the subject of a sentence. */
const changeText = (fix: WeekFix, placeName: PlaceName): string => {
  switch (fix.kind) {
    case "equipment": {
      const place = placeName(fix.place);
      return `${thingsText(fix.equipment)}${place === null ? "" : ` at ${place}`}`;
    }
    case "minutes": {
      const [first] = fix.minutes;
      const isDaily = fix.minutes.every(({ extra }) => extra === first?.extra);
      return isDaily && first && fix.minutes.length > 1
        ? `${first.extra} more minutes a day`
        : moreMinutesText(fix.minutes);
    }
    case "day":
      return `one more day (${WEEKDAY_NAMES[fix.day]}, ${fix.minutes} minutes)`;
    case "dislike":
      return fix.text;
  }
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/**
 * A change and its worth in words: `A loaded backpack: 10.8 points more, worth more than 5 more
 * minutes a day (9.1).`
 */
export const betterText = (
  { fix, gain, beats }: BetterWeek,
  placeName: PlaceName = () => null,
): string => {
  const worth = `${capital(changeText(fix, placeName))}: ${points(gain)} points more`;
  return beats
    ? `${worth}, worth more than ${changeText(beats.fix, placeName)} (${points(beats.gain)}).`
    : `${worth}.`;
};
