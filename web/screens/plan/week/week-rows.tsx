import { memo, useMemo, useRef } from "react";
import { ChevronDown, Ellipsis, GripVertical, Lock, Moon } from "lucide-react";
import { WEEKDAYS } from "@dorsal/core/record";
import type { Weekday } from "@dorsal/core/record";
import { IconButton } from "../../../design/index.ts";
import { Thumbnail } from "../../../figure/index.ts";
import { plan as text } from "../../../messages/index.ts";
import type { WeekDay, WeekItem } from "../../../planner/index.ts";
import type { Desk } from "../desk/desk.ts";
import { askMove, nameOf } from "../names.ts";
import { newsMarks } from "../news/news.ts";
import { useDrag } from "./use-drag.ts";
import type { Handle } from "./use-drag.ts";

const isWork = ({ block }: WeekItem): boolean => block === "main" || block === "cardio";

/** As many pictures as fit beside the name of a closed day on a narrow phone. */
const STRIP = 5;

interface ItemRowProps {
  readonly item: WeekItem;
  readonly isKept: boolean;
  /** What is new about it. */
  readonly mark: string | null;
  readonly onOpen: () => void;
}

const ItemRow = ({ item, isKept, mark, onOpen }: ItemRowProps) => {
  const name = nameOf(item.exercise);
  return (
    <li>
      <button
        type="button"
        className="plan-item"
        aria-label={`${name}, ${text.dose(item)}${mark ? `, ${mark}` : ""}. ${text.why(name)}`}
        onClick={onOpen}
      >
        <Thumbnail exercise={item.exercise} />
        <span className="plan-item-text">
          <span className="plan-item-name">{name}</span>
          <span className="quiet small tabular">
            {text.dose(item)}
            {mark ? <span className="plan-new"> {mark}</span> : null}
          </span>
        </span>
        {isKept ? (
          <span className="plan-kept small">
            <Lock size={16} aria-hidden /> {text.item.lockedMark}
          </span>
        ) : null}
      </button>
    </li>
  );
};

const Aside = ({ day, block }: { day: WeekDay; block: "warmup" | "cooldown" }) => {
  const items = day.items.filter((item) => item.block === block);
  return items.length === 0 ? null : (
    <p className="plan-aside quiet small">
      {text.blocks[block]}: {items.map(({ exercise }) => nameOf(exercise)).join(", ")}
    </p>
  );
};

interface FoldProps {
  readonly planned: WeekDay;
  readonly startsOpen: boolean;
  readonly keptIds: string;
  readonly marks: ReadonlyMap<string, string>;
  readonly onItem: (day: Weekday, item: WeekItem) => void;
}

/** The exercises of a day. Drawn again only when they change: a drag renews the rows at every move. */
const Fold = memo(({ planned, startsOpen, keptIds, marks, onItem }: FoldProps) => {
  const { day } = planned;
  const kept = keptIds.split(" ");
  const work = planned.items.filter(isWork);
  const fresh = work.filter(({ exercise }) => marks.has(`${exercise}@${day}`)).length;
  return (
    <details className="plan-fold" open={startsOpen}>
      <summary aria-label={`${text.openDay(text.days[day])}: ${text.exercises(work.length)}`}>
        <span className="plan-strip">
          {work.slice(0, STRIP).map(({ exercise }) => (
            <Thumbnail key={exercise} exercise={exercise} />
          ))}
        </span>
        <span className="quiet small plan-count">
          {text.exercises(work.length)}
          {fresh > 0 ? <span className="plan-new"> {text.news.countNew(fresh)}</span> : null}
        </span>
        <ChevronDown className="fold-mark" aria-hidden />
      </summary>
      <Aside day={planned} block="warmup" />
      <ol className="plan-items">
        {work.map((item) => (
          <ItemRow
            key={item.exercise}
            item={item}
            isKept={kept.includes(item.exercise)}
            mark={marks.get(`${item.exercise}@${day}`) ?? null}
            onOpen={() => onItem(day, item)}
          />
        ))}
      </ol>
      <Aside day={planned} block="cooldown" />
    </details>
  );
});

