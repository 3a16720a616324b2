import { useEffect, useRef, useState } from "react";
import { Flashlight, SwitchCamera } from "lucide-react";
import { Button, IconButton, Notice } from "../../../design/index.ts";
import { foodScan as text, photos } from "../../../messages/index.ts";
import { useCamera } from "../../photos/use-camera.ts";
import { createWitness, openReader } from "./reader.ts";
import type { ReadFrame } from "./reader.ts";
import "../../photos/camera.css";
import "./scan.css";

/** So long a frame may be looked at before the next; more often only warms the phone. */
const EVERY_MS = 120;

interface TorchTrack {
  readonly getCapabilities?: () => { readonly torch?: boolean };
  readonly applyConstraints: (constraints: {
    readonly advanced: readonly { readonly torch: boolean }[];
  }) => Promise<void>;
}

/** The light beside the camera; the types of the browser do not know it, so it is told to them. */
const torchOf = (stream: MediaStream): TorchTrack | null => {
  const track = stream.getVideoTracks()[0] as unknown as TorchTrack | undefined;
  return track?.getCapabilities?.().torch === true ? track : null;
};

const Torch = ({ track }: { readonly track: TorchTrack }) => {
  const [isOn, setOn] = useState(false);
  const turn = async (): Promise<void> => {
    try {
      await track.applyConstraints({ advanced: [{ torch: !isOn }] });
      setOn(!isOn);
    } catch {
      // Some phones have a light and do not lend it; the picture is as it was.
    }
  };
  return (
    <IconButton
      outlined
      label={text.torch}
      aria-pressed={isOn}
      icon={<Flashlight aria-hidden />}
      onClick={() => void turn()}
    />
  );
};

interface LookingProps {
  readonly stream: MediaStream;
  readonly onBarcode: (barcode: string) => void;
  readonly onNoReader: () => void;
}

/** The camera's picture, read again and again until a barcode is sure. */
const Looking = ({ stream, onBarcode, onNoReader }: LookingProps) => {
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef({ onBarcode, onNoReader });
  useEffect(() => {
    heard.current = { onBarcode, onNoReader };
  }, [onBarcode, onNoReader]);
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    let isLeft = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const witness = createWitness();
    const read = async (frame: ReadFrame): Promise<void> => {
      // A frame that cannot be read is like one without bars in it.
      const barcode = witness(await frame(element).catch(() => []));
      if (isLeft) return;
      if (barcode === null) timer = setTimeout(() => void read(frame), EVERY_MS);
      else heard.current.onBarcode(barcode);
    };
    const start = async (): Promise<void> => {
      try {
        const frame = await openReader();
        if (!isLeft) await read(frame);
      } catch {
        if (!isLeft) heard.current.onNoReader();
      }
    };
    element.srcObject = stream;
    // Refused to a page that is not seen; it plays by itself when it is.
    element.play().catch(() => undefined);
    void start();
    return () => {
      isLeft = true;
      clearTimeout(timer);
      element.srcObject = null;
    };
  }, [stream]);
  return <video ref={video} className="camera-layer" playsInline muted autoPlay aria-hidden />;
};

/** Looks for a barcode through the camera. */
export const ScanCamera = ({ onBarcode }: { readonly onBarcode: (barcode: string) => void }) => {
  const { state, again, switchCamera } = useCamera();
  const [hasReader, setHasReader] = useState(true);
  if (state.phase === "off")
    return (
      <Notice
        live
        title={text.camera[`${state.why}Title`]}
        actions={
          state.why === "insecure" ? null : <Button onClick={again}>{text.camera.again}</Button>
        }
      >
        <p>{text.camera[state.why]}</p>
      </Notice>
    );
  if (!hasReader)
    return (
      <Notice kind="warn" live>
        <p>{text.noReader}</p>
      </Notice>
    );
  const torch = state.phase === "on" ? torchOf(state.stream) : null;
  return (
    <div className="scan-camera">
      <div className="scan-frame" data-camera={state.phase}>
        {state.phase === "on" ? (
          <Looking
            stream={state.stream}
            onBarcode={onBarcode}
            onNoReader={() => setHasReader(false)}
          />
        ) : null}
        <span className="scan-window" aria-hidden />
        <p className="camera-pill camera-wait" aria-live="polite">
          {state.phase === "on" ? text.aim : text.starting}
        </p>
      </div>
      {state.phase === "on" && (torch || state.canSwitch) ? (
        <div className="scan-tools">
          {torch ? <Torch track={torch} /> : null}
          {state.canSwitch ? (
            <IconButton
              outlined
              label={photos.switchCamera}
              icon={<SwitchCamera aria-hidden />}
              onClick={switchCamera}
            />
          ) : null}
        </div>
      ) : null}
    </div>
  );
};
