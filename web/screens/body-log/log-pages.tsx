import type { ReactNode } from "react";
import type { DorsalRecord, Kind, LocalDate } from "@dorsal/core/record";
import { EmptyState } from "../../design/index.ts";
import { bodyLog as text } from "../../messages/index.ts";
import { PageTurner } from "./page-turner.tsx";
import type { Span } from "./period.ts";
import type { Page } from "./use-page.ts";

export interface LogPagesProps<K extends Kind> {
  /** Null when there is nothing at all. */
  readonly page: Page<K> | null;
  readonly span: Span;
  readonly turnTo: (day: LocalDate) => void;
  /** The way to note another one. */
  readonly add: ReactNode;
  readonly empty: string;
  readonly emptyText: string;
  /** Said above the rows as well. */
  readonly note?: string;
  /** The rows of a page. */
  readonly children: (records: readonly DorsalRecord<K>[]) => ReactNode;
}

/** What was noted, a month or a year at a time, with how to note more; or that there is nothing yet. */
export const LogPages = <K extends Kind>({
  page,
  span,
  turnTo,
  add,
  empty,
  emptyText,
  note,
  children,
}: LogPagesProps<K>) =>
  page === null ? (
    <EmptyState title={empty} action={add}>
      <p>{emptyText}</p>
    </EmptyState>
  ) : (
    <>
      {note === undefined ? null : <p className="quiet small log-what">{note}</p>}
      <div className="log-add">{add}</div>
      <PageTurner page={page} span={span} onTurn={turnTo} />
      {page.records.length === 0 ? (
        <p className="quiet">{text.nothingIn(text[span](page.period.from))}</p>
      ) : null}
      <ul>{children(page.records)}</ul>
    </>
  );
