import type { ReactNode } from "react";
import { Info, TriangleAlert } from "lucide-react";
import { useId } from "./use-id.ts";
import "./layout.css";

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Beside the title: a count, a link. */
  readonly aside?: ReactNode;
  readonly id?: string;
}

/** A part of a screen under its heading, set apart by space and one rule. */
export const Section = ({ title, children, aside, id }: SectionProps) => {
  const headingId = useId();
  return (
    <section className="section" id={id} aria-labelledby={headingId}>
      <header className="section-head">
        <h2 id={headingId}>{title}</h2>
        {aside ? <div className="section-aside">{aside}</div> : null}
      </header>
      {children}
    </section>
  );
};

export interface RowProps {
  readonly children: ReactNode;
  /** What stands at the end of the row: a dose, a button. */
  readonly end?: ReactNode;
}

export const Row = ({ children, end }: RowProps) => (
  <div className="row">
    <div className="row-main">{children}</div>
    {end ? <div className="row-end">{end}</div> : null}
  </div>
);

export interface NoticeProps {
  readonly kind?: "info" | "warn";
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Announced when it appears; for what happens while the person does something else. */
  readonly live?: boolean;
}

export const Notice = ({ kind = "info", title, children, actions, live = false }: NoticeProps) => (
  <div className={`notice notice-${kind}`} aria-live={live ? "polite" : undefined}>
    {kind === "warn" ? <TriangleAlert aria-hidden /> : <Info aria-hidden />}
    <div className="notice-text">
      {title ? <p className="notice-title">{title}</p> : null}
      {children}
      {actions ? <div className="notice-actions">{actions}</div> : null}
    </div>
  </div>
);

export interface EmptyStateProps {
  readonly title?: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export const EmptyState = ({ title, children, action }: EmptyStateProps) => (
  <div className="empty">
    {title ? <h2>{title}</h2> : null}
    {children}
    {action ? <div className="empty-action">{action}</div> : null}
  </div>
);
