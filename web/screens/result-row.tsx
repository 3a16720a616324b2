import type { ReactNode } from "react";
import "./result-row.css";

interface ResultRowProps {
  /** A small picture; it says nothing that the words do not say. */
  readonly lead: ReactNode;
  readonly name: string;
  readonly sub: string;
}

/** What stands in a row of a list that was searched; the row itself is a `result-row`, a link or a button. */
export const ResultRow = ({ lead, name, sub }: ResultRowProps) => (
  <>
    <span className="result-lead" aria-hidden>
      {lead}
    </span>
    <span className="result-text">
      <span className="result-name">{name}</span>
      <span className="quiet small">{sub}</span>
    </span>
  </>
);
