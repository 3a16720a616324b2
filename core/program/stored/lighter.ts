import { addDays } from "../../record/index.ts";
import type { DorsalRecord, LocalDate, Week } from "../../record/index.ts";
import { DELOAD_EVERY_WEEKS } from "../next/rules.ts";

const DAYS = 7;
/** As many as a record holds. */
const MOST_LIGHTER = 20;

interface Block {
  readonly startedOn: LocalDate;
  readonly level: Week["asked"]["level"];
}

/** The first days of the planned lighter weeks of a block that ended when the next one began. */
const plannedIn = ({ startedOn, level }: Block, endedOn: LocalDate): readonly LocalDate[] => {
  const every = DELOAD_EVERY_WEEKS[level];
  if (every === null) return [];
  const days: LocalDate[] = [];
  let from = addDays(startedOn, (every - 1) * DAYS);
  while (from < endedOn) {
    days.push(from);
    from = addDays(from, every * DAYS);
  }
  return days;
};

/** Blocks before that of the week, each once, in order; those that never began are left out. */
const blocksBefore = (
  weeks: readonly Pick<DorsalRecord<"week">, "body">[],
  current: LocalDate,
): readonly Block[] => {
  const byStart = new Map<LocalDate, Block>();
  for (const { body } of weeks) {
    const { startedOn } = body.mesocycle;
    if (startedOn < current) byStart.set(startedOn, { startedOn, level: body.asked.level });
  }
  return [...byStart.values()].toSorted((one, other) => (one.startedOn < other.startedOn ? -1 : 1));
};

/**
 * First days of all lighter weeks that have begun: those taken for a reason, and those that earlier
 * blocks had planned. Those that the running block plans follow from its own start.
 * @param weeks all accepted weeks, in any order
 */
export const lighterDaysOf = (
  weeks: readonly Pick<DorsalRecord<"week">, "body">[],
  week: Pick<Week, "mesocycle" | "lighter">,
  today: LocalDate,
): readonly LocalDate[] => {
  const current = week.mesocycle.startedOn;
  const blocks = blocksBefore(weeks, current);
  const planned = blocks.flatMap((block, index) =>
    plannedIn(block, blocks[index + 1]?.startedOn ?? current),
  );
  const taken = [...week.lighter, ...weeks.flatMap(({ body }) => body.lighter)];
  return [...new Set([...planned, ...taken])].filter((from) => from <= today).toSorted();
};

/** The week with a lighter week that begins on a day. */
export const withLighterFrom = (week: Week, today: LocalDate): Week =>
  week.lighter.includes(today)
    ? week
    : { ...week, lighter: [...week.lighter, today].slice(-MOST_LIGHTER) };
