export interface MediaControls {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

const handlersOf = (
  controls: MediaControls,
): readonly (readonly [MediaSessionAction, () => void])[] => [
  ["play", controls.play],
  ["pause", controls.pause],
  ["nexttrack", controls.next],
  ["previoustrack", controls.previous],
];

const browserMedia = (): MediaSession | null =>
  "mediaSession" in navigator ? navigator.mediaSession : null;

const setHandler = (
  media: MediaSession,
  action: MediaSessionAction,
  handler: (() => void) | null,
): void => {
  try {
    media.setActionHandler(action, handler);
  } catch {
    // An action this browser does not know.
  }
};

/** Pause and next on the lock screen and on headphones; returns how to let go of them. */
export const takeMediaKeys = (
  controls: MediaControls,
  media: MediaSession | null = browserMedia(),
): (() => void) => {
  if (!media) return () => undefined;
  for (const [action, handler] of handlersOf(controls)) setHandler(media, action, handler);
  return () => {
    for (const [action] of handlersOf(controls)) setHandler(media, action, null);
    media.metadata = null;
    media.playbackState = "none";
  };
};

export const showMedia = (
  title: string,
  album: string,
  isRunning: boolean,
  media: MediaSession | null = browserMedia(),
): void => {
  if (!media || typeof MediaMetadata === "undefined") return;
  media.metadata = new MediaMetadata({ title, album, artist: "Dorsal" });
  media.playbackState = isRunning ? "playing" : "paused";
};
