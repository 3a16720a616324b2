import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BarsPlot } from "./bars-by-week.tsx";
import { ChartFigure, Sparkline } from "./index.ts";
import { TimePlot } from "./time-chart.tsx";
import type { TimePlotProps } from "./time-chart.tsx";

const box = { width: 350, height: 220, textPx: 13 };
const trend = [
  { x: 20_700, y: 84 },
  { x: 20_750, y: null },
  { x: 20_783, y: 82 },
];
const props: TimePlotProps = {
  box,
  series: [
    { id: "trend", kind: "line", tone: "ink", points: trend, label: "trend", endLabel: "82.0" },
  ],
  future: [
    {
      id: "forecast",
      kind: "line",
      tone: "action",
      points: [
        { x: 20_783, y: 82 },
        { x: 20_800, y: 81 },
      ],
      label: "forecast",
    },
  ],
  goal: { y: 78, label: "Goal 78 kg" },
  today: { x: 20_783, label: "Today" },
  formatY: (value, decimals) => value.toFixed(decimals),
  formatTime: ({ date }) => date,
};
const table = {
  toggle: "As a table",
  caption: "Weight by week",
  columns: [{ label: "Week" }, { label: "kg", isNumber: true }],
  rows: () => [["1 June", "84.0"]],
};
const inFigure = (chart: React.ReactNode): string =>
  renderToStaticMarkup(
    <ChartFigure
      title="Weight"
      sentence="Two kilograms down."
      description="It falls evenly."
      table={table}
    >
      {chart}
    </ChartFigure>,
  );

/** The ids that an attribute of the first element matching `tag` names, and what they hold. */
const toldBy = (html: string, tag: RegExp, attribute: string): string | undefined => {
  const id = new RegExp(`${attribute}="([^"]+)"`, "u").exec(tag.exec(html)?.[0] ?? "")?.[1];
  return id === undefined ? undefined : new RegExp(`id="${id}"[^>]*>([^<]*)`, "u").exec(html)?.[1];
};

describe("a chart in its figure", () => {
  test("is a picture with the name and the description of the figure", () => {
    const html = inFigure(<TimePlot {...props} />);
    expect(toldBy(html, /<svg[^>]*role="img"[^>]*>/u, "aria-labelledby")).toBe("Weight");
    expect(toldBy(html, /<svg[^>]*role="img"[^>]*>/u, "aria-describedby")).toBe("It falls evenly.");
    expect(html).not.toContain("<input");
  });

  test("is a slider that says its value when it can be read, and its drawing is silent", () => {
    const reading = {
      points: trend,
      describe: ({ x, y }: { x: number; y: number | null }) => `day ${x}: ${y} kg`,
      hint: "Slide.",
    };
    const html = inFigure(<TimePlot {...props} reading={reading} />);
    const slider = /<input[^>]*>/u;
    expect(toldBy(html, slider, "aria-labelledby")).toBe("Weight");
    expect(toldBy(html, slider, "aria-describedby")).toBe("It falls evenly.");
    expect(slider.exec(html)?.[0]).toContain('aria-valuetext="day 20783: 82 kg"');
    // Two points have a value; the one without is passed over.
    expect(slider.exec(html)?.[0]).toContain('max="1"');
    expect(html).not.toContain('role="img"');
    expect(html).toContain("Slide.");
  });

  test("the cursor comes in where it is told to", () => {
    const reading = {
      points: trend,
      describe: ({ x }: { x: number }) => `day ${x}`,
      startsAt: 20_701,
    };
    expect(inFigure(<TimePlot {...props} reading={reading} />)).toContain(
      'aria-valuetext="day 20700"',
    );
  });

  test("what each line is stands in words, and what is expected is dashed", () => {
    const html = inFigure(<TimePlot {...props} />);
    for (const word of ["trend", "forecast", "Goal 78 kg", "Today", "82.0"])
      expect(html).toContain(word);
    expect(html.match(/chart-line chart-dashed chart-action/gu)).toHaveLength(1);
    expect(html).not.toContain("chart-line chart-dashed chart-ink");
  });

  test("its table is not made before it is opened", () => {
    const html = inFigure(<TimePlot {...props} />);
    expect(html).toContain("As a table");
    expect(html).not.toContain("<table");
  });

  test("with nothing to draw it is still a chart", () => {
    const reading = { points: [], describe: () => "never" };
    const html = inFigure(
      <TimePlot
        box={box}
        series={[]}
        formatY={String}
        formatTime={props.formatTime}
        reading={reading}
      />,
    );
    expect(html).not.toContain("NaN");
    expect(html).not.toContain("never");
  });
});

describe("bars by week", () => {
  const bars = [
    { x: 20_770, y: -300, lo: -500, hi: -100 },
    { x: 20_777, y: null },
  ];
  const labels = { below: "less", gap: "too few days" };
  const chart = (list: typeof bars) =>
    renderToStaticMarkup(
      <BarsPlot
        box={box}
        bars={list}
        labels={labels}
        formatY={String}
        formatTime={props.formatTime}
      />,
    );

  test("a gap is in the key only where there is one", () => {
    expect(chart(bars)).toContain("too few days");
    expect(chart(bars.slice(0, 1))).not.toContain("too few days");
  });

  test("no bars, no fault", () => expect(chart([])).not.toContain("NaN"));
});

describe("a sparkline", () => {
  test("with a label it is a picture, without one it is silent", () => {
    expect(renderToStaticMarkup(<Sparkline points={trend} label="falling" />)).toMatch(
      /role="img"[^>]*aria-label="falling"/u,
    );
    expect(renderToStaticMarkup(<Sparkline points={trend} />)).toContain('aria-hidden="true"');
  });
  test("of one point, and of none", () => {
    for (const points of [trend.slice(0, 1), []])
      expect(renderToStaticMarkup(<Sparkline points={points} />)).not.toContain("NaN");
  });
});
