import type { ReactNode } from "react";
import { Button } from "../../design/index.ts";
import { bodyLog } from "../../messages/index.ts";

export interface EditorFormProps {
  /** Of the element that says what is wrong, which the fields are described by. */
  readonly saidId: string;
  readonly fault: string | null;
  readonly onSave: () => Promise<void>;
  readonly children: ReactNode;
}

/** The fields of a record, what is wrong with them, and the way to save it. */
export const EditorForm = ({ saidId, fault, onSave, children }: EditorFormProps) => (
  <form
    className="log-editor"
    // What is wrong is said in our words, also of a day that is to come.
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      void onSave();
    }}
  >
    {children}
    <p id={saidId} className="log-said small" aria-live="polite">
      {fault}
    </p>
    <Button type="submit" variant="primary" wide>
      {bodyLog.save}
    </Button>
  </form>
);
