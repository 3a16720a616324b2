import { useState } from "react";
import { Link } from "@tanstack/react-router";
import { Play } from "lucide-react";
import type { DorsalRecord } from "@dorsal/core/record";
import { Button, Confirm, buttonClass, useToast } from "../../design/index.ts";
import { today as text, words } from "../../messages/index.ts";
import { useStore } from "../../store/index.ts";

/** A session that was left in the middle comes before everything else. */
export const ResumeCard = ({ active }: { readonly active: DorsalRecord<"session"> }) => {
  const store = useStore();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const sets = active.body.live?.sets.length ?? active.body.sets.length;

  const discard = async (): Promise<void> => {
    setAsking(false);
    const removed = await store.remove("session", active.id);
    if (removed.ok)
      toast({ text: text.discarded, undo: removed.value, undone: text.discardUndone });
  };

  return (
    <section className="resume" aria-label={text.resumeTitle}>
      <h2>{text.resumeTitle}</h2>
      <p className="quiet">{text.resumeText(active.body.planned.title, words.clock(active.at))}</p>
      <div className="start-bar start-bar-pair">
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {text.discard}
        </Button>
        <Link to="/session" className={buttonClass("primary")}>
          <Play aria-hidden fill="currentColor" />
          {text.resume}
        </Link>
      </div>
      <Confirm
        open={asking}
        danger
        onClose={() => setAsking(false)}
        onConfirm={() => void discard()}
        title={text.discardTitle}
        action={text.discard}
      >
        <p>{text.discardText(sets)}</p>
      </Confirm>
    </section>
  );
};
