import type { ReactNode } from "react";
import { Link } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { addDays } from "@dorsal/core/record";
import type { LocalDate } from "@dorsal/core/record";
import { FindLink, PageTitle, buttonClass } from "../../design/index.ts";
import { food as text, words } from "../../messages/index.ts";
import { searchOf } from "./search.ts";

/**
 * The day that is looked at, as the title of the screen, below the ways to the days beside it: these
 * stay under the finger, however long the title is.
 */
export const DayNav = ({
  date,
  today,
  more,
}: {
  readonly date: LocalDate;
  readonly today: LocalDate;
  /** What else can be done with the day. */
  readonly more: ReactNode;
}) => {
  const name = words.day(date, today);
  return (
    <header className="food-head">
      <div className="food-days">
        <Link
          to="/food"
          search={searchOf(addDays(date, -1), today)}
          className="icon-button icon-button-outlined"
          aria-label={text.before}
          title={text.before}
          replace
        >
          <ChevronLeft aria-hidden />
        </Link>
        {date < today ? (
          <Link
            to="/food"
            search={searchOf(addDays(date, 1), today)}
            className="icon-button icon-button-outlined"
            aria-label={text.after}
            title={text.after}
            replace
          >
            <ChevronRight aria-hidden />
          </Link>
        ) : (
          <span className="food-no-day" aria-hidden>
            <ChevronRight />
          </span>
        )}
        {date < addDays(today, -1) ? (
          <Link to="/food" search={{}} className={buttonClass("text")} replace>
            {text.toToday}
          </Link>
        ) : null}
        <div className="food-more">
          {more}
          <FindLink />
        </div>
      </div>
      <PageTitle documentTitle={`${text.title}, ${name}`} className="food-day">
        {name}
      </PageTitle>
    </header>
  );
};
