import { useEffect, useMemo, useRef, useState } from "react";
import { SwitchCamera } from "lucide-react";
import { localDate } from "@dorsal/core/record";
import type { PhotoDetails, Settings } from "@dorsal/core/record";
import { Button, IconButton, Notice, RadioChips, Range } from "../../design/index.ts";
import { photos as text, words } from "../../messages/index.ts";
import { takeFrom, takeFromFile } from "./capture.ts";
import type { Taken } from "./capture.ts";
import { createCountSound } from "./count-sound.ts";
import { FileButton } from "./file-button.tsx";
import { Ghost } from "./ghost.tsx";
import type { GhostKind } from "./ghost.tsx";
import { LevelLine } from "./level-line.tsx";
import { usePhotoUrl } from "./photo-image.tsx";
import { useCamera } from "./use-camera.ts";
import type { CameraState } from "./use-camera.ts";
import { useCountdown } from "./use-countdown.ts";
import { useLevel } from "./use-level.ts";

type Timer = keyof typeof text.timers;

const TIMERS: readonly Timer[] = ["0", "3", "10"];
const GHOSTS: readonly GhostKind[] = ["outline", "photo", "none"];
const STRENGTH: Readonly<Record<GhostKind, number>> = { outline: 90, photo: 40, none: 0 };

/** The camera's picture. */
const Picture = ({
  stream,
  onVideo,
}: {
  readonly stream: MediaStream;
  readonly onVideo: (video: HTMLVideoElement | null) => void;
}) => {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    element.srcObject = stream;
    // Refused to a page that is not seen; it plays by itself when it is.
    element.play().catch(() => undefined);
    onVideo(element);
    return () => {
      element.srcObject = null;
      onVideo(null);
    };
  }, [stream, onVideo]);
  return <video ref={video} className="camera-layer" playsInline muted autoPlay aria-hidden />;
};

interface NoCameraProps {
  readonly state: CameraState & { readonly phase: "off" };
  readonly onAgain: () => void;
}

const NoCamera = ({ state, onAgain }: NoCameraProps) => (
  <Notice
    live
    title={text.camera[`${state.why}Title`]}
    actions={
      state.why === "insecure" ? null : <Button onClick={onAgain}>{text.camera.again}</Button>
    }
  >
    <p>{text.camera[state.why]}</p>
  </Notice>
);

