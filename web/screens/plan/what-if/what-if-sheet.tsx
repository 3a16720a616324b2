import { useCallback, useState } from "react";
import { Button, Sheet } from "../../../design/index.ts";
import { plan as text } from "../../../messages/index.ts";
import { askPlanner } from "../../../planner/index.ts";
import type { Drafted } from "../../../planner/index.ts";
import type { Desk } from "../desk/desk.ts";
import { questionOf } from "../desk/edits.ts";
import { toldNow } from "../desk/lasting.ts";
import { LookView } from "./look.tsx";
import { useLook } from "./use-look.ts";
import { whatIfsFor } from "./what-if.ts";
import type { WhatIf } from "./what-if.ts";

export interface WhatIfSheetProps {
  readonly desk: Desk;
  readonly open: boolean;
  /** What is looked at; null while it is being chosen. */
  readonly picked: WhatIf | null;
  readonly onPick: (picked: WhatIf | null) => void;
  readonly onClose: () => void;
}

/** Another week beside one's own, before anything changes. */
export const WhatIfSheet = ({ desk, open, picked, onPick, onClose }: WhatIfSheetProps) => (
  <Sheet open={open} onClose={onClose} title={text.whatIf.title}>
    {picked ? (
      <Looking
        key={picked.id}
        desk={desk}
        picked={picked}
        onKeep={() => onPick(null)}
        onTake={(drafted) => {
          onClose();
          desk.ask({ ...picked, drafted });
        }}
      />
    ) : (
      <div className="plan-sheet">
        <p className="quiet small">{text.whatIf.intro}</p>
        <ul className="plan-swaps" aria-label={text.whatIf.legend}>
          {whatIfsFor(desk).map((one) => (
            <li key={one.id}>
              <Button wide onClick={() => onPick(one)}>
                {one.label}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    )}
  </Sheet>
);

interface LookingProps {
  readonly desk: Desk;
  readonly picked: WhatIf;
  readonly onKeep: () => void;
  readonly onTake: (drafted: Drafted) => void;
}

const Looking = ({ desk, picked, onKeep, onTake }: LookingProps) => {
  // The week that was on show when the question was asked.
  const [{ asked, plan }] = useState({
    asked: toldNow(desk.asked, desk.profile),
    plan: desk.plan,
  });
  const draft = useCallback(
    (signal: AbortSignal) => askPlanner("draft", questionOf(asked, plan, picked.change), signal),
    [asked, plan, picked],
  );
  return (
    <LookView
      mine={plan}
      isMineExplained={desk.isExplained}
      look={useLook(draft)}
      label={picked.label}
      mineLabel={text.whatIf.now}
      otherLabel={text.whatIf.other}
      takeLabel={text.whatIf.take}
      keepLabel={text.whatIf.keep}
      onTake={onTake}
      onKeep={onKeep}
    />
  );
};
