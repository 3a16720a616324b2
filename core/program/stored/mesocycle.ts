import { addDays, daysBetween } from "../../record/index.ts";
import type { LocalDate, Week } from "../../record/index.ts";
import { blockWeek } from "../next/block.ts";
import type { BlockOfWeek } from "./accept.ts";

/** Where a day stands in the block of an accepted week. */
export interface BlockDay {
  /** 1 is the first block of this person. */
  readonly number: number;
  /** 1..`weeks`; the last one when the block is over. */
  readonly week: number;
  readonly weeks: number;
  /** The planned lighter week, or one that was taken. */
  readonly isLighter: boolean;
  /** All its weeks are over: it is time for the next. */
  readonly isOver: boolean;
}

const DAYS = 7;

/** Where a day stands in the block of a week (training.md 3.3: four to six weeks). */
export const blockOn = (
  { mesocycle, lighter, asked }: Pick<Week, "mesocycle" | "lighter" | "asked">,
  today: LocalDate,
): BlockDay => {
  const { block, week, weeks, isDeload } = blockWeek(mesocycle.startedOn, today, asked.level);
  const isOver = block > 1;
  const isTaken = lighter.some((from) => {
    const days = daysBetween(from, today);
    return days >= 0 && days < DAYS;
  });
  return {
    number: mesocycle.number,
    week: isOver ? weeks : week,
    weeks,
    isLighter: isTaken || (isDeload && !isOver),
    isOver,
  };
};

/** The block after that of a week. */
export const nextBlockOf = ({ mesocycle }: BlockOfWeek, startedOn: LocalDate): BlockOfWeek => ({
  mesocycle: { startedOn, number: mesocycle.number + 1 },
  lighter: [],
});

/** The first day of the block after that of a week. */
export const nextBlockFrom = (week: Pick<Week, "mesocycle" | "asked">): LocalDate =>
  addDays(
    week.mesocycle.startedOn,
    blockWeek(week.mesocycle.startedOn, week.mesocycle.startedOn, week.asked.level).weeks * DAYS,
  );
