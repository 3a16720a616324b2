import { useState } from "react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { Sheet } from "./sheet.tsx";
import { design } from "../messages/index.ts";
import { useId } from "./use-id.ts";
import "./confirm.css";

export interface ConfirmProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** The verb of what will happen: "Discard", never "OK". */
  readonly action: string;
  readonly danger?: boolean;
}

export const Confirm = ({
  open,
  onClose,
  onConfirm,
  title,
  children,
  action,
  danger = false,
}: ConfirmProps) => (
  <Sheet
    open={open}
    onClose={onClose}
    title={title}
    firm
    footer={
      <>
        <Button variant={danger ? "danger" : "primary"} wide onClick={onConfirm}>
          {action}
        </Button>
        <Button wide onClick={onClose}>
          {design.cancel}
        </Button>
      </>
    }
  >
    {children}
  </Sheet>
);

export interface ConfirmTypedProps extends ConfirmProps {
  /** The word to type before the action becomes possible. */
  readonly word: string;
}

/** For what cannot be taken back: the person types a word first. */
export const ConfirmTyped = ({
  open,
  onClose,
  onConfirm,
  title,
  children,
  action,
  word,
}: ConfirmTypedProps) => {
  const [typed, setTyped] = useState("");
  const inputId = useId();
  const matches = typed.trim().toLowerCase() === word.toLowerCase();
  // What was typed once must not stand ready the next time.
  const close = (): void => {
    setTyped("");
    onClose();
  };
  const confirm = (): void => {
    setTyped("");
    onConfirm();
  };

  return (
    <Sheet
      open={open}
      onClose={close}
      title={title}
      firm
      footer={
        <>
          <Button variant="danger" wide disabled={!matches} onClick={confirm}>
            {action}
          </Button>
          <Button wide onClick={close}>
            {design.cancel}
          </Button>
        </>
      }
    >
      {children}
      <form
        className="confirm-typed"
        onSubmit={(event) => {
          event.preventDefault();
          if (matches) confirm();
        }}
      >
        <label htmlFor={inputId}>{design.typeToConfirm(word)}</label>
        <input
          id={inputId}
          className="text-input"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
    </Sheet>
  );
};
