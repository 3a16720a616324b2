import { useEffect, useRef } from "react";
import { createVoice } from "../../sound/index.ts";

const voice = createVoice();

/** Says a line aloud whenever it changes; nothing depends on its being heard. */
export const useAloud = (line: string, aloud: boolean): void => {
  const last = useRef("");
  useEffect(() => {
    if (!aloud || line === last.current) return;
    last.current = line;
    const now = Date.now();
    voice.say(line, now, now);
  }, [line, aloud]);
};
