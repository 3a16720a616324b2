import { amountText } from "@dorsal/core/program";
import type { WeekChange } from "@dorsal/core/record";
import { WEEKDAYS } from "@dorsal/core/record";
import { plan as text } from "../../../messages/index.ts";

/** More names than this are counted. */
const MOST_NAMES = 3;

const listed = (names: readonly string[]): string =>
  names.length <= MOST_NAMES + 1
    ? names.join(", ")
    : text.news.andMore(names.slice(0, MOST_NAMES).join(", "), names.length - MOST_NAMES);

const movesOf = (
  changes: readonly WeekChange[],
): ReadonlyMap<string, readonly Extract<WeekChange, { kind: "moved" }>[]> => {
  const byWay = new Map<string, Extract<WeekChange, { kind: "moved" }>[]>();
  for (const change of changes) {
    if (change.kind !== "moved") continue;
    const way = text.news.way(text.days[change.day], text.days[change.toDay]);
    byWay.set(way, [...(byWay.get(way) ?? []), change]);
  }
  return byWay;
};

/** What is different, in as few lines as tell it: by day, and what moved together in one line. */
export const newsLines = (
  changes: readonly WeekChange[],
  nameOf: (exercise: string) => string,
): readonly string[] => {
  const moves = [...movesOf(changes)].map(([way, moved]) =>
    text.news.moved(way, listed(moved.map(({ exercise }) => nameOf(exercise)))),
  );
  const days = WEEKDAYS.flatMap((day): readonly string[] => {
    const here = changes.filter((change) => change.day === day);
    const named = (kind: "added" | "removed"): string =>
      listed(here.filter((one) => one.kind === kind).map(({ exercise }) => nameOf(exercise)));
    const changed = listed(
      here.flatMap((one) =>
        one.kind === "changed"
          ? [text.news.amount(nameOf(one.exercise), amountText(one.from), amountText(one.to))]
          : [],
      ),
    );
    const name = text.days[day];
    return [
      ...(named("added") ? [text.news.added(name, named("added"))] : []),
      ...(named("removed") ? [text.news.removed(name, named("removed"))] : []),
      ...(changed ? [text.news.changed(name, changed)] : []),
    ];
  });
  return [...moves, ...days];
};

/** What is new about the items of a week, by `exercise@day`: a word for each. */
export const newsMarks = (changes: readonly WeekChange[]): ReadonlyMap<string, string> =>
  new Map(
    changes.flatMap((change): readonly (readonly [string, string])[] => {
      switch (change.kind) {
        case "added":
          return [[`${change.exercise}@${change.day}`, text.news.isNew]];
        case "changed":
          return [[`${change.exercise}@${change.day}`, text.news.was(amountText(change.from))]];
        case "moved":
          return [[`${change.exercise}@${change.toDay}`, text.news.from(text.days[change.day])]];
        case "removed":
          return [];
      }
    }),
  );
