import { useEffect, useRef, useState } from "react";
import { SkipForward, Undo2 } from "lucide-react";
import { SITES, measureStep, siteName } from "@dorsal/core/body";
import type { MeasuringEvent, MeasuringView } from "@dorsal/core/body";
import type { Person, Settings } from "@dorsal/core/record";
import { Button, Confirm, PageTitle, useId } from "../../design/index.ts";
import { SitePicture } from "../../figure/index.ts";
import type { BodyType } from "../../figure/index.ts";
import { measure as text } from "../../messages/index.ts";
import type { Draft } from "./draft.ts";
import { lengthText, rangeIn, readReading, unitAt } from "./reading.ts";
import { useAloud } from "./use-aloud.ts";

export interface AskingProps {
  readonly draft: Draft;
  readonly view: Extract<MeasuringView, { readonly kind: "asking" }>;
  readonly sex: Person["sex"] | null;
  /** Whose picture is shown. */
  readonly body: BodyType;
  readonly lengthUnit: Settings["lengthUnit"];
  readonly onChange: (draft: Draft | null) => void;
}

/** The readings of one place: where, how, and the number. Made anew for each place. */
export const Asking = ({ draft, view, sex, body, lengthUnit, onChange }: AskingProps) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [isStopping, setStopping] = useState(false);
  const { site, reading, because } = view;
  const { kind } = SITES[site];
  const unit = unitAt(site, lengthUnit);
  useAloud(text.said(site, reading, because), draft.aloud);
  // A new place is read from its beginning, also where the last number was typed further down.
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, []);

  const step = (event: MeasuringEvent): boolean => {
    const next = measureStep(draft.state, event);
    if (!next.ok) return false;
    onChange({ ...draft, state: next.value });
    setTyped("");
    setFault(null);
    return true;
  };
  const note = (): void => {
    const range = rangeIn(view.range, unit);
    const mm = readReading(typed, unit);
    if (mm === null) setFault(text.notNumber(typed, range));
    else if (!step({ type: "reading", mm }))
      setFault(text.outOfRange(site, lengthText(mm, unit), range));
    else return;
    input.current?.select();
  };
  const stop = (): void => {
    if (draft.state.done.length > 0) setStopping(true);
    else onChange(null);
  };

  return (
    <form
      className="measure"
      onSubmit={(event) => {
        event.preventDefault();
        note();
      }}
    >
      <p className="measure-progress quiet small">
        {text.place(view.siteNumber, view.siteCount)}
        <progress
          className="progress"
          max={view.siteCount}
          value={view.siteNumber - 1}
          aria-hidden
        />
      </p>
      <PageTitle className="measure-title" documentTitle={siteName(site)}>
        {siteName(site)}
      </PageTitle>
      <div className="measure-guide">
        <SitePicture site={site} sex={body} label={text.picture(site, kind)} />
        <ol className="measure-steps" aria-label={text.guide}>
          {text.steps(site, kind, sex).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
      <div className="measure-entry">
        <p className="measure-reading" aria-live="polite">
          <b>{text.readingName(reading)}</b> <span className="quiet">{text.because[because]}</span>
        </p>
        <label htmlFor={id} className="visually-hidden">
          {text.entry(site, reading, unit)}
        </label>
        <span className="measure-value">
          <input
            ref={input}
            id={id}
            className="numeral measure-input"
            inputMode="decimal"
            enterKeyHint="next"
            autoComplete="off"
            maxLength={14}
            placeholder="–"
            value={typed}
            aria-invalid={fault !== null}
            aria-describedby={`${id}-said`}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setFault(null);
            }}
          />
          <span className="measure-unit" aria-hidden>
            {unit}
          </span>
        </span>
        <p id={`${id}-said`} className="measure-said small" aria-live="polite">
          {fault ??
            (view.soFarMm.length > 0
              ? text.soFar(view.soFarMm.map((mm) => lengthText(mm, unit)))
              : "")}
        </p>
        <Button type="submit" variant="primary" wide>
          {text.note}
        </Button>
        <div className="measure-ways">
          <Button
            icon={<Undo2 size={20} aria-hidden />}
            disabled={!view.canUndo}
            onClick={() => step({ type: "undo" })}
          >
            {text.undo}
          </Button>
          <Button
            icon={<SkipForward size={20} aria-hidden />}
            onClick={() => step({ type: "skip" })}
          >
            {text.skip}
          </Button>
        </div>
        <Button variant="text" onClick={stop}>
          {text.leave}
        </Button>
      </div>
      <Confirm
        open={isStopping}
        onClose={() => setStopping(false)}
        onConfirm={() => onChange(null)}
        title={text.stop.title}
        action={text.stop.action}
        danger
      >
        <p>{text.stop.text(draft.state.done.filter(({ type }) => type === "reading").length)}</p>
      </Confirm>
    </form>
  );
};
