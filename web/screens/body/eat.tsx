import { Link } from "@tanstack/react-router";
import type { BodyView } from "@dorsal/core/goal";
import { Section, buttonClass } from "../../design/index.ts";
import { body } from "../../messages/index.ts";
import type { WeightWords } from "./units.ts";

const text = body.eat;

/** What counts today, and what it leads to; or how to come to a number. */
export const Eat = ({
  view,
  weight,
  isClosed,
}: {
  readonly view: BodyView;
  readonly weight: WeightWords;
  /** Eating less is refused: then nobody is asked to begin with it. */
  readonly isClosed: boolean;
}) => {
  const { review } = view;
  // Why is said above, with the review of the goal.
  if (!review.ok)
    return (
      <Section title={text.title}>
        <p>{text.refused}</p>
        <Link to="/body/goal" className={`${buttonClass()} body-more`}>
          {text.change}
        </Link>
      </Section>
    );
  if (review.value === null)
    return isClosed ? (
      <Section title={text.title}>
        <p className="body-message">{text.closed}</p>
        <p>{text.closedText}</p>
        <Link to="/body/goal" className={`${buttonClass()} body-more`}>
          {text.refusedWhy}
        </Link>
      </Section>
    ) : (
      <Section title={text.title}>
        <p className="body-message">{text.unset}</p>
        <p>{text.unsetText}</p>
        <Link to="/body/goal" className={`${buttonClass()} body-more`}>
          {text.set}
        </Link>
      </Section>
    );
  const { next, todayKcal } = review.value;
  const { target, goalDay } = next;
  const goalKg = view.standing.ok ? (view.standing.value.goal?.body.goalKg ?? null) : null;
  const apart = todayKcal - target.expenditure.kcal;
  const aim = target.aim === "maintain" ? "maintain" : apart < 0 ? "lose" : "gain";
  return (
    <Section
      title={text.title}
      aside={
        <Link to="/body/goal" className={buttonClass("text")}>
          {text.change}
        </Link>
      }
    >
      <p className="body-target">
        <span className="numeral">{body.whole(todayKcal)}</span> <span>{text.unit}</span>
      </p>
      <p>
        {aim === "maintain"
          ? text.aims.maintain
          : text.aims[aim](Math.round(Math.abs(apart) / 10) * 10)}{" "}
        {goalKg !== null && target.aim !== "maintain"
          ? goalDay === null
            ? text.never(weight.show(goalKg))
            : text.until(weight.show(goalKg), goalDay)
          : null}
      </p>
    </Section>
  );
};