const Hints = () => (
  <details className="camera-hints">
    <summary>{text.hintsTitle}</summary>
    <ul>
      {text.hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
    </ul>
  </details>
);

export interface CameraProps {
  /** The last photo of this pose. */
  readonly last: PhotoDetails | null;
  readonly settings: Settings;
  readonly onTaken: (taken: Taken) => void;
}

/** Looks through the camera, or takes a picture from a file where there is none. */
export const Camera = ({ last, settings, onTaken }: CameraProps) => {
  const [timer, setTimer] = useState<Timer>("3");
  const [ghost, setGhost] = useState<GhostKind>("outline");
  const [strength, setStrength] = useState(STRENGTH.outline);
  const [fault, setFault] = useState<string | null>(null);
  const [isFlashing, setIsFlashing] = useState(false);
  const video = useRef<HTMLVideoElement | null>(null);
  const setVideo = useMemo(
    () => (element: HTMLVideoElement | null) => {
      video.current = element;
    },
    [],
  );
  const { state, again, switchCamera } = useCamera();
  const { level, ask, isRefused } = useLevel();
  const lastUrl = usePhotoUrl(last?.id ?? null);

  const { beeps, voice } = settings;
  const sound = useMemo(() => createCountSound({ beeps, voice }), [beeps, voice]);
  useEffect(() => () => sound.close(), [sound]);

  const accept = (taken: Taken | null, otherwise: string): void => {
    setFault(taken ? null : otherwise);
    if (taken) onTaken(taken);
  };
  const shoot = async (): Promise<void> => {
    sound.shot();
    setIsFlashing(true);
    const taken = video.current ? await takeFrom(video.current) : null;
    setIsFlashing(false);
    accept(taken, text.notTaken);
  };
  const read = async (file: File): Promise<void> => {
    accept(await takeFromFile(file), text.fileUnreadable);
  };
  const countdown = useCountdown(sound.second, () => void shoot());
  const start = (): void => {
    sound.wake();
    countdown.start(Number(timer));
  };
  const isOn = state.phase === "on";
  // A timer that ran on after the camera went would take nothing.
  const { left, stop } = countdown;
  useEffect(() => {
    if (!isOn) stop();
  }, [isOn, stop]);

  return (
    <div className="camera">
      <div className="camera-main">
        {state.phase === "off" ? (
          <NoCamera state={state} onAgain={again} />
        ) : (
          <div className="camera-frame" data-camera={state.phase}>
            <div
              className="camera-layers"
              data-mirrored={isOn && state.isMirrored ? "" : undefined}
            >
              {isOn ? <Picture stream={state.stream} onVideo={setVideo} /> : null}
              {isOn && lastUrl && ghost !== "none" ? (
                <Ghost url={lastUrl} kind={ghost} strength={strength} />
              ) : null}
            </div>
            {isOn ? (
              <LevelLine level={level} />
            ) : (
              <p className="camera-pill camera-wait" aria-live="polite">
                {text.starting}
              </p>
            )}
            {left === null ? null : (
              <p className="camera-count numeral" role="timer" aria-label={text.counting(left)}>
                {left}
              </p>
            )}
            {isFlashing ? <span className="camera-flash" aria-hidden /> : null}
          </div>
        )}
        {fault === null ? null : (
          <Notice kind="warn" live>
            <p>{fault}</p>
          </Notice>
        )}
      </div>
      <div className="camera-controls">
        {state.phase === "off" ? (
          <FileButton label={text.fileCamera} capture primary onFile={(file) => void read(file)} />
        ) : (
          <div className="camera-shoot">
            {left === null ? (
              <Button variant="primary" disabled={!isOn} onClick={start}>
                {timer === "0" ? text.shoot : text.shootIn(Number(timer))}
              </Button>
            ) : (
              <Button className="camera-stop" onClick={stop}>
                {text.stop}
              </Button>
            )}
            {isOn && state.canSwitch ? (
              <IconButton
                outlined
                label={text.switchCamera}
                icon={<SwitchCamera aria-hidden />}
                onClick={switchCamera}
              />
            ) : null}
          </div>
        )}
        {state.phase === "off" ? null : (
          <>
            {ask ? <Button onClick={() => void ask()}>{text.levelAsk}</Button> : null}
            {level === null ? (
              <p className="quiet small">{isRefused ? text.levelRefused : text.plumb}</p>
            ) : null}
            <RadioChips
              legend={text.timer}
              options={TIMERS.map((value) => ({ value, label: text.timers[value] }))}
              value={timer}
              onChange={setTimer}
            />
            {last ? (
              <div className="camera-ghost">
                <RadioChips
                  legend={text.ghost}
                  hint={text.ghostOf(words.date(localDate(last.at)))}
                  options={GHOSTS.map((value) => ({ value, label: text.ghosts[value] }))}
                  value={ghost}
                  onChange={(kind) => {
                    setGhost(kind);
                    setStrength(STRENGTH[kind]);
                  }}
                />
                {ghost === "none" ? null : (
                  <Range
                    label={text.ghostStrength}
                    min={10}
                    max={100}
                    step={5}
                    value={strength}
                    valueText={text.percent(strength)}
                    onChange={setStrength}
                  />
                )}
              </div>
            ) : (
              <p className="quiet small">{text.noGhost}</p>
            )}
          </>
        )}
        <FileButton label={text.file} onFile={(file) => void read(file)} />
        <Hints />
      </div>
    </div>
  );
};
