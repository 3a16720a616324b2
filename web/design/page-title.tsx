import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { design } from "../messages/index.ts";

/** On the first load the browser already reads the page from its start. */
let isFirstTitle = true;

export interface PageTitleProps {
  readonly children: ReactNode;
  /** The words of the tab; the heading may hold more than words. */
  readonly documentTitle: string;
  readonly className?: string;
}

/** The heading of a screen. Takes the focus on every change of screen, so that it is read out. */
export const PageTitle = ({ children, documentTitle, className }: PageTitleProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = design.documentTitle(documentTitle);
  }, [documentTitle]);
  useEffect(() => {
    if (!isFirstTitle) heading.current?.focus({ preventScroll: true });
    isFirstTitle = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
};
