import { useMemo, useState } from "react";
import { Link } from "@tanstack/react-router";
import type { BodyView } from "@dorsal/core/goal";
import { EmptyState, RadioChips, Section, buttonClass } from "../../design/index.ts";
import { ChartFigure, TimeChart, dayOf } from "../../charts/index.ts";
import { body, charts, words } from "../../messages/index.ts";
import { bandOnAxis, onAxis, since, weekEnds } from "./units.ts";
import type { WeightWords } from "./units.ts";

const text = body.trend;

type RangeName = keyof typeof text.ranges;

const DAYS: Readonly<Record<RangeName, number>> = {
  month: 31,
  quarter: 92,
  year: 366,
  all: Infinity,
};
const RANGES = (["month", "quarter", "year", "all"] as const).map((value) => ({
  value,
  label: text.ranges[value],
}));
/** A gap that a line may still bridge, in days. */
const GAP_DAYS = 21;
const LEAST_SPAN_KG = 2;

const sentenceOf = (view: BodyView, { unit }: WeightWords): string => {
  if (!view.standing.ok) return "";
  const { rate } = view.standing.value;
  switch (rate.verdict) {
    case "not-enough":
      return text.notEnough;
    case "within-noise":
      return text.noDirection;
    case "falling":
    case "rising":
      return text.moving(
        { isFalling: rate.verdict === "falling", weeks: Math.round(rate.spanDays / 7) },
        rate.kgPerWeek,
        rate.errorKgPerWeek,
        unit,
      );
  }
};

/** The trend of weight inside its noise: what the scale means. */
export const Trend = ({
  view,
  weight,
}: {
  readonly view: BodyView;
  readonly weight: WeightWords;
}) => {
  const [range, setRange] = useState<RangeName>("quarter");
  const { series, todayNumber } = view;
  const { axis } = weight;
  const from = Math.max(series.trend[0]?.x ?? todayNumber, todayNumber - DAYS[range]);
  const drawn = useMemo(
    () => ({
      noise: bandOnAxis(since(series.noise, from), axis),
      weights: onAxis(since(series.weights, from), axis),
      trend: onAxis(since(series.trend, from), axis),
    }),
    [series, axis, from],
  );
  const weightOn = useMemo(
    () => new Map(since(series.weights, from).map(({ x, y }) => [Math.floor(x), y])),
    [series, from],
  );
  const last = series.trend.at(-1);
  if (!last)
    return (
      <EmptyState title={text.empty}>
        <p>{text.emptyText}</p>
      </EmptyState>
    );
  const [value, unit] = weight.show(last.y).split(" ");
  // One weigh-in is a number; a chart of it would be an empty one.
  if (series.trend.length === 1)
    return (
      <Section title={text.title}>
        <p className="chart-numeral">
          <span className="numeral">{value}</span> <span className="chart-unit">{unit}</span>
        </p>
        <p className="chart-sentence">{text.notEnough}</p>
        <Missing view={view} />
      </Section>
    );
  return (
    <ChartFigure
      title={text.title}
      level={2}
      numeral={{ value: value ?? "", unit: unit ?? "" }}
      sentence={sentenceOf(view, weight)}
      description={text.description(series.weights.length)}
      table={{
        toggle: charts.asTable,
        caption: text.caption,
        columns: [
          { label: text.columns.week },
          { label: text.columns.trend, isNumber: true },
          { label: text.columns.weighed, isNumber: true },
        ],
        rows: () =>
          weekEnds(since(series.trend, from)).map((point) => [
            words.date(dayOf(Math.floor(point.x))),
            weight.show(point.y),
            weight.show(weightOn.get(Math.floor(point.x)) ?? point.y),
          ]),
      }}
    >
      <TimeChart
        series={[
          {
            id: "noise",
            kind: "band",
            tone: "quiet",
            label: text.band,
            points: drawn.noise,
            gapOver: GAP_DAYS,
          },
          { id: "weights", kind: "dots", tone: "quiet", label: text.dots, points: drawn.weights },
          {
            id: "trend",
            kind: "line",
            tone: "action",
            label: text.line,
            points: drawn.trend,
            gapOver: GAP_DAYS,
          },
        ]}
        xRange={[Math.min(from, todayNumber - 1), todayNumber]}
        leastSpan={axis(LEAST_SPAN_KG)}
        formatY={(tick, decimals) => tick.toFixed(decimals)}
        formatTime={charts.tick}
        reading={{
          points: since(series.trend, from),
          hint: charts.hint,
          describe: ({ x, y }) => {
            const weighed = weightOn.get(Math.floor(x));
            return text.point(
              dayOf(Math.floor(x)),
              weight.show(y ?? 0),
              weighed === undefined ? null : weight.show(weighed),
            );
          },
        }}
      />
      <RadioChips
        legend={text.range}
        legendHidden
        options={RANGES}
        value={range}
        onChange={setRange}
      />
      <Missing view={view} />
    </ChartFigure>
  );
};

/** What must be known before more than the trend can be said. */
const Missing = ({ view }: { readonly view: BodyView }) =>
  view.standing.ok || view.standing.error.code === "no-weight" ? null : (
    <p className="small">
      {body.faults[view.standing.error.code]}{" "}
      {view.standing.error.code === "no-person" ? (
        <Link to="/setup" className={buttonClass("text")}>
          {body.faults.plan}
        </Link>
      ) : null}
    </p>
  );
