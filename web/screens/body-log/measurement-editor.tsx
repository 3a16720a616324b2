import { useState } from "react";
import { X } from "lucide-react";
import { SITES, isSite } from "@dorsal/core/body";
import { localDate, revise } from "@dorsal/core/record";
import type { DorsalRecord, LocalDate, MeasuredSite, Settings } from "@dorsal/core/record";
import { IconButton, RadioChips, useId } from "../../design/index.ts";
import { bodyLog } from "../../messages/index.ts";
import { lengthText, rangeIn, unitAt } from "../measure/reading.ts";
import { nowHere } from "../use-now.ts";
import { correctedSite, typedSite, unitOf } from "./correct.ts";
import type { TypedSite } from "./correct.ts";
import { nameOf } from "./site-name.ts";
import { EditorForm } from "./editor-form.tsx";
import { useWrites } from "./use-writes.ts";
import { WhenFields } from "./when-fields.tsx";
import { isToCome, momentOf, whenOf } from "./when.ts";

const text = bodyLog.measures;

const BY_OPTIONS = [
  { value: "self", label: text.bySelf },
  { value: "other", label: text.byOther },
] as const;

export interface MeasurementEditorProps {
  readonly record: DorsalRecord<"measurement">;
  readonly lengthUnit: Settings["lengthUnit"];
  /** With the day it was saved to. */
  readonly onDone: (day: LocalDate) => void;
}

/** Each reading of a round of measuring, its day and time, and whose hands they were. */
export const MeasurementEditor = ({ record, lengthUnit, onDone }: MeasurementEditorProps) => {
  const id = useId();
  const writes = useWrites();
  const [by, setBy] = useState(record.body.by);
  const [when, setWhen] = useState(() => whenOf(record.at));
  const [sites, setSites] = useState<readonly TypedSite[]>(() =>
    record.body.sites.map((site) => typedSite(site, lengthUnit)),
  );
  const [fault, setFault] = useState<string | null>(null);

  /** The sites as they are to be stored, or the fault that is shown instead. */
  const corrected = (): readonly MeasuredSite[] | string => {
    const kept: MeasuredSite[] = [];
    for (const site of sites) {
      const read = correctedSite(site, lengthUnit);
      if (!read.ok)
        return text.wrong(
          nameOf(read.error),
          rangeIn(SITES[read.error].range, unitAt(read.error, lengthUnit)),
        );
      kept.push(read.value);
    }
    return kept;
  };
  const save = async (): Promise<void> => {
    const kept = corrected();
    const at = momentOf(when, record.at);
    if (typeof kept === "string") setFault(kept);
    else if (!at) setFault(bodyLog.badDate);
    else if (isToCome(at, nowHere())) setFault(bodyLog.future);
    else {
      const body = { ...record.body, by, sites: [...kept] };
      const refused = await writes.put({ ...revise(record, body), at }, bodyLog.changed);
      if (refused === null) onDone(localDate(at));
      else setFault(refused);
    }
  };

  return (
    <EditorForm saidId={`${id}-said`} fault={fault} onSave={save}>
      <ul className="log-sites">
        {sites.map((site) => (
          <SiteReadings
            key={site.stored.site}
            site={site}
            lengthUnit={lengthUnit}
            isAlone={sites.length === 1}
            onChange={(next) => {
              setSites(sites.flatMap((other) => (other === site ? (next ? [next] : []) : [other])));
              setFault(null);
            }}
          />
        ))}
      </ul>
      <RadioChips legend={text.hands} options={BY_OPTIONS} value={by} onChange={setBy} />
      <WhenFields
        value={when}
        latest={localDate(nowHere())}
        onChange={(next) => {
          setWhen(next);
          setFault(null);
        }}
      />
    </EditorForm>
  );
};

interface SiteReadingsProps {
  readonly site: TypedSite;
  readonly lengthUnit: Settings["lengthUnit"];
  /** The only one left stays: a measurement of nothing is taken out as a whole. */
  readonly isAlone: boolean;
  /** Null leaves the site out. */
  readonly onChange: (site: TypedSite | null) => void;
}

const SiteReadings = ({ site, lengthUnit, isAlone, onChange }: SiteReadingsProps) => {
  const { stored, typed } = site;
  const name = nameOf(stored.site);
  const unit = unitOf(stored.site, lengthUnit);
  const comesTo = correctedSite(site, lengthUnit);
  return (
    <li className="log-site">
      <div className="log-site-head">
        <h3>{name}</h3>
        <span className="quiet small tabular" aria-live="polite">
          {comesTo.ok ? text.comesTo(lengthText(comesTo.value.mm, unit)) : ""}
        </span>
      </div>
      <div className="log-readings">
        {typed.map((value, index) => (
          <input
            // oxlint-disable-next-line react/no-array-index-key -- readings have no name but their place
            key={index}
            aria-label={text.reading(name, index + 1, unit)}
            className="text-input tabular"
            inputMode="decimal"
            autoComplete="off"
            maxLength={14}
            readOnly={!isSite(stored.site)}
            value={value}
            onChange={(event) => {
              const next = event.currentTarget.value;
              onChange({ stored, typed: typed.map((old, at) => (at === index ? next : old)) });
            }}
          />
        ))}
        <span className="quiet" aria-hidden>
          {unit}
        </span>
        {isAlone ? null : (
          <IconButton
            label={text.leaveOut(name)}
            icon={<X size={20} aria-hidden />}
            onClick={() => onChange(null)}
          />
        )}
      </div>
      {comesTo.ok && comesTo.value.count === 1 && typed.length > 1 ? (
        <p className="small quiet">{text.apart}</p>
      ) : null}
    </li>
  );
};
