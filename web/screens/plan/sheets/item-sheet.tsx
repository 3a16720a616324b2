import { Link } from "@tanstack/react-router";
import { exerciseById, findSwaps } from "@dorsal/core/exercise";
import { exclusionOf } from "@dorsal/core/program";
import type { Weekday } from "@dorsal/core/record";
import { Button, Sheet, buttonClass } from "../../../design/index.ts";
import { Thumbnail } from "../../../figure/index.ts";
import { plan as text } from "../../../messages/index.ts";
import type { WeekItem } from "../../../planner/index.ts";
import { unlock } from "../desk/edits.ts";
import { toldNow } from "../desk/lasting.ts";
import type { Change } from "../desk/edits.ts";
import type { Desk } from "../desk/desk.ts";
import { nameOf } from "../names.ts";

/** More than this is a catalogue, not a choice. */
const MOST_SWAPS = 6;

export interface ItemSheetProps {
  readonly desk: Desk;
  readonly picked: { readonly day: Weekday; readonly item: WeekItem } | null;
  readonly onClose: () => void;
}

/** Why an exercise is in the week, and the three things one may want of it. */
export const ItemSheet = ({ desk, picked, onClose }: ItemSheetProps) => (
  <Sheet
    open={picked !== null}
    onClose={onClose}
    title={picked ? nameOf(picked.item.exercise) : ""}
  >
    {picked ? <Content desk={desk} {...picked} onClose={onClose} /> : null}
  </Sheet>
);

interface ContentProps {
  readonly desk: Desk;
  readonly day: Weekday;
  readonly item: WeekItem;
  readonly onClose: () => void;
}

const Content = ({ desk, day, item, onClose }: ContentProps) => {
  const { exercise: id } = item;
  const name = nameOf(id);
  const reasons = desk.plan.reasons[`${id}@${day}`] ?? [];
  const place = desk.plan.days.find((one) => one.day === day)?.place ?? "";
  const known = exerciseById(id);
  const swaps = known
    ? findSwaps(known, { equipment: new Set(["none", ...(desk.asked.places[place] ?? [])]) })
        .filter(
          ({ exercise }) =>
            exclusionOf(exercise, toldNow(desk.asked, desk.profile), [place]) === null,
        )
        .slice(0, MOST_SWAPS)
    : [];
  const isKept = desk.asked.locked.some((lock) => lock.exercise === id);
  const ask = (change: Change, said: string): void => {
    onClose();
    desk.ask({ change, said });
  };
  return (
    <div className="plan-sheet">
      <p className="tabular">
        {text.days[day]}, {text.dose(item)}
      </p>
      <section aria-label={text.item.why}>
        <h3>{text.item.why}</h3>
        <ul className="plan-reasons">
          {(reasons.length > 0 ? reasons : [text.item.noReason]).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
      <Link to="/exercise/$id" params={{ id }} className={buttonClass("text")}>
        {text.item.look}
      </Link>
      <div className="plan-pair">
        {isKept ? (
          <Button onClick={() => ask(unlock(id), text.item.unlocked(name))}>
            {text.item.unlock}
          </Button>
        ) : (
          <Button
            onClick={() =>
              ask({ kind: "lock", exercise: id, day }, text.item.locked(name, text.days[day]))
            }
          >
            {text.item.lock(text.days[day])}
          </Button>
        )}
        <Button onClick={() => ask({ kind: "ban", exercise: id }, text.item.banned(name))}>
          {text.item.ban}
        </Button>
      </div>
      <section aria-label={text.item.swap}>
        <h3>{text.item.swap}</h3>
        <p className="quiet small">{swaps.length > 0 ? text.item.swapHint : text.item.noSwaps}</p>
        <ul className="plan-swaps">
          {swaps.map(({ exercise, reason }) => (
            <li key={exercise.id}>
              <button
                type="button"
                className="plan-item plan-swap"
                onClick={() =>
                  ask(
                    { kind: "swap", day, from: id, to: exercise.id },
                    text.item.swapped(name, exercise.name),
                  )
                }
              >
                <Thumbnail exercise={exercise.id} />
                <span className="plan-item-text">
                  <span className="plan-item-name">{exercise.name}</span>
                  <span className="quiet small">{reason}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
};
