import type { Conflict, NearestGoal, NoMenu } from "@dorsal/core/menu";
import { Button, Notice } from "../../design/index.ts";
import { menus } from "../../messages/index.ts";
import type { Trouble } from "./use-desk.ts";
import type { Wish } from "./wish.ts";

const text = menus.conflict;

/** A goal that a wish can carry. */
const partFor = ({ goal, works }: NearestGoal): Partial<Wish> | null =>
  goal === "energyKcal" ? { energyKcal: works } : goal === "proteinG" ? { proteinG: works } : null;

export interface TroubleViewProps {
  readonly trouble: Trouble;
  /** The person's floor, kcal a day. */
  readonly leastKcal: number;
  readonly onUse: (wish: Wish) => void;
  readonly onEdit: () => void;
}

/** Why there is no menu, with what would do. */
export const TroubleView = ({ trouble, leastKcal, onUse, onEdit }: TroubleViewProps) => {
  const { why, wish } = trouble;
  const edit = (
    <Button onClick={onEdit} key="edit">
      {text.edit}
    </Button>
  );
  if (why.code !== "no-menu") {
    const said =
      why.code === "failed"
        ? menus.failed.failed(why.message)
        : why.code === "fault"
          ? menus.failed.fault(why.fault.value, why.fault.expected)
          : menus.failed[why.code];
    return (
      <Notice kind="warn" live actions={wish ? edit : undefined}>
        <p>{said}</p>
      </Notice>
    );
  }
  const { noMenu } = why;
  const nearest = conflictsOf(noMenu).flatMap((conflict) => conflict.nearest);
  return (
    <Notice
      kind="warn"
      live
      {...(noMenu.code === "conflict" ? { title: text.title } : {})}
      actions={edit}
    >
      <p>{noMenu.text}</p>
      <ul className="menu-nearest">
        {nearest.map((one) => {
          const part = partFor(one);
          if (!wish || !part) return null;
          const isTooLow = one.goal === "energyKcal" && one.works < leastKcal;
          return (
            <li key={one.goal}>
              <span>{one.text}</span>
              {isTooLow ? (
                <span className="quiet small">{text.tooLow}</span>
              ) : (
                <Button
                  aria-label={`${text.use}: ${one.text}`}
                  onClick={() => onUse({ ...wish, ...part })}
                >
                  {text.use}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};

const conflictsOf = (noMenu: NoMenu): readonly Conflict[] => {
  switch (noMenu.code) {
    case "conflict":
      return noMenu.conflicts;
    case "too-little-energy":
      return [
        {
          goals: [],
          text: "",
          nearest: [
            {
              goal: "energyKcal",
              asked: 0,
              works: noMenu.leastKcal,
              text: menus.failed.least(noMenu.leastKcal),
            },
          ],
        },
      ];
    default:
      return [];
  }
};
