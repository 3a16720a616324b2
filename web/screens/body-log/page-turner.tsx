import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Kind, LocalDate } from "@dorsal/core/record";
import { IconButton, useId } from "../../design/index.ts";
import { bodyLog as text } from "../../messages/index.ts";
import { endOfYear, yearsBetween } from "./period.ts";
import type { Span } from "./period.ts";
import type { Page } from "./use-page.ts";

export interface PageTurnerProps {
  readonly page: Page<Kind>;
  readonly span: Span;
  readonly onTurn: (day: LocalDate) => void;
}

/** Which month or year is shown, and the way to those before and after that hold something. */
export const PageTurner = ({ page, span, onTurn }: PageTurnerProps) => {
  const id = useId();
  const { period, earlier, later, first, last } = page;
  const years = yearsBetween(first, last);
  const year = Number(period.from.slice(0, 4));
  const hasYears = span === "month" && years.length > 1;
  return (
    <div className="log-turner">
      <IconButton
        label={text.earlier}
        icon={<ChevronLeft aria-hidden />}
        disabled={earlier === null}
        onClick={() => earlier && onTurn(earlier)}
      />
      <h2 aria-live="polite">
        {hasYears ? (
          <>
            {text.monthAlone(period.from)} <span className="visually-hidden">{year}</span>
          </>
        ) : (
          text[span](period.from)
        )}
      </h2>
      {hasYears ? (
        <span className="log-year">
          <label htmlFor={id} className="visually-hidden">
            {text.jump}
          </label>
          <select
            id={id}
            className="text-input"
            value={year}
            onChange={(event) => {
              const chosen = endOfYear(Number(event.currentTarget.value));
              onTurn(chosen < last ? chosen : last);
            }}
          >
            {(years.includes(year) ? years : [year, ...years]).map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </span>
      ) : null}
      <IconButton
        label={text.later}
        icon={<ChevronRight aria-hidden />}
        disabled={later === null}
        onClick={() => later && onTurn(later)}
      />
    </div>
  );
};
