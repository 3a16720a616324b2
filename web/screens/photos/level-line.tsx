import { photos as text } from "../../messages/index.ts";
import { adviceOf } from "./level.ts";
import type { Level } from "./level.ts";

/** A horizon that stays with the world, or an upright line to hold something straight against. */
export const LevelLine = ({ level }: { readonly level: Level | null }) => {
  if (!level) return <span className="plumb" aria-hidden />;
  const advice = adviceOf(level);
  return (
    <>
      <span className="plumb" aria-hidden />
      <span
        className="horizon"
        data-level={advice === "level" ? "" : undefined}
        style={{ transform: `rotate(${-level.roll}deg)` }}
        aria-hidden
      />
      <p className="camera-pill level-words" aria-live="polite">
        {text.advice[advice]}
      </p>
    </>
  );
};
