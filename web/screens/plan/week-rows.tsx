import { useState } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { ChevronDown, Ellipsis, GripVertical, Lock } from "lucide-react";
import { exerciseById } from "@dorsal/core/exercise";
import { IconButton } from "../../design/index.ts";
import { Thumbnail } from "../../figure/index.ts";
import { plan as text } from "../../messages/index.ts";
import { WEEKDAYS } from "../../planner/index.ts";
import type { WeekDay, WeekItem, Weekday } from "../../planner/index.ts";
import { moveDay, trainsOn } from "./edits.ts";
import type { Desk } from "./use-desk.ts";

export const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

const isWork = ({ block }: WeekItem): boolean => block === "main" || block === "cardio";

/** As many pictures as fit beside the name of a closed day on a narrow phone. */
const STRIP = 5;

/** Asks for a day to be moved, and says what happened. */
export const askMove = (desk: Desk, from: Weekday, to: Weekday): void => {
  if (from === to) return;
  const said = trainsOn(desk.asked, to)
    ? text.exchanged(text.days[from], text.days[to])
    : text.moved(text.days[from], text.days[to]);
  desk.ask({ change: moveDay(desk.asked, from, to), said });
};

interface ItemRowProps {
  readonly item: WeekItem;
  readonly isKept: boolean;
  readonly onOpen: () => void;
}

const ItemRow = ({ item, isKept, onOpen }: ItemRowProps) => (
  <li>
    <button
      type="button"
      className="plan-item"
      aria-label={`${nameOf(item.exercise)}, ${text.dose(item)}. ${text.why(nameOf(item.exercise))}`}
      onClick={onOpen}
    >
      <Thumbnail exercise={item.exercise} />
      <span className="plan-item-text">
        <span className="plan-item-name">{nameOf(item.exercise)}</span>
        <span className="quiet small tabular">{text.dose(item)}</span>
      </span>
      {isKept ? (
        <span className="plan-kept small">
          <Lock size={16} aria-hidden /> {text.item.lockedMark}
        </span>
      ) : null}
    </button>
  </li>
);

const Aside = ({ day, block }: { day: WeekDay; block: "warmup" | "cooldown" }) => {
  const items = day.items.filter((item) => item.block === block);
  return items.length === 0 ? null : (
    <p className="plan-aside quiet small">
      {text.blocks[block]}: {items.map(({ exercise }) => nameOf(exercise)).join(", ")}
    </p>
  );
};

