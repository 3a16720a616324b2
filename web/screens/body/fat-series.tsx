import { bodyFatBand, seriesByMethod } from "@dorsal/core/body";
import type { FatMethod, FatReading } from "@dorsal/core/body";
import type { BodyView, Standing } from "@dorsal/core/goal";
import { Sparkline, dayOf } from "../../charts/index.ts";
import { body } from "../../messages/index.ts";

const text = body.fat;

interface MethodProps {
  readonly method: FatMethod;
  readonly readings: readonly FatReading[];
  readonly sex: Standing["measured"]["sex"];
}

const Method = ({ method, readings, sex }: MethodProps) => {
  const first = readings[0];
  const last = readings.at(-1);
  if (!first || !last || readings.length < 2) return null;
  const band = (reading: FatReading): string => {
    const { low, high } = bodyFatBand(method, sex, reading.percent);
    return text.range(low, high);
  };
  return (
    <li className="body-site">
      <span className="body-site-name">{text.methods[method]}</span>
      <span className="body-site-line" aria-hidden>
        <Sparkline points={readings.map(({ day, percent }) => ({ x: day, y: percent }))} />
      </span>
      <span className="quiet small body-site-change">
        {text.fromTo(
          band(first),
          dayOf(Math.floor(first.day)),
          band(last),
          dayOf(Math.floor(last.day)),
        )}
      </span>
    </li>
  );
};

/** Body fat over time, one line a method: between two of them there is nothing to compare. */
export const FatSeries = ({ view, now }: { readonly view: BodyView; readonly now: Standing }) => {
  const series = [...seriesByMethod(view.fatReadings)].filter(
    ([, readings]) => readings.length > 1,
  );
  if (series.length === 0) return null;
  return (
    <>
      <ul className="body-sites" aria-label={text.overTime}>
        {series.map(([method, readings]) => (
          <Method key={method} method={method} readings={readings} sex={now.measured.sex} />
        ))}
      </ul>
      <p className="quiet small">{text.overTimeHint}</p>
    </>
  );
};
