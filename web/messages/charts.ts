import type { TimeTick } from "../charts/index.ts";

const LOCALE = "en-GB";
const dayAndMonth = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});
const month = new Intl.DateTimeFormat(LOCALE, { month: "short", timeZone: "UTC" });

/** Words that belong to charts as such; what a chart says is told by the screen it is on. */
export const charts = {
  asTable: "As a table",
  hint: "Slide along the chart to read it.",

  /** A label of the time axis: `12 Nov`, `Mar`; the year itself where one begins. */
  tick: ({ date: day, unit }: TimeTick): string => {
    const date = new Date(`${day}T00:00:00.000Z`);
    switch (unit) {
      case "day":
      case "week":
        return dayAndMonth.format(date);
      case "month":
        return day.endsWith("-01-01") ? day.slice(0, 4) : month.format(date);
      case "year":
        return day.slice(0, 4);
    }
  },
};
