import { useState } from "react";
import { exerciseText } from "@dorsal/core/exercise";
import type { Settings } from "@dorsal/core/record";
import { shortenOptions } from "@dorsal/core/session";
import { Button, Confirm, Sheet, Switch } from "../design/index.ts";
import { player as text } from "../messages/index.ts";
import type { StageProps } from "./view.ts";

export interface MoreSheetProps extends StageProps {
  readonly open: boolean;
  readonly at: number;
  readonly onClose: () => void;
  readonly onLeave: () => void;
  readonly onSettings: (part: Partial<Settings>) => void;
}

const SWITCHES = ["gymMode", "beeps", "voice", "vibration", "keepAwake"] as const;

const HowTo = ({ exercise }: { readonly exercise: string }) => {
  const how = exerciseText(exercise);
  if (!how) return null;
  return (
    <details className="player-how">
      <summary>{text.howTo}</summary>
      <h3>{text.setUp}</h3>
      <ol>
        {how.setUp.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <h3>{text.movement}</h3>
      <ol>
        {how.movement.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <h3>{text.breathing}</h3>
      <p>{how.breathing}</p>
      <h3>{text.mistakes}</h3>
      <ul>
        {how.mistakes.map(({ mistake, fix }) => (
          <li key={mistake}>
            {mistake} {fix}
          </li>
        ))}
      </ul>
      {how.note ? <p>{how.note}</p> : null}
    </details>
  );
};

/** What is needed less often than a set, still two taps away. */
export const MoreSheet = (props: MoreSheetProps) => {
  const { open, at, state, view, settings, dispatch, onClose, onLeave, onSettings } = props;
  const [isEnding, setIsEnding] = useState(false);
  const act = (action: Parameters<typeof dispatch>[0]): void => {
    dispatch(action);
    onClose();
  };

  return (
    <>
      <Sheet open={open && !isEnding} onClose={onClose} title={text.moreTitle}>
        <div className="player-sheet">
          <div className="player-actions">
            <Button wide onClick={() => act({ type: "back" })}>
              {text.back}
            </Button>
            <Button wide onClick={() => act({ type: "skipExercise" })}>
              {text.skipExercise}
            </Button>
          </div>
          <HowTo exercise={view.step.exercise} />
          <Shorten options={open ? shortenOptions(state, at) : []} onShorten={act} />
          <section>
            <h3>{text.sound}</h3>
            {SWITCHES.map((name) => (
              <Switch
                key={name}
                label={text[name]}
                {...(name === "gymMode" ? { hint: text.gymModeHint } : {})}
                checked={settings[name]}
                onChange={(isOn) => onSettings({ [name]: isOn })}
              />
            ))}
          </section>
          <div className="player-actions">
            <Button wide onClick={onLeave}>
              {text.leave}
            </Button>
            <Button variant="danger" wide onClick={() => setIsEnding(true)}>
              {text.endEarly}
            </Button>
          </div>
        </div>
      </Sheet>
      <Confirm
        open={isEnding}
        onClose={() => setIsEnding(false)}
        onConfirm={() => {
          setIsEnding(false);
          act({ type: "end" });
        }}
        title={text.endEarlyTitle}
        action={text.endEarly}
        danger
      >
        <p>{text.endEarlyText}</p>
      </Confirm>
    </>
  );
};

const Shorten = ({
  options,
  onShorten,
}: {
  readonly options: readonly number[];
  readonly onShorten: (action: { type: "shorten"; seconds: number }) => void;
}) =>
  options.length === 0 ? null : (
    <section>
      <h3>{text.shorten}</h3>
      <div className="player-chips">
        {options.map((seconds) => (
          <Button key={seconds} onClick={() => onShorten({ type: "shorten", seconds })}>
            {text.shortenTo(seconds)}
          </Button>
        ))}
      </div>
    </section>
  );
