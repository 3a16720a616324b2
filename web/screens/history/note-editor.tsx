import { useState } from "react";
import { Button } from "../../design/index.ts";
import { history as text } from "../../messages/index.ts";

export interface NoteEditorProps {
  readonly note: string;
  readonly onSave: (note: string) => Promise<void>;
  /** What such a note may say, shown while it is empty. */
  readonly example?: string;
}

/** The schema's limit, so that nobody types what cannot be kept. */
const LONGEST = 4000;

export const NoteEditor = ({ note, onSave, example = text.notePlaceholder }: NoteEditorProps) => {
  const [draft, setDraft] = useState(note);
  return (
    <div className="note-editor">
      <textarea
        className="text-input"
        aria-label={text.note}
        placeholder={example}
        maxLength={LONGEST}
        value={draft}
        onChange={(event) => setDraft(event.currentTarget.value)}
      />
      {draft === note ? null : <Button onClick={() => void onSave(draft)}>{text.save}</Button>}
    </div>
  );
};
