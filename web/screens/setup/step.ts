import type { SetupDraft } from "./draft.ts";

/** What every step is given: the answers so far, and a way to change them. */
export interface StepProps {
  readonly draft: SetupDraft;
  readonly onChange: (part: Partial<SetupDraft>) => void;
  /** What is missing is said once the person has tried to go on. */
  readonly tried: boolean;
  /** What is at the first place is asked; where it was told before, it can only be changed. */
  readonly asksKit: boolean;
  /** The weights of a place can be told as well: not at first, but when somebody looks again. */
  readonly asksWeights?: boolean;
  /** Ids for places to be. */
  readonly newKey: () => string;
}
