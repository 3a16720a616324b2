import { useRef, useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { Undo2 } from "lucide-react";
import { useLiveQuery } from "dexie-react-hooks";
import { measureStep, siteName } from "@dorsal/core/body";
import type { MeasuringView, Site, SiteResult } from "@dorsal/core/body";
import { roundTo } from "@dorsal/core/quantity";
import { newRecord } from "@dorsal/core/record";
import type { Settings } from "@dorsal/core/record";
import { Button, Notice, PageTitle, useToast } from "../../design/index.ts";
import { measure, words } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";
import { keepDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { lengthText, numberIn, unitAt } from "./reading.ts";
import { sinceLast } from "./since.ts";
import type { Since } from "./since.ts";
import { useAloud } from "./use-aloud.ts";

const text = measure.done;

/** As fine as readings are read: free of the dust that a mean leaves. */
const KEPT_MM = 0.001;

const sinceText = (since: Since, site: Site, lengthUnit: Settings["lengthUnit"]): string => {
  switch (since.kind) {
    case "first":
      return text.first;
    case "other-hands":
      return text.otherHands;
    case "same-day":
      return text.sameDay;
    case "compared": {
      const unit = unitAt(site, lengthUnit);
      const least = lengthText(since.leastMm, unit);
      const day = words.date(since.since);
      if (since.verdict === "within-noise") return text.noise(least, day);
      const delta = lengthText(Math.abs(since.deltaMm), unit);
      return text[since.verdict](delta, least, day);
    }
  }
};

export interface OutcomeProps {
  readonly draft: Draft;
  readonly view: Extract<MeasuringView, { readonly kind: "done" }>;
  readonly lengthUnit: Settings["lengthUnit"];
  readonly onChange: (draft: Draft | null) => void;
}

/** What came out, beside the last time; kept as one measurement. */
export const Outcome = ({ draft, view, lengthUnit, onChange }: OutcomeProps) => {
  const store = useStore();
  const toast = useToast();
  const navigate = useNavigate();
  const [at] = useState(nowHere);
  const [fault, setFault] = useState<string | null>(null);
  const before = useLiveQuery(
    async () => (await store.all("measurement")).map(({ record }) => record),
    [store],
  );
  const { results, skipped } = view;
  useAloud(measure.saidDone, draft.aloud);

  const isSaving = useRef(false);
  const undo = (): void => {
    const next = measureStep(draft.state, { type: "undo" });
    if (next.ok) onChange({ ...draft, state: next.value });
  };
  const save = async (): Promise<void> => {
    // Two taps are one measurement.
    if (isSaving.current) return;
    isSaving.current = true;
    const sites = results.map(({ site, mm, count, readingsMm }) => ({
      site,
      mm: roundTo(mm, KEPT_MM),
      readings: [...readingsMm],
      count,
    }));
    const saved = await store.put(
      newRecord("measurement", store.newId(), nowHere(), { by: draft.by, sites }),
    );
    if (!saved.ok) {
      isSaving.current = false;
      setFault(measure.notSaved + describeStoreFault(saved.error));
      return;
    }
    keepDraft(null);
    await navigate({ to: "/body" });
    toast({
      text: text.saved(sites.length),
      // Nobody wants to measure again because of one tap: the round itself comes back.
      undo: async () => {
        await saved.value();
        keepDraft(draft);
      },
      undone: text.undone,
    });
  };

  return (
    <div className="measure-done">
      <PageTitle documentTitle={text.title}>{text.title}</PageTitle>
      {results.length === 0 ? <p>{text.none}</p> : null}
      <ul className="measure-results">
        {results.map((result) => (
          <Result
            key={result.site}
            result={result}
            since={
              before
                ? sinceText(
                    sinceLast(result, { by: draft.by, at }, before),
                    result.site,
                    lengthUnit,
                  )
                : ""
            }
            lengthUnit={lengthUnit}
          />
        ))}
      </ul>
      {skipped.length > 0 ? <p className="quiet small">{text.skipped(skipped)}</p> : null}
      {results.length > 0 ? <p className="quiet small">{text.hint}</p> : null}
      {fault ? (
        <Notice kind="warn" live>
          <p>{fault}</p>
        </Notice>
      ) : null}
      {results.length > 0 ? (
        <Button variant="primary" wide onClick={() => void save()}>
          {text.save}
        </Button>
      ) : (
        <Button variant="primary" wide onClick={() => onChange(null)}>
          {text.again}
        </Button>
      )}
      <div className="measure-ways">
        <Button icon={<Undo2 size={20} aria-hidden />} onClick={undo}>
          {measure.undo}
        </Button>
      </div>
    </div>
  );
};

interface ResultProps {
  readonly result: SiteResult;
  readonly since: string;
  readonly lengthUnit: Settings["lengthUnit"];
}

const Result = ({ result, since, lengthUnit }: ResultProps) => {
  const unit = unitAt(result.site, lengthUnit);
  return (
    <li className="measure-result">
      <div className="measure-result-words">
        <h2>{siteName(result.site)}</h2>
        <p className="quiet small tabular">
          {text.readings(result.readingsMm.map((mm) => lengthText(mm, unit)))}
        </p>
        {result.isAgreed ? null : <p className="small">{text.notAgreed}</p>}
        <p className="small">{since}</p>
      </div>
      <p className="measure-result-value">
        <span className="numeral">{numberIn(result.mm, unit)}</span> {unit}
      </p>
    </li>
  );
};
