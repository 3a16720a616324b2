import { useCallback, useEffect, useState } from "react";

type Facing = "environment" | "user";

export type NoCamera = "refused" | "none" | "busy" | "insecure";

export type CameraState =
  | { readonly phase: "starting" }
  | {
      readonly phase: "on";
      readonly stream: MediaStream;
      /** Shown as in a mirror, as everyone knows themselves; kept as it is. */
      readonly isMirrored: boolean;
      readonly canSwitch: boolean;
    }
  | { readonly phase: "off"; readonly why: NoCamera };

/** Phones turn these by themselves when they are held upright. */
const WANTED = { width: { ideal: 1920 }, height: { ideal: 1440 } } as const;

const whyNot = (error: unknown): NoCamera => {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "none";
  return "busy";
};

const stop = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

const cameras = async (): Promise<number> => {
  try {
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.filter(({ kind }) => kind === "videoinput").length;
  } catch {
    return 1;
  }
};

const usePageVisible = (): boolean => {
  const [isVisible, setIsVisible] = useState(!document.hidden);
  useEffect(() => {
    const look = (): void => setIsVisible(!document.hidden);
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return isVisible;
};

export interface UsedCamera {
  readonly state: CameraState;
  readonly again: () => void;
  readonly switchCamera: () => void;
}

/** The camera, on only while it is looked through; off at once when the screen or the page is left. */
export const useCamera = (): UsedCamera => {
  const [state, setState] = useState<CameraState>({ phase: "starting" });
  // The back of the phone first; an object, because asking again for the same is asking anew.
  const [asked, setAsked] = useState<{ readonly facing: Facing }>({ facing: "environment" });
  const isVisible = usePageVisible();

  useEffect(() => {
    if (!isVisible) return;
    let isLeft = false;
    let stream: MediaStream | null = null;
    const start = async (): Promise<void> => {
      // The types promise it; over plain http on a network address it is not there.
      const media = navigator.mediaDevices as MediaDevices | undefined;
      if (!media) return setState({ phase: "off", why: "insecure" });
      setState({ phase: "starting" });
      try {
        const opened = await media.getUserMedia({
          audio: false,
          video: { ...WANTED, facingMode: { ideal: asked.facing } },
        });
        if (isLeft) return stop(opened);
        stream = opened;
        const [track] = opened.getVideoTracks();
        // A headset or another app can take it away.
        track?.addEventListener("ended", () => setState({ phase: "off", why: "busy" }));
        const isMirrored = track?.getSettings().facingMode === "user";
        const canSwitch = (await cameras()) > 1;
        if (!isLeft) setState({ phase: "on", stream: opened, isMirrored, canSwitch });
      } catch (error) {
        if (!isLeft) setState({ phase: "off", why: whyNot(error) });
      }
    };
    void start();
    return () => {
      isLeft = true;
      if (stream) stop(stream);
    };
  }, [asked, isVisible]);

  const again = useCallback(() => setAsked(({ facing }) => ({ facing })), []);
  const switchCamera = useCallback(
    () => setAsked(({ facing }) => ({ facing: facing === "user" ? "environment" : "user" })),
    [],
  );
  return { state, again, switchCamera };
};
