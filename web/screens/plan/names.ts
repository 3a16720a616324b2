import { exerciseById } from "@dorsal/core/exercise";
import type { Weekday } from "@dorsal/core/record";
import { plan as text } from "../../messages/index.ts";
import type { Desk } from "./desk/desk.ts";
import { moveDay, trainsOn } from "./desk/edits.ts";

export const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

/** Asks for a day to be moved, and says what happened. */
export const askMove = (desk: Desk, from: Weekday, to: Weekday): void => {
  if (from === to) return;
  const said = trainsOn(desk.asked, to)
    ? text.exchanged(text.days[from], text.days[to])
    : text.moved(text.days[from], text.days[to]);
  desk.ask({ change: moveDay(desk.asked, from, to), said });
};
