import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { Check } from "lucide-react";
import { isFinished } from "@dorsal/core/history";
import {
  DEFAULT_SETTINGS,
  SINGLETON_IDS,
  SIT_BREAK,
  WEEKDAYS,
  addDays,
  localDate,
  localWeek,
  newRecord,
  revise,
} from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import { Button, Range, Section, Switch, buttonClass, useToast } from "../../../design/index.ts";
import { plan as text } from "../../../messages/index.ts";
import { describeStoreFault, useSettings, useStore } from "../../../store/index.ts";
import { nowHere } from "../../use-now.ts";
import type { Desk } from "../desk/desk.ts";

/** The key of the stretch among the routines of the program. */
const STRETCH = "stretch";
const STEP_MIN = 5;

const stretchedOn = ({ sessions }: Desk): ReadonlySet<LocalDate> =>
  new Set(
    sessions
      .filter(({ body }) => body.planned.key === STRETCH && isFinished(body))
      .map(({ at }) => localDate(at)),
  );

/** What belongs to every day: the stretch, with the days it was done, and breaks from sitting. */
export const Daily = ({ desk }: { readonly desk: Desk }) => {
  const done = stretchedOn(desk);
  const monday = localWeek(desk.date);
  return (
    <Section title={text.daily}>
      <div className="plan-daily">
        <Link to="/" search={{ day: STRETCH }} className={buttonClass()}>
          {text.stretch}
        </Link>
        <ol className="plan-stretched">
          {WEEKDAYS.map((day, index) => {
            const date = addDays(monday, index);
            const isDone = done.has(date);
            return (
              <li
                key={day}
                className={`${isDone ? "plan-stretched-done" : ""}${date === desk.date ? " plan-stretched-today" : ""}`}
              >
                <span className="visually-hidden">{text.stretched(text.days[day], isDone)}</span>
                <span className="small" aria-hidden>
                  {text.daysShort[day].slice(0, 1)}
                </span>
                <span className="plan-stretched-mark" aria-hidden>
                  {isDone ? <Check size={16} /> : null}
                </span>
              </li>
            );
          })}
        </ol>
      </div>
      <SitBreaks />
    </Section>
  );
};

/** Off until wanted; then a word now and then, never at night or around training. */
const SitBreaks = () => {
  const settings = useSettings();
  const store = useStore();
  const toast = useToast();
  const [mayNotify, setMayNotify] = useState(
    () => typeof Notification !== "undefined" && Notification.permission === "default",
  );
  if (!settings) return null;
  const minutes = settings.sitBreakMin;
  const change = async (sitBreakMin: number | null): Promise<void> => {
    const id = SINGLETON_IDS.settings;
    const stored = await store.one("settings", id);
    const saved = await store.put(
      stored
        ? revise(stored.record, { ...stored.record.body, sitBreakMin })
        : newRecord("settings", id, nowHere(), { ...DEFAULT_SETTINGS, sitBreakMin }),
    );
    if (!saved.ok) toast({ text: text.notSaved + describeStoreFault(saved.error) });
  };
  return (
    <div className="plan-sitting">
      <Switch
        label={text.sitting.label}
        hint={text.sitting.hint(minutes ?? SIT_BREAK.usual)}
        checked={minutes !== null}
        onChange={(on) => void change(on ? SIT_BREAK.usual : null)}
      />
      {minutes === null ? null : (
        <>
          <Range
            label={text.sitting.every}
            value={minutes}
            valueText={text.minutes(minutes)}
            min={SIT_BREAK.fewest}
            max={SIT_BREAK.most}
            step={STEP_MIN}
            onChange={(value) => void change(value)}
          />
          {mayNotify ? (
            <Button
              onClick={() => void Notification.requestPermission().then(() => setMayNotify(false))}
            >
              {text.sitting.notify}
            </Button>
          ) : null}
        </>
      )}
    </div>
  );
};
