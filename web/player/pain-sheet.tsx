import { useState } from "react";
import type { PainReport, PlannedItem, PlayerState } from "@dorsal/core/record";
import { Button, Chip, Notice, Range, Sheet } from "../design/index.ts";
import { player as text } from "../messages/index.ts";
import { nameOf } from "./names.ts";
import { SwapList, setsLeft } from "./swap-list.tsx";
import type { Dispatch } from "./use-player.ts";

const WORST = 10;

const RedFlags = () => (
  <Notice kind="warn" title={text.redFlagsTitle}>
    <ul className="player-flags">
      {text.redFlags.map((flag) => (
        <li key={flag}>{flag}</li>
      ))}
    </ul>
  </Notice>
);

export interface PainSheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly dispatch: Dispatch;
}

/** How much it hurts, and what follows from that. */
export const PainSheet = ({ open, onClose, dispatch }: PainSheetProps) => (
  <Sheet open={open} onClose={onClose} title={text.painTitle}>
    {open ? <PainForm onClose={onClose} dispatch={dispatch} /> : null}
  </Sheet>
);

const PainForm = ({ onClose, dispatch }: Omit<PainSheetProps, "open">) => {
  const [level, setLevel] = useState(3);
  const [sharp, setSharp] = useState(false);
  const [spreading, setSpreading] = useState(false);
  const [action, setAction] = useState<PainReport["action"] | null>(null);

  const send = (): void => {
    const next = dispatch({ type: "hurt", level, sharp, spreading });
    // A stop opens its own sheet, which also survives a reload.
    if (next.stopped) onClose();
    else setAction(next.pain.at(-1)?.action ?? "carry-on");
  };

  if (action !== null) {
    const result = text.painResult(action);
    return (
      <div className="player-sheet" aria-live="polite">
        <h3>{result.title}</h3>
        <p>{result.text}</p>
        <RedFlags />
        <Button variant="primary" wide onClick={onClose}>
          {text.painClose}
        </Button>
      </div>
    );
  }
  return (
    <div className="player-sheet">
      <Range
        label={text.painLevel}
        value={level}
        onChange={setLevel}
        min={0}
        max={WORST}
        valueText={text.painWords(level)}
        lowLabel={text.painLow}
        highLabel={text.painHigh}
      />
      <div className="player-chips">
        <Chip label={text.sharp} checked={sharp} onChange={setSharp} />
        <Chip label={text.spreading} checked={spreading} onChange={setSpreading} />
      </div>
      <Button variant="primary" wide onClick={send}>
        {text.painSend}
      </Button>
      <RedFlags />
    </div>
  );
};

export interface StoppedSheetProps {
  readonly item: PlannedItem;
  readonly state: PlayerState;
  readonly onSwap: (to: PlannedItem) => void;
  readonly onSkip: () => void;
  readonly onEnd: () => void;
}

/** An exercise was stopped for pain: something has to be chosen before the session goes on. */
export const StoppedSheet = ({ item, state, onSwap, onSkip, onEnd }: StoppedSheetProps) => {
  const result = text.painResult("stop");
  return (
    <Sheet open firm onClose={onSkip} title={text.stoppedTitle(nameOf(item.exercise))}>
      <div className="player-sheet">
        <p>{result.text}</p>
        {setsLeft(state, item.id) > 0 ? (
          <>
            <h3>{text.insteadTitle}</h3>
            <SwapList item={item} state={state} onSwap={onSwap} />
          </>
        ) : null}
        <Button wide onClick={onSkip}>
          {text.skipExercise}
        </Button>
        <Button variant="danger" wide onClick={onEnd}>
          {text.endSession}
        </Button>
        <RedFlags />
      </div>
    </Sheet>
  );
};
