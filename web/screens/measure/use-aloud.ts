import { useEffect, useRef } from "react";
import type { Voice } from "../../player/index.ts";

let voice: Promise<Voice> | null = null;

/** The player's voice, fetched by who wants to hear it. */
const theVoice = (): Promise<Voice> => {
  voice ??= import("../../player/index.ts").then(({ createVoice }) => createVoice());
  return voice;
};

/** Says a line aloud whenever it changes; nothing depends on its being heard. */
export const useAloud = (line: string, aloud: boolean): void => {
  const last = useRef("");
  useEffect(() => {
    if (!aloud || line === last.current) return;
    last.current = line;
    const at = Date.now();
    void theVoice()
      .then((loaded) => loaded.say(line, at, Date.now()))
      .catch(() => {
        // Without a network the first time there is no voice, and the screen says the same.
        voice = null;
      });
  }, [line, aloud]);
};
