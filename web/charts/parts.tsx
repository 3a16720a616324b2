import { memo } from "react";
import type { Frame } from "./view/frame.ts";
import type { Tone } from "./view/series.ts";

/** Rules, time ticks and labels: what lies behind the data. */
export const Axes = memo(({ frame }: { readonly frame: Frame }) => {
  const { plot, yTicks, xTicks, xLabels, height, textPx } = frame;
  return (
    <g className="chart-axes">
      {yTicks.map(({ at, label }) => (
        <g key={at}>
          <line className="chart-rule" x1={plot.left} x2={plot.right} y1={at} y2={at} />
          <text x={plot.left - 8} y={at} dy="0.35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      <line
        className="chart-base"
        x1={plot.left}
        x2={plot.right}
        y1={plot.bottom}
        y2={plot.bottom}
      />
      {xTicks.map((at) => (
        <line
          key={at}
          className="chart-base"
          x1={at}
          x2={at}
          y1={plot.bottom}
          y2={plot.bottom + 4}
        />
      ))}
      {xLabels.map(({ at, label, anchor }) => (
        <text key={at} x={at} y={height - textPx * 0.3} textAnchor={anchor}>
          {label}
        </text>
      ))}
    </g>
  );
});

export type Swatch = "line" | "dashed" | "dots" | "band" | "bar" | "gap" | "whisker";

export interface KeyEntry {
  readonly label: string;
  readonly swatch: Swatch;
  readonly tone: Tone;
}

const Sample = ({ swatch }: { readonly swatch: Swatch }) => {
  switch (swatch) {
    case "line":
      return <path className="chart-line" d="M2 7H22" />;
    case "dashed":
      return <path className="chart-line chart-dashed" d="M2 7H22" />;
    case "dots":
      return <path className="chart-dots" d="M4 9h0M12 5h0M20 8h0" />;
    case "band":
      return <path className="chart-band" d="M2 1H22V13H2Z" />;
    case "bar":
      return <path className="chart-bar" d="M7 1H17V13H7Z" />;
    case "gap":
      return <path className="chart-gaps" d="M12 7h0" />;
    case "whisker":
      return <path className="chart-whisker" d="M12 1V13" />;
  }
};

/** What each colour and stroke is, in words. */
export const Key = ({ entries }: { readonly entries: readonly KeyEntry[] }) =>
  entries.length === 0 ? null : (
    <ul className="chart-key">
      {entries.map(({ label, swatch, tone }) => (
        <li key={label}>
          <svg className={`chart-${tone}`} width="24" height="14" viewBox="0 0 24 14" aria-hidden>
            <Sample swatch={swatch} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
