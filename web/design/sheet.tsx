import { useEffect, useRef } from "react";
import type { MouseEvent, ReactNode } from "react";
import { X } from "lucide-react";
import { IconButton } from "./button.tsx";
import { design } from "../messages/index.ts";
import { useId } from "./use-id.ts";
import "./sheet.css";

export interface SheetProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** Stays in sight at the bottom while the rest scrolls. */
  readonly footer?: ReactNode;
  /** For a question that has to be answered: no cross, and a tap beside it does nothing. Esc still closes. */
  readonly firm?: boolean;
  /** Nothing in it takes the focus: then it does so itself, or no key could scroll it. */
  readonly onlyText?: boolean;
}

/**
 * A modal sheet from the bottom (in the middle on a wide screen): the native dialog, which keeps
 * the focus inside, closes on Esc and gives the focus back to what opened it.
 */
export const Sheet = ({
  open,
  onClose,
  title,
  children,
  footer,
  firm = false,
  onlyText = false,
}: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element || !open) return;
    element.showModal();
    // A sheet that is taken away while open must close, or the page behind stays inert.
    return () => element.close();
  }, [open]);

  const onBackdrop = (event: MouseEvent<HTMLDialogElement>): void => {
    if (!firm && event.target === dialog.current) onClose();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a tap on the backdrop is a shortcut for Esc and the cross
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={titleId}
      onClose={() => {
        if (open) onClose();
      }}
      onClick={onBackdrop}
    >
      {open ? (
        <div className="sheet-body">
          <header className="sheet-head">
            <h2 id={titleId}>{title}</h2>
            {firm ? null : (
              <IconButton label={design.close} icon={<X aria-hidden />} onClick={onClose} />
            )}
          </header>
          {onlyText ? (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys scroll only what has the focus
            <section className="sheet-content" aria-labelledby={titleId} tabIndex={0}>
              {children}
            </section>
          ) : (
            <div className="sheet-content">{children}</div>
          )}
          {footer ? <footer className="sheet-foot">{footer}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
};
