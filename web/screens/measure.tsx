import { useState } from "react";
import { measuringView } from "@dorsal/core/body";
import { localDate } from "@dorsal/core/record";
import { useProfile, useSettings } from "../store/index.ts";
import { Asking } from "./measure/asking.tsx";
import { Choose } from "./measure/choose.tsx";
import { keepDraft, loadDraft } from "./measure/draft.ts";
import type { Draft } from "./measure/draft.ts";
import { Outcome } from "./measure/outcome.tsx";
import { nowHere } from "./use-now.ts";
import "./measure/measure.css";

/** `/body/measure`: folds and girths, place by place, kept as one measurement. */
export const MeasureScreen = () => {
  const profile = useProfile();
  const settings = useSettings();
  const [draft, setDraft] = useState(() => loadDraft(localDate(nowHere())));
  if (profile === undefined || !settings) return null;

  const change = (next: Draft | null): void => {
    keepDraft(next);
    setDraft(next);
  };
  const sex = profile?.person?.sex ?? null;
  const { lengthUnit, figure } = settings;
  if (!draft) return <Choose sex={sex} onBegin={change} />;
  const view = measuringView(draft.state);
  return view.kind === "asking" ? (
    <Asking
      key={view.site}
      draft={draft}
      view={view}
      sex={sex}
      body={sex ?? figure.type}
      lengthUnit={lengthUnit}
      onChange={change}
    />
  ) : (
    <Outcome draft={draft} view={view} lengthUnit={lengthUnit} onChange={change} />
  );
};
