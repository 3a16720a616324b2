import { useEffect, useRef, useState } from "react";
import { cuesOf } from "@dorsal/core/session";
import type { Settings } from "@dorsal/core/record";
import { createBeeps } from "./beeps.ts";
import { createDueCues } from "./due-cues.ts";
import { showMedia, takeMediaKeys } from "./media-session.ts";
import type { Player } from "./use-player.ts";
import { vibrate } from "./vibration.ts";
import { createVoice } from "../sound/index.ts";
import { keepAwake } from "./wake-lock.ts";

const CUE_MS = 100;
const JUST_BEGUN_MS = 1000;

/**
 * Everything around the screen: beeps, voice, vibration, the lamp and the keys of the lock screen.
 * Each may be missing or refused. Returns what to announce to a screen reader.
 */
export const useShells = (player: Player, settings: Settings, title: string): string => {
  const { state, readClock, dispatch } = player;
  const isRunning = state.status === "running";
  const { beeps: hasBeeps, voice: hasVoice, vibration: hasVibration } = settings;
  const [announced, setAnnounced] = useState("");
  const [due] = useState(createDueCues);
  const [voice] = useState(() => createVoice());
  const [beeps] = useState(() => createBeeps());
  const replan = useRef((): void => undefined);

  useEffect(() => {
    replan.current = () => {
      const now = readClock();
      // A step begins before its screen is drawn: its first cue is a few milliseconds old by now.
      const cues = isRunning ? cuesOf(state, now - JUST_BEGUN_MS) : [];
      due.plan(cues);
      beeps.plan(hasBeeps ? cues : [], now);
      if (!isRunning) voice.hush();
    };
    replan.current();
  }, [state, isRunning, hasBeeps, beeps, due, voice, readClock]);

  useEffect(() => {
    let wasAwake = false;
    // The clock of a sleeping context stands still, so what lies ahead is put on it anew.
    const wake = async (isReturn: boolean): Promise<void> => {
      const isAwake = await beeps.wake();
      if (isAwake && (isReturn || !wasAwake)) replan.current();
      wasAwake = isAwake;
    };
    const onTouch = (): void => void wake(false);
    const onVisible = (): void => {
      wasAwake = false;
      if (!document.hidden) void wake(true);
    };
    void wake(false);
    // A touch counts as the person's leave to sound only once it is a click.
    document.addEventListener("click", onTouch);
    document.addEventListener("pointerdown", onTouch);
    document.addEventListener("keydown", onTouch);
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      document.removeEventListener("click", onTouch);
      document.removeEventListener("pointerdown", onTouch);
      document.removeEventListener("keydown", onTouch);
      document.removeEventListener("visibilitychange", onVisible);
      beeps.close();
    };
  }, [beeps]);

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => {
      const now = readClock();
      for (const cue of due.due(now)) {
        if (cue.say && hasVoice) voice.say(cue.say, cue.at, now);
        if (hasVibration && !document.hidden) vibrate(cue.buzz);
        if (cue.announce) setAnnounced(cue.announce);
      }
    }, CUE_MS);
    return () => clearInterval(timer);
  }, [isRunning, hasVoice, hasVibration, due, voice, readClock]);

  useEffect(() => () => voice.hush(), [voice]);

  useEffect(
    () => (isRunning && settings.keepAwake ? keepAwake() : undefined),
    [isRunning, settings.keepAwake],
  );

  useEffect(
    () =>
      settings.mediaControls
        ? takeMediaKeys({
            play: () => dispatch({ type: "resume" }),
            pause: () => dispatch({ type: "pause" }),
            // From the headphones, "next" after a set means that the set is done.
            next: () => dispatch({ type: "done" }),
            previous: () => dispatch({ type: "back" }),
          })
        : undefined,
    [settings.mediaControls, dispatch],
  );
  useEffect(() => {
    if (settings.mediaControls) showMedia(title, state.session.title, isRunning);
  }, [settings.mediaControls, title, state.session.title, isRunning]);

  return announced;
};
