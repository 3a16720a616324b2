/** How the device lies, in degrees, as the browser tells it (W3C DeviceOrientation). */
export interface Orientation {
  readonly beta: number | null;
  readonly gamma: number | null;
}

/** How far the camera is off, in degrees. */
export interface Level {
  /** The picture turned clockwise: -180..180. */
  readonly roll: number;
  /** The screen looking up, the camera on its back down: -90..90. */
  readonly tilt: number;
}

const RADIAN = Math.PI / 180;

const normalised = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

/**
 * From the direction that is up, as the device sees it: -cos β sin γ to its right, sin β to its top,
 * cos β cos γ out of its screen.
 * @param screenAngle how far the page is turned against the device, in degrees, as `screen.orientation`
 * @returns null where the device has no such sensor
 */
export const levelOf = ({ beta, gamma }: Orientation, screenAngle: number): Level | null => {
  if (beta === null || gamma === null) return null;
  const right = -Math.cos(beta * RADIAN) * Math.sin(gamma * RADIAN);
  const top = Math.sin(beta * RADIAN);
  const out = Math.cos(beta * RADIAN) * Math.cos(gamma * RADIAN);
  return {
    roll: normalised(Math.atan2(-right, top) / RADIAN + screenAngle),
    tilt: Math.asin(Math.max(-1, Math.min(1, out))) / RADIAN,
  };
};

export type LevelAdvice = "level" | "turn-left" | "turn-right" | "tip-forward" | "tip-back";

/** Degrees that make no difference to be seen. */
const ROLL_OK = 1.5;
const TILT_OK = 4;

/** What to do next: first the horizon, then the tilt. Forward is towards the side of the screen. */
export const adviceOf = ({ roll, tilt }: Level): LevelAdvice => {
  if (Math.abs(roll) > ROLL_OK) return roll > 0 ? "turn-left" : "turn-right";
  if (Math.abs(tilt) > TILT_OK) return tilt > 0 ? "tip-forward" : "tip-back";
  return "level";
};
