import { useCallback, useEffect, useState } from "react";
import { levelOf } from "./level.ts";
import type { Level } from "./level.ts";

/** On iOS the person is asked, and only after a tap. */
interface AskedFor {
  readonly requestPermission?: () => Promise<"granted" | "denied">;
}

const sensor = (): AskedFor | null =>
  typeof DeviceOrientationEvent === "undefined"
    ? null
    : (DeviceOrientationEvent as unknown as AskedFor);

export interface UsedLevel {
  /** Null while nothing is told, as on a device without the sensor. */
  readonly level: Level | null;
  /** Asks for the sensor, where it has to be asked for and was not. */
  readonly ask: (() => Promise<void>) | null;
  readonly isRefused: boolean;
}

/** How the device is held, to a degree; it changes often and is drawn only when it differs. */
const rounded = (level: Level | null): Level | null =>
  level && { roll: Math.round(level.roll), tilt: Math.round(level.tilt) };

export const useLevel = (): UsedLevel => {
  const mustAsk = sensor()?.requestPermission !== undefined;
  const [permission, setPermission] = useState<"unasked" | "granted" | "denied">(
    mustAsk ? "unasked" : "granted",
  );
  const [level, setLevel] = useState<Level | null>(null);

  useEffect(() => {
    if (permission !== "granted") return;
    const read = ({ beta, gamma }: DeviceOrientationEvent): void => {
      const next = rounded(levelOf({ beta, gamma }, screen.orientation?.angle ?? 0));
      setLevel((before) =>
        before?.roll === next?.roll && before?.tilt === next?.tilt ? before : next,
      );
    };
    addEventListener("deviceorientation", read);
    return () => removeEventListener("deviceorientation", read);
  }, [permission]);

  const ask = useCallback(async (): Promise<void> => {
    try {
      setPermission((await sensor()?.requestPermission?.()) ?? "denied");
    } catch {
      setPermission("denied");
    }
  }, []);

  return {
    level,
    ask: permission === "unasked" ? ask : null,
    isRefused: permission === "denied",
  };
};
