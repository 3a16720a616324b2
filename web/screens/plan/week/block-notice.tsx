import { useCallback, useState } from "react";
import { lighterDaysOf, stalledExercises } from "@dorsal/core/program";
import { Button, Notice, Sheet } from "../../../design/index.ts";
import { plan as text, words } from "../../../messages/index.ts";
import { askPlanner } from "../../../planner/index.ts";
import type { Drafted } from "../../../planner/index.ts";
import type { Desk } from "../desk/desk.ts";
import { toldNow } from "../desk/lasting.ts";
import { LookView } from "../what-if/look.tsx";
import { nextBlockMonday } from "../desk/stored.ts";
import { useLook } from "../what-if/use-look.ts";

/** What there is to do about the block: nothing until its last week. */
export const BlockNotice = ({
  desk,
  onPlan,
}: {
  readonly desk: Desk;
  readonly onPlan: () => void;
}) => {
  const { block, coming, usual } = desk;
  if (coming)
    return (
      <Notice
        title={text.block.coming(block.number + 1, words.longDay(coming.body.startedOn))}
        actions={<Button onClick={desk.dropNextBlock}>{text.block.drop}</Button>}
      />
    );
  if (usual || (!block.isOver && block.week < block.weeks)) return null;
  return (
    <Notice
      title={block.isOver ? text.block.over(block.number) : text.block.lastWeek(block.number)}
      actions={<Button onClick={onPlan}>{text.block.plan}</Button>}
    >
      <p className="quiet small">{text.block.hint}</p>
    </Notice>
  );
};

export interface NextBlockSheetProps {
  readonly desk: Desk;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The next block beside this one, before it is accepted. */
export const NextBlockSheet = ({ desk, open, onClose }: NextBlockSheetProps) => (
  <Sheet open={open} onClose={onClose} title={text.block.title(desk.block.number + 1)}>
    {open ? (
      <Looking
        desk={desk}
        onKeep={onClose}
        onTake={(drafted) => {
          onClose();
          desk.acceptNextBlock(drafted);
        }}
      />
    ) : null}
  </Sheet>
);

/** Exercises that have not moved for weeks make way first. */
const stalledOf = ({ sessions, now, date, asked, week, weeks }: Desk): readonly string[] =>
  stalledExercises(sessions, {
    now,
    level: asked.level,
    block: { startedAt: week.body.mesocycle.startedOn },
    deloads: lighterDaysOf(weeks, week.body, date),
  });

const Looking = ({
  desk,
  onKeep,
  onTake,
}: {
  readonly desk: Desk;
  readonly onKeep: () => void;
  readonly onTake: (drafted: Drafted) => void;
}) => {
  const [{ asked, plan, stalled }] = useState({
    asked: toldNow(desk.asked, desk.profile),
    plan: desk.plan,
    stalled: stalledOf(desk),
  });
  const draft = useCallback(
    (signal: AbortSignal) => askPlanner("nextBlock", { profile: asked, plan, stalled }, signal),
    [asked, plan, stalled],
  );
  const from = words.longDay(nextBlockMonday(desk.week.body, desk.date));
  return (
    <LookView
      mine={plan}
      isMineExplained={desk.isExplained}
      look={useLook(draft)}
      label={text.block.from(from)}
      mineLabel={text.block.number(desk.block.number)}
      otherLabel={text.block.number(desk.block.number + 1)}
      takeLabel={text.block.take}
      keepLabel={text.block.keep}
      onTake={onTake}
      onKeep={onKeep}
    />
  );
};
