import { useMemo, useState } from "react";
import { useNavigate } from "@tanstack/react-router";
import { begunSession, newRecord } from "@dorsal/core/record";
import type { DorsalRecord, PlannedSession, Session } from "@dorsal/core/record";
import { today as text } from "../../messages/index.ts";
import { describeStoreFault, useStore } from "../../store/index.ts";
import { nowHere } from "../use-now.ts";

/** What else is stored with the start. */
export interface BeginWith extends Partial<Pick<Session, "readiness" | "sore">> {
  /** The week that the start changes, as by beginning a lighter one. */
  readonly week?: DorsalRecord<"week"> | null;
}

export interface Begin {
  readonly start: (planned: PlannedSession, more?: BeginWith) => Promise<void>;
  /** Why the last start did not happen. */
  readonly fault: string | null;
}

/** Stores a session as active and opens the player on it. */
export const useBegin = (): Begin => {
  const store = useStore();
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);

  return useMemo(
    () => ({
      fault,
      start: async (planned, { week, ...asked } = {}) => {
        const begun = await store.beginSession(
          newRecord("session", store.newId(), nowHere(), { ...begunSession(planned), ...asked }),
          week ?? null,
        );
        if (begun.ok) {
          setFault(null);
          await navigate({ to: "/session" });
          return;
        }
        switch (begun.error.code) {
          case "session-running":
            setFault(text.running);
            return;
          case "storage-full":
            setFault(text.full);
            return;
          case "moved-on":
          case "failed":
          case "bad-photo":
          case "invalid":
            setFault(text.failed + describeStoreFault(begun.error));
        }
      },
    }),
    [store, navigate, fault],
  );
};