interface DayProps {
  readonly desk: Desk;
  readonly day: Weekday;
  readonly planned: WeekDay | null;
  readonly isToday: boolean;
  /** The day that would come here. */
  readonly coming: Weekday | null;
  readonly isDragged: boolean;
  readonly startsOpen: boolean;
  readonly handle: Handle;
  readonly marks: ReadonlyMap<string, string>;
  readonly onDay: (day: Weekday) => void;
  readonly onItem: (day: Weekday, item: WeekItem) => void;
}

const Length = ({ planned }: { readonly planned: WeekDay }) => (
  <p className="plan-length">
    <span className="numeral" aria-hidden>
      {text.exact(planned.seconds)}
    </span>
    <span className="quiet small" aria-hidden>
      {text.ofMinutes(planned.minutes)}
    </span>
    <span className="visually-hidden">
      {text.exactSpoken(planned.seconds)} {text.ofMinutes(planned.minutes)}
    </span>
  </p>
);

const Day = (props: DayProps) => {
  const { desk, day, planned, isToday, coming, isDragged, startsOpen, handle, marks } = props;
  const name = text.days[day];
  return (
    <li
      className={`plan-day${planned ? "" : " plan-rest"}${isToday ? " plan-today" : ""}${coming ? " plan-target" : ""}${isDragged ? " plan-dragged" : ""}`}
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
          <span className="plan-handle plan-moon" aria-hidden>
            <Moon size={20} />
          </span>
        )}
        <div className="plan-day-name">
          <h2>
            {name}
            {isToday ? <span className="plan-now small"> {text.today}</span> : null}
          </h2>
          <p className="quiet small">
            {coming
              ? text.comesHere(text.days[coming])
              : planned
                ? desk.placeName(planned.place)
                : text.restHint}
          </p>
        </div>
        {planned ? <Length planned={planned} /> : null}
        <IconButton
          label={text.dayMenu(name)}
          icon={<Ellipsis aria-hidden />}
          onClick={() => props.onDay(day)}
        />
      </div>
      {planned ? (
        <Fold
          planned={planned}
          startsOpen={startsOpen}
          keptIds={desk.asked.locked.map(({ exercise }) => exercise).join(" ")}
          marks={marks}
          onItem={props.onItem}
        />
      ) : null}
    </li>
  );
};

const NO_MARKS: ReadonlyMap<string, string> = new Map();

export interface WeekRowsProps {
  readonly desk: Desk;
  readonly today: Weekday | null;
  readonly onDay: (day: Weekday) => void;
  readonly onItem: (day: Weekday, item: WeekItem) => void;
}

/** Seven rows, rest days among them; a training day is dragged by its handle, or moved with arrow keys. */
export const WeekRows = ({ desk, today, onDay, onItem }: WeekRowsProps) => {
  const list = useRef<HTMLOListElement>(null);
  const { drag, handleOf } = useDrag(list, (from, to) => askMove(desk, from, to));
  const first = desk.plan.days[0]?.day ?? null;
  const opened = desk.plan.days.some(({ day }) => day === today) ? today : first;
  const { news } = desk;
  const marks = useMemo(() => (news ? newsMarks(news.changes) : NO_MARKS), [news]);

  return (
    <>
      <p id="plan-drag-hint" className="visually-hidden">
        {text.dragHint}
      </p>
      <p className="visually-hidden" aria-live="assertive">
        {drag && drag.over !== drag.from
          ? text.dragOver(text.days[drag.from], text.days[drag.over])
          : ""}
      </p>
      <ol className={`plan-days${drag ? " plan-dragging" : ""}`} ref={list}>
        {WEEKDAYS.map((day) => (
          <Day
            key={day}
            desk={desk}
            day={day}
            planned={desk.plan.days.find((one) => one.day === day) ?? null}
            isToday={day === today}
            coming={drag !== null && drag.over === day && drag.from !== day ? drag.from : null}
            isDragged={drag?.from === day}
            startsOpen={day === opened}
            handle={handleOf(day)}
            marks={marks}
            onDay={onDay}
            onItem={onItem}
          />
        ))}
      </ol>
    </>
  );
};
