import { createContext, useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { ReactNode } from "react";
import { X } from "lucide-react";
import { Button, IconButton } from "./button.tsx";
import { design } from "../messages/index.ts";
import "./toast.css";

export interface ToastMessage {
  readonly text: string;
  /** Takes back what the toast tells of. */
  readonly undo?: () => Promise<void>;
  /** What is said after taking it back. */
  readonly undone?: string;
}

export type ShowToast = (message: ToastMessage) => void;

/**
 * What a change took away took the focus with it: reading goes on at the title of the page, or at
 * the start of the sheet that is open, and not at nothing.
 */
const keepFocus = (): void => {
  if (document.activeElement !== document.body && document.activeElement !== null) return;
  const dialog = document.querySelector<HTMLElement>("dialog[open]");
  const start = dialog?.querySelector<HTMLElement>("button") ?? document.querySelector("h1");
  start?.focus({ preventScroll: true });
};
/** The screen follows what was stored by a moment. */
const FOLLOWS_MS = 250;

/** Long enough to read it, find the button and press it; longer while it is pointed at or focused. */
const STAYS_MS = 10_000;

const ToastContext = createContext<ShowToast | null>(null);

export const useToast = (): ShowToast => {
  const show = useContext(ToastContext);
  if (!show) throw new Error("useToast needs a ToastProvider above it");
  return show;
};

interface Shown extends ToastMessage {
  readonly number: number;
}

export const ToastProvider = ({ children }: { readonly children: ReactNode }) => {
  const [shown, setShown] = useState<Shown | null>(null);
  const [held, setHeld] = useState(false);

  const show = useCallback<ShowToast>((message) => {
    setHeld(false);
    setShown((before) => ({ ...message, number: (before?.number ?? 0) + 1 }));
  }, []);
  const close = (): void => setShown(null);

  useEffect(() => {
    if (!shown || held) return;
    const timer = setTimeout(() => setShown(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [shown, held]);

  const number = shown?.number ?? 0;
  useEffect(() => {
    if (number === 0) return;
    const timer = setTimeout(keepFocus, FOLLOWS_MS);
    return () => clearTimeout(timer);
  }, [number]);

  const undo = async (): Promise<void> => {
    if (!shown?.undo) return;
    await shown.undo();
    show({ text: shown.undone ?? design.undone });
  };

  const value = useMemo(() => show, [show]);
  return (
    <ToastContext.Provider value={value}>
      {children}
      <div
        className="toast-place"
        aria-live="polite"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {shown ? (
          <div className="toast" key={shown.number}>
            <p>{shown.text}</p>
            {shown.undo ? (
              <Button variant="text" onClick={() => void undo()}>
                {design.undo}
              </Button>
            ) : null}
            <IconButton label={design.dismiss} icon={<X aria-hidden />} onClick={close} />
          </div>
        ) : null}
      </div>
    </ToastContext.Provider>
  );
};
