import { Component, useState } from "react";
import type { ReactNode } from "react";
import { Button } from "../design/index.ts";
import { shell } from "../messages/index.ts";
import { saveRescueCopy } from "./rescue.ts";
import "./crash.css";

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

export interface CrashScreenProps {
  readonly title?: string;
  readonly text?: string;
  readonly error: unknown;
}

/** What stands where a screen broke: what happened, and the two things that help. */
export const CrashScreen = ({
  title = shell.crash.title,
  text = shell.crash.text,
  error,
}: CrashScreenProps) => {
  const [outcome, setOutcome] = useState("");
  const save = async (): Promise<void> => {
    try {
      await saveRescueCopy();
      setOutcome(shell.crash.saved);
    } catch (failure) {
      setOutcome(shell.crash.saveFailed + messageOf(failure));
    }
  };
  return (
    <div className="crash">
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="quiet small">
        {shell.crash.said} <q>{messageOf(error)}</q>
      </p>
      <Button variant="primary" wide onClick={() => location.reload()}>
        {shell.crash.reload}
      </Button>
      <Button wide onClick={() => void save()}>
        {shell.crash.save}
      </Button>
      <p aria-live="polite">{outcome}</p>
    </div>
  );
};

interface CrashGuardState {
  readonly error: unknown;
  readonly broken: boolean;
}

/** The outermost guard: whatever throws below it, the page is never blank. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, CrashGuardState> {
  override state: CrashGuardState = { error: null, broken: false };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { error, broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <CrashScreen error={this.state.error} /> : this.props.children;
  }
}
