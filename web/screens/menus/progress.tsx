import { Button } from "../../design/index.ts";
import { menus } from "../../messages/index.ts";
import { useLate } from "../use-late.ts";
import type { Going } from "./use-desk.ts";

const text = menus.going;

/** What is being worked on: seen when it takes longer than a moment, with a way to stop it. */
export const Progress = ({
  going,
  onStop,
}: {
  readonly going: Going | null;
  readonly onStop: () => void;
}) => {
  const isLate = useLate(going !== null);
  const said =
    going === null
      ? ""
      : going.kind === "days"
        ? text.title(going.days.length, going.of)
        : text.change;
  return (
    <div className="menu-going" aria-live="polite">
      {isLate && going ? (
        <>
          <p>{said}</p>
          {going.kind === "days" ? (
            <progress
              className="progress"
              aria-label={said}
              max={going.of}
              value={going.days.length}
            />
          ) : (
            <progress className="plan-progress" aria-label={said} />
          )}
          <Button onClick={onStop}>{text.cancel}</Button>
        </>
      ) : null}
    </div>
  );
};
