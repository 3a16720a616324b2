import type { PlayerState } from "@dorsal/core/record";
import { Button, Notice } from "../design/index.ts";
import { player as text } from "../messages/index.ts";
import type { Dispatch } from "./use-player.ts";

/** What ran on while nobody looked, and the way back. */
export const AwayNotice = ({
  away,
  dispatch,
}: {
  readonly away: NonNullable<PlayerState["away"]>;
  readonly dispatch: Dispatch;
}) => (
  <Notice
    live
    title={text.awayTitle(away.awayMs)}
    actions={
      <>
        <Button onClick={() => dispatch({ type: "rewind" })}>{text.rewind}</Button>
        <Button onClick={() => dispatch({ type: "stayed" })}>{text.stay}</Button>
      </>
    }
  >
    <p>{text.awayText(away.steps)}</p>
  </Notice>
);
