import { useState } from "react";
import { WEEKDAYS } from "@dorsal/core/record";
import type { Weekday } from "@dorsal/core/record";
import { Button, Sheet, Stepper } from "../../../design/index.ts";
import { plan as text } from "../../../messages/index.ts";
import { LEAST_MINUTES, MOST_MINUTES, addDay, dropDay, setDay, trainsOn } from "../desk/edits.ts";
import type { Desk } from "../desk/desk.ts";
import { askMove } from "../names.ts";

export interface DaySheetProps {
  readonly desk: Desk;
  /** Null: closed. */
  readonly day: Weekday | null;
  readonly onClose: () => void;
}

/** What can be done with a day without dragging it. */
export const DaySheet = ({ desk, day, onClose }: DaySheetProps) => (
  <Sheet open={day !== null} onClose={onClose} title={day ? text.day.title(text.days[day]) : ""}>
    {day ? (
      trainsOn(desk.asked, day) ? (
        <Training key={day} desk={desk} day={day} onClose={onClose} />
      ) : (
        <Button
          wide
          variant="primary"
          onClick={() => {
            onClose();
            desk.ask({ change: addDay(day), said: text.day.madeTraining(text.days[day]) });
          }}
        >
          {text.day.makeTraining}
        </Button>
      )
    ) : null}
  </Sheet>
);

const Training = ({ desk, day, onClose }: DaySheetProps & { readonly day: Weekday }) => {
  const asked = desk.asked.days.find((one) => one.day === day);
  const [minutes, setMinutes] = useState(asked?.minutes ?? LEAST_MINUTES);
  const [place, setPlace] = useState(asked?.place ?? "");
  const name = text.days[day];
  const at = WEEKDAYS.indexOf(day);
  const isChanged = minutes !== asked?.minutes || place !== asked.place;
  const places = desk.places.filter(({ id }) => Object.hasOwn(desk.asked.places, id));
  return (
    <div className="plan-sheet">
      <div className="plan-pair">
        {[WEEKDAYS[at - 1], WEEKDAYS[at + 1]].map((to) =>
          to ? (
            <Button
              key={to}
              onClick={() => {
                onClose();
                askMove(desk, day, to);
              }}
            >
              {text.day.earlier(text.days[to])}
            </Button>
          ) : null,
        )}
      </div>
      <Stepper
        label={text.day.minutes}
        unit="min"
        value={minutes}
        min={LEAST_MINUTES}
        max={MOST_MINUTES}
        step={5}
        onChange={(value) => {
          if (value !== null) setMinutes(Math.round(value));
        }}
      />
      {places.length > 1 ? (
        <label className="plan-field">
          <span className="group-legend">{text.day.place}</span>
          <select
            className="text-input"
            value={place}
            onChange={(event) => setPlace(event.currentTarget.value)}
          >
            {places.map(({ id, body }) => (
              <option key={id} value={id}>
                {body.name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <Button
        variant="primary"
        wide
        onClick={() => {
          onClose();
          if (isChanged)
            desk.ask({ change: setDay(day, minutes, place), said: text.day.changed(name) });
        }}
      >
        {text.day.apply}
      </Button>
      {desk.asked.days.length > 1 ? (
        <Button
          wide
          onClick={() => {
            onClose();
            desk.ask({ change: dropDay(day), said: text.day.madeRest(name) });
          }}
        >
          {text.day.makeRest}
        </Button>
      ) : (
        <p className="quiet small">{text.day.lastDay}</p>
      )}
    </div>
  );
};
