import { useEffect, useState } from "react";
import { askPlanner } from "../../../planner/index.ts";
import type { Answered, Drafted } from "../../../planner/index.ts";
import { useLate } from "../../use-late.ts";

/** A week that is looked at: not there yet, there, or not to be had. */
export interface Look {
  readonly other: Drafted | null;
  /** What it leaves open is known as well. */
  readonly isExplained: boolean;
  readonly hasFailed: boolean;
  /** It takes long enough to be said. */
  readonly isSlow: boolean;
}

const FAILED = { other: null, isExplained: false, hasFailed: true } as const;

/**
 * Another week, drafted and then explained, while nothing changes about the own one.
 * @param draft asks for the week; the same function as long as the same week is meant
 */
export const useLook = (draft: (signal: AbortSignal) => Promise<Answered<"draft">>): Look => {
  const [look, setLook] = useState<Omit<Look, "isSlow">>({
    other: null,
    isExplained: false,
    hasFailed: false,
  });
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const work = async (): Promise<void> => {
      const drafted = await draft(signal);
      if (!drafted.ok) {
        if (drafted.error.code !== "cancelled") setLook(FAILED);
        return;
      }
      const other = drafted.value;
      const isExplained = other.plan.unmet.length > 0;
      setLook({ other, isExplained, hasFailed: false });
      if (isExplained) return;
      const question = { profile: other.asked, plan: other.plan };
      const explained = await askPlanner("explain", question, signal);
      if (explained.ok)
        setLook({
          other: { ...other, plan: explained.value },
          isExplained: true,
          hasFailed: false,
        });
    };
    work().catch(() => {
      // A week that is there stays; only its explanation is missing.
      if (!signal.aborted) setLook((before) => (before.other ? before : FAILED));
    });
    return () => control.abort();
  }, [draft]);
  const isSlow = useLate(look.other === null && !look.hasFailed);
  return { ...look, isSlow };
};
