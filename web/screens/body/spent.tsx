import type { BodyView, Standing } from "@dorsal/core/goal";
import { Section } from "../../design/index.ts";
import { BarsByWeek, ChartFigure, TimeChart, dayNumber, dayOf } from "../../charts/index.ts";
import type { WeekBar } from "../../charts/index.ts";
import { addDays, localWeek } from "@dorsal/core/record";
import { body, charts, words } from "../../messages/index.ts";
import { weekEnds } from "./units.ts";

const text = body.spent;
const kcalAxis = (value: number): string => body.whole(value);
const GAP_DAYS = 21;
const LEAST_SPAN_KCAL = 600;

/** Expenditure as the person's own notes tell it, once they tell enough. */
export const Spent = ({ view, now }: { readonly view: BodyView; readonly now: Standing }) => {
  const { spent } = now;
  const { series, noted } = view;
  if (!spent.isLearned)
    return (
      <Section title={text.title}>
        <p>{text.notEnough(noted.weighed, noted.fed, noted.days)}</p>
        <p className="quiet">{text.guess(spent.kcal, spent.low, spent.high)}</p>
      </Section>
    );
  const first = series.spent[0]?.x ?? 0;
  return (
    <ChartFigure
      title={text.title}
      level={2}
      sentence={text.learned(spent.kcal, spent.low, spent.high)}
      description={text.description}
      table={{
        toggle: charts.asTable,
        caption: text.caption,
        columns: [{ label: text.columns.week }, { label: text.columns.spent, isNumber: true }],
        rows: () =>
          weekEnds(series.spent).map(({ x, y }) => [
            words.date(dayOf(Math.floor(x))),
            `${body.whole(y)} kcal`,
          ]),
      }}
    >
      <TimeChart
        series={[
          {
            id: "range",
            kind: "band",
            tone: "quiet",
            label: text.band,
            points: series.spentRange,
            gapOver: GAP_DAYS,
          },
          { id: "eaten", kind: "dots", tone: "quiet", label: text.dots, points: series.eaten },
          {
            id: "spent",
            kind: "line",
            tone: "action",
            label: text.line,
            points: series.spent,
            gapOver: GAP_DAYS,
          },
        ]}
        xRange={[first, Math.max(first + 1, view.todayNumber)]}
        leastSpan={LEAST_SPAN_KCAL}
        formatY={kcalAxis}
        formatTime={charts.tick}
        reading={{
          points: series.spent,
          hint: charts.hint,
          describe: ({ x, y }) => text.point(dayOf(Math.floor(x)), y ?? 0),
        }}
      />
      <p className="quiet small">{text.hint}</p>
    </ChartFigure>
  );
};

const WEEK = 7;
/** More bars than these are no bars. */
const MOST_WEEKS = 26;

/** One bar for each of the last weeks, also for those that say nothing. */
const barsOf = ({ balance, today }: BodyView): readonly WeekBar[] => {
  const known = new Map(balance.map((one) => [one.monday, one]));
  const first = balance[0]?.monday;
  if (!first) return [];
  const last = localWeek(today);
  const count = Math.min(MOST_WEEKS, (dayNumber(last) - dayNumber(first)) / WEEK + 1);
  return Array.from({ length: count }, (_, index) => {
    const monday = addDays(last, (index - count + 1) * WEEK);
    const one = known.get(monday);
    const x = dayNumber(monday);
    return one
      ? {
          x,
          y: one.balanceKcal,
          lo: one.balanceKcal - one.halfWidthKcal,
          hi: one.balanceKcal + one.halfWidthKcal,
        }
      : { x, y: null };
  });
};

/** Eaten less spent, week by week. */
export const Balance = ({ view }: { readonly view: BodyView }) => {
  const said = body.balance;
  const last = view.balance.at(-1);
  if (!last) return null;
  return (
    <ChartFigure
      title={said.title}
      level={2}
      sentence={said.last(last.monday, last.balanceKcal, last.halfWidthKcal)}
      description={said.description}
      table={{
        toggle: charts.asTable,
        caption: said.caption,
        columns: [
          { label: said.columns.week },
          { label: said.columns.eaten, isNumber: true },
          { label: said.columns.spent, isNumber: true },
          { label: said.columns.balance, isNumber: true },
        ],
        rows: () =>
          view.balance
            .toReversed()
            .map(({ monday, eatenKcal, spentKcal, balanceKcal }) => [
              words.date(monday),
              body.whole(eatenKcal),
              body.whole(spentKcal),
              said.signed(balanceKcal),
            ]),
      }}
    >
      <BarsByWeek
        bars={barsOf(view)}
        tones={{ above: "rest", below: "action" }}
        formatY={kcalAxis}
        formatTime={charts.tick}
        labels={{
          above: said.above,
          below: said.below,
          whisker: said.whisker,
          gap: said.gap,
        }}
        reading={{
          hint: charts.hint,
          describe: ({ x, y }) => said.point(dayOf(x), y),
        }}
      />
    </ChartFigure>
  );
};
