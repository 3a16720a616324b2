import { useMemo, useState } from "react";
import { addDays } from "@dorsal/core/record";
import type { Eating, Profile } from "@dorsal/core/record";
import type { BodyView, Standing } from "@dorsal/core/goal";
import { Button, Range } from "../../design/index.ts";
import { ChartFigure, TimeChart, dayOf } from "../../charts/index.ts";
import { body, charts, words } from "../../messages/index.ts";
import { onAxis, since } from "./units.ts";
import type { WeightWords } from "./units.ts";
import { KCAL_STEP, STEPS, WEEKS, forecastOf, intakeRange } from "./what-if.ts";
import type { IntakeRange, WhatIf } from "./what-if.ts";

const text = body.forecast;
const DAYS_IN_WEEK = 7;
/** How much of the past the forecast is joined to, in days. */
const PAST_DAYS = 56;

interface ForecastProps {
  readonly view: BodyView;
  readonly now: Standing;
  readonly profile: Profile;
  readonly eating: Eating | null;
  readonly weight: WeightWords;
}

/** The fan of what is to come, at the target and at whatever the sliders try. */
export const ForecastFan = ({ view, now, profile, eating, weight }: ForecastProps) => {
  const target = view.review.ok ? (view.review.value?.todayKcal ?? null) : null;
  const range = useMemo(
    () => intakeRange(now, profile, eating, view.stops),
    [now, profile, eating, view.stops],
  );
  const usual = Math.round(target ?? now.spent.kcal);
  const start = range ? Math.min(range.most, Math.max(range.least, usual)) : usual;
  const [tried, setTried] = useState<WhatIf | null>(null);
  const whatIf: WhatIf = tried ?? { intakeKcal: start, steps: 0, weeks: WEEKS.usual };
  const change = (part: Partial<WhatIf>): void => setTried({ ...whatIf, ...part });
  const { intakeKcal, steps, weeks } = whatIf;
  const fan = useMemo(
    () => forecastOf(now, { intakeKcal, steps, weeks }),
    [now, intakeKcal, steps, weeks],
  );

  const { todayNumber, today, series } = view;
  const { axis, show } = weight;
  // Before enough is known a forecast sets out from the plain trend.
  const behind = now.spent.isLearned ? series.fitted : series.trend;
  const past = useMemo(
    () => onAxis(since(behind, todayNumber - PAST_DAYS), axis),
    [behind, axis, todayNumber],
  );
  const drawn = useMemo(() => {
    const { low90, median, high90 } = fan.weightKg;
    return {
      line: Array.from(median, (kg, day) => ({ x: todayNumber + day, y: axis(kg) })),
      band: Array.from(low90, (kg, day) => ({
        x: todayNumber + day,
        lo: axis(kg),
        hi: axis(high90[day] ?? kg),
      })),
    };
  }, [fan, axis, todayNumber]);

  const goalKg = now.goal?.body.goalKg ?? null;
  // From the leanest to the richest that the slider knows, so that the axis stays while it moves.
  const yRange = useMemo((): readonly [number, number] => {
    const ends = range ?? { least: start, most: start };
    const least = forecastOf(now, { intakeKcal: ends.least, steps: 0, weeks }).weightKg.low90;
    const most = forecastOf(now, { intakeKcal: ends.most, steps: 0, weeks }).weightKg.high90;
    const all = [...least, ...most, ...(goalKg === null ? [] : [goalKg])].map(axis);
    return [
      Math.min(...all, ...past.map(({ y }) => y)),
      Math.max(...all, ...past.map(({ y }) => y)),
    ];
  }, [now, range, start, weeks, goalKg, axis, past]);
  const last = fan.weightKg.median.length - 1;
  const at = (day: number): readonly [string, string, string] => [
    show(fan.weightKg.median[day] ?? 0),
    show(fan.weightKg.low90[day] ?? 0),
    show(fan.weightKg.high90[day] ?? 0),
  ];
  const lost = (fan.weightKg.median[0] ?? 0) - (fan.weightKg.median[last] ?? 0);
  const fatLost = (fan.fatKg.median[0] ?? 0) - (fan.fatKg.median[last] ?? 0);
  const end = addDays(today, last);

  const leastText = ({ least, mayLose }: IntakeRange): string =>
    mayLose ? text.least(least) : text.notBelow;

  return (
    <ChartFigure
      title={text.title}
      level={2}
      sentence={text.sentence(end, ...at(last))}
      description={text.description(weeks)}
      table={{
        toggle: charts.asTable,
        caption: text.caption,
        columns: [
          { label: text.columns.week },
          { label: text.columns.expected, isNumber: true },
          { label: text.columns.low, isNumber: true },
          { label: text.columns.high, isNumber: true },
        ],
        rows: () =>
          Array.from({ length: weeks + 1 }, (_, week) => [
            words.date(addDays(today, week * DAYS_IN_WEEK)),
            ...at(week * DAYS_IN_WEEK),
          ]),
      }}
    >
      <TimeChart
        series={[{ id: "past", kind: "line", tone: "ink", points: past }]}
        future={[
          { id: "band", kind: "band", tone: "action", label: text.band, points: drawn.band },
          { id: "line", kind: "line", tone: "action", label: text.line, points: drawn.line },
        ]}
        {...(goalKg === null ? {} : { goal: { y: axis(goalKg), label: text.goal } })}
        today={{ x: todayNumber, label: text.today }}
        yRange={yRange}
        formatY={(tick, decimals) => tick.toFixed(decimals)}
        formatTime={charts.tick}
        reading={{
          points: drawn.line,
          hint: charts.hint,
          describe: ({ x }) => text.point(dayOf(Math.floor(x)), ...at(Math.round(x - todayNumber))),
        }}
      />
      <div className="body-sliders">
        {range === null ? (
          <p className="quiet small">{text.notAnswered}</p>
        ) : (
          <>
            <Range
              label={text.intake}
              value={intakeKcal}
              valueText={text.intakeText(intakeKcal)}
              min={range.least}
              max={range.most}
              step={KCAL_STEP}
              onChange={(value) => change({ intakeKcal: value })}
            />
            <p className="quiet small body-least" aria-live="polite">
              {intakeKcal <= range.least ? leastText(range) : ""}
            </p>
          </>
        )}
        <Range
          label={text.steps}
          value={steps}
          valueText={text.stepsText(steps)}
          min={STEPS.least}
          max={STEPS.most}
          step={STEPS.step}
          onChange={(value) => change({ steps: value })}
        />
        <Range
          label={text.weeks}
          value={weeks}
          valueText={text.weeksText(weeks)}
          min={WEEKS.least}
          max={WEEKS.most}
          onChange={(value) => change({ weeks: value })}
        />
        {tried === null ? null : (
          <Button variant="text" onClick={() => setTried(null)}>
            {text.reset}
          </Button>
        )}
      </div>
      {lost > 1 ? (
        <p className="quiet small">{text.lean(show(fatLost), show(lost - fatLost))}</p>
      ) : null}
    </ChartFigure>
  );
};