interface DayProps {
  readonly desk: Desk;
  readonly day: Weekday;
  readonly planned: WeekDay | null;
  readonly isToday: boolean;
  readonly isTarget: boolean;
  readonly isDragged: boolean;
  readonly startsOpen: boolean;
  readonly handle: {
    readonly onPointerDown: (event: PointerEvent<HTMLButtonElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void;
  };
  readonly onDay: (day: Weekday) => void;
  readonly onItem: (day: Weekday, item: WeekItem) => void;
}

const Day = (props: DayProps) => {
  const { desk, day, planned, isToday, isTarget, isDragged, startsOpen, handle } = props;
  const name = text.days[day];
  const work = planned?.items.filter(isWork) ?? [];
  const isKept = (exercise: string): boolean =>
    desk.asked.locked.some((lock) => lock.exercise === exercise);
  return (
    <li
      className={`plan-day${planned ? "" : " plan-rest"}${isToday ? " plan-today" : ""}${isTarget ? " plan-target" : ""}${isDragged ? " plan-dragged" : ""}`}
      data-day={day}
    >
      <div className="plan-day-head">
        {planned ? (
          <button
            type="button"
            className="icon-button plan-handle"
            aria-label={text.drag(name)}
            aria-describedby="plan-drag-hint"
            {...handle}
          >
            <GripVertical aria-hidden />
          </button>
        ) : (
          <span className="plan-handle" aria-hidden />
        )}
        <div className="plan-day-name">
          <h2>
            {name}
            {isToday ? <span className="plan-now small"> {text.today}</span> : null}
          </h2>
          <p className="quiet small">{planned ? desk.placeName(planned.place) : text.restHint}</p>
        </div>
        {planned ? (
          <p className="plan-length">
            <span className="numeral" aria-hidden>
              {text.exact(planned.seconds)}
            </span>
            <span className="visually-hidden">{text.exactSpoken(planned.seconds)}</span>
          </p>
        ) : null}
        <IconButton
          label={text.dayMenu(name)}
          icon={<Ellipsis aria-hidden />}
          onClick={() => props.onDay(day)}
        />
      </div>
      {planned ? (
        <details className="plan-fold" open={startsOpen}>
          <summary aria-label={`${text.openDay(name)}: ${text.exercises(work.length)}`}>
            <span className="plan-strip">
              {work.slice(0, STRIP).map(({ exercise }) => (
                <Thumbnail key={exercise} exercise={exercise} />
              ))}
            </span>
            <span className="quiet small plan-count">{text.exercises(work.length)}</span>
            <ChevronDown className="fold-mark" aria-hidden />
          </summary>
          <Aside day={planned} block="warmup" />
          <ol className="plan-items">
            {work.map((item) => (
              <ItemRow
                key={item.exercise}
                item={item}
                isKept={isKept(item.exercise)}
                onOpen={() => props.onItem(day, item)}
              />
            ))}
          </ol>
          <Aside day={planned} block="cooldown" />
        </details>
      ) : null}
    </li>
  );
};

export interface WeekRowsProps {
  readonly desk: Desk;
  readonly today: Weekday | null;
  readonly onDay: (day: Weekday) => void;
  readonly onItem: (day: Weekday, item: WeekItem) => void;
}

const dayUnder = (x: number, y: number): Weekday | null => {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-day]");
  return WEEKDAYS.find((day) => day === row?.dataset["day"]) ?? null;
};

/** Seven rows, rest days among them; a training day is dragged by its handle, or moved with arrow keys. */
export const WeekRows = ({ desk, today, onDay, onItem }: WeekRowsProps) => {
  const [drag, setDrag] = useState<{ readonly from: Weekday; readonly over: Weekday } | null>(null);
  const first = desk.plan.days[0]?.day ?? null;
  const opened = desk.plan.days.some(({ day }) => day === today) ? today : first;

  const handleOf = (from: Weekday): DayProps["handle"] => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const { currentTarget: handle, pointerId } = event;
      handle.setPointerCapture(pointerId);
      setDrag({ from, over: from });
      const over = (x: number, y: number): Weekday => dayUnder(x, y) ?? from;
      const move = ({ clientX, clientY }: globalThis.PointerEvent): void =>
        setDrag({ from, over: over(clientX, clientY) });
      const stop = (): void => {
        handle.removeEventListener("pointermove", move);
        handle.removeEventListener("pointerup", drop);
        handle.removeEventListener("pointercancel", stop);
        setDrag(null);
      };
      const drop = ({ clientX, clientY }: globalThis.PointerEvent): void => {
        stop();
        askMove(desk, from, over(clientX, clientY));
      };
      handle.addEventListener("pointermove", move);
      handle.addEventListener("pointerup", drop);
      handle.addEventListener("pointercancel", stop);
    },
    onKeyDown: (event) => {
      if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
      event.preventDefault();
      const to = WEEKDAYS[WEEKDAYS.indexOf(from) + (event.key === "ArrowUp" ? -1 : 1)];
      if (to) askMove(desk, from, to);
    },
  });

  return (
    <>
      <p id="plan-drag-hint" className="visually-hidden">
        {text.dragHint}
      </p>
      <ol className={`plan-days${drag ? " plan-dragging" : ""}`}>
        {WEEKDAYS.map((day) => (
          <Day
            key={day}
            desk={desk}
            day={day}
            planned={desk.plan.days.find((one) => one.day === day) ?? null}
            isToday={day === today}
            isTarget={drag !== null && drag.over === day && drag.from !== day}
            isDragged={drag?.from === day}
            startsOpen={day === opened}
            handle={handleOf(day)}
            onDay={onDay}
            onItem={onItem}
          />
        ))}
      </ol>
    </>
  );
};
