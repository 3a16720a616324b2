import { Link } from "@tanstack/react-router";
import { SITES } from "@dorsal/core/body";
import type { BodyView, SiteRecord } from "@dorsal/core/goal";
import type { Settings } from "@dorsal/core/record";
import { Section, buttonClass } from "../../design/index.ts";
import { Sparkline, dayOf } from "../../charts/index.ts";
import { body } from "../../messages/index.ts";

const text = body.back;

type LengthUnit = Settings["lengthUnit"];

/** Folds in millimetres; girths in the person's unit. */
const lengthOf = (site: SiteRecord["site"], mm: number, unit: LengthUnit): string => {
  if (SITES[site].kind === "fold") return text.mm(mm);
  return unit === "cm" ? text.cm(mm) : text.inches(mm);
};

const changeText = ({ site, change }: SiteRecord, unit: LengthUnit): string => {
  if (change.verdict === "not-enough") return text.first;
  const since = dayOf(Math.floor(change.first.day));
  return change.verdict === "within-noise"
    ? text.noise(lengthOf(site, change.leastMm, unit), since)
    : text.changed(
        lengthOf(site, Math.abs(change.deltaMm), unit),
        change.verdict === "smaller",
        since,
      );
};

const SiteRow = ({ record, unit }: { readonly record: SiteRecord; readonly unit: LengthUnit }) => {
  const last = record.readings.at(-1);
  return (
    <li className="body-site">
      <span className="body-site-name">{text.sites[record.site]}</span>
      <span className="numeral body-site-value">
        {last ? lengthOf(record.site, last.mm, unit) : ""}
      </span>
      <span className="quiet small body-site-change">{changeText(record, unit)}</span>
      {record.readings.length > 2 ? (
        <span className="body-site-line" aria-hidden>
          <Sparkline points={record.readings.map(({ day, mm }) => ({ x: day, y: mm }))} />
        </span>
      ) : null}
    </li>
  );
};

/** The record of the back: what was measured, and what of its change is more than measuring error. */
export const Back = ({ view, unit }: { readonly view: BodyView; readonly unit: LengthUnit }) => {
  const { sites, ratios, leftOut } = view.back;
  return (
    <Section
      title={text.title}
      aside={
        <Link to="/body/measure" className={buttonClass()}>
          {text.measure}
        </Link>
      }
    >
      {sites.length === 0 ? <p>{text.empty}</p> : null}
      <ul className="body-sites">
        {sites.map((record) => (
          <SiteRow key={record.site} record={record} unit={unit} />
        ))}
        {ratios.map(({ kind, ratios: all, change }) => (
          <li key={kind} className="body-site">
            <span className="body-site-name">{text.ratios[kind]}</span>
            <span className="numeral body-site-value">{text.ratio(all.at(-1)?.ratio ?? 0)}</span>
            <span className="quiet small body-site-change">
              {text.ratioVerdicts[change.verdict]}
            </span>
          </li>
        ))}
      </ul>
      {leftOut > 0 ? <p className="quiet small">{text.leftOut(leftOut)}</p> : null}
      <p className="quiet small">{text.honest}</p>
    </Section>
  );
};
