import { editProfile, equipmentAt, todayFromWeek } from "@dorsal/core/program";
import type { LocalDate, Weekday } from "@dorsal/core/record";
import { WEEKDAYS, addDays, localDate, localWeek } from "@dorsal/core/record";
import { Sheet, useToast } from "../../../design/index.ts";
import { plan as text } from "../../../messages/index.ts";
import { withAtMost } from "../desk/edits.ts";
import type { Asked, Desk } from "../desk/desk.ts";

const AWAY_MINUTES = 20;

export interface EventsSheetProps {
  readonly desk: Desk;
  readonly open: boolean;
  readonly onClose: () => void;
}

const dateOf = (desk: Desk, day: Weekday): LocalDate =>
  addDays(localWeek(desk.date), WEEKDAYS.indexOf(day));

const dayOf = (desk: Desk, date: LocalDate): Weekday | undefined =>
  WEEKDAYS.find((day) => dateOf(desk, day) === date);

/** Training days from today on. */
const daysLeft = (desk: Desk): readonly Weekday[] =>
  desk.asked.days.map(({ day }) => day).filter((day) => dateOf(desk, day) >= desk.date);

/** What follows from missed sessions: a change to ask for, or only a sentence. */
const afterMissing = (desk: Desk): Asked | string => {
  const advice = todayFromWeek(desk.week, desk.sessions, desk.now).missed;
  switch (advice.code) {
    case "nothing-missed":
      return text.events.nothing;
    case "repeat-week":
      return text.events.repeat;
    case "move": {
      const from = dayOf(desk, advice.from);
      const to = dayOf(desk, advice.to);
      return from && to
        ? {
            change: { kind: "missed", day: from, moveTo: to },
            said: text.moved(text.days[from], text.days[to]),
            onlyThisWeek: true,
          }
        : text.events.nothing;
    }
    case "plan-the-rest":
      return {
        change: (asked) => ({
          ...asked,
          days: asked.days.filter(
            ({ day }) =>
              dateOf(desk, day) >= desk.date ||
              desk.sessions.some(({ at }) => localDate(at) === dateOf(desk, day)),
          ),
        }),
        said: text.events.replanned,
        onlyThisWeek: true,
      };
  }
};

/** What makes this one week different; the usual one comes back by itself. */
export const EventsSheet = ({ desk, open, onClose }: EventsSheetProps) => {
  const toast = useToast();
  const left = daysLeft(desk);
  const ask = (asked: Asked): void => {
    onClose();
    desk.ask(asked);
  };
  /** Without a training day left there is nothing to change, and no other week to store. */
  const askForRest = (asked: Asked): void => {
    if (left.length > 0) {
      ask(asked);
      return;
    }
    onClose();
    toast({ text: text.events.noneLeft });
  };
  return (
    <Sheet open={open} onClose={onClose} title={text.events.title}>
      <div className="plan-sheet">
        <p className="quiet small">{text.events.intro}</p>
        <Event
          label={text.events.travel}
          hint={text.events.travelHint}
          onPick={() =>
            askForRest({
              change: (asked) =>
                withAtMost(
                  left,
                  AWAY_MINUTES,
                )(
                  editProfile(asked, {
                    kind: "travel",
                    days: left,
                    equipment: equipmentAt({ kind: "travel", have: [] }),
                  }),
                ),
              said: text.events.travelling,
              onlyThisWeek: true,
            })
          }
        />
        <Event
          label={text.events.sick}
          hint={text.events.sickHint}
          onPick={() =>
            askForRest({
              change: { kind: "sick", days: left },
              said: text.events.resting,
              onlyThisWeek: true,
            })
          }
        />
        <Event
          label={text.events.missed}
          hint={text.events.missedHint}
          onPick={() => {
            const result = afterMissing(desk);
            if (typeof result !== "string") {
              ask(result);
              return;
            }
            onClose();
            toast({ text: result });
          }}
        />
      </div>
    </Sheet>
  );
};

interface EventProps {
  readonly label: string;
  readonly hint: string;
  readonly onPick: () => void;
}

const Event = ({ label, hint, onPick }: EventProps) => (
  <button type="button" className="plan-event" onClick={onPick}>
    <span className="plan-item-name">{label}</span>
    <span className="quiet small">{hint}</span>
  </button>
);
